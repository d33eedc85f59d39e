import type { Advice, AdviceId } from '../model/advice.ts';
import { formatBytes } from './format.ts';

/** Advice for a person, in plain text of ours. */
export interface AdviceWords {
  /** One line: how much, of what, in which layer. */
  readonly title: string;
  readonly why: string;
  /** Lines of a Dockerfile, with comments. */
  readonly fix: readonly string[];
}

export const adviceWords = (advice: Advice): AdviceWords => WORDS[advice.id](advice);

/** Whether it is not about bytes alone, and wants to be read also where the image is within its budget. */
export const isUrgent = ({ id }: Advice): boolean => id === 'private-files';

const STORED_TWICE = 'A layer stores whole files. One whose content stays the same is stored and pulled twice.';

const WORDS: Readonly<Record<AdviceId, (advice: Advice) => AdviceWords>> = {
  'package-index': ({ subject, bytes, layer }) => ({
    title: `${formatBytes(bytes)} of ${subject} index in layer ${layer}`,
    why: 'Only the next installation reads it.',
    fix: ['RUN apt-get update && apt-get install -y --no-install-recommends ... && rm -rf /var/lib/apt/lists/*'],
  }),
  'language-cache': ({ subject, bytes, layer }) => ({
    title: `${formatBytes(bytes)} of ${subject} cache in layer ${layer}`,
    why: 'Only the next installation reads it.',
    fix: ['RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt'],
  }),
  'deleted-later': ({ bytes, layer }) => ({
    title: `${formatBytes(bytes)} added in layer ${layer}, deleted later`,
    why: 'A layer cannot take bytes out of the ones below it: what it deletes is stored and pulled all the same.',
    fix: ['# make, use and delete it in one instruction:', 'RUN ... && rm -rf ...'],
  }),
  'copied-metadata': ({ bytes, layer }) => ({
    title: `${formatBytes(bytes)} in layer ${layer}, again in a later one`,
    why: STORED_TWICE,
    fix: ['# set it while copying:', 'COPY --chmod=... ... ...'],
  }),
  'private-files': ({ subject, layer }) => ({
    title: `${subject} in layer ${layer}`,
    why: 'Whoever can pull the image can read it, also where a later layer deletes it.',
    fix: ['# .dockerignore:', '**/.git'],
  }),
};
