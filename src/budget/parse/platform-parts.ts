import type { Budget, BudgetPart, PlatformParts } from '../../model/budget.ts';
import { toPlatformName } from '../../oci/platform.ts';
import {
  ARCHITECTURES,
  explainPlatform,
  isKnownArchitecture,
  isKnownSystem,
  isOtherName,
  SYSTEMS,
} from '../../oci/platform-names.ts';
import { Message } from '../../report/words/messages/message.ts';
import { readPart } from './budget-part.ts';
import { type Explained, explain } from './budget-problems.ts';
import type { BudgetValue } from './budget-reader.ts';
import { findClosest } from './closest.ts';

/** Reads `platforms`; known keys of the YAML tree are spelled as by `toPlatformName`. */
export function readPlatformParts(platforms: BudgetValue): PlatformParts {
  const byPlatform = new Map<string, BudgetPart>();
  for (const [key, part] of platforms.entries) {
    if (toPlatformName(key) === undefined) part.refuseKey(explainKey(key));
    byPlatform.set(key, readPart(part));
  }
  return byPlatform.size === 0 ? {} : { byPlatform };
}

/** The work of comparing two budgets grows with this number. */
const MOST_COMBINATIONS = 10_000;

/** Rejects a budget with an unrealistic number of platforms and images. */
export function checkCombinations(
  platforms: BudgetValue,
  { byPlatform, images }: Pick<Budget, 'byPlatform' | 'images'>,
): void {
  const platformCount = byPlatform?.size ?? 0;
  if (platformCount * Math.max(1, images.size) <= MOST_COMBINATIONS) return;
  const counts = { platformCount, imageCount: images.size, most: MOST_COMBINATIONS };
  platforms.refuseKey(explain('too-many-combinations', counts));
}

function explainKey(key: string): Explained {
  // In containerd's notation.
  const version = /^windows\(.*\)\/(.+)$/i.exec(key)?.[1];
  if (version !== undefined) return explain('windows-version', { text: key, version });
  const meant = suggestPlatform(key);
  const hint = meant === undefined ? explainPlatform(key) : new Message('platform-hint', { meant });
  return explain('unknown-platform', { text: key, hint });
}

/** Corrects each part of `linus/amd46`; a variant is unchanged, and other names are known. */
function suggestPlatform(key: string): string | undefined {
  const [os = '', architecture, ...variant] = key.toLowerCase().split('/');
  if (architecture === undefined || isOtherName(architecture)) return undefined;
  const words = [
    isKnownSystem(os) ? os : findClosest(os, SYSTEMS),
    isKnownArchitecture(architecture) ? architecture : findClosest(architecture, ARCHITECTURES),
    ...variant,
  ];
  const meant = words.includes(undefined) ? undefined : toPlatformName(words.join('/'));
  return meant === key ? undefined : meant;
}
