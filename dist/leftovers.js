import "./rolldown-runtime.js";
//#region src/model/leftovers.ts
const LEFTOVERS = {
	apt: {
		what: "apt lists and archives",
		signs: ["/var/lib/apt/lists", "/var/cache/apt"]
	},
	apk: {
		what: "apk index and archives",
		signs: ["/var/cache/apk", "/etc/apk/cache"]
	},
	dnf: {
		what: "dnf metadata",
		signs: [
			"/var/cache/dnf",
			"/var/cache/libdnf5",
			"/var/cache/tdnf"
		]
	},
	yum: {
		what: "yum metadata",
		signs: ["/var/cache/yum"]
	},
	zypper: {
		what: "zypper metadata",
		signs: ["/var/cache/zypp"]
	},
	pacman: {
		what: "pacman archives",
		signs: ["/var/cache/pacman/pkg", "/var/lib/pacman/sync"]
	},
	npm: {
		what: "npm cache",
		signs: [
			".npm/_cacache",
			".npm/_logs",
			{
				path: "_cacache",
				holds: ["content-v2", "index-v5"]
			}
		]
	},
	"node-gyp": {
		what: "node-gyp headers",
		signs: [".cache/node-gyp"]
	},
	yarn: {
		what: "yarn cache",
		signs: [".cache/yarn"]
	},
	pnpm: {
		what: "pnpm store",
		signs: [
			".local/share/pnpm/store",
			".pnpm-store",
			"/pnpm/store",
			".cache/pnpm"
		]
	},
	bun: {
		what: "bun cache",
		signs: [".bun/install/cache"]
	},
	pip: {
		what: "pip cache",
		signs: [".cache/pip"]
	},
	uv: {
		what: "uv cache",
		signs: [".cache/uv"]
	},
	poetry: {
		what: "Poetry cache",
		signs: [".cache/pypoetry/cache", ".cache/pypoetry/artifacts"]
	},
	conda: {
		what: "conda package cache",
		signs: [{
			path: "pkgs",
			holds: ["urls.txt"]
		}]
	},
	go: {
		what: "Go caches",
		signs: [".cache/go-build", {
			path: "pkg/mod/cache",
			holds: ["download", "vcs"]
		}]
	},
	cargo: {
		what: "cargo registry",
		signs: [
			".cargo/registry",
			".cargo/git",
			"/usr/local/cargo/registry",
			"/usr/local/cargo/git",
			"/cargo/registry",
			"/cargo/git"
		]
	},
	maven: {
		what: "Maven repository",
		signs: [".m2/repository"]
	},
	gradle: {
		what: "Gradle caches",
		signs: [".gradle/caches"]
	},
	composer: {
		what: "Composer cache",
		signs: [".composer/cache", ".cache/composer"]
	},
	bundler: {
		what: "gems already installed",
		signs: [
			"/usr/local/bundle/cache",
			"bundle/ruby/*/cache",
			".bundle/cache"
		]
	},
	nuget: {
		what: "NuGet downloads",
		signs: [".local/share/NuGet/http-cache", ".local/share/NuGet/v3-cache"]
	}
};
const NAMES = Object.values(LEFTOVERS).flatMap(({ what, signs }) => signs.map((sign) => ({
	what,
	path: toExpression(sign)
})));
function toExpression(sign) {
	const { path, holds } = typeof sign === "string" ? {
		path: sign,
		holds: void 0
	} : sign;
	const names = path.replaceAll(".", "\\.").replaceAll("*", "[^/]+");
	const below = holds === void 0 ? "" : `/(?:${holds.join("|").replaceAll(".", "\\.")})`;
	return new RegExp(`${path.startsWith("/") ? "^" : "(?:^|/)"}${names}${below}(?:/|$)`);
}
const nameLeftover = (path) => NAMES.find((one) => one.path.test(path))?.what;
//#endregion
export { nameLeftover as n, LEFTOVERS as t };
