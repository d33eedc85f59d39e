import { describe, expect, test } from '@jest/globals';
import { adviseOnBase, findBaseRelative } from '../../src/advise/base-image.ts';
import { findRelative } from '../../src/advise/base-relatives.ts';
import { describeAdvice, describeChange } from '../../src/advise/words.ts';
import type { Advice } from '../../src/model/advice.ts';
import type { BaseImageFacts } from '../../src/model/base.ts';
import type { ReadLayerFacts } from '../../src/model/facts.ts';
import { buildFacts } from '../support/image-facts.ts';

const MB = 1_000_000;

test.each([
  ['node:22', 'node:22-slim'],
  ['node', 'node:slim'],
  ['docker.io/library/node:22-bookworm', 'node:22-bookworm-slim'],
  ['python:3.13-bookworm', 'python:3.13-slim-bookworm'],
  ['ruby:3.4', 'ruby:3.4-slim'],
  ['debian:12', 'debian:12-slim'],
  ['debian', 'debian:stable-slim'],
  ['golang:1.26', 'debian:stable-slim'],
  ['golang:1.26-bookworm', 'debian:bookworm-slim'],
  ['golang:1.26-alpine3.22', 'alpine:3.22'],
  ['rust:1.95', 'debian:stable-slim'],
  ['rust:1-slim', 'debian:stable-slim'],
  ['rust:alpine', 'alpine:3'],
  ['maven:3.9-eclipse-temurin-21', 'eclipse-temurin:21-jre'],
  ['gradle:8-jdk21-alpine', 'eclipse-temurin:21-jre-alpine'],
  ['mcr.microsoft.com/dotnet/sdk:9.0', 'mcr.microsoft.com/dotnet/aspnet:9.0'],
  ['public.ecr.aws/docker/library/node:22', 'public.ecr.aws/docker/library/node:22-slim'],
  ['mirror.gcr.io/library/golang:1.26', 'mirror.gcr.io/library/debian:stable-slim'],
  ['eclipse-temurin:21', 'eclipse-temurin:21-jre'],
  ['eclipse-temurin:21-jdk-jammy', 'eclipse-temurin:21-jre-jammy'],
  [`node:22@sha256:${'0'.repeat(64)}`, 'node:22-slim'],
])('%s has the smaller variant %s', (name, relative) =>
  expect(findRelative(name)?.name).toBe(relative),
);

test.each([
  ...['node:22-slim', 'node:22-alpine', 'python:3.13-slim-bookworm', 'debian:bookworm-slim'],
  ...['alpine:3.22', 'ubuntu:24.04', 'ghcr.io/acme/node:22', 'acme/node:22', 'scratch'],
  ...['maven:3.9', 'golang:1.26-nanoserver', 'gcr.io/acme/golang:1'],
  ...['eclipse-temurin:21-jre', 'node:22-windowsservercore', 'gcr.io/distroless/nodejs22'],
])('%s has no smaller variant', (name) => expect(findRelative(name)).toBeUndefined());

describe('the advice', () => {
  const factsWith = (name: string | null, baseBytes: number) => {
    const layer = (index: number, layerBytes: number): ReadLayerFacts => ({
      ...{ index, diffId: null, digest: null, storedBytes: null, instruction: null },
      ...{ layerBytes, contentBytes: layerBytes, reclaimableBytes: 0, entryCount: 1 },
      verified: 'structure',
    });
    const base: BaseImageFacts = {
      ...{ name, digest: null, layerCount: 2, by: 'dockerfile', certainty: 'exact' },
    };
    const layers = [layer(0, baseBytes - MB), layer(1, MB), layer(2, 5 * MB)];
    return buildFacts({ imageBytes: baseBytes + 5 * MB }, { base, layers });
  };
  const advise = (name: string, baseBytes: number, measured?: number): Advice | undefined => {
    const facts = factsWith(name, baseBytes);
    const relative = findBaseRelative(facts);
    return relative && adviseOnBase(facts, relative, measured)[0];
  };
  const getWords = (advice: Advice | undefined, name = 'node:22') => {
    if (advice === undefined) return undefined;
    const change = describeChange(advice, factsWith(name, 1000 * MB));
    const text = change.map((piece) => (typeof piece === 'string' ? piece : piece.code)).join('');
    return `${describeAdvice(advice).title}: ${text}`;
  };

  test('has a measured saving if the variant is available locally, and is in no total', () => {
    const advice = advise('node:22', 1000 * MB, 240 * MB);
    expect(advice).toMatchObject({
      ...{ id: 'base-image', bytes: 0, layer: 0 },
      relative: { name: 'node:22-slim', by: 'measured', bytes: 240 * MB, savedBytes: 760 * MB },
    });
    expect(advice).not.toHaveProperty('baseBytes');
    expect(getWords(advice)).toBe(
      '760.0 MB less with a smaller base image: use FROM node:22-slim (240.0 MB, measured here)',
    );
  });

  test('has a typical saving otherwise, marked as typical', () =>
    expect(getWords(advise('node:22', 1000 * MB))).toBe(
      'About 800.0 MB less with a smaller base image (typical): use FROM node:22-slim',
    ));

  test('suggests an image that runs the result if the image only builds', () =>
    expect(getWords(advise('rust:1.95', 921 * MB), 'rust:1.95')).toBe(
      'About 844.0 MB less with a smaller base image (typical): copy what was built into a ' +
        'stage with FROM debian:stable-slim',
    ));

  test.each([
    ['golang:1.26', 360 * MB, 'gcr.io/distroless/static-debian12'],
    ['debian:bookworm-slim', 77 * MB, 'gcr.io/distroless/static-debian12'],
    ['ubuntu@sha256:1', 77 * MB, 'gcr.io/distroless/static-debian12'],
    ['node:22', 900 * MB, 'node:22-slim'],
    ['acme/base', 900 * MB, undefined],
  ])('of %s for a static program', (name, baseBytes, relative) => {
    const facts = factsWith(name, baseBytes);
    const runtime = { name: 'go', by: 'program', isAlone: true } as const;
    const found = findBaseRelative({ ...facts, files: { ...facts.files, runtime } });
    expect(found?.name).toBe(relative);
    if (found?.subject !== 'static') return;
    expect(getWords(adviseOnBase(facts, found, undefined)[0])).toMatch(
      /\(typical\): copy what was built into a stage with FROM gcr.io\/distroless\/static/,
    );
  });

  test('has no bytes if none are known', () =>
    expect(getWords(advise('ruby:3.4', 900 * MB))).toBe(
      'A smaller base image: use FROM ruby:3.4-slim, usually much smaller',
    ));

  test('is absent if the variant is not smaller, or if the base image is small or unknown', () => {
    expect(advise('node:22', 245 * MB, 240 * MB)).toBeUndefined();
    expect(advise('node:22-slim', 240 * MB)).toBeUndefined();
    expect(findBaseRelative(factsWith(null, 900 * MB))).toBeUndefined();
  });

  test('mentions the caveats of musl and of images without a shell', () => {
    const { fix } = describeAdvice(advise('node:22', 1000 * MB) as Advice);
    expect(fix.join('\n')).toMatch(/musl instead of glibc[\s\S]*without a shell/);
  });
});
