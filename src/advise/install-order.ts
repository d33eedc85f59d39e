import type { Advice } from '../model/advice.ts';
import { toByteText } from '../model/byte-text.ts';
import type { Comparison } from '../model/comparison.ts';
import type { ImageFacts, ReadFacts } from '../model/facts.ts';
import { type DependencyInstall, INSTALLERS, type Installer } from '../model/installs.ts';
import type { Change, GetInstruction } from './edit-run.ts';
import { computeMinimumBytes } from './minimum-bytes.ts';
import type { AdviceRule, InstructionEdit, InstructionEdits } from './rule.ts';

/** Dependencies that an edit to the sources installs again. */
export const installOrder: AdviceRule = {
  id: 'install-order',
  page: {
    title: 'Dependencies installed after sources are copied',
    finds:
      'With a baseline: a layer of installed dependencies that was built again although its ' +
      'instruction, the manifests and the lock files are the same as in the baseline, by their ' +
      'contents. The first layer that differs is a `COPY` below it that also brings other files. ' +
      'It counts what is installed: each edit builds, pushes and pulls it again. The image ' +
      'itself does not get smaller, so no total includes it.',
    unless:
      'Keep the order if installing runs scripts of the project, or installs the project itself; ' +
      'then copy what they need, too.',
  },
  confidence: 'certain',
  subjects: INSTALLERS.map(({ name }) => name),
  isOneChange: () => true,
  describe: (advice) => ({
    title:
      `${toByteText(advice.updateBytes ?? 0).text} of ${describeManager(advice)}dependencies ` +
      'installed again by each edit',
    why:
      'An edit changes the layer of copied files, and everything after it is built again, ' +
      'although no manifest and no lock file changed.',
    fix: listFix(findInstaller(advice)),
  }),
  change,
  edit,
};

/** A report from another version may have other subjects. */
const findInstaller = ({ subject }: Pick<Advice, 'subject'>): Installer =>
  INSTALLERS.find(({ name }) => name === subject) ?? (INSTALLERS[0] as Installer);

const describeManager = ({ subject }: Advice): string =>
  INSTALLERS.some(({ name }) => name === subject) ? `${subject} ` : '';

function listFix({ name, files, fetch, install }: Installer): string[] {
  const names = name === 'pip' ? ['requirements.txt'] : files.slice(0, 2);
  const command = name === 'pip' ? 'pip install -r requirements.txt' : (fetch ?? install[0]);
  return [`COPY ${names.join(' ')} ./`, `RUN ${command}`, '# sources come after that:', 'COPY . .'];
}

/**
 * Finds installs that were repeated unnecessarily. Everything below the copied sources is the same,
 * so nothing else can be the cause.
 */
export function adviseOnOrder(
  facts: ReadFacts,
  { layers, files }: Comparison,
  baseline: ImageFacts,
): Advice[] {
  const first = findFirstChange(facts, baseline);
  const isOwn = layers.some(({ newIndex, origin }) => newIndex === first && origin !== 'base');
  if (files === undefined || first === undefined || !isOwn) return [];
  const known = new Set((baseline.files?.installs ?? []).map(identify));
  const least = computeMinimumBytes(facts.measures.contentBytes);
  return (facts.files.installs ?? [])
    .filter((install) => known.has(identify(install)) && isRebuilt(install, facts, baseline))
    .filter(({ bytes }) => bytes >= least)
    .flatMap((install) => toAdvice(install, first));
}

const identify = ({ manager, layer, fingerprint }: DependencyInstall): string =>
  `${manager} ${layer} ${fingerprint}`;

/** @returns `undefined` if there is none, or if the instruction of a layer is unknown */
function findFirstChange(facts: ReadFacts, baseline: ImageFacts): number | undefined {
  const first = facts.layers.findIndex(({ diffId }, i) => diffId !== baseline.layers[i]?.diffId);
  return facts.layers[first]?.diffId == null || baseline.layers[first]?.diffId == null
    ? undefined
    : first;
}

const isRebuilt = ({ layer }: DependencyInstall, facts: ReadFacts, baseline: ImageFacts): boolean =>
  facts.layers[layer]?.diffId !== baseline.layers[layer]?.diffId;

function toAdvice({ manager, layer, bytes, isBuild, copies }: DependencyInstall, first: number) {
  const copy = copies.find((one) => one.layer === first);
  if (copy === undefined) return [];
  const { files, destination, isCertain } = copy;
  const advice: Advice = {
    ...{ id: installOrder.id, subject: manager, bytes: 0, updateBytes: bytes },
    ...{ confidence: installOrder.confidence, layer: first },
    layers: [
      { layer: first, bytes: 0 },
      { layer, bytes },
    ],
    ...{ places: [], placeCount: 0 },
    install: {
      layer,
      ...(files && { files }),
      ...(destination !== undefined && { destination }),
      ...(isBuild && { isBuild }),
      ...(isCertain && { isCertain }),
    },
  };
  return [advice];
}

/** The corrected lines, in the instruction's own words if these are known. */
function change(advice: Advice, getInstruction: GetInstruction): Change {
  const { install } = advice;
  const copy = getInstruction(advice.layer);
  const run = install === undefined ? null : getInstruction(install.layer);
  const { files, fetch } = findInstaller(advice);
  const wanted = install?.isBuild && fetch !== undefined ? `RUN ${fetch}` : run;
  const first = writeFirstCopy(advice, copy);
  const moved = [{ code: wanted ?? 'RUN' }, ' before ', { code: copy ?? 'COPY' }];
  if (install?.files?.length === 0) return ['move ', ...moved];
  if (first !== undefined) return [{ code: first }, ' and ', ...moved];
  const names = files.length === 0 ? ['the lists of packages'] : listNames(files.slice(0, 2));
  return ['copy ', ...names, ' alone, with ', ...moved];
}

const listNames = (names: readonly string[]): Change =>
  names.flatMap((name, i) => [i === 0 ? '' : ' and ', { code: name }]).filter((one) => one !== '');

/** The instruction with other sources; `undefined` if these are unknown. */
function writeFirstCopy({ install }: Advice, copy: string | null): string | undefined {
  const { files = [], destination } = install ?? {};
  const [, start] = /^((?:COPY|ADD)(?: --\S+)*) /.exec(copy ?? '') ?? [];
  if (start === undefined || destination === undefined || files.length === 0) return undefined;
  return [start, ...files, destination].join(' ');
}

/** Only if installing reads no other file of the context, and changes none. */
function edit(advice: Advice, getInstruction: GetInstruction): InstructionEdits {
  const none: InstructionEdits = new Map();
  const { install, layer } = advice;
  if (install?.isCertain === undefined) return none;
  const [copy, run] = [getInstruction(layer), getInstruction(install.layer)];
  if (!copy || !run?.startsWith('RUN ') || /\$|--exclude|<</.test(copy)) return none;
  const first = install.files?.length === 0 ? null : writeFirstCopy(advice, copy);
  if (first === undefined) return none;
  return new Map<number, InstructionEdit>([
    [layer, first],
    [install.layer, [run, copy]],
  ]);
}
