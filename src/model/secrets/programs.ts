import { joinPattern } from '../pattern.ts';
import type { Range, Word } from './commands.ts';

/** Short or program-specific flags whose value is a secret: `-p x`, `-px`. */
const FLAGS: readonly (readonly [program: RegExp, flag: RegExp])[] = [
  [/^(?:mysql\w*|mariadb[\w-]*|mycli|mongo\w*|sshpass|twine|conan|ncftp\w*)$/, /^-p/],
  [/^(?:vsce|ovsx|steghide)$/, /^-p/],
  [/^kadmin(?:\.local)?$/, /^-w/],
  [/^(?:login|auth)$/, /^-[pt]/],
  [/^(?:useradd|usermod|adduser|doveadm|nxc|crackmapexec|hash-password)$/, /^-p/],
  [/^openssl$/, /^-(?:k|K|pass|passin|passout|password|passwd|hmac|psk)$/],
  [/^(?:redis-cli|valkey-cli)$/, /^-a/],
  [/^(?:sqlcmd|bcp|zip|unzip|ipmitool|p4)$/, /^-P/],
  [/^(?:7z\w*|rar|unrar)$/, /^-h?p/],
  [/^ldap\w+$/, /^-w/],
  [/^ssh-keygen$/, /^-[NP]/],
  [/^(?:dotnet|nuget|choco)$/i, /^-(?:k|password|apikey)$/i],
  [/^curl$/, /^--(?:pass|proxy-pass|oauth2-bearer|key-pass|tlspassword|proxy-tlspassword)$/],
  [/^(?:keytool|jarsigner)$/, /^-(?:\w*storepass|\w*keypass|new)$/],
  [/^curl$/, /^-b/],
  [/^(?:gem|snap|pulumi|mix)$/, /^--key$/],
  [/^(?:gem|openai)$/, /^-k/],
  [/^(?:uv|vercel|flyctl|fly|doctl|codecov|anaconda|drone|rancher)$/, /^-t$/],
  [/^hatch$/, /^-a$/],
  [/^(?:gitlab-runner|SUSEConnect|cc-test-reporter)$/, /^-r$/],
  [/^publish$/, /^-p$/],
  [/^security$/, /^-[pP]$/],
  [/^certutil(?:\.exe)?$/i, /^-p$/],
  [
    /^(?:pkcs1[15]-\w+|softhsm2-util|p11tool|ykman|osslsigncode|jsign)$/,
    /^--(?:[a-z]{2,4}-)?pin=?/,
  ],
  [/^yubico-piv-tool$/, /^-[PNk]/],
  [/^slappasswd$/, /^-s/],
  [/^snmp\w+$/, /^-[AXc]$/],
  [/^net-snmp-create-v3-user$/, /^-[AX]$/],
  [/^swaks$/, /^-ap$/],
  [/^x11vnc$/, /^-storepasswd$/],
  [/^(?:unity|unity-editor)$/i, /^-serial$/],
  [/^signtool(?:\.exe)?$/i, /^[-/]p$/i],
  [/^(?:xfreerdp|wfreerdp)$/, /^\/p:/],
  [/^(?:put-parameter|secrets?|keys)$/, /^--value$/],
  [/^caddy$/, /^--plaintext$/],
  [/^newrelic[\w-]*$/, /^--key$/],
  [/^snyk[\w-]*$/, /^--api$/],
  [/^kaggle$/, /^-v$/],
  [/^influx$/, /^-p$/],
  [/^smbpasswd$/, /^-w$/],
  [/^rhc$/, /^(?:-a|--activation-key)$/],
  // gh secret set NAME --body x
  [/^secret$/, /^(?:--body|-b)=?/],
];

/** Programs whose `-p` or `-P` is not the password of the preceding user. */
const NO_PASSWORD_FLAG = joinPattern(
  '',
  '^(?:sudo|doas|runuser|su|setpriv|chroot|install|cp|rsync|mkdir|ssh|scp|sftp',
  String.raw`|docker|podman|nerdctl|kubectl|psql|pg_\w+|createdb|dropdb|vacuumdb|pip3?`,
  String.raw`|python[\d.]*|uv|pytest)$`,
);
const USER_FLAG = /^(?:-u|-U|--user|--username|-user|-username)(?:=|$)/;

/** `-u USER … -p PASSWORD`, for any program. */
function findBesideUser(words: readonly Word[], names: readonly string[]): Range[] {
  const user = words.findIndex(({ text }) => USER_FLAG.test(text));
  if (user < 1 || names.some((name) => NO_PASSWORD_FLAG.test(name))) return [];
  const flag = names.some((name) => /^(?:mysql|mariadb|mycli)/.test(name)) ? /^-p=?/ : /^-[pP]=?/;
  const before = findFlagValues(words.slice(0, user), 0, /^-p$/);
  // A number before the user is a port.
  return [
    ...findFlagValues(words, user, flag),
    ...before.filter(
      ({ start }) => !/^\d+$/.test(words.find((word) => word.start === start)?.text ?? ''),
    ),
  ];
}

/** Flags whose value is `user:password` or similar; only the part after the separator is secret. */
const LOGINS: readonly (readonly [program: RegExp, flag: RegExp, separator: string])[] = [
  [/^(?:curl|wget|wcurl)$/, /^(?:-u|-U|--user|--proxy-user)(?:=|$)/, ':'],
  // Short flags may be joined: -su, -fsSLu.
  [/^curl$/, /^-[A-Za-z#]*?[uU]/, ':'],
  [/^curl$/, /^(?:-E|--cert)(?:=|$)/, ':'],
  [/^(?:etcdctl|jenkins-cli(?:\.jar)?)$/, /^(?:--user|-auth)(?:=|$)/, ':'],
  [/^pip3?$/, /^--proxy(?:=|$)/, ':'],
  [/^(?:https?|xhs?)$/, /^(?:-a|--auth)(?:=|$)/, ':'],
  [/^(?:skopeo|podman|buildah|oras|crane|regctl)$/, /^--(?:\w+-)?creds(?:=|$)/, ':'],
  [/^(?:lftp|open)$/, /^-u/, ','],
  [/^(?:smbclient|net|rpcclient|winexe)$/, /^(?:-U|--user)(?:=|$)/, '%'],
];

/** Finds secrets after short flags of known programs. */
export function findFlagSecrets(line: string, words: readonly Word[]): Range[] {
  const names = words.map(({ text }) => toProgramName(text));
  const findFirst = (program: RegExp): number => names.findIndex((name) => program.test(name));
  const inFlags = FLAGS.flatMap(([program, flag]) =>
    findFlagValues(words, findFirst(program), flag),
  );
  const inLogins = LOGINS.flatMap(([program, flag, separator]) =>
    findFlagValues(words, findFirst(program), flag).flatMap((range) =>
      findLoginSecrets(line, range, separator),
    ),
  );
  return [
    ...[...inFlags, ...findBesideUser(words, names)].filter((range) => !isReference(line, range)),
    ...inLogins,
  ];
}

/** @returns the values of a flag after the word at `from`; empty if there is no such word */
function findFlagValues(words: readonly Word[], from: number, flag: RegExp): Range[] {
  if (from < 0) return [];
  return words.slice(from + 1).flatMap(({ text, start, end }, i) => {
    const length = flag.exec(text)?.[0].length ?? 0;
    if (length === 0) return [];
    return length < text.length
      ? [{ start: start + length, end }]
      : words.slice(from + i + 2, from + i + 3);
  });
}

/** Returns the password of `user:password`; all of `token:` and `token:x-oauth-basic`. */
function findLoginSecrets(line: string, range: Range, separator: string): Range[] {
  const raw = line.slice(range.start, range.end);
  const quote = /^["']/.exec(raw)?.[0] ?? '';
  const inner = quote !== '' && raw.endsWith(quote) && raw.length > 1 ? 1 : 0;
  const at = raw.indexOf(separator);
  if (at < 0) return [];
  const password = raw.slice(at + 1, raw.length - inner);
  const end = range.end - inner;
  if (password === '' || password === 'x-oauth-basic') return [{ start: range.start + inner, end }];
  return isReference(line, { start: range.start + at + 1, end })
    ? []
    : [{ start: range.start + at + 1, end }];
}

const isReference = (line: string, { start, end }: Range): boolean =>
  /^["']?\$(?:\w+|\{\w+\})["']?$/.test(line.slice(start, end));

/** Positions at which a program takes a secret, by the preceding words. */
const PLACES: readonly (readonly [program: RegExp, verb: RegExp, skip: number, most?: number])[] = [
  [/^(?:cargo|vault|snyk|argocd|wandb)$/, /^(?:login|auth)$/, 0],
  [/^vault$/, /^unseal$/, 0],
  [/^(?:twilio|bw|bitwarden|accurev)$/, /^login$/, 1],
  [/^(?:bw|bitwarden)$/, /^unlock$/, 0],
  [/^(?:fly|flyctl)$/, /^token$/, 0],
  [/^iwconfig$/, /^key$/, 0],
  [/^cf$/, /^auth$/, 1],
  [/^snyk$/, /^api$/, 0],
  [/^steamcmd(?:\.sh)?$/, /^\+login$/, 1],
  [/^(?:pro|ua)$/, /^attach$/, 0],
  [/^cloudflared$/, /^install$/, 0],
  [/^rclone$/, /^obscure$/, 0],
  [/^pulumi$/, /^set$/, 1],
  [/^mc$/, /^(?:set|add)$/, 3],
  [/^net(?:\.exe)?$/i, /^user?$/i, 1, 3],
  // `neo4j-admin set-initial-password X`, `grafana-cli admin reset-admin-password X`
  [/./, /^(?:re)?(?:set|change|update)-[\w-]*(?:password|passwd|token|secret)$/, 0],
  [/^(?:nuget|dotnet)$/i, /^setapikey$/i, 0],
  [/^ngrok$/, /^(?:add-)?authtoken$/, 0],
  [/^rabbitmqctl$/, /^(?:add_user|change_password|authenticate_user)$/, 1],
  [/^mysqladmin$/, /^password$/, 0],
  [/^redis-cli$/, /^auth$/i, 0, 2],
  [/^(?:poetry|composer)$/, /^http-basic\./, 1],
  [
    /^(?:poetry|composer)$/,
    /^(?:bearer|github-oauth|gitlab-token|gitlab-oauth|bitbucket-oauth|pypi-token)\./,
    0,
  ],
  [/^openssl$/, /^passwd$/, 0, 3],
  [/^user-secrets$/, /^set$/, 1],
  [/^glab$/, /^(?:set|update)$/, 1],
  [/^consul$/, /^set-agent-token$/, 1],
  [/^(?:pass|doppler|op)$/, /^signin$/, 0],
];

/** Programs whose argument at this index is a secret. */
const ARGUMENTS: readonly (readonly [program: RegExp, skip: number])[] = [
  [/^mkpasswd$/, 0],
  // Of expect.
  [/^send$/, 0],
  [/^wpa_passphrase$/, 1],
  [/^ConvertTo-SecureString$/i, 0],
  [/^sqlplus$/, 0],
  [/^isql$/, 2],
];

/** Secrets that a program takes without a flag or a name. */
export function findPositionalSecrets(line: string, words: readonly Word[]): Range[] {
  const names = words.map(({ text }) => toProgramName(text));
  const found: Range[] = [];
  for (const [program, verb, skip, most = 1] of PLACES) {
    const from = names.findIndex((name) => program.test(name));
    const at = from < 0 ? -1 : names.findIndex((name, i) => i > from && verb.test(name));
    if (at < 0) continue;
    found.push(
      ...words
        .slice(at + 1)
        .filter(isArgument)
        .slice(skip, skip + most),
    );
  }
  for (const [program, skip] of ARGUMENTS) {
    const at = names.findIndex((name) => program.test(name));
    const rest = at < 0 ? [] : words.slice(at + 1).filter(isArgument);
    found.push(...rest.slice(skip));
  }
  const htpasswd = names.indexOf('htpasswd');
  if (htpasswd >= 0 && names.some((name) => /^-[A-Za-z]*b/.test(name)))
    found.push(
      ...words
        .slice(htpasswd + 1)
        .filter(isArgument)
        .slice(-1),
    );
  if (names.includes('bundle') && names.includes('config')) found.push(...findHostLogins(words));
  found.push(...findLiterals(words));
  return found.filter((range) => !isReference(line, range));
}

/** `bundle config HOST USER:PASSWORD`. */
const findHostLogins = (words: readonly Word[]): Range[] =>
  words.flatMap((word, i) => {
    const host = words[i - 1]?.text ?? '';
    if (!/\.|:\/\/|__/.test(host) || /^(?:build|mirror)\./.test(host)) return [];
    if (!isArgument(word) || word.text.includes('://')) return [];
    return [word];
  });

/** `--from-literal=NAME=VALUE` of `kubectl create secret`, as one word or two; `vault kv put`. */
function findLiterals(words: readonly Word[]): Range[] {
  const isVault =
    words.some(({ text }) => text === 'vault') &&
    words.some(({ text }) => /^(?:put|write)$/.test(text));
  if (!isVault && !words.some(({ text }) => text === 'secret')) return [];
  return words.flatMap((word, i) => {
    const isSplit = words[i - 1]?.text === '--from-literal';
    const match = (isSplit || isVault ? /^[^=-][^=]*=/ : /^--from-literal=[^=]+=/).exec(word.text);
    return match === null
      ? []
      : [
          {
            start: word.start + match[0].length + (word.isQuoted ? 1 : 0),
            end: word.end - (word.isQuoted ? 1 : 0),
          },
        ];
  });
}

const isArgument = ({ text }: Word): boolean => !/^-/.test(text);
const toProgramName = (text: string): string => text.slice(text.lastIndexOf('/') + 1);
