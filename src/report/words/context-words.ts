import type { ContextFacts, DanglingLink } from '../../model/context.ts';
import type { ContextProof } from '../../model/context-report.ts';
import { formatBytes, formatPlural } from './format.ts';

/** `412.0 MB would be sent, 3.1 MB read by COPY`. */
export function describeContext(facts: ContextFacts): string {
  const { contextBytes, askedBytes, assumed } = facts;
  const sent = `${formatBytes(contextBytes)} would be sent`;
  if (contextBytes === 0) return sent;
  if (assumed !== undefined) return `${sent}; what COPY reads is not known`;
  return askedBytes === contextBytes
    ? `${sent}, all of it read by COPY`
    : `${sent}, ${formatBytes(askedBytes)} read by COPY`;
}

/** How that was determined. */
export function describeContextOrigin(facts: ContextFacts): string {
  const { dockerfile, ignoreFile, assumed, fileCount } = facts;
  const ignored = ignoreFile === null ? 'without an ignore file' : `after ${ignoreFile}`;
  const read = dockerfile === null ? '' : `, for ${dockerfile}`;
  const counted = `${formatPlural(fileCount, 'file')} ${ignored}${read}.`;
  const rule = 'BuildKit sends only what instructions read; other builders send all of it.';
  return assumed === undefined
    ? `${counted} ${rule}`
    : `${counted} All of it counts as read, because ${assumed}.`;
}

export const LINK_WORDS: Readonly<Record<DanglingLink['why'], string>> = {
  outside: 'points outside of the context, where no builder follows it',
  absent: 'points to nothing',
  ignored: 'points to a path that .dockerignore excludes',
};

/** The result of building with the suggested lines. @param expectedBytes what `read` promises */
export function describeProof(proof: ContextProof, expectedBytes: number): string[] {
  const { layerCount, isUnchanged, removedBytes } = proof;
  const layers = layerCount === 1 ? 'the only layer' : `all ${layerCount} layers`;
  const lines = 'the lines for paths that no COPY reads';
  const same = isUnchanged
    ? `With ${lines}, ${layers} of the image stayed the same (diffIDs).`
    : `With ${lines}, the image changed: do not use these lines.`;
  if (removedBytes === undefined) return [same];
  return [
    same,
    `With the other lines, the image became ${formatBytes(removedBytes)} smaller; ` +
      `${formatBytes(expectedBytes)} were expected.`,
  ];
}
