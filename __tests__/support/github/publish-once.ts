// Publishes a comment and a check run from a separate process with the given environment, and
// prints the results.
import { publishCheckRun } from '../../../src/publish/github/check-run.ts';
import { openGithub } from '../../../src/publish/github/client.ts';
import { publishComment } from '../../../src/publish/github/comment.ts';
import { RUN } from './scene.ts';

const { env } = process;
const signal = new AbortController().signal;
const client = openGithub({ env, token: env.TEST_TOKEN ?? '', signal, readOnly: null });
const published = [
  await publishComment(client, {
    run: RUN,
    place: { workflow: '.github/workflows/ci.yml', step: 'image' },
    pullRequest: 7,
    name: '',
    images: ['app'],
    body: 'x',
    mode: 'always',
    isWorth: true,
  }),
  await publishCheckRun(client, {
    run: RUN,
    name: 'b',
    conclusion: 'success',
    title: 't',
    summary: 's',
    annotations: [],
  }),
];
process.stdout.write(JSON.stringify(published.map(({ url, refused }) => refused ?? url)));
