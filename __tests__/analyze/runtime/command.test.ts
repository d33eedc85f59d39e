import { expect, test } from '@jest/globals';
import { parseCommand } from '../../../src/analyze/runtime/command.ts';

test.each([
  [['node', 'server.js'], 'node'],
  [['docker-entrypoint.sh', 'node', 'server.js'], 'node'],
  [['/sbin/tini', '--', 'node', 'x.js'], 'node'],
  [['/bin/sh', '-c', 'cd /app && NODE_ENV=production exec npm start'], 'node'],
  [['/usr/local/bin/python3.12', '-m', 'app'], 'python'],
  [['gosu', 'app', 'gunicorn', 'app:wsgi'], 'python'],
  [['sh', '/app/run.py'], 'python'],
  [['java', '-jar', '/app.jar'], 'java'],
  [['/bin/bash', '-lc', 'exec java $JAVA_OPTS -jar app.jar || exit 1'], 'java'],
  [['dotnet', 'App.dll'], 'dotnet'],
  [['php-fpm8.2', '-F'], 'php'],
  [['docker-php-entrypoint', 'apache2-foreground'], 'php'],
  [['bundle', 'exec', 'puma'], 'ruby'],
  [['./bin/rails', 'server'], 'ruby'],
  [['/docker-entrypoint.sh', 'nginx', '-g', 'daemon off;'], 'nginx'],
  [['/server'], undefined],
  [['/bin/bash'], undefined],
  [['node-exporter'], undefined],
  [[], undefined],
])('%j runs %s', (words, runtime) => {
  expect(parseCommand(words).runtime).toBe(runtime);
});

test.each([
  [['/server', '--port', '80'], '/server'],
  [['tini', '--', 'app'], 'app'],
  [['sh', '-c', './migrate && ./serve'], './serve'],
  [['/entrypoint.sh'], '/entrypoint.sh'],
  [['/bin/sh'], undefined],
])('%j starts %s', (words, program) => {
  expect(parseCommand(words).program).toBe(program);
});
