import { describe, expect, test } from '@jest/globals';
import { listRulesInForce } from '../../../src/budget/effective-limits.ts';
import { makeBudget } from '../../support/image-facts.ts';

test('all keys are read', () =>
  expect(
    makeBudget(
      'pull: { client: containerd, bandwidth: 100Mbps, roundTrip: 20ms,' +
        ' unpack: 500MB/s, downloads: 5, unpacks: 2 }',
    ).pull,
  ).toMatchObject({
    client: 'containerd',
    bandwidthBytesPerSecond: 12.5e6,
    roundTripSeconds: 0.02,
    unpackBytesPerSecond: 500e6,
    downloads: 5,
    unpacks: 2,
  }));

test.each([1, 64])('%d downloads at the same time', (downloads) =>
  expect(makeBudget(`pull: { downloads: ${downloads} }`).pull?.downloads).toBe(downloads),
);

test('missing keys have defaults', () => {
  expect(makeBudget('pull: { client: podman }').pull).toMatchObject({
    client: 'podman',
    bandwidthBytesPerSecond: 125e6,
    roundTripSeconds: 0.02,
    unpackBytesPerSecond: null,
    downloads: null,
  });
  expect(makeBudget('rules: {}').pull).toBeNull();
});

test.each([
  ['1Gbps', 125e6],
  ['1.5 Gbit/s', 187.5e6],
  ['100kbps', 12.5e3],
  ['125MB/s', 125e6],
  ['1MiB/s', 2 ** 20],
])('bandwidth %s', (text, bytes) =>
  expect(makeBudget(`pull: { bandwidth: ${text} }`).pull?.bandwidthBytesPerSecond).toBe(bytes),
);

describe('rejects mistakes', () => {
  test.each([
    ['bandwidth: 1', '"1" is ambiguous', 'did you mean 1Mbps or 1MB/s?'],
    ['bandwidth: "100"', '"100" is ambiguous', 'did you mean 100Mbps or 100MB/s?'],
    ['bandwidth: 100MBps', '"100MBps" is ambiguous', 'did you mean 100Mbps or 100MB/s?'],
    ['bandwidth: 100 MB', '"100 MB" is ambiguous', 'did you mean 100Mbps or 100MB/s?'],
    ['bandwidth: 0Mbps', '"0Mbps" is out of range', 'write a rate from 8kbps to 80Tbps'],
    ['bandwidth: fast', '"fast" is not a rate', 'write e.g. 1Gbps or 500MB/s'],
    ['bandwidth: -1Gbps', '"-1Gbps" is not a rate', 'write e.g. 1Gbps or 500MB/s'],
    ['roundTrip: "20"', '"20" has no unit', 'did you mean 20s or 20ms?'],
    ['roundTrip: -1s', '"-1s" is not a time', 'write e.g. 20ms, 1.5s or 2min'],
    ['roundTrip: 2000min', '"2000min" is out of range', 'write at most a day, 1440min'],
    ['client: dockerd', '"dockerd" is not a client', 'did you mean "docker"?'],
    ['client: wget', '"wget" is not a client', 'write one of docker, containerd, podman, simple'],
    [
      'downloads: 65',
      '"65" is not a number from 1 to 64',
      'write how many at the same time, e.g. 3',
    ],
    ['downloads: 0', '"0" is not a number from 1 to 64', 'write how many at the same time, e.g. 3'],
    ['bandwith: 1Gbps', 'unknown key "bandwith"; did you mean "bandwidth"?', ''],
    ['client: [docker]', 'client must be text', ''],
  ])('%s', (text, message, hint) => {
    const parse = () => makeBudget(`pull:\n  ${text}\n`);
    expect(parse).toThrow(message);
    expect(parse).toThrow(hint);
  });
});

describe('limits in seconds', () => {
  const getLimit = (text: string) =>
    listRulesInForce(makeBudget(`rules: { highestPullSeconds: ${text} }`), new Map()).find(
      ({ rule }) => rule.key === 'highestPullSeconds',
    )?.limit.failLimit;
  test.each([
    ['30s', 30],
    ['1.5s', 1.5],
    ['500ms', 0.5],
    ['2min', 120],
    ['0', 0],
  ])('%s', (text, seconds) => expect(getLimit(text)).toBe(seconds));
  test('have a unit', () =>
    expect(() => getLimit('30')).toThrow('highestPullSeconds: "30" has no unit'));
});
