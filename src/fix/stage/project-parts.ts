import { joinPattern } from '../../model/pattern.ts';

/** A language whose programs are built, so that a final stage needs no sources. */
export type BuiltKind = 'go' | 'rust' | 'node' | 'java';

/** The manifests that show where a project is. */
export const MANIFESTS: ReadonlyMap<string, BuiltKind> = new Map([
  ['go.mod', 'go'],
  ['Cargo.toml', 'rust'],
  ['package.json', 'node'],
  ['pom.xml', 'java'],
  ['build.gradle', 'java'],
  ['build.gradle.kts', 'java'],
]);

/** What no program reads: settings of repositories and builds. */
const OF_REPOSITORY = joinPattern(
  '',
  String.raw`^(?:\.git|\.github|\.gitignore|\.gitattributes|\.dockerignore|\.editorconfig`,
  String.raw`|\.vscode|\.idea|Makefile)(?:/|$)`,
  String.raw`|^(?:Dockerfile|README|CHANGELOG|CONTRIBUTING|docker-compose|compose\.ya?ml)[^/]*$`,
);

/** What is only read to build, by its path in the project. */
const PARTS: Readonly<Record<BuiltKind, RegExp>> = {
  go: /\.go$|^go\.(?:mod|sum|work|work\.sum)$|(?:^|\/)testdata\/|^vendor\//,
  rust: /\.rs$|(?:^|\/)Cargo\.(?:toml|lock)$|^target\/|^rust-toolchain|^\.cargo\//,
  node: joinPattern(
    '',
    String.raw`\.[cm]?tsx?$|^tsconfig[^/]*\.json$|\.tsbuildinfo$`,
    String.raw`|^(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$`,
    String.raw`|^(?:coverage|\.nyc_output|\.turbo)/`,
  ),
  java: joinPattern(
    '',
    String.raw`^(?:src|target|build|gradle|\.gradle|\.mvn)/`,
    String.raw`|^(?:pom\.xml|mvnw(?:\.cmd)?|gradlew(?:\.bat)?|gradle\.properties)$`,
    String.raw`|^(?:build|settings)\.gradle(?:\.kts)?$`,
  ),
};

/** @param path relative to the project's folder */
export const isPart = (kind: BuiltKind, path: string): boolean =>
  OF_REPOSITORY.test(path) || PARTS[kind].test(path);

/** Names of files that can hold a secret: an ignore file may keep them out of the build. */
const PRIVATE = joinPattern(
  '',
  String.raw`(?:^|/)(?:\.env[^/]*|\.npmrc|\.netrc|\.aws|\.ssh|id_\w+|[^/]+\.(?:pem|key|p12))`,
  '(?:/|$)',
);
export const isPrivate = (path: string): boolean => PRIVATE.test(path);

/** Where package managers and compilers keep what they need again. */
const CACHE = joinPattern(
  '',
  String.raw`^/(?:root|home/[^/]+)/(?:\.cache|\.npm|\.m2|\.gradle|\.cargo|\.rustup|\.config|go`,
  String.raw`|\.java|\.local/share/pnpm)(?:/|$)`,
  String.raw`|^/(?:go/pkg|usr/local/cargo|usr/local/share/\.cache|tmp|var/tmp|var/cache|var/log)`,
  '(?:/|$)',
);
export const isOfCache = (path: string): boolean => CACHE.test(path);
