import { createPrivateKey, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { sh } from './engines.ts';
import { ISSUER, PASSWORD, SERVICE, USER } from './registry.ts';

/** What `docker login` saves if the token service returns it. */
export const IDENTITY_TOKEN = 'identity-Tk83bZ';

export interface TokenAsked {
  readonly method: string;
  readonly authorization: string | undefined;
  /** From the query, or from the form. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface TokenServer {
  readonly realm: string;
  readonly certificatePath: string;
  readonly asked: readonly TokenAsked[];
  /** Every token that it issued. */
  readonly tokens: readonly string[];
  readonly stop: () => Promise<void>;
}

/**
 * A token service that a registry trusts: it signs with the key of a certificate that the registry
 * knows. The account may pull everything; everyone may pull what is below `public/`.
 * Source: distribution, docs/content/spec/auth/token.md, oauth.md, jwt.md.
 */
export async function startTokenServer(folder: string): Promise<TokenServer> {
  const keyPath = join(folder, 'token-key.pem');
  const certificatePath = join(folder, 'token-cert.pem');
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const subject = ['-subj', `/CN=${ISSUER}`, '-days', '2'];
  sh('openssl', [
    'req',
    '-x509',
    ...curve,
    ...subject,
    '-keyout',
    keyPath,
    '-out',
    certificatePath,
  ]);
  const key = createPrivateKey(readFileSync(keyPath));
  const certificate = new X509Certificate(readFileSync(certificatePath)).raw.toString('base64');
  const asked: TokenAsked[] = [];
  const tokens: string[] = [];
  const server = createServer(async (request, reply) => {
    const one = await readRequest(request);
    asked.push(one);
    const isKnown = isAccount(one);
    if (!isKnown && (one.authorization !== undefined || one.method === 'POST')) {
      const errors = [
        { code: 'UNAUTHORIZED', message: `incorrect login, not ${one.authorization ?? ''}` },
      ];
      reply.writeHead(401, { 'content-type': 'application/json' }).end(JSON.stringify({ errors }));
      return;
    }
    const token = signToken(key, certificate, accessTo(one.parameters.scope ?? '', isKnown));
    tokens.push(token);
    const name = one.method === 'POST' ? 'access_token' : 'token';
    reply
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ [name]: token }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { realm: `http://127.0.0.1:${port}/token`, certificatePath, asked, tokens, stop };
}

async function readRequest(request: IncomingMessage): Promise<TokenAsked> {
  const body = Buffer.concat(await request.toArray()).toString();
  const query = new URL(request.url ?? '', 'http://x').searchParams;
  const parameters = Object.fromEntries(
    request.method === 'POST' ? new URLSearchParams(body) : query,
  );
  return { method: request.method ?? '', authorization: request.headers.authorization, parameters };
}

function isAccount({ method, authorization, parameters }: TokenAsked): boolean {
  if (method === 'POST') return parameters.refresh_token === IDENTITY_TOKEN;
  return authorization === `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
}

function accessTo(scope: string, isKnown: boolean): object[] {
  const [type, name = '', actions = ''] = scope.split(':');
  if (type !== 'repository' || !(isKnown || name.startsWith('public/'))) return [];
  return [{ type, name, actions: isKnown ? actions.split(',') : ['pull'] }];
}

function signToken(key: KeyObject, certificate: string, access: readonly object[]): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const times = { nbf: now - 10, iat: now, exp: now + 300 };
  const claims = {
    iss: ISSUER,
    sub: USER,
    aud: SERVICE,
    jti: String(Math.random()),
    ...times,
    access,
  };
  const text = `${part({ alg: 'ES256', typ: 'JWT', x5c: [certificate] })}.${part(claims)}`;
  const signature = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
}
