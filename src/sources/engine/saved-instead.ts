import { GateError } from '../../errors.ts';
import type { ErrorCode } from '../../exit-codes.ts';
import type { SourcedImage } from '../../model/sourced-image.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import type { OpenSource } from '../source-context.ts';

export type Save = () => Promise<OpenSource>;

/**
 * Wraps a source so that it falls back to `docker save` if the engine's files are not as expected.
 * @param save called at most once; the result is closed with the source
 */
export function fallBackToSave(source: OpenSource, save: Save): OpenSource {
  let saved: Promise<OpenSource> | undefined;
  const readSaved = async (index: number): Promise<SourcedImage> => {
    saved ??= save();
    const image = (await saved).images[index];
    if (image === undefined) throw new GateError('image-not-saved', {});
    return image.read();
  };
  return {
    ...source,
    images: source.images.map((image, index) => ({
      ...image,
      read: async () => {
        try {
          return await image.read();
        } catch (error) {
          const problem = findDoubt(error);
          if (problem === undefined) throw error;
          const read = await readSaved(index);
          const notice = new Message('saved-instead', { problem });
          return { ...read, notices: [notice, ...read.notices] };
        }
      },
    })),
    close: async () => {
      await source.close();
      await (await saved?.catch(() => undefined))?.close();
    },
  };
}

/** Codes that may concern the files, not the image: a missing record, another format. */
const DOUBTS: readonly ErrorCode[] = [
  'SOURCE_NOT_FOUND',
  'SOURCE_UNREADABLE',
  'IMAGE_CORRUPT',
  'LAYER_CORRUPT',
  'DIGEST_MISMATCH',
];

function findDoubt(error: unknown): Sentence | undefined {
  if (error instanceof GateError) return DOUBTS.includes(error.code) ? error.text : undefined;
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  return syscall === undefined
    ? undefined
    : new Message('system-call-failed', { syscall: String(syscall), errno: String(code) });
}
