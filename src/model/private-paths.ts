/** The paths of files that only their owner should read, by kind. */
export interface PrivatePaths {
  /**
   * From the root if it starts with a slash, otherwise the end of a path; a last name that starts
   * with `*` is a suffix.
   */
  readonly paths: readonly string[];
  /** Smaller files contain no secret, and larger ones are something else. */
  readonly fileBytes: readonly [least: number, most: number];
}

/** From an Ed25519 key in PKCS #8 to an RSA key of 16,384 bits. */
const KEY_BYTES = [100, 16_000] as const;
const MOST_BYTES = 256_000;

/** Names of files, separated by white space. */
const split = (paths: string): readonly string[] => paths.trim().split(/\s+/);

/** By kind, which is also the subject of the advice. */
export const PRIVATE_PATHS = {
  'ssh-key': {
    paths: split('id_rsa id_dsa id_ecdsa id_ed25519 id_ecdsa_sk id_ed25519_sk *.ppk'),
    fileBytes: KEY_BYTES,
  },
  'key-file': { paths: split('*.pem *.key *.p12 *.pfx'), fileBytes: KEY_BYTES },
  'ssh-host-key': {
    paths: split('rsa dsa ecdsa ed25519').map((kind) => `/etc/ssh/ssh_host_${kind}_key`),
    fileBytes: KEY_BYTES,
  },
  'rails-key': {
    paths: split('config/master.key config/credentials/production.key'),
    fileBytes: [32, 100],
  },
  '.env': {
    paths: split(`.env .env.local .env.prod .env.production .env.production.local .env.staging
      .env.development.local`),
    fileBytes: [8, MOST_BYTES],
  },
  // A shorter file can contain settings and ${NPM_TOKEN}, but not a token.
  '.npmrc': { paths: ['.npmrc'], fileBytes: [50, MOST_BYTES] },
  '.netrc': { paths: ['.netrc'], fileBytes: [20, MOST_BYTES] },
  '.pypirc': { paths: ['.pypirc'], fileBytes: [40, MOST_BYTES] },
  '.git-credentials': { paths: ['.git-credentials'], fileBytes: [16, MOST_BYTES] },
  aws: { paths: ['.aws/credentials'], fileBytes: [60, MOST_BYTES] },
  // `{"auths":{}}` or the name of a helper is shorter than a login.
  docker: {
    paths: split('.docker/config.json .dockercfg .dockerconfigjson'),
    fileBytes: [60, MOST_BYTES],
  },
  kube: {
    paths: split('.kube/config kubeconfig kubeconfig.yaml kubeconfig.yml *.kubeconfig'),
    fileBytes: [150, MOST_BYTES],
  },
  credentials: {
    paths: split(`
      .config/gcloud/application_default_credentials.json .config/gcloud/credentials.db
      .azure/accessTokens.json .azure/msal_token_cache.json .config/gh/hosts.yml .gem/credentials
      .cargo/credentials .cargo/credentials.toml /usr/local/cargo/credentials.toml
      .composer/auth.json .config/composer/auth.json .pgpass .vault-token
      .terraform.d/credentials.tfrc.json terraform.tfstate terraform.tfstate.backup terraform.tfvars
      service-account.json service_account.json serviceaccount.json serviceAccount.json
      service-account-key.json serviceAccountKey.json gcp-key.json gcloud-key.json
      .m2/settings.xml .s3cfg .yarnrc.yml`),
    fileBytes: [16, MOST_BYTES],
  },
} as const satisfies Readonly<Record<string, PrivatePaths>>;

export type PrivateKind = keyof typeof PRIVATE_PATHS;
