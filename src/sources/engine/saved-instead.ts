import { type ErrorCode, GateError } from '../../errors.ts';
import type { SourcedImage } from '../../model/sourced-image.ts';
import type { OpenSource } from '../source-context.ts';

export type Save = () => Promise<OpenSource>;

/**
 * The same source, whose images are read with `docker save` if the engine's own files are odd.
 * @param save is called once at most; what it opens is closed with the source
 */
export function orSaved(source: OpenSource, save: Save): OpenSource {
  let saved: Promise<OpenSource> | undefined;
  const readSaved = async (index: number): Promise<SourcedImage> => {
    saved ??= save();
    const image = (await saved).images[index];
    if (image === undefined)
      throw new GateError('IMAGE_CORRUPT', 'docker save wrote no such image');
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
          const why = doubtOf(error);
          if (why === undefined) throw error;
          const read = await readSaved(index);
          const notice = `read with docker save, because the engine's own files are odd: ${why}`;
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

/** Codes that may be about the files, not the image: a missing record, another format. */
const DOUBTS: readonly ErrorCode[] = [
  'SOURCE_NOT_FOUND',
  'SOURCE_UNREADABLE',
  'IMAGE_CORRUPT',
  'LAYER_CORRUPT',
  'DIGEST_MISMATCH',
];

function doubtOf(error: unknown): string | undefined {
  if (error instanceof GateError) return DOUBTS.includes(error.code) ? error.message : undefined;
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  return syscall === undefined ? undefined : `${String(syscall)}: ${String(code)}`;
}
