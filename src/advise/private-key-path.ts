/**
 * Whether a path suggests a private key. Most `.pem` files are certificates, and most `.key` files
 * of distributions are public keys for package signatures, so the path must indicate a private key
 * and nothing else. Archives of a key and its certificate contain one, unless they are lists of
 * trusted certificates.
 * @param path of a file that ends with `.pem`, `.key`, `.p12` or `.pfx`
 */
export function isPrivateKeyPath(path: string): boolean {
  if (isPackageFile(path) || SYSTEM_FOLDERS.some((folder) => path.startsWith(folder))) return false;
  const names = path.toLowerCase().split('/');
  const file = names.at(-1) ?? '';
  const [stem, isPem] = [file.slice(0, -4), file.endsWith('.pem')];
  const words = stem.split(/[^a-z0-9]/);
  const isPublic = PUBLIC_PARTS.some((part) => stem.includes(part));
  if (isPublic || words.some((word) => PUBLIC_WORDS.has(word))) return false;
  if (/\.(?:p12|pfx)$/.test(file)) return !stem.includes('trust');
  if (/key\d*$/.test(stem)) return true;
  if (isPem && words.some((word) => CERTIFICATE_WORDS.has(word))) return false;
  const folder = names.at(-2) ?? '';
  if (folder === '.ssh' || PRIVATE_PARTS.some((part) => stem.includes(part))) return true;
  return !isPem && (words.some((word) => OWNERS.has(word)) || KEY_FOLDERS.has(folder));
}

/**
 * Whether a path is in a folder of packages, tests or documentation: published files are not
 * secret.
 */
export function isPackageFile(path: string): boolean {
  const names = path.toLowerCase().split('/');
  return (
    PACKAGE_PATHS.some((part) => path.includes(part)) ||
    names.some((name) => PACKAGE_FOLDERS.has(name))
  );
}

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PACKAGE_PATHS = ['/pkg/mod/', '/.nuget/packages/', '/usr/local/go/', '/src/crypto/'];
const PACKAGE_FOLDERS = toSet(
  'node_modules bower_components site-packages dist-packages gems vendor third_party ' +
    'third-party dummyserver test tests testing testdata test-data test_data __tests__ spec ' +
    'specs fixture fixtures __fixtures__ mocks __mocks__ example examples sample samples demo ' +
    'demos doc docs',
);

/** Folders in which distributions keep certificates, public keys and libraries. */
const SYSTEM_FOLDERS = (
  '/usr/share/ /usr/lib/ /usr/lib64/ /usr/libexec/ /usr/local/lib/ /usr/local/share/ /lib/ ' +
  '/lib64/ /nix/store/ /etc/ssl/certs/ /etc/ca-certificates/ /etc/pki/ca-trust/ ' +
  '/etc/pki/tls/certs/ /etc/pki/rpm-gpg/ /etc/apt/ /etc/apk/ /etc/bind/ /etc/unbound/'
).split(' ');

const PUBLIC_PARTS = ['pub', 'gpg', 'pgp', 'snakeoil', 'licen', 'keyring', 'cacert', 'trusted'];
const PUBLIC_WORDS = toSet(
  'release archive apt rpm repo repository test testing example sample dummy fake mock demo',
);
const CERTIFICATE_WORDS = toSet('ca cert certs certificate crt chain bundle csr root');
const PRIVATE_PARTS = ['priv', 'id_rsa', 'id_dsa', 'id_ecdsa', 'id_ed25519'];
/** Owners that suggest a key if the name has no other hint. */
const OWNERS = toSet(
  'server client host localhost domain wildcard star tls ssl https http jwt rsa ec ecdsa ca ' +
    'rootca ingress',
);
const KEY_FOLDERS = toSet(
  'ssl tls cert certs certificates private pki secret secrets keys nginx apache2 httpd haproxy',
);
