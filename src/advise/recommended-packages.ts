import type { Advice } from '../model/advice.ts';
import { APT_INSTALL, addOption, type GetInstruction, runScript } from './edit-run.ts';
import { isHarmlessScript } from './harmless-script.ts';
import { createPackageRule } from './package-rule.ts';
import type { AdviceRule, InstructionEdits, Surroundings } from './rule.ts';

const AUTO_REMOVE = /\bapt(?:-get)? .*(?:--auto-?remove|autoremove)\b/;

/** Packages that apt installed only because another package recommends them. */
const rule = createPackageRule({
  id: 'recommended-packages',
  page: {
    title: 'Packages that are only recommended',
    finds:
      'Packages that apt installed automatically and that no manually installed package needs, ' +
      "according to apt's marks and dpkg's records. Without these marks there is no advice. It " +
      'counts their files.',
    unless:
      'Keep those that the program uses by naming them in the instruction, often ' +
      'ca-certificates or, for Git, an SSH client.',
  },
  confidence: 'likely',
  why: 'By default, apt installs what packages recommend; nothing needs it to run.',
  rows: [
    {
      subject: 'recommended',
      fate: 'recommended',
      what: 'recommended packages',
      fix: [
        'RUN apt-get update \\',
        ' && apt-get install -y --no-install-recommends ca-certificates curl \\',
        ' && rm -rf /var/lib/apt/lists/*',
      ],
    },
    {
      subject: 'orphaned',
      fate: 'orphaned',
      what: 'packages nothing needs',
      fix: [
        '# remove packages together with what only they needed, in the same instruction:',
        'RUN apt-get purge -y --auto-remove build-essential',
      ],
    },
  ],
  edit: (script, { subject }, later) => {
    // The remaining packages were only recommended or suggested.
    const isRemoved = [script, ...later].some((text) => AUTO_REMOVE.test(text ?? ''));
    if (subject !== 'recommended' && !isRemoved) return undefined;
    const edited = addOption(script, APT_INSTALL, '--no-install-recommends');
    return edited === script ? undefined : edited;
  },
  change: ({ subject }, names) =>
    subject === 'orphaned'
      ? ['remove ', ...names, ' with ', { code: 'apt-get purge --auto-remove' }]
      : ['install with ', { code: '--no-install-recommends' }],
});

/** Packages that apt installed only because another package recommends them. */
export const recommendedPackages: AdviceRule = { ...rule, edit };

/** All installs or none, and only if neither the image nor an instruction may use the packages. */
function edit(
  advice: Advice,
  getInstruction: GetInstruction,
  { listLater, evidence: { recommended } }: Surroundings,
): InstructionEdits {
  const edits = new Map<number, string>();
  const layers = (advice.layers ?? [advice]).map(({ layer }) => layer);
  if (recommended === undefined || advice.subject !== 'recommended') return edits;
  const { programs, named } = recommended;
  for (const layer of layers) {
    const script = runScript(getInstruction(layer));
    const edited = script === undefined ? undefined : leaveOut(script, named);
    const users = [`RUN ${script}`, ...listLater(layer)];
    if (edited === undefined || users.some((text) => mayRun(text, programs))) return new Map();
    edits.set(layer, `RUN ${edited}`);
  }
  return named.length > 0 && edits.size > 1 ? new Map() : edits;
}

const APT = /\bapt(?:-get)?(?: -\S+)* install\b/g;

/** @param named packages that have to be asked for now */
function leaveOut(script: string, named: readonly string[]): string | undefined {
  const installs = script.match(APT)?.length ?? 0;
  if (installs === 0 || /recommends|[`$]|\baptitude\b/i.test(script)) return undefined;
  const edited = addOption(script, APT_INSTALL, OPTION);
  const isComplete = edited.split(OPTION).length - 1 === installs;
  if (!isComplete || named.length === 0) return isComplete ? edited : undefined;
  return installs > 1 ? undefined : edited.replace(INSTALL, addNames(named));
}

const OPTION = '--no-install-recommends';

/** The command, up to the space before the next one. */
const INSTALL = new RegExp(`${OPTION}[^&|;>]*[^&|;>\\s]`);

const addNames =
  (names: readonly string[]) =>
  (command: string): string =>
    [command, ...names].join(' ');

/** Whether an instruction may run a program, by name or from another program. */
function mayRun(text: string, programs: ReadonlySet<string>): boolean {
  if (programs.size === 0 || !/^(?:RUN|ENTRYPOINT|CMD|HEALTHCHECK) /.test(text)) return false;
  const script = text.replace(/^[A-Z]+ (?:--\S+ )*/, '');
  if (text.startsWith('RUN ') && !isHarmlessScript(script)) return true;
  return script.split(/[^\w.+-]+/).some((word) => programs.has(word));
}
