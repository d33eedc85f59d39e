import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { addNewImages } from '../../src/budget/new-images.ts';
import { parseBudget } from '../../src/budget/parse/parse-budget.ts';
import { nameImages, nameReportedImages } from '../../src/gate/name-images.ts';
import type { BuildOptions } from '../../src/gate/request.ts';
import type { MeasuredImage } from '../../src/judge/judge.ts';
import type { Budget } from '../../src/model/budget.ts';
import { tempFolder } from '../support/archives.ts';
import { buildFacts } from '../support/image-facts.ts';
import { createRequest } from '../support/request.ts';

const CWD = '/repo';
const makeBudget = (text: string): Budget =>
  parseBudget({ text, source: '.dive-ci.yaml', sha256: '', notices: [] });
const BUDGET = makeBudget(`
images:
  web: { image: docker:web:dev }
  hub: { image: registry:alpine }
  file: { image: docker-archive:out/app.tar }
  api: { build: { context: ./api, target: prod } }
  slim: { build: { context: ., args: { VARIANT: slim } } }
  full: { build: { context: ., args: { VARIANT: full } } }
  one: { image: docker:twice }
  two: { image: docker:twice:latest }
  rules-only: { rules: { highestLayerCount: 3 } }
`);

const toRequest = (source: string, name?: string) => ({ name, source });
const getName = (source: string, budget: Budget | undefined = BUDGET): string | undefined =>
  nameImages(createRequest({ images: [toRequest(source)] }), budget, CWD).images[0]?.name;
const usage = (message: unknown, fix: unknown = expect.any(String)) =>
  expect.objectContaining({ code: 'USAGE', exitCode: 2, message, fix, where: '.dive-ci.yaml' });

describe('a name from the user', () => {
  test('selects one of the images of the budget', () => {
    const images = [toRequest('docker:x', 'web'), toRequest('y.tar', 'rules-only')];
    expect(nameImages(createRequest({ images }), BUDGET, CWD).images).toEqual(images);
  });

  test('rejects an unknown name and suggests the closest one', () => {
    const images = [toRequest('docker:web:dev', 'webb'), toRequest('docker:x', 'nowhere')];
    expect(() => nameImages(createRequest({ images }), BUDGET, CWD)).toThrow(
      usage(
        'the budget has no image named "webb"; did you mean "web"?\nthe budget has no image ' +
          'named "nowhere"',
        'use a name of its images (web, hub, file, api, slim, full, one, two, rules-only), or ' +
          'add an entry',
      ),
    );
  });

  test("that only the change’s budget has does not use up an image's entry", () => {
    const head = makeBudget('images: { api2: { image: docker:web:dev }, other: { image: x.tar } }');
    const { merged } = addNewImages(BUDGET, head);
    const images = [toRequest('docker:web:dev', 'api2'), toRequest('x.tar', 'other')];
    const found = nameImages(createRequest({ images }), merged, CWD).images;
    expect(found.map(({ name }) => name)).toEqual(['web', 'other']);
  });

  test('is rejected for a baseline too', () => {
    const given = {
      images: [toRequest('docker:x', 'web')],
      baselines: [toRequest('main.json', 'webb')],
    };
    expect(() => nameImages(createRequest(given), BUDGET, CWD)).toThrow(usage(expect.any(String)));
  });

  test.each([
    ['no budget', undefined],
    ['a budget without images', makeBudget('rules: { highestLayerCount: 3 }')],
  ])('is accepted as a name with %s', (_which, budget) => {
    const images = [toRequest('docker:web:dev', 'webb')];
    expect(nameImages(createRequest({ images }), budget, CWD).images).toEqual(images);
  });
});

describe('a source without a name', () => {
  test.each([
    ['docker:web:dev', 'web'],
    ['web:dev', 'web'],
    ['docker-daemon:web:dev', 'web'],
    ['docker:docker.io/library/web:dev', 'web'],
    ['registry:docker.io/library/alpine:latest', 'hub'],
    ['docker-archive:out/app.tar', 'file'],
    ['./out/app.tar', 'file'],
    ['out//app.tar', 'file'],
    ['/repo/out/app.tar', 'file'],
    ['docker:web:prod', undefined],
    ['docker:web', undefined],
    ['podman:web:dev', undefined],
    ['registry:web:dev', undefined],
    ['docker:other/web:dev', undefined],
    ['app.tar', undefined],
    ['', undefined],
  ])('%s selects the entry %s', (source, name) => expect(getName(source)).toBe(name));

  test('selects an entry that names the same file through a link, or vice versa', () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out/app.tar'), '');
    writeFileSync(join(folder, 'out/other.tar'), '');
    symlinkSync('out', join(folder, 'dist'));
    symlinkSync('out/app.tar', join(folder, 'latest.tar'));
    const find = (source: string, image: string): string | undefined => {
      const budget = makeBudget(`images: { app: { image: '${image}' } }`);
      return nameImages(createRequest({ images: [toRequest(source)] }), budget, folder).images[0]
        ?.name;
    };
    const spellings = ['out/app.tar', 'dist/app.tar', './latest.tar', `${folder}/dist/app.tar`];
    for (const one of spellings)
      for (const other of spellings) expect([one, other, find(one, other)]).toContain('app');
    expect(find('dist/other.tar', 'out/app.tar')).toBeUndefined();
    expect(find('oci-dir:dist', 'oci-dir:./out')).toBe('app');
  });

  test('of two entries has to be named', () =>
    expect(() => getName('twice')).toThrow(
      usage(
        'twice is the source of several entries: one, two',
        'name the entry whose rules apply, e.g. one=twice',
      ),
    ));
});

describe('a build', () => {
  const build = (given: Partial<BuildOptions>): string | undefined => {
    const rest = { file: undefined, target: undefined, secrets: [], platforms: [] };
    const options = { folder: '.', buildArgs: [], ...rest, ...given };
    return nameImages(createRequest({ build: options }), BUDGET, CWD).build?.name;
  };
  test.each([
    ['the same context and stage', { folder: 'api/', target: 'prod' }, 'api'],
    [
      'the same Dockerfile, named',
      { folder: 'api', file: 'api/Dockerfile', target: 'prod' },
      'api',
    ],
    ['another stage', { folder: 'api', target: 'debug' }, undefined],
    ['another Dockerfile', { folder: 'api', file: 'Dockerfile', target: 'prod' }, undefined],
    ['the same context, distinguished by arguments', { buildArgs: ['VARIANT=slim'] }, 'slim'],
  ])('from %s', (_what, given, name) => expect(build(given)).toBe(name));

  test('selects an entry that names the same context through a link', () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'api'));
    symlinkSync('api', join(folder, 'service'));
    const budget = makeBudget('images: { app: { build: { context: ./api } } }');
    const rest = { file: undefined, target: undefined, secrets: [], platforms: [], buildArgs: [] };
    const given = createRequest({ build: { folder: 'service', ...rest } });
    expect(nameImages(given, budget, folder).build?.name).toBe('app');
  });

  test('that matches two entries is rejected', () =>
    expect(() => build({ buildArgs: ['VARIANT=other'] })).toThrow(
      usage('several entries build .: slim, full'),
    ));
});

describe('the images of a report', () => {
  const image = (name: string, source: string, isNamed?: true): MeasuredImage => {
    const key = { name, platform: 'linux/amd64' };
    return {
      key,
      facts: buildFacts({}, { key, source }),
      notices: [],
      ...(isNamed && { isNamed }),
    };
  };
  const names = (...images: MeasuredImage[]): string[] =>
    nameReportedImages(images, BUDGET, CWD).map(({ key, facts }) => {
      expect(facts?.key).toEqual(key);
      return key.name;
    });

  test('keep their names, or take that of the entry with their source', () =>
    expect(names(image('web', 'docker:x', true), image('web:dev', 'docker:web:dev'))).toEqual([
      'web',
      'web',
    ]));

  test('keep a name that the user did not give', () =>
    expect(names(image('other:dev', 'docker:other:dev'))).toEqual(['other:dev']));

  test('are rejected if the user gave a name that is not in the budget', () =>
    expect(() => names(image('webb', 'docker:web:dev', true))).toThrow(
      usage('the budget has no image named "webb"; did you mean "web"?'),
    ));
});
