import { joinPattern } from '../model/pattern.ts';
import type { PrivateKind } from '../model/private-paths.ts';
import { PLACEHOLDER, VARIABLE } from '../model/secrets/placeholders.ts';
import { maskSecrets } from '../model/secrets/secrets.ts';
import { tryParseJson } from '../oci/json.ts';

/** What the content of a file shows: a secret, no secret, or undecided. */
export type PrivateContent = 'secret' | 'none' | 'unknown';

/** Decides by content whether a file of this kind contains a secret, in linear time. */
export function readPrivateContent(kind: PrivateKind, bytes: Uint8Array): PrivateContent {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  // A key or database in binary form.
  if (text.includes('\0') || text.includes('\ufffd')) return 'unknown';
  if (text.trim() === '') return 'none';
  return READERS[kind](text);
}

type Reader = (text: string) => PrivateContent;

const readKey: Reader = (text) => {
  if (/-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/.test(text)) return 'secret';
  if (text.startsWith('PuTTY-User-Key-File-')) return 'secret';
  const isPublic =
    /-----BEGIN [A-Z0-9 ]{1,40}-----|^(?:ssh|ecdsa|sk)-[\w@.-]+ AAAA|public key/m.test(text);
  return isPublic ? 'none' : 'unknown';
};

/**
 * A setting contains a secret if we would mask its value, unless the value is only a placeholder.
 */
const readSettings: Reader = (text) =>
  listSettings(text).some((line) => maskSecrets(line) !== line) ? 'secret' : 'none';

function listSettings(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => !/^\s*(?:[#;]|\/\/(?!\S*[:/]_))/.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/^export\s+/, '')
        .replace(VARIABLE, ''),
    )
    .filter((line) => !STANDS_FOR_ONE.test(line) && !EMPTY.test(line));
}

const STANDS_FOR_ONE = new RegExp(`[=:]\\s*["']?${PLACEHOLDER}["']?\\s*[,;]?$`, 'i');

const EMPTY = /[=:] ?(?:""|'')[,;]?$/;

const readLines =
  (pattern: RegExp): Reader =>
  (text) =>
    listSettings(text).some((line) => pattern.test(line)) ? 'secret' : 'none';

const READERS: Readonly<Record<PrivateKind, Reader>> = {
  'ssh-key': readKey,
  'key-file': readKey,
  'ssh-host-key': readKey,
  'rails-key': (text) => (/^[0-9a-f]{32,128}\s*$/i.test(text) ? 'secret' : 'unknown'),
  '.env': readSettings,
  // Source: npm documentation, npmrc, "Auth related configuration".
  '.npmrc': readLines(/_(?:authToken|auth|password)"?\s*=\s*["']?[^\s"']/),
  '.netrc': (text) => (/\bpassword\s+(?!\$)\S/.test(text) ? 'secret' : 'none'),
  '.pypirc': readSettings,
  '.git-credentials': readLines(/:\/\/[^\s:@/]{0,200}:?[^\s@/]{1,500}@/),
  aws: readLines(/(?:aws_secret_access_key|aws_session_token)\s*=\s*\S/i),
  docker: readDockerConfig,
  // Source: kubernetes, clientcmd/api/v1, AuthInfo.
  kube: readLines(
    joinPattern(
      '',
      String.raw`(?:^-?|[{,])\s*["']?(?:token|password|client-key-data|id-token|refresh-token`,
      String.raw`|access-token)["']?:\s*["']?[^\s"']`,
    ),
  ),
  credentials: readCredentials,
};

/** Source: docker/cli, config file, "auths". */
function readDockerConfig(text: string): PrivateContent {
  const config = tryParseJson(text);
  if (config === undefined) return 'unknown';
  const { auths = config } = Object(config) as { readonly auths?: unknown };
  const isLogin = Object.values(Object(auths) as object).some((login) => {
    const fields = Object(login) as Readonly<Record<string, unknown>>;
    return ['auth', 'password', 'identitytoken', 'registrytoken'].some(
      (name) => typeof fields[name] === 'string' && fields[name] !== '',
    );
  });
  return isLogin ? 'secret' : 'none';
}

/** A password in XML, unless it is a variable. */
const XML_PASSWORD = /<(?:password|passphrase)>\s{0,20}[^\s<$]/i;

/** `.pgpass` has a password as its fifth field, and `.vault-token` contains only the token. */
function readCredentials(text: string): PrivateContent {
  if (/^\s*[^\s{[<]\S*\s*$/.test(text)) return 'secret';
  if (/^(?:[^\s:#]*:){4}\S/m.test(text)) return 'secret';
  if (/^\s*</.test(text)) return XML_PASSWORD.test(text) ? 'secret' : 'none';
  return readSettings(text);
}
