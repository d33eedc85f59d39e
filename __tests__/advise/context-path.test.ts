import { describe, expect, test } from '@jest/globals';
import { toContextPath } from '../../src/advise/context-path.ts';
import { listContextCopies } from '../../src/analyze/context-copies.ts';
import type { SourcedLayer } from '../../src/model/sourced-image.ts';

/** The image with this history; a step that ends with ` -` made no layer. */
function makeImage(steps: readonly string[], folder = '/srv') {
  const history = steps.map((step) => ({
    createdBy: `${step.replace(/ -$/, '')} # buildkit`,
    isEmpty: step.endsWith(' -'),
  }));
  const layers = history
    .filter(({ isEmpty }) => !isEmpty)
    .map((): SourcedLayer => ({}) as unknown as SourcedLayer);
  const process = { command: [], folder, searchPath: [] };
  return { origins: { history, provenance: null }, layers, process };
}

/** The place of a path of the last layer in the build context. */
function locate(path: string, steps: readonly string[], isTraced = true, folder = '/srv') {
  const image = makeImage(steps, folder);
  const last = image.layers.length - 1;
  const copy = listContextCopies(image, new Set(isTraced ? [last] : []))[last];
  return copy && toContextPath(path, copy);
}

describe('a copied path is found in the build context', () => {
  test.each<[string, string, readonly string[], string]>([
    ['below a WORKDIR', '/srv/a/films', ['WORKDIR /srv', 'COPY . .'], 'a/films'],
    ['below a WORKDIR without a layer', '/srv/a', ['RUN x', 'WORKDIR /srv -', 'COPY . .'], 'a'],
    ['below several', '/srv/a', ['WORKDIR / -', 'WORKDIR srv -', 'COPY . ./'], 'a'],
    ['below a source', '/srv/a/films', ['WORKDIR /srv', 'COPY web /srv/a'], 'web/films'],
    ['with flags', '/srv/a/films', ['WORKDIR /srv', 'COPY --chown=app ./web/ a'], 'web/films'],
    ['as a file in a folder', '/srv/a.bin', ['WORKDIR /srv', 'COPY data/a.bin ./'], 'data/a.bin'],
    ['as a file with a new name', '/srv/b', ['WORKDIR /srv', 'COPY data/a.bin b'], 'data/a.bin'],
  ])('%s', (_what, path, steps, expected) => expect(locate(path, steps)).toBe(expected));

  test('even without its Dockerfile, if the entire context is copied', () =>
    expect(locate('/srv/a', ['WORKDIR /srv', 'COPY . .'], false)).toBe('a'));
});

describe('a copied path is not found', () => {
  test.each<[string, string, readonly string[], boolean, string]>([
    ['if a stage may be copied', '/srv/a', ['WORKDIR /srv', 'COPY out /srv'], false, '/srv'],
    ['if an archive may be unpacked', '/srv/a', ['WORKDIR /srv', 'ADD a.tgz /srv'], true, '/srv'],
    ['if several sources are copied', '/srv/a', ['WORKDIR /srv', 'COPY a b /srv'], true, '/srv'],
    [
      'if parent folders are copied too',
      '/srv/a',
      ['WORKDIR /srv', 'COPY --parents a .'],
      true,
      '/srv',
    ],
    ['if the history has a different folder', '/srv/a', ['RUN x', 'COPY . .'], true, '/srv'],
    ['outside of the target', '/opt/a', ['WORKDIR /srv', 'COPY . .'], true, '/srv'],
    ['for the entire context', '/srv', ['WORKDIR /srv', 'COPY . .'], true, '/srv'],
  ])('%s', (_what, path, steps, isTraced, folder) =>
    expect(locate(path, steps, isTraced, folder)).toBeUndefined(),
  );
});
