import { manifestFacts } from '../../src/analyze/manifest-facts.ts';
import { judgeReport } from '../../src/judge/judge.ts';
import { parseRuleFlags } from '../../src/judge/rule-flags.ts';
import type { GateReport } from '../../src/model/report.ts';
import type { DescribedImage } from '../../src/model/sourced-image.ts';

/** Only what the manifest tells is asked for. */
const STORED_RULES = ['lowestEfficiency=off', 'highestUserWastedPercent=off'];

const digestOf = (text: string): string => `sha256:${text.repeat(64)}`;

/** An image in a registry whose lowest layer is listed twice. */
const IMAGE: DescribedImage = {
  name: 'ghcr.io/org/app:main',
  source: 'registry:ghcr.io/org/app:main',
  platform: { os: 'linux', architecture: 'amd64' },
  manifestDigest: digestOf('1'),
  configDigest: digestOf('2'),
  configBytes: 1500,
  createdBy: ['/bin/sh -c #(nop) ADD file:6dd0d1 in / ', 'RUN /bin/sh -c make PASSWORD=hunter2 # buildkit', null, null],
  layers: [
    { diffId: digestOf('3'), digest: digestOf('a'), mediaType: null, storedBytes: 30_500_000 },
    { diffId: digestOf('4'), digest: digestOf('b'), mediaType: null, storedBytes: 20_250_000 },
    { diffId: digestOf('5'), digest: digestOf('c'), mediaType: null, storedBytes: 98_304 },
    { diffId: digestOf('3'), digest: digestOf('a'), mediaType: null, storedBytes: 30_500_000 },
  ],
  readBy: 'registry, manifest only',
  storedBytesAre: 'exact',
  notices: [],
};

/** Its report, as a run makes it that needs no files. */
export function manifestReport(...rules: readonly string[]): GateReport {
  const manifest = manifestFacts(IMAGE);
  return judgeReport({
    images: [{ key: manifest.key, manifest, notices: [] }],
    budget: undefined,
    flags: parseRuleFlags([...STORED_RULES, ...rules]),
    notices: [],
    now: new Date(0),
    toolVersion: '1.0.0',
  });
}
