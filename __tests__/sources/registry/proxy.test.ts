import { expect, test } from '@jest/globals';
import { selectProxy } from '../../../src/sources/registry/proxy.ts';

const PROXY = 'http://proxy.lan:3128';

test.each<[env: Record<string, string>, target: string, proxy: string | undefined]>([
  [{}, 'https://ghcr.io/v2/', undefined],
  [{ HTTPS_PROXY: '' }, 'https://ghcr.io/v2/', undefined],
  [{ HTTP_PROXY: PROXY }, 'https://ghcr.io/v2/', undefined],
  [{ HTTPS_PROXY: PROXY }, 'https://ghcr.io/v2/', `${PROXY}/`],
  [{ https_proxy: PROXY }, 'https://ghcr.io/v2/', `${PROXY}/`],
  [{ HTTPS_PROXY: 'proxy.lan:3128' }, 'https://ghcr.io/v2/', `${PROXY}/`],
  [{ HTTPS_PROXY: 'https://me:x@proxy.lan' }, 'https://ghcr.io/v2/', 'https://me:x@proxy.lan/'],
  [{ HTTPS_PROXY: PROXY }, 'https://localhost:5000/v2/', undefined],
  [{ HTTPS_PROXY: PROXY }, 'https://127.0.0.1/v2/', undefined],
  [{ HTTPS_PROXY: PROXY }, 'https://[::1]:5000/v2/', undefined],
  [{ HTTPS_PROXY: PROXY, NO_PROXY: 'ghcr.io' }, 'https://ghcr.io/v2/', undefined],
  [{ HTTPS_PROXY: PROXY, no_proxy: 'a.lan, GHCR.io' }, 'https://ghcr.io/v2/', undefined],
  [{ HTTPS_PROXY: PROXY, NO_PROXY: '*' }, 'https://ghcr.io/v2/', undefined],
  [{ HTTPS_PROXY: PROXY, NO_PROXY: 'corp.lan' }, 'https://registry.corp.lan/v2/', undefined],
  [{ HTTPS_PROXY: PROXY, NO_PROXY: '.corp.lan' }, 'https://registry.corp.lan/v2/', undefined],
  [{ HTTPS_PROXY: PROXY, NO_PROXY: '*.corp.lan' }, 'https://registry.corp.lan/v2/', undefined],
  [{ HTTPS_PROXY: PROXY, NO_PROXY: 'corp.lan' }, 'https://uncorp.lan/v2/', `${PROXY}/`],
  [{ HTTPS_PROXY: PROXY, NO_PROXY: 'corp.lan:5000' }, 'https://corp.lan:5000/v2/', undefined],
  [{ HTTPS_PROXY: PROXY, NO_PROXY: 'corp.lan:5000' }, 'https://corp.lan/v2/', `${PROXY}/`],
  [{ HTTPS_PROXY: PROXY, NO_PROXY: 'corp.lan:443' }, 'https://corp.lan/v2/', undefined],
  [{ HTTPS_PROXY: PROXY, NO_PROXY: '10.0.0.7' }, 'https://10.0.0.7:5000/v2/', undefined],
  [{ HTTPS_PROXY: PROXY, NO_PROXY: '[fd00::7]' }, 'https://[fd00::7]:5000/v2/', undefined],
  [{ HTTPS_PROXY: PROXY, NO_PROXY: ',,' }, 'https://ghcr.io/v2/', `${PROXY}/`],
])('%j: %s', (env, target, proxy) => expect(selectProxy(new URL(target), env)?.href).toBe(proxy));

test.each(['socks5://proxy.lan:1080', 'ftp://proxy.lan', 'http://', 'http://me:s3cret@'])(
  '%s is not a proxy',
  (text) => {
    let said = '';
    try {
      selectProxy(new URL('https://ghcr.io/'), { HTTPS_PROXY: text });
    } catch (error) {
      said = JSON.stringify([(error as Error).message, error]);
    }
    expect(said).toContain('HTTPS_PROXY is not a supported proxy address');
    expect(said).not.toContain('s3cret');
  },
);
