import { expect, test } from '@jest/globals';
import { editInstruction } from '../../src/fix/edit-instruction.ts';

test.each([
  ['an option', 'RUN npm ci', 'RUN npm ci --omit=dev', 'RUN npm ci --omit=dev'],
  [
    'an option, with its spaces',
    'run  npm   ci',
    'run npm ci --omit=dev',
    'run  npm   ci --omit=dev',
  ],
  ['an option of COPY', 'COPY . /app', 'COPY --chown=1:1 . /app', 'COPY --chown=1:1 . /app'],
  [
    'a command on a separate line',
    'RUN apt-get update \\\n && apt-get install -y curl',
    'RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*',
    'RUN apt-get update \\\n && apt-get install -y curl \\\n && rm -rf /var/lib/apt/lists/*',
  ],
  [
    'an option among comments',
    'RUN apt-get update && \\\n    # for the health check\n    apt-get install -y \\\n\n    curl',
    'RUN apt-get update && apt-get install -y --no-install-recommends curl',
    'RUN apt-get update && \\\n    # for the health check\n    apt-get install -y ' +
      '--no-install-recommends \\\n\n    curl',
  ],
  [
    'a command removed from the middle',
    'RUN a \\\n && chown -R x /y \\\n && b',
    'RUN a && b',
    'RUN a \\\n && b',
  ],
  ['a command removed from the end', 'RUN a \\\n && chown x /y', 'RUN a', 'RUN a'],
  ['a word', 'RUN pip install x', 'RUN pip3 install x', 'RUN pip3 install x'],
  ['nothing', 'RUN a', 'RUN a', 'RUN a'],
])('%s', (_what, source, wanted, edited) =>
  expect(editInstruction(source, wanted, '\\')).toBe(edited),
);

test('a backtick continues lines if the file says so', () =>
  expect(editInstruction('RUN a `\n  && b', 'RUN a && b && c', '`')).toBe(
    'RUN a `\n  && b `\n  && c',
  ));

test.each([['another verb', 'ADD a b', 'COPY a b']])(
  '%s is not rewritten',
  (_what, source, wanted) => expect(editInstruction(source, wanted, '\\')).toBeUndefined(),
);
