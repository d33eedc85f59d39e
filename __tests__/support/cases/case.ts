import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ADVICE_IDS, type AdviceId } from '../../../src/model/advice.ts';
import type { Part } from '../engines.ts';

/** The folder of all cases, each a folder with `case.yaml`, `Dockerfile` and `after.Dockerfile`. */
const CASES_FOLDER = join(import.meta.dirname, '../../fixtures/cases');

/** An image with one known trait; `fixtures/cases/README.md` describes the format. */
export interface Case {
  readonly name: string;
  readonly folder: string;
  readonly trait: string;
  /** Files of random bytes, by path in the build context. */
  readonly data: Readonly<Record<string, number>>;
  /** A shell script that completes the build context. */
  readonly prepare: string;
  /** Programs that `prepare` needs in addition to a shell. */
  readonly needs: readonly Part[];
  /** Every test run builds it; `npm run cases` builds the others. */
  readonly isQuick: boolean;
  /** Its base image is a distribution, whose sizes change a little with each release. */
  readonly isRounded: boolean;
  /** All advice about the image above its base image, largest saving first. */
  readonly advice: readonly ExpectedAdvice[];
  /** Rules that could misfire and must give no advice. */
  readonly silent: readonly AdviceId[];
  /** Whether `after.Dockerfile` follows all advice. */
  readonly hasAfter: boolean;
}

export interface ExpectedAdvice {
  readonly rule: AdviceId;
  readonly subject: string;
  /** First lines of the instructions to change, largest saving first. */
  readonly lines: readonly number[];
  readonly bytes: number;
  /** What to change, in one line. */
  readonly change: string;
}

export const listCases = (): Case[] =>
  readdirSync(CASES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readCase(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

function readCase(name: string): Case {
  const folder = join(CASES_FOLDER, name);
  const given = parse(readFileSync(join(folder, 'case.yaml'), 'utf8')) as Partial<Case>;
  const dockerfile = readFileSync(join(folder, 'Dockerfile'), 'utf8');
  const { trait, advice = [], silent = [], isQuick = false } = given;
  const rules = [...advice.map(({ rule }) => rule), ...silent];
  const unknown = rules.find((rule) => !ADVICE_IDS.includes(rule));
  if (trait === undefined || unknown !== undefined)
    throw new Error(`${folder}/case.yaml: needs a trait and known rules`);
  return {
    ...{ name, folder, trait, advice, silent, isQuick },
    data: given.data ?? {},
    prepare: given.prepare ?? '',
    needs: given.needs ?? [],
    isRounded: /debian|go build/.test(`${dockerfile}${given.prepare}`),
    hasAfter: readdirSync(folder).includes('after.Dockerfile'),
  };
}
