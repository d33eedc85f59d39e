import "./rolldown-runtime.js";
import { Et as joinPattern } from "./start.js";
//#region src/fix/stage/project-parts.ts
const MANIFESTS = new Map([
	["go.mod", "go"],
	["Cargo.toml", "rust"],
	["package.json", "node"],
	["pom.xml", "java"],
	["build.gradle", "java"],
	["build.gradle.kts", "java"]
]);
const OF_REPOSITORY = joinPattern("", String.raw`^(?:\.git|\.github|\.gitignore|\.gitattributes|\.dockerignore|\.editorconfig`, String.raw`|\.vscode|\.idea|Makefile)(?:/|$)`, String.raw`|^(?:Dockerfile|README|CHANGELOG|CONTRIBUTING|docker-compose|compose\.ya?ml)[^/]*$`);
const PARTS = {
	go: /\.go$|^go\.(?:mod|sum|work|work\.sum)$|(?:^|\/)testdata\/|^vendor\//,
	rust: /\.rs$|(?:^|\/)Cargo\.(?:toml|lock)$|^target\/|^rust-toolchain|^\.cargo\//,
	node: joinPattern("", String.raw`\.[cm]?tsx?$|^tsconfig[^/]*\.json$|\.tsbuildinfo$`, String.raw`|^(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$`, String.raw`|^(?:coverage|\.nyc_output|\.turbo)/`),
	java: joinPattern("", String.raw`^(?:src|target|build|gradle|\.gradle|\.mvn)/`, String.raw`|^(?:pom\.xml|mvnw(?:\.cmd)?|gradlew(?:\.bat)?|gradle\.properties)$`, String.raw`|^(?:build|settings)\.gradle(?:\.kts)?$`)
};
const isPart = (kind, path) => OF_REPOSITORY.test(path) || PARTS[kind].test(path);
const PRIVATE = joinPattern("", String.raw`(?:^|/)(?:\.env[^/]*|\.npmrc|\.netrc|\.aws|\.ssh|id_\w+|[^/]+\.(?:pem|key|p12))`, "(?:/|$)");
const isPrivate = (path) => PRIVATE.test(path);
const CACHE = joinPattern("", String.raw`^/(?:root|home/[^/]+)/(?:\.cache|\.npm|\.m2|\.gradle|\.cargo|\.rustup|\.config|go`, String.raw`|\.java|\.local/share/pnpm)(?:/|$)`, String.raw`|^/(?:go/pkg|usr/local/cargo|usr/local/share/\.cache|tmp|var/tmp|var/cache|var/log)`, "(?:/|$)");
const isOfCache = (path) => CACHE.test(path);
//#endregion
export { isPrivate as i, isOfCache as n, isPart as r, MANIFESTS as t };
