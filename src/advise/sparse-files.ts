import { createFileRule } from './file-rule.ts';

const LEAST_BYTES = 1_000_000;

/** Files whose length depends on the highest user ID, although they are empty. */
export const sparseFiles = createFileRule({
  id: 'sparse-files',
  page: {
    title: 'Login logs that grow with the user ID',
    finds:
      'The files `/var/log/lastlog`, `faillog` and `tallylog` of at least 1 MB, found by their ' +
      'paths. A tar stores their holes as zeros. It counts their whole length.',
    unless: 'Keep them if a program reads who logged in, which is rare in containers.',
  },
  confidence: 'certain',
  why: 'The offset at which useradd writes depends on the user ID: a high ID makes a large file.',
  kinds: [
    {
      subject: 'lastlog',
      what: 'empty login logs',
      signs: ['lastlog', 'faillog', 'tallylog'].map((name) => ({
        path: `/var/log/${name}`,
        fileBytes: [LEAST_BYTES, Number.POSITIVE_INFINITY] as const,
      })),
      fix: ['RUN useradd --no-log-init --uid 1000 app'],
    },
  ],
  change: () => ['add the user with ', { code: 'useradd --no-log-init' }],
});
