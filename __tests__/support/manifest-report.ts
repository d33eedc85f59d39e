import { describeDocuments } from '../../src/analyze/document-facts.ts';
import { parseRuleFlags } from '../../src/budget/parse/rule-flags.ts';
import { type BaselineOrigin, compareImages } from '../../src/compare/compare.ts';
import type { Compared } from '../../src/judge/compared.ts';
import { judgeReport } from '../../src/judge/judge.ts';
import type { UnreadFacts } from '../../src/model/facts.ts';
import type { GateReport } from '../../src/model/report.ts';
import type { DescribedImage } from '../../src/model/sourced-image.ts';
import { formatSentences } from '../../src/report/words/messages/sentence.ts';

/** Rules that need only the manifest. */
const STORED_RULES = ['lowestEfficiency=off', 'highestUserWastedPercent=off'];

const getDigest = (text: string): string => `sha256:${text.repeat(64)}`;

/** An image in a registry whose lowest layer is listed twice. */
const IMAGE: DescribedImage = {
  name: 'ghcr.io/org/app:main',
  source: 'registry:ghcr.io/org/app:main',
  platform: { os: 'linux', architecture: 'amd64' },
  manifestDigest: getDigest('1'),
  configDigest: getDigest('2'),
  configBytes: 1500,
  createdBy: [
    '/bin/sh -c #(nop) ADD file:6dd0d1 in / ',
    'RUN /bin/sh -c make PASSWORD=hunter2 # buildkit',
    null,
    null,
  ],
  layers: [
    { diffId: getDigest('3'), digest: getDigest('a'), mediaType: null, storedBytes: 30_500_000 },
    { diffId: getDigest('4'), digest: getDigest('b'), mediaType: null, storedBytes: 20_250_000 },
    { diffId: getDigest('5'), digest: getDigest('c'), mediaType: null, storedBytes: 98_304 },
    { diffId: getDigest('3'), digest: getDigest('a'), mediaType: null, storedBytes: 30_500_000 },
  ],
  readBy: 'registry, manifest only',
  storedBytesAre: 'exact',
  notices: [],
};

/** Its report, as written by a run that needs no files. */
export const manifestReport = (...rules: readonly string[]): GateReport =>
  getReport(describeDocuments(IMAGE), {}, rules);

/** The earlier version: its second layer was smaller, and two more layers were above it. */
export const MANIFEST_BEFORE: UnreadFacts = describeDocuments({
  ...IMAGE,
  configBytes: 1600,
  createdBy: [
    ...IMAGE.createdBy.slice(0, 2),
    'COPY docs /docs # buildkit',
    null,
    'RUN rm -rf /docs',
  ],
  layers: [
    IMAGE.layers[0] as DescribedImage['layers'][number],
    { diffId: getDigest('6'), digest: getDigest('d'), mediaType: null, storedBytes: 18_000_000 },
    { diffId: getDigest('7'), digest: getDigest('e'), mediaType: null, storedBytes: 420_000 },
    IMAGE.layers[2] as DescribedImage['layers'][number],
    { diffId: getDigest('8'), digest: getDigest('f'), mediaType: null, storedBytes: 210 },
  ],
});

/** The report of the same image, compared with the earlier version. */
export function compareManifestReport(old: UnreadFacts, ...rules: readonly string[]): GateReport {
  const facts = describeDocuments(IMAGE);
  const origin: BaselineOrigin = {
    matchedBy: 'name',
    report: null,
    commit: '3f1c2ab9d0e4f5a6b7c8',
    distance: 2,
  };
  return getReport(facts, { comparison: compareImages(facts, old, origin) }, rules);
}

function getReport(facts: UnreadFacts, compared: Compared, rules: readonly string[]): GateReport {
  const report = judgeReport({
    images: [{ key: facts.key, facts, notices: [], ...compared }],
    budget: undefined,
    flags: parseRuleFlags([...STORED_RULES, ...rules]),
    notices: [],
    now: new Date(0),
    toolVersion: '1.0.0',
  });
  return formatSentences(report, 'cli');
}
