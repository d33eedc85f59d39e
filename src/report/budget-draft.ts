import type { BudgetDraft, DraftPlatform, DraftRule } from '../model/budget-draft.ts';
import { joinNames } from '../model/name-list.ts';
import { shortenEnd } from './paint/terminal/shorten.ts';
import { formatApart } from './words/format.ts';
import { neutralize } from './words/inert.ts';

/**
 * A budget file with its reasons, as `plimsoll init` writes it.
 * @param day when it was measured, `YYYY-MM-DD`
 */
export function renderBudgetDraft(draft: BudgetDraft, day: string): string {
  const { schemaId, names, preset, rules, platforms, images, denial } = draft;
  const lines = [
    `# yaml-language-server: $schema=${schemaId}`,
    '#',
    ...formatTitle(names, day),
    '# A value equal to its limit passes. Sizes are 150MB (10⁶) or 150MiB (2²⁰); `disabled` ' +
      'turns a rule off.',
    '# `plimsoll rules` lists every rule; `plimsoll ratchet` lowers limits that the image no ' +
      'longer needs.',
    '',
    ...(preset === undefined ? [] : formatPreset(preset)),
    'rules:',
    ...rules.flatMap((rule, index) => [...(index === 0 ? [] : ['']), ...formatRule(rule)]),
    '',
    ...(platforms.length === 0 ? [] : [OWN_LIMITS, ...formatPlatforms(platforms, ''), '']),
    ...formatDenial(denial),
    ...(images.length === 0 ? [] : ['', ...formatImages(images)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** More names than these are only counted. */
const MOST_NAMES = 2;

function formatTitle(names: readonly string[], day: string): string[] {
  const short = names.map((name) => shortenEnd(neutralize(name), 40));
  return [
    `# Size budget of ${joinNames(short, MOST_NAMES)}.`,
    `# Written by \`plimsoll init\` on ${day}: each limit has about 5% headroom over what ` +
      'was measured.',
  ];
}

const formatPreset = ({ name, title }: NonNullable<BudgetDraft['preset']>): string[] => [
  `# Typical limits for ${title}; the rules below override them. To omit them, use --preset none.`,
  `preset: ${name}`,
  '',
];

/** Why the rule is useful. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  lowestEfficiency: [
    "dive's score: 1 if no path is in more than one layer. It falls when layers rewrite each " +
      'other.',
  ],
  highestWastedBytes: ["dive's wasted bytes: every copy of a path that is in more than one layer."],
  highestUserWastedPercent: [
    'The same as a share of all layers except the lowest, which is usually the base image.',
  ],
  highestImageBytes: [
    'What each machine unpacks and stores. Accidental growth shows up here first.',
  ],
  highestReclaimableBytes: [
    'Shipped but never visible in a container: deleted or overwritten in a later layer.',
  ],
  highestLayerCount: [
    'Each layer is pulled and unpacked separately; many small ones slow down every start.',
  ],
  highestPullBytes: [
    'What a fresh machine downloads. It is known only for layers as they are pushed: in an OCI ' +
      'layout, a',
    "containerd image store or a registry. Elsewhere it can't be measured, so the rule does not " +
      'pass.',
  ],
  highestGrowthPercent: [
    'What one change may add. On pull requests the action finds the baseline; elsewhere name it ' +
      'with --baseline.',
  ],
};

function formatRule(rule: DraftRule): string[] {
  const reasons = (REASONS[rule.key] ?? []).map((line) => `  # ${line}`);
  return [...reasons, `  ${formatRuleLine(rule, 0)}`];
}

/** @param keyCells width of keys and limits, so that the remarks align */
function formatRuleLine(rule: DraftRule, keyCells: number): string {
  const line = `${rule.isSuggestion ? '# ' : ''}${rule.key}: ${rule.limit}`;
  return `${line.padEnd(keyCells)}  # ${formatRemark(rule)}`;
}

function formatRemark({ value, unit, limit, isSuggestion }: DraftRule): string {
  if (value === null && isSuggestion) return 'skipped if there is no baseline';
  if (value !== null) return `measured: ${formatApart(value, [], unit)[0]}`;
  return limit === 'disabled'
    ? 'not measured: all bytes are in the lowest layer'
    : "dive's default";
}

function formatDenial({ path, holds }: BudgetDraft['denial']): string[] {
  const rule =
    `  - { path: "${path}", deny: true, why: "history and credentials do not belong ` +
    'in an image" }';
  return holds
    ? ['paths:', '  # In every layer, even if a later one hides it.', rule]
    : [
        '# Not enabled, because such paths exist or could not be ruled out. No path in any ' +
          'layer may match:',
        '# paths:',
        `# ${rule}`,
      ];
}

function formatImages(images: BudgetDraft['images']): string[] {
  const keys = [...new Set(images.flatMap(({ rules }) => rules.map(({ key }) => key)))];
  const reasons = keys.flatMap((key) => [
    `  # ${key}:`,
    ...(REASONS[key] ?? []).map((line) => `  #   ${line}`),
  ]);
  const entries = images.flatMap(({ name, source, rules, platforms }) => {
    const cells = measureKeyCells(rules);
    return [
      '',
      `  ${/^[a-z][\w-]*$/i.test(name) ? name : quote(name)}:`,
      ...(source === null ? [] : [`    image: ${quote(source)}`]),
      '    rules:',
      ...rules.map((rule) => `      ${formatRuleLine(rule, cells)}`),
      ...formatPlatforms(platforms, '    '),
    ];
  });
  return [
    '# Further limits for each image. `plimsoll check` without a source checks every image that ' +
      'has an `image:`.',
    'images:',
    ...reasons,
    ...entries,
  ];
}

const OWN_LIMITS =
  '# Platforms that need much less than the others; these limits override those above.';

function formatPlatforms(platforms: readonly DraftPlatform[], indent: string): string[] {
  if (platforms.length === 0) return [];
  const lines = platforms.flatMap(({ name, rules }) => {
    const cells = measureKeyCells(rules);
    return [
      `  ${name}:`,
      '    rules:',
      ...rules.map((rule) => `      ${formatRuleLine(rule, cells)}`),
    ];
  });
  return ['platforms:', ...lines].map((line) => indent + line);
}

const measureKeyCells = (rules: readonly DraftRule[]): number =>
  Math.max(...rules.map((rule) => formatRuleLine(rule, 0).indexOf('  # ')));

/** A quoted YAML string: JSON, with characters that editors don't show as escapes. */
const quote = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
