import { createFileRule } from './file-rule.ts';
import { describePaths } from './where.ts';

/** Large files that are there several times. */
export const duplicates = createFileRule({
  id: 'duplicates',
  page: {
    title: 'The same content at several paths',
    finds:
      'Visible files of at least 1 MB with the content of another one, compared byte by byte or ' +
      'by checksums. Also a file with several names if a later layer copies it by one of ' +
      'them. It ' +
      'counts all but the first.',
    unless:
      'Keep them if the program changes one of them or follows no links; files that a container ' +
      'changes must not share their content.',
  },
  confidence: 'certain',
  why: 'A layer stores the content of each path; only a link shares it.',
  kinds: [
    {
      subject: 'same-content',
      what: 'repeated files',
      fix: [
        '# copy it once, and link to it:',
        'RUN ln -s /app/data.bin /opt/data.bin',
        '# or make a hard link in the instruction that adds the file:',
        'RUN install -D data.bin /app/data.bin && ln /app/data.bin /opt/data.bin',
      ],
    },
  ],
  classify:
    ({ copyOf }) =>
    (body) =>
      copyOf.has(body) ? 'same-content' : undefined,
  change: (advice) => ['link to the first copy instead of ', ...describePaths(advice)],
});
