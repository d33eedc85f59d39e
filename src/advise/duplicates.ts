import { createFileRule, type FileKind } from './file-rule.ts';
import { describePaths } from './where.ts';

const [SAME, BROKEN] = ['same-content', 'broken-link'];

export const DUPLICATE_KINDS: readonly FileKind[] = [
  {
    subject: SAME,
    what: 'repeated files',
    fix: [
      '# copy it once, and link to it:',
      'RUN ln -s /app/data.bin /opt/data.bin',
      '# or make a hard link in the instruction that adds the file:',
      'RUN install -D data.bin /app/data.bin && ln /app/data.bin /opt/data.bin',
    ],
  },
  {
    subject: BROKEN,
    what: 'broken hard links',
    fix: [
      '# set modes and owners in the instruction that makes the link:',
      'RUN ln /app/tool /usr/local/bin/tool && chmod 755 /app/tool',
    ],
  },
];

/** Large files that exist several times. */
export const duplicates = createFileRule({
  id: 'duplicates',
  page: {
    title: 'The same content at several paths',
    finds:
      'Visible files of at least 1 MB with the same content as another file, compared byte by ' +
      'byte or by checksums. Also a file with several names if a later layer changes its mode or ' +
      'owner under one of them, which breaks the hard link. It counts all copies but one, unless ' +
      'other advice removes them.',
    unless:
      'Keep them if the program changes one of them or does not follow links; files that a ' +
      'container changes must not share their content.',
  },
  confidence: 'certain',
  why: 'A layer stores the content of each path; only a link shares it.',
  kinds: DUPLICATE_KINDS,
  classify: ({ copyOf, unlinked }, _facts, { isClaimed }) => {
    if (copyOf.size === 0) return undefined;
    const kept = findKept(copyOf, isClaimed);
    return (body) => {
      const first = copyOf.get(body);
      if (first === undefined || kept.get(first) === body) return undefined;
      return unlinked.has(body) ? BROKEN : SAME;
    };
  },
  change: (advice) =>
    advice.subject === BROKEN
      ? [
          'change ',
          ...describePaths(advice),
          ' in the instruction that makes the hard link, which this one breaks',
        ]
      : ['link to one copy instead of ', ...describePaths(advice)],
});

/** By first copy: the copy that stays, which no other advice removes. */
function findKept(
  copyOf: ReadonlyMap<number, number>,
  isClaimed: (body: number) => boolean,
): ReadonlyMap<number, number> {
  const kept = new Map<number, number>();
  for (const [copy, first] of copyOf) {
    if (kept.has(first)) continue;
    if (!isClaimed(first)) kept.set(first, first);
    else if (!isClaimed(copy)) kept.set(first, copy);
  }
  return kept;
}
