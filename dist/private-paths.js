import "./rolldown-runtime.js";
//#region src/model/private-paths.ts
const KEY_BYTES = [100, 16e3];
const MOST_BYTES = 256e3;
const PRIVATE_PATHS = {
	"ssh-key": {
		paths: [
			"id_rsa",
			"id_dsa",
			"id_ecdsa",
			"id_ed25519",
			"id_ecdsa_sk",
			"id_ed25519_sk",
			"*.ppk"
		],
		fileBytes: KEY_BYTES
	},
	"key-file": {
		paths: ["*.pem", "*.key"],
		fileBytes: KEY_BYTES
	},
	"ssh-host-key": {
		paths: [
			"rsa",
			"dsa",
			"ecdsa",
			"ed25519"
		].map((kind) => `/etc/ssh/ssh_host_${kind}_key`),
		fileBytes: KEY_BYTES
	},
	"rails-key": {
		paths: ["config/master.key", "config/credentials/production.key"],
		fileBytes: [32, 100]
	},
	".env": {
		paths: [
			".env",
			".env.local",
			".env.prod",
			".env.production",
			".env.production.local",
			".env.staging",
			".env.development.local"
		],
		fileBytes: [8, MOST_BYTES]
	},
	".npmrc": {
		paths: [".npmrc"],
		fileBytes: [50, MOST_BYTES]
	},
	".netrc": {
		paths: [".netrc"],
		fileBytes: [20, MOST_BYTES]
	},
	".pypirc": {
		paths: [".pypirc"],
		fileBytes: [40, MOST_BYTES]
	},
	".git-credentials": {
		paths: [".git-credentials"],
		fileBytes: [16, MOST_BYTES]
	},
	aws: {
		paths: [".aws/credentials"],
		fileBytes: [60, MOST_BYTES]
	},
	docker: {
		paths: [".docker/config.json", ".dockercfg"],
		fileBytes: [60, MOST_BYTES]
	},
	kube: {
		paths: [".kube/config"],
		fileBytes: [150, MOST_BYTES]
	},
	credentials: {
		paths: [
			".config/gcloud/application_default_credentials.json",
			".config/gcloud/credentials.db",
			".azure/accessTokens.json",
			".azure/msal_token_cache.json",
			".config/gh/hosts.yml",
			".gem/credentials",
			".cargo/credentials",
			".cargo/credentials.toml",
			"/usr/local/cargo/credentials.toml",
			".composer/auth.json",
			".config/composer/auth.json",
			".pgpass",
			".vault-token",
			".terraform.d/credentials.tfrc.json"
		],
		fileBytes: [16, MOST_BYTES]
	}
};
//#endregion
export { PRIVATE_PATHS as t };
