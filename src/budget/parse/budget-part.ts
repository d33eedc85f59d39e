import { type AdviceOff, OPTIONAL_ADVICE_IDS } from '../../model/advice.ts';
import type { BudgetPart, RuleLimits, RuleSet } from '../../model/budget.ts';
import { BASE_RULE_NAMES } from '../base-rules.ts';
import { BASE_SETTINGS } from '../base-settings.ts';
import { findPreset, listPresetLimits } from '../presets.ts';
import { findRule, findToolRule, RULES } from '../rules.ts';
import {
  type BudgetReader,
  formatLocation,
  joinPointer,
  listEntries,
  listItems,
} from './budget-reader.ts';
import { checkDate } from './dates.ts';
import { readGlob } from './read-glob.ts';
import { readPathRule } from './read-path-rule.ts';
import { readWaiver } from './read-waiver.ts';
import { readRuleLimits } from './rule-limits.ts';

/**
 * Reads the keys that a budget, its images and their platforms share. Values of the wrong type are
 * skipped: the schema reports them.
 */
export function readPart(reader: BudgetReader, value: unknown, pointer: string): BudgetPart {
  const {
    rules,
    preset,
    tools,
    paths,
    ignore,
    waivers,
    advice,
    [ENFORCE_FROM]: enforceFrom,
  } = Object.fromEntries(listEntries(value));
  return {
    rules: new Map([
      ...readTools(reader, tools, `${pointer}/tools`),
      ...readRules(reader, rules, `${pointer}/rules`),
    ]),
    ...readPreset(reader, preset, `${pointer}/preset`),
    ...readAdviceOff(reader, advice, `${pointer}/advice`),
    ...readEnforceFrom(reader, enforceFrom, `${pointer}/${ENFORCE_FROM}`),
    paths: listItems(paths).flatMap((item, index) =>
      readPathRule(reader, item, `${pointer}/paths/${index}`),
    ),
    ignore: listItems(ignore).flatMap((item, index) =>
      readGlob(reader, item, `${pointer}/ignore/${index}`),
    ),
    settings: new Map(
      listEntries(value).flatMap(([key, setting]) =>
        REPORTED_SETTINGS.has(key) ? [[key, JSON.stringify(setting)] as const] : [],
      ),
    ),
    waivers: listItems(waivers).flatMap((item, index) =>
      readWaiver(reader, item, `${pointer}/waivers/${index}`),
    ),
  };
}

/** The schema reports unknown rules and missing reasons. */
function readAdviceOff(
  reader: BudgetReader,
  value: unknown,
  pointer: string,
): Pick<BudgetPart, 'adviceOff'> {
  const { off } = Object.fromEntries(listEntries(value));
  const adviceOff = listEntries(off).flatMap(([key, why]): AdviceOff[] => {
    const id = OPTIONAL_ADVICE_IDS.find((one) => one === key);
    const from = formatLocation(reader, joinPointer(`${pointer}/off`, key));
    return id === undefined || typeof why !== 'string' ? [] : [{ id, why: why.trim(), from }];
  });
  return adviceOff.length === 0 ? {} : { adviceOff };
}

const ENFORCE_FROM = 'enforce-from';
const REPORTED_SETTINGS: ReadonlySet<string> = new Set([...BASE_SETTINGS, 'preset', ENFORCE_FROM]);

function readEnforceFrom(
  reader: BudgetReader,
  day: unknown,
  pointer: string,
): Pick<BudgetPart, 'enforceFrom'> {
  return typeof day === 'string' && checkDate(reader, day, pointer) ? { enforceFrom: day } : {};
}

/** Lists every name that a waiver can use: rules, and the paths and IDs of path rules. */
export function listWaivableNames(value: unknown): Set<string> {
  const names = new Set([...RULES.map(({ key }) => key), ...BASE_RULE_NAMES]);
  const addPaths = (paths: unknown, prefix: string): void => {
    for (const [index, item] of listItems(paths).entries()) {
      const { path } = Object.fromEntries(listEntries(item));
      const id = `${prefix}paths[${index}]`;
      for (const name of [path, id, `${id}.highestBytes`, `${id}.highestGrowthBytes`, `${id}.deny`])
        if (typeof name === 'string') names.add(name);
    }
  };
  const addPart = (part: unknown, prefix: string): void => {
    const { paths, platforms } = Object.fromEntries(listEntries(part));
    addPaths(paths, prefix);
    for (const [name, own] of listEntries(platforms))
      addPaths(Object.fromEntries(listEntries(own)).paths, `${prefix}platforms.${name}.`);
  };
  addPart(value, '');
  const { images } = Object.fromEntries(listEntries(value));
  for (const [name, entry] of listEntries(images)) addPart(entry, `images.${name}.`);
  return names;
}

/** The schema reports unknown names. */
function readPreset(
  reader: BudgetReader,
  name: unknown,
  pointer: string,
): Pick<BudgetPart, 'preset'> {
  const preset = typeof name === 'string' ? findPreset(name) : undefined;
  return preset === undefined
    ? {}
    : { preset: listPresetLimits(preset, formatLocation(reader, pointer)) };
}

function readRules(reader: BudgetReader, value: unknown, pointer: string): RuleSet {
  const rules = new Map<string, RuleLimits>();
  for (const [key, limits] of listEntries(value)) {
    const rule = findRule(key);
    if (rule) rules.set(rule.key, readRuleLimits(reader, rule, limits, joinPointer(pointer, key)));
  }
  return rules;
}

/** A denied kind of tools is a rule with the limit 0. */
function readTools(reader: BudgetReader, value: unknown, pointer: string): RuleSet {
  const { deny } = Object.fromEntries(listEntries(value));
  const rules = new Map<string, RuleLimits>();
  listItems(deny).forEach((kind, index) => {
    const rule = typeof kind === 'string' ? findToolRule(kind) : undefined;
    if (rule === undefined) return;
    const from = formatLocation(reader, `${pointer}/deny/${index}`);
    rules.set(rule.key, { fail: { limit: 0, from } });
  });
  return rules;
}
