import { joinPattern } from '../pattern.ts';

/**
 * Matches a name that contains a secret, with the rest of the name. `AUTHOR`, `authorized_keys` and
 * `tokenizers` match only before an assignment.
 */
export const SECRET_NAME = joinPattern(
  'gi',
  `(?:token|secret|passw|passphrase|passcommand|pass(?=["' ]?[:=])`,
  String.raw`|(?:[_-]|\b)pass(?![a-z])|(?:[_-]|\b)pwd?(?![a-z])|(?:[_-]|\b)otp(?![a-z])`,
  '|api[_-]?key|access[_-]?key|account[_-]?key|shared[_-]?key|license[_-]?key',
  '|master[_-]?key|encryption[_-]?key|sign(?:ing)?[_-]?key|subscription[_-]?key',
  String.raw`|[_.-]key(?![a-z])|private|credential|creds\b|auth(?!or)|cookie|[_-]pat(?![a-z])`,
  '|[_-]sas(?![a-z])|signature|webhook|connection[_-]?str|[_-]dsn(?![a-z])',
  String.raw`|session[_-]?id|[_-]session(?![a-z])|sonar\.login|art-api|activation[_-]?key`,
  String.raw`|(?:[_-]|\b)jwt(?=[_=: ]|$)|[_-]sk(?=[=: ]|$))[\w.-]*`,
);

/** Names that only sound secret: public keys, checksums, locations and switches. */
const PUBLIC_NAME = joinPattern(
  'i',
  '^no_?passw(?:or)?d$|password_?authentication$|[_-](?:file|path|dir|sock|socket)$',
  '|(?:gpg|pgp|public|pub|host|apt|rpm|signing_pub)[_-]?keys?(?:[_-](?:id|url',
  String.raw`|server|fingerprint)s?)?$|[_-](?:sha\d{1,3}(?:sum)?|md5(?:sum)?|checksum|digest`,
  '|fingerprint|version|enabled|required|type|method|mode|scheme|realm|server',
  '|keyserver|ttl|timeout|expiry|length)$',
);

const SECRET_ANYWHERE = new RegExp(SECRET_NAME.source, 'i');

/** Whether a variable, setting or flag with this name contains a secret. */
export const isSecretName = (name: string): boolean =>
  !isPublicName(name) && SECRET_ANYWHERE.test(name.includes('=') ? name : `${name}=`);

export const isPublicName = (name: string): boolean =>
  name === 'PWD' || name === 'OLDPWD' || PUBLIC_NAME.test(name);

/**
 * Matches a flag whose value is a secret: `--db-password`, `-storepass`, but not
 * `--password-stdin` or `--token-file`.
 */
export const SECRET_FLAG = joinPattern(
  'i',
  String.raw`^--?(?!-?(?:disabled?|no|ask|prompt|without)-)(?:[\w.-]*[_.-])?(?:token|secret`,
  '|password|passwd|passphrase|passcode|pass|pwd|pat|(?:store|src|dest|key|root',
  '|require|user|admin|db)pass|(?:bind)?pw|auth|auth[-_]?key|api[-_]?key',
  '|access[-_]?key|account[-_]?key|secret[-_]?key|private[-_]?key|shared[-_]?key',
  '|license[-_]?key|encryption[-_]?key|signing[-_]?key|master[-_]?key',
  '|activation[-_]?key|setup[-_]?key|secret-string|reg-?code|(?:pass|passw(?:or)?d',
  '|passphrase|token|secret|credentials?)-?(?:command|cmd)|otp|authtoken',
  '|credentials?|creds|oauth2-bearer|sas|sas-token|connection-?string|cookie',
  '|webhook(?:-url)?|dsn)$',
);

const PLAIN_VALUE = joinPattern(
  'i',
  `^["']?(?:true|false|yes|no|on|off|none|null|[01]|enabled?|disabled?|to|is|in|for`,
  `|and|or|of|as|with|from|must|cannot)["']?$`,
);

/** Placeholder values, and words that follow a name in a sentence. */
export const isPlainValue = (value: string): boolean => PLAIN_VALUE.test(value);

/** Files that contain only secrets. */
export const SECRET_FILE = joinPattern(
  'i',
  String.raw`(?:^|\/)(?:\.?netrc|_netrc|\.?curlrc|\.?wgetrc|\.?smbcredentials|\.npmrc`,
  String.raw`|\.yarnrc(?:\.yml)?|\.pypirc|\.pgpass|pgpass\.conf|\.git-credentials|\.my\.cnf`,
  String.raw`|\.?htpasswd|\.vault-token|\.s3cfg|\.boto|\.env(?:\.[\w-]+)?|\.dockercfg`,
  String.raw`|auth\.json|credentials?(?:\.(?:json|toml|ya?ml|tfrc\.json|xml))?`,
  String.raw`|id_(?:rsa|dsa|ecdsa|ed25519)|kubeconfig|secrets?\.(?:json|ya?ml|toml|env|txt)`,
  String.raw`|chap-secrets|smbpasswd|krb5\.keytab|kaggle\.json|sasl_passwd|passwd\.client`,
  String.raw`|\.?passwd-s3fs)$|\/dovecot\/(?:users|passwd)$|\/\.docker\/config\.json$`,
  String.raw`|\/\.(?:kube|m2|gem|cargo|aws|ssh)\/[\w.-]*(?:config|settings\.xml`,
  String.raw`|credentials[\w.]*|id_\w+)$|\/run\/secrets\/|\.(?:pem|key|p12|pfx|jks|keystore`,
  '|ppk)$|(?:^|[/_.-])(?:token|secret|password|passwd|pass|passphrase|api[_-]?key',
  String.raw`|private[_-]?key)(?:\.\w{1,8})?$`,
);
