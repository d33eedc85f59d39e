import "./rolldown-runtime.js";
import { t as joinPattern } from "./pattern.js";
import { t as maskSecrets } from "./secrets.js";
import { n as VARIABLE, t as PLACEHOLDER } from "./placeholders.js";
//#region src/advise/private-content.ts
function readPrivateContent(kind, bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
	if (text.includes("\0") || text.includes("�")) return "unknown";
	if (text.trim() === "") return "none";
	return READERS[kind](text);
}
const readKey = (text) => {
	if (/-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/.test(text)) return "secret";
	if (text.startsWith("PuTTY-User-Key-File-")) return "secret";
	return /-----BEGIN [A-Z0-9 ]{1,40}-----|^(?:ssh|ecdsa|sk)-[\w@.-]+ AAAA|public key/m.test(text) ? "none" : "unknown";
};
const readSettings = (text) => listSettings(text).some((line) => maskSecrets(line) !== line) ? "secret" : "none";
function listSettings(text) {
	return text.split(/\r?\n/).filter((line) => !/^\s*(?:[#;]|\/\/(?!\S*[:/]_))/.test(line)).map((line) => line.trim().replace(/^export\s+/, "").replace(VARIABLE, "")).filter((line) => !STANDS_FOR_ONE.test(line));
}
const STANDS_FOR_ONE = new RegExp(`[=:]\\s*["']?${PLACEHOLDER}["']?\\s*[,;]?$`, "i");
const readLines = (pattern) => (text) => listSettings(text).some((line) => pattern.test(line)) ? "secret" : "none";
const READERS = {
	"ssh-key": readKey,
	"key-file": readKey,
	"ssh-host-key": readKey,
	"rails-key": (text) => /^[0-9a-f]{32,128}\s*$/i.test(text) ? "secret" : "unknown",
	".env": readSettings,
	".npmrc": readLines(/_(?:authToken|auth|password)"?\s*=\s*["']?[^\s"']/),
	".netrc": (text) => /\bpassword\s+(?!\$)\S/.test(text) ? "secret" : "none",
	".pypirc": readSettings,
	".git-credentials": readLines(/:\/\/[^\s:@/]{0,200}:?[^\s@/]{1,500}@/),
	aws: readLines(/(?:aws_secret_access_key|aws_session_token)\s*=\s*\S/i),
	docker: readDockerConfig,
	kube: readLines(joinPattern("", String.raw`^-?\s*["']?(?:token|password|client-key-data|id-token|refresh-token`, String.raw`|access-token)["']?:\s*["']?[^\s"']`)),
	credentials: readCredentials
};
function readDockerConfig(text) {
	try {
		const config = JSON.parse(text);
		const { auths = config } = Object(config);
		return Object.values(Object(auths)).some((login) => {
			const fields = Object(login);
			return [
				"auth",
				"password",
				"identitytoken",
				"registrytoken"
			].some((name) => typeof fields[name] === "string" && fields[name] !== "");
		}) ? "secret" : "none";
	} catch {
		return "unknown";
	}
}
function readCredentials(text) {
	if (/^\s*\S+\s*$/.test(text)) return "secret";
	if (/^(?:[^\s:#]*:){4}\S/m.test(text)) return "secret";
	return readSettings(text);
}
//#endregion
//#region src/advise/private-key-path.ts
function isPrivateKeyPath(path) {
	if (isPackageFile(path) || SYSTEM_FOLDERS.some((folder) => path.startsWith(folder))) return false;
	const names = path.toLowerCase().split("/");
	const file = names.at(-1) ?? "";
	const [stem, isPem] = [file.slice(0, -4), file.endsWith(".pem")];
	const words = stem.split(/[^a-z0-9]/);
	if (PUBLIC_PARTS.some((part) => stem.includes(part)) || words.some((word) => PUBLIC_WORDS.has(word))) return false;
	if (/key\d*$/.test(stem)) return true;
	if (isPem && words.some((word) => CERTIFICATE_WORDS.has(word))) return false;
	const folder = names.at(-2) ?? "";
	if (folder === ".ssh" || PRIVATE_PARTS.some((part) => stem.includes(part))) return true;
	return !isPem && (words.some((word) => OWNERS.has(word)) || KEY_FOLDERS.has(folder));
}
function isPackageFile(path) {
	const names = path.toLowerCase().split("/");
	return PACKAGE_PATHS.some((part) => path.includes(part)) || names.some((name) => PACKAGE_FOLDERS.has(name));
}
const toSet = (words) => new Set(words.split(" "));
const PACKAGE_PATHS = [
	"/pkg/mod/",
	"/.nuget/packages/",
	"/usr/local/go/",
	"/src/crypto/"
];
const PACKAGE_FOLDERS = toSet("node_modules bower_components site-packages dist-packages gems vendor third_party third-party dummyserver test tests testing testdata test-data test_data __tests__ spec specs fixture fixtures __fixtures__ mocks __mocks__ example examples sample samples demo demos doc docs");
const SYSTEM_FOLDERS = [
	...[
		"/usr/share/",
		"/usr/lib/",
		"/usr/lib64/",
		"/usr/libexec/",
		"/usr/local/lib/",
		"/usr/local/share/"
	],
	...[
		"/lib/",
		"/lib64/",
		"/nix/store/",
		"/etc/ssl/certs/",
		"/etc/ca-certificates/",
		"/etc/pki/ca-trust/"
	],
	...[
		"/etc/pki/tls/certs/",
		"/etc/pki/rpm-gpg/",
		"/etc/apt/",
		"/etc/apk/",
		"/etc/bind/",
		"/etc/unbound/"
	]
];
const PUBLIC_PARTS = [
	"pub",
	"gpg",
	"pgp",
	"snakeoil",
	"licen",
	"keyring",
	"cacert",
	"trusted"
];
const PUBLIC_WORDS = toSet("release archive apt rpm repo repository test testing example sample dummy fake mock demo");
const CERTIFICATE_WORDS = toSet("ca cert certs certificate crt chain bundle csr root");
const PRIVATE_PARTS = [
	"priv",
	"id_rsa",
	"id_dsa",
	"id_ecdsa",
	"id_ed25519"
];
const OWNERS = toSet("server client host localhost domain wildcard star tls ssl https http jwt rsa ec ecdsa ca rootca ingress");
const KEY_FOLDERS = toSet("ssl tls cert certs certificates private pki secret secrets keys nginx apache2 httpd haproxy");
//#endregion
export { isPrivateKeyPath as n, readPrivateContent as r, isPackageFile as t };
