import { tryParseJson } from '../../oci/json.ts';
import { isRecord } from '../../oci/manifest.ts';
import type { InstallCommand } from './install-command.ts';

/** The text of a manifest or lock file, by its name. */
export type ReadText = (name: string) => string | undefined;

/**
 * Whether installing needs nothing but manifests, lock files and settings: no scripts, patches or
 * packages of the project itself.
 */
export function isSelfContained({ installer, options, files }: InstallCommand, read: ReadText) {
  const has = (...wanted: readonly string[]) => wanted.every((option) => options.has(option));
  switch (installer.name) {
    case 'npm':
    case 'yarn':
    case 'pnpm':
    case 'bun':
      return isPlainPackage(read('package.json'), has('--ignore-scripts'));
    case 'pip':
      return files.every((file) => isPlainList(read(file)));
    case 'poetry':
      return has('--no-root') && isWithoutPaths(read('pyproject.toml'));
    case 'uv':
      return has('--no-install-project') && isWithoutPaths(read('pyproject.toml'));
    case 'bundler':
      return isPlainGemfile(read('Gemfile'));
    case 'composer':
      return (
        has('--no-scripts', '--no-autoloader') && !/"path"/.test(read('composer.json') ?? '"path"')
      );
    case 'go':
      return !/=>\s*\.|^\s*replace\b.*\s\//m.test(read('go.mod') ?? '=> .');
    case 'maven':
      return isPlainPom(read('pom.xml'));
    default:
      return false;
  }
}

const SCRIPTS = /^(?:pre|post)?(?:install|prepare)$|^prepublish$/;
const ELSEWHERE = /^(?:file|link|portal|workspace|patch|\.|\/|~)/;

function isPlainPackage(text: string | undefined, ignoresScripts: boolean): boolean {
  const manifest = tryParseJson(text ?? '');
  if (!isRecord(manifest) || 'workspaces' in manifest) return false;
  const { scripts } = manifest;
  if (!ignoresScripts && Object.keys(toObject(scripts)).some((name) => SCRIPTS.test(name)))
    return false;
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'resolutions'];
  const versions = kinds.flatMap((kind) => Object.values(toObject(manifest[kind])));
  const isPatched = 'patchedDependencies' in { ...toObject(manifest.pnpm), ...manifest };
  return !isPatched && versions.every((version) => !ELSEWHERE.test(String(version)));
}

const toObject = (value: unknown): Readonly<Record<string, unknown>> =>
  isRecord(value) ? value : {};

const PIP_OPTION = /^-(?:i |-(?:hash|index-url|extra-index-url|no-binary|only-binary)\b)/;

/** Lines of a pip requirements file that name no file. */
const isPlainList = (text = '-r unknown'): boolean =>
  text
    .split('\n')
    .map((line) => line.trim())
    .every((line) => (!/^[-./]/.test(line) || PIP_OPTION.test(line)) && !line.includes('file:'));

const isWithoutPaths = (text: string | undefined): boolean =>
  text !== undefined && !/\b(?:path|workspace|file)\s*=|file:/.test(text);

const isPlainGemfile = (text: string | undefined): boolean =>
  text !== undefined &&
  !/\b(?:gemspec|path|eval_gemfile|require_relative|File|Dir|file:)/.test(text);

/** Without a parent next to it: an empty `relativePath` means that it comes from a repository. */
const isPlainPom = (text: string | undefined): boolean =>
  text !== undefined &&
  !/<(?:modules|systemPath)>/.test(text) &&
  (!text.includes('<parent>') || /<relativePath\s*\/>/.test(text));
