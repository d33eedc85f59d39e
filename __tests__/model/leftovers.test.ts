import { expect, test } from '@jest/globals';
import { nameLeftover } from '../../src/model/leftovers.ts';

test.each([
  ['/var/lib/apt/lists', 'apt lists and archives'],
  ['/var/lib/apt/lists/deb_Packages', 'apt lists and archives'],
  ['/srv/var/lib/apt/lists', undefined],
  ['/var/lib/apt/lists.old', undefined],
  ['/root/.npm/_cacache/index-v5/00/11', 'npm cache'],
  ['/home/me/.npm/_logs/a.log', 'npm cache'],
  ['/root/xnpm/_logs/a.log', undefined],
  ['/tmp/npm/_cacache/content-v2/sha512', 'npm cache'],
  ['/tmp/npm/_cacache/tmp', undefined],
  ['/usr/lib/bundle/ruby/3.4.0/cache/rails.gem', 'gems already installed'],
  ['/usr/lib/bundle/ruby/3.4.0/x/cache', undefined],
  ['/root/.cache/pip/http-v2/a', 'pip cache'],
  ['/', undefined],
])('%s is %s', (path, name) => expect(nameLeftover(path)).toBe(name));
