import type { RuleLimits, RuleSet } from '../model/budget.ts';

/** A named set of limits. Rules that a budget sets itself override it. */
interface Preset {
  /** What it is for, in a few words. */
  readonly title: string;
  /** Limits that fail, by rule key, in the rule's unit. */
  readonly limits: Readonly<Record<string, number>>;
}

const createLimits = (highestImageBytes: number, highestReclaimableBytes: number) => ({
  highestImageBytes,
  highestReclaimableBytes,
});

/** Image sizes are at the upper end of what is usual for a runtime: see `model/runtimes.ts`. */
const PRESETS: Readonly<Record<string, Preset>> = {
  go: { title: 'a static Go program', limits: createLimits(20e6, 1e6) },
  rust: { title: 'a static Rust program', limits: createLimits(20e6, 1e6) },
  static: { title: 'a static program', limits: createLimits(20e6, 1e6) },
  node: { title: 'Node.js with production dependencies', limits: createLimits(200e6, 10e6) },
  python: { title: 'Python on a slim base', limits: createLimits(120e6, 10e6) },
  java: { title: 'a Java runtime with an application', limits: createLimits(250e6, 10e6) },
};

export const PRESET_NAMES: readonly string[] = Object.keys(PRESETS);

/** Finds a preset. Names are those of the table, in lower case. */
export const findPreset = (name: string): Preset | undefined =>
  Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;

/** @param from the place in the budget that names it */
export const listPresetLimits = ({ limits }: Preset, from: string): RuleSet =>
  new Map(
    Object.entries(limits).map(([key, limit]): [string, RuleLimits] => [
      key,
      { fail: { limit, from } },
    ]),
  );
