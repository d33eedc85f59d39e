import type { BudgetPart, PlatformParts } from '../../model/budget.ts';
import { toPlatformName } from '../../oci/platform.ts';
import {
  ARCHITECTURES,
  explainPlatform,
  isKnownArchitecture,
  isKnownSystem,
  isOtherName,
  SYSTEMS,
} from '../../oci/platform-names.ts';
import { readPart } from './budget-part.ts';
import { quote } from './budget-problems.ts';
import { type BudgetReader, joinPointer, listEntries } from './budget-reader.ts';
import { findClosest } from './closest.ts';

/** Far more than any image has; the work of comparing budgets grows with it. */
const MOST_PLATFORMS = 32;

/** Reads `platforms`; known keys of the YAML tree are spelled as by `toPlatformName`. */
export function readPlatformParts(
  reader: BudgetReader,
  value: unknown,
  pointer: string,
): PlatformParts {
  const byPlatform = new Map<string, BudgetPart>();
  const entries = listEntries(value);
  if (entries.length > MOST_PLATFORMS)
    addKeyProblem(reader, pointer, {
      message: `platforms has ${entries.length} platforms`,
      hint: `at most ${MOST_PLATFORMS} are allowed`,
    });
  for (const [key, part] of entries.slice(0, MOST_PLATFORMS)) {
    const own = joinPointer(pointer, key);
    if (toPlatformName(key) === undefined) addKeyProblem(reader, own, explainKey(key));
    byPlatform.set(key, readPart(reader, part, own));
  }
  return byPlatform.size === 0 ? {} : { byPlatform };
}

interface Explained {
  readonly message: string;
  readonly hint: string;
}

function addKeyProblem(reader: BudgetReader, pointer: string, explained: Explained): void {
  const { keyStart = 0, keyEnd = 0 } = reader.places.get(pointer) ?? {};
  reader.problems.push({ start: keyStart, end: keyEnd, ...explained });
}

function explainKey(key: string): Explained {
  // As containerd writes it.
  const version = /^windows\(.*\)\/(.+)$/i.exec(key)?.[1];
  if (version !== undefined)
    return {
      message: `${quote(key)}: limits can't differ by version of Windows`,
      hint: `write windows/${version}`,
    };
  const meant = suggestPlatform(key);
  return {
    message: `${quote(key)} is not a known platform`,
    hint: meant === undefined ? explainPlatform(key) : `did you mean ${meant}?`,
  };
}

/** Corrects each part of `linus/amd46`; a variant stays as it is, and other names are known. */
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
