import { describe, expect, test } from '@jest/globals';
import { hasCheck, parseState } from '../../../src/sources/build/container-state.ts';
import {
  NO_PROXIES,
  omitProxies,
  parseRunOptions,
} from '../../../src/sources/build/run-options.ts';

describe('the state of a container', () => {
  const STARTED = '2026-11-30T02:00:00.123456789Z';
  const state = (Health: unknown, Running = true): string =>
    JSON.stringify({ Running, StartedAt: STARTED, Health });

  test.each([
    [
      'the first check that passes counts, in any time zone',
      state({
        Status: 'healthy',
        Log: [
          { End: '2026-11-30T02:00:00.5Z', ExitCode: 1 },
          { End: '2026-11-30T03:00:02.623456789+01:00', ExitCode: 0 },
          { End: '2026-11-30T02:00:09Z', ExitCode: 0 },
        ],
      }),
      { isRunning: true, status: 'healthy', healthySeconds: 2.5 },
    ],
    ['starting', state({ Status: 'starting', Log: [] }), { isRunning: true, status: 'starting' }],
    ['ended', state({ Status: 'starting', Log: null }, false), { isRunning: false }],
    ['HEALTHCHECK NONE', state({ Status: 'none' }), { isRunning: true, status: undefined }],
    ['without a health check', state(undefined), { isRunning: true, status: undefined }],
    ['no container', '', { isRunning: false, status: undefined }],
    ['null', 'null\n', { isRunning: false, status: undefined }],
  ])('%s', (_what, json, expected) => expect(parseState(json)).toMatchObject(expected));
});

describe('container options', () => {
  test("no proxies of docker's settings or of the environment", () => {
    expect(NO_PROXIES.slice(0, 4)).toEqual(['--env', 'http_proxy', '--env', 'HTTP_PROXY']);
    expect(omitProxies({ HTTP_PROXY: 'a', no_proxy: 'b', PATH: '/bin' })).toEqual({ PATH: '/bin' });
  });

  test('no network by default', () => {
    expect(parseRunOptions([])).toEqual(['--network', 'none']);
    expect(parseRunOptions(['network=bridge'])).toEqual(['--network=bridge']);
  });

  test('a value is part of its flag', () =>
    expect(parseRunOptions(['cap-add=NET_ADMIN', 'env=A=--privileged'])).toEqual([
      ...['--network', 'none', '--cap-add=NET_ADMIN', '--env=A=--privileged'],
    ]));

  test.each(['privileged=true', 'network', 'network=', '--network=host', 'pid=host', ''])(
    'rejects %j',
    (text) => expect(() => parseRunOptions([text])).toThrow(/not a supported option/),
  );
});

test.each([
  ['{"Healthcheck":{"Test":["CMD-SHELL","true"]}}', true],
  ['{"Healthcheck":{"Test":["NONE"]}}', false],
  ['{"Healthcheck":{}}', false],
  ['{"Healthcheck":null}', false],
  ['{"Cmd":["a"]}', false],
  ['null', false],
  ['', false],
])('an image has a health check: %s', (config, expected) =>
  expect(hasCheck(config)).toBe(expected),
);
