import { type AdviceOff, OPTIONAL_ADVICE_IDS } from '../../model/advice.ts';
import type { BudgetPart, RuleLimits, RuleSet } from '../../model/budget.ts';
import { BASE_RULE_NAMES } from '../base-rules.ts';
import { BASE_SETTINGS } from '../base-settings.ts';
import { findPreset, listPresetLimits } from '../presets.ts';
import { findRule, findToolRule, RULES } from '../rules.ts';
import { type BudgetValue, listEntries, listItems } from './budget-reader.ts';
import { readDate } from './dates.ts';
import { readGlob } from './read-glob.ts';
import { readPathRule } from './read-path-rule.ts';
import { readWaiver } from './read-waiver.ts';
import { readRuleLimits } from './rule-limits.ts';

/**
 * Reads the keys that a budget, its images and their platforms share. Values of the wrong type are
 * skipped: the schema reports them.
 */
export function readPart(part: BudgetValue): BudgetPart {
  return {
    rules: new Map([...readTools(part.get('tools')), ...readRules(part.get('rules'))]),
    ...readPreset(part.get('preset')),
    ...readAdviceOff(part.get('advice')),
    ...readEnforceFrom(part.get(ENFORCE_FROM)),
    paths: part.get('paths').items.flatMap(readPathRule),
    ignore: part.get('ignore').items.flatMap(readGlob),
    settings: new Map(
      part.entries.flatMap(([key, { value }]) =>
        REPORTED_SETTINGS.has(key) ? [[key, JSON.stringify(value)] as const] : [],
      ),
    ),
    waivers: part.get('waivers').items.flatMap(readWaiver),
  };
}

/** The schema reports unknown rules and missing reasons. */
function readAdviceOff(advice: BudgetValue): Pick<BudgetPart, 'adviceOff'> {
  const adviceOff = advice.get('off').entries.flatMap(([key, { text, from }]): AdviceOff[] => {
    const id = OPTIONAL_ADVICE_IDS.find((one) => one === key);
    return id === undefined || text === null ? [] : [{ id, why: text.trim(), from }];
  });
  return adviceOff.length === 0 ? {} : { adviceOff };
}

const ENFORCE_FROM = 'enforce-from';
const REPORTED_SETTINGS: ReadonlySet<string> = new Set([...BASE_SETTINGS, 'preset', ENFORCE_FROM]);

function readEnforceFrom(day: BudgetValue): Pick<BudgetPart, 'enforceFrom'> {
  const enforceFrom = readDate(day);
  return enforceFrom === null ? {} : { enforceFrom };
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
function readPreset({ text, from }: BudgetValue): Pick<BudgetPart, 'preset'> {
  const preset = text === null ? undefined : findPreset(text);
  return preset === undefined ? {} : { preset: listPresetLimits(preset, from) };
}

function readRules({ entries }: BudgetValue): RuleSet {
  const rules = new Map<string, RuleLimits>();
  for (const [key, limits] of entries) {
    const rule = findRule(key);
    if (rule) rules.set(rule.key, readRuleLimits(limits, rule));
  }
  return rules;
}

/** A denied kind of tools is a rule with the limit 0. */
function readTools(tools: BudgetValue): RuleSet {
  const rules = new Map<string, RuleLimits>();
  for (const { text, from } of tools.get('deny').items) {
    const rule = text === null ? undefined : findToolRule(text);
    if (rule !== undefined) rules.set(rule.key, { fail: { limit: 0, from } });
  }
  return rules;
}
