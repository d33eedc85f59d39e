/** How an option is written: as a switch, once, or several times. */
type Form = 'switch' | 'one' | 'several';

/**
 * Options of the builder itself, with docker's names as flags and the names of
 * docker/build-push-action as inputs. They reach outside of the build: to caches, networks, keys
 * and other folders. They are therefore never part of a budget, which a pull request can change.
 */
export const BUILDER_OPTIONS = {
  'cache-from': { input: 'cache-from', form: 'several', needsBuildKit: false },
  'cache-to': { input: 'cache-to', form: 'several', needsBuildKit: true },
  network: { input: 'network', form: 'one', needsBuildKit: false },
  ssh: { input: 'ssh', form: 'several', needsBuildKit: true },
  'build-context': { input: 'build-contexts', form: 'several', needsBuildKit: true },
  'add-host': { input: 'add-hosts', form: 'several', needsBuildKit: false },
  'no-cache': { input: 'no-cache', form: 'switch', needsBuildKit: false },
  pull: { input: 'pull', form: 'switch', needsBuildKit: false },
  builder: { input: 'builder', form: 'one', needsBuildKit: true },
} as const satisfies Readonly<
  Record<string, { readonly input: string; readonly form: Form; readonly needsBuildKit: boolean }>
>;

export type BuilderOptionName = keyof typeof BUILDER_OPTIONS;
export const BUILDER_OPTION_NAMES = Object.keys(BUILDER_OPTIONS) as BuilderOptionName[];

/** The values of those that are set; a switch has none. */
export type BuilderOptions = ReadonlyMap<BuilderOptionName, readonly string[]>;

/** The options without some, e.g. for a build that must not write a cache. */
export const omitOptions = (
  options: BuilderOptions | undefined,
  ...names: readonly BuilderOptionName[]
): BuilderOptions => new Map([...(options ?? [])].filter(([name]) => !names.includes(name)));

/** Finds the option that a key in a file refers to, by either name; `_` counts as `-`. */
export function findBuilderOption(key: string): BuilderOptionName | undefined {
  const dashed = key.toLowerCase().replaceAll('_', '-');
  return BUILDER_OPTION_NAMES.find(
    (name) => name === dashed || BUILDER_OPTIONS[name].input === dashed,
  );
}
