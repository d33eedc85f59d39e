import { posix } from 'node:path';
import type { ContextCopy } from '../model/evidence.ts';
import type { SourcedImage } from '../model/sourced-image.ts';
import { splitFlags } from './dockerfile/words.ts';
import { readHistory } from './installs/build-history.ts';

/**
 * Finds what each COPY and ADD copies from the build context. The history has the working folder of
 * each instruction, including those from a WORKDIR without a layer, but it does not name stages.
 * @param ofContext layers whose instruction names no stage, according to the Dockerfile
 * @returns by layer; `undefined` if that is not certain
 */
export function listContextCopies(
  image: Pick<SourcedImage, 'origins' | 'layers' | 'process'>,
  ofContext: ReadonlySet<number>,
): readonly (ContextCopy | undefined)[] {
  const history = readHistory(image);
  if (history === undefined) return [];
  const last = history.folders.at(-1) ?? '/';
  // A base image without a history can have a working folder that no instruction shows.
  const isWhole = posix.resolve('/', image.process?.folder || '/') === last;
  return history.places.map(({ step, folder }, layer) => {
    const { verb, text = '' } = history.steps[step] ?? {};
    if (verb !== 'COPY' && verb !== 'ADD') return undefined;
    const copy = readCopy(text, isWhole ? folder : undefined);
    // Stages are hardly ever copied as `.`, and an archive that ADD unpacks is a file.
    const isSure = copy?.source === '' || (verb === 'COPY' && ofContext.has(layer));
    return isSure ? copy : undefined;
  });
}

const PLAIN = /^[\w./@+-]+$/;

function readCopy(text: string, folder: string | undefined): ContextCopy | undefined {
  const { flags, rest } = splitFlags(text);
  const [from, to, ...others] = rest.split(' ').filter((word) => word !== '');
  if (from === undefined || to === undefined || others.length > 0) return undefined;
  if (!PLAIN.test(from) || !PLAIN.test(to)) return undefined;
  if (flags.has('from') || flags.has('parents')) return undefined;
  if (folder === undefined && !to.startsWith('/')) return undefined;
  const source = posix.join('/', from).slice(1).replace(/\/$/, '');
  return { source, target: posix.resolve(folder ?? '/', to) };
}
