import { joinPattern } from '../model/pattern.ts';
import { addOption, appendCertainly, appendCommand } from './edit-run.ts';
import {
  createLeftoverRule,
  type EditScript,
  type LeftoverFix,
  type LeftoverStep,
  type NeedsFolders,
  type SafeEdit,
  type ScriptEdit,
} from './leftovers.ts';

/** Deletes the contents of the folders at the end of the instruction that fills them. */
const emptyFolders: EditScript = (script, folders) => {
  const full = folders.filter((folder) => !script.includes(`rm -rf ${folder}`));
  return full.length === 0
    ? script
    : appendCommand(script, `rm -rf ${full.map((folder) => `${folder}/*`).join(' ')}`);
};

/** The same, if no later instruction needs the contents. */
const emptyCertainly =
  (isNeeded?: NeedsFolders): SafeEdit =>
  ({ script, folders, later }) => {
    const edited = emptyFolders(script, folders);
    const isUsed = later.some(
      (text) => text.startsWith('RUN ') && isNeeded?.(text, folders) === true,
    );
    const isCertain = appendCertainly(script, '') !== undefined && !isUsed;
    return isCertain ? { script: edited } : undefined;
  };

/** Whether a script uses an index, which is in this folder, before it fetches a new one. */
const usesIndex =
  (index: RegExp, use: RegExp, fetch: RegExp): NeedsFolders =>
  (run, folders) => {
    if (!folders.some((folder) => index.test(folder))) return false;
    const used = run.search(use);
    const fetched = run.search(fetch);
    return used >= 0 && (fetched < 0 || fetched > used);
  };

/**
 * Empties the folders in the instruction that installs packages. Lists that a later instruction may
 * need stay, unless that is the next one and can fetch them itself.
 */
function emptyAptFolders(step: LeftoverStep): ScriptEdit | undefined {
  const { script, folders, next, later } = step;
  if (APT_INSTALLS.test(script)) return emptyCertainly(needsAptLists)(step);
  if (!ONLY_UPDATES.test(script)) return undefined;
  if (next === undefined || !/^apt(?:-get)?(?: -\S+)* install /.test(next)) return undefined;
  const others = later.filter((text) => text !== `RUN ${next}`);
  const joined = { ...step, script: `${script} && ${next}`, folders, later: others };
  const edited = emptyCertainly(needsAptLists)(joined)?.script;
  return edited == null ? undefined : { script: null, next: edited };
}

const APT_UPDATES = /\bapt(?:-get)?(?: -\S+)* update\b/;

const ONLY_UPDATES = /^apt(?:-get)?(?: -\S+)* update(?: -\S+)*$/;

/** Lists are fetched and used by the same instruction. */
const APT_INSTALLS = /\bapt(?:-get)?(?: -\S+)* update\b.*\bapt(?:-get)?(?: -\S+)* install /;

/** `apt-get update` fetches lists, and these commands need none. */
const needsAptLists = usesIndex(
  /^\/var\/lib\/apt\/lists/,
  joinPattern(
    '',
    // Not the last name of a path, e.g. `/var/lib/apt`.
    String.raw`\b(?<!/(?:lib|cache)/)(?:apt-cache|(?:apt|apt-get|aptitude)(?: -\S+)* `,
    String.raw`(?!update\b|clean\b|auto|purge\b|remove\b)\w)`,
  ),
  /\b(?:apt|apt-get|aptitude)(?: -\S+)* update\b/,
);

const APK_FETCHES = /\bapk(?: -\S+)* (?:update|upgrade)\b|\bapk\b[^&|;]* (?:-U|--update-cache)\b/;
const needsApkIndex = usesIndex(
  /\/apk/,
  /\bapk(?: -\S+)* (?:add|search|info)\b(?![^&|;]* (?:--no-cache|-U|--update|--update-cache)\b)/,
  APK_FETCHES,
);

/** Installs without a cache; earlier downloads are deleted. */
const leaveNoApkIndex: EditScript = (script, folders) => {
  const edited = addOption(script, /\bapk add(?= )/, '--no-cache');
  return edited === script || APK_FETCHES.test(script) ? emptyFolders(edited, folders) : edited;
};

function emptyApkFolders(step: LeftoverStep): ScriptEdit | undefined {
  const isInstall = /\bapk(?: -\S+)* add /.test(step.script);
  const isCertain = isInstall && emptyCertainly(needsApkIndex)(step) !== undefined;
  return isCertain ? { script: leaveNoApkIndex(step.script, step.folders) } : undefined;
}

/** `pacman -S git`, but not `pacman -Sy git`. */
const needsPacmanIndex = usesIndex(/\/sync/, /\bpacman -S(?![a-z]*[yc])/, /\bpacman -S[a-z]*y/);

const RPM_FETCHES =
  /\b(?:(?:micro)?dnf5?|yum)(?: -\S+)* (?:install|update|upgrade|makecache|group\w*|swap)\b/;
const RPM_CLEANS = joinPattern(
  '',
  String.raw`\b(?:(?:micro)?dnf5?|yum)(?: -\S+)* clean all\b`,
  String.raw`|\brm -(?:rf?|fr) \/var\/cache\/(?:dnf|libdnf|yum)`,
);

const fillsRpmCache = (script: string): boolean =>
  RPM_FETCHES.test(script) && !RPM_CLEANS.test(script);

/** One row per package manager. */
const MANAGERS: readonly LeftoverFix[] = [
  {
    subject: 'apt',
    fix: [
      'RUN apt-get update \\',
      ' && apt-get install -y --no-install-recommends curl \\',
      ' && rm -rf /var/lib/apt/lists/* /var/cache/apt/*',
      '# or keep both outside the image:',
      'RUN --mount=type=cache,target=/var/lib/apt/lists,sharing=locked \\',
      '    --mount=type=cache,target=/var/cache/apt,sharing=locked \\',
      '    apt-get update && apt-get install -y --no-install-recommends curl',
    ],
    // Without its lists, a later install would fail.
    edit: (script, folders) => (ONLY_UPDATES.test(script) ? script : emptyFolders(script, folders)),
    safeEdit: emptyAptFolders,
    isNeeded: needsAptLists,
    fillsAgain: (script) =>
      APT_UPDATES.test(script) && !/\brm -(?:rf?|fr) \/var\/lib\/apt\/lists/.test(script),
  },
  {
    subject: 'apk',
    fix: ['RUN apk add --no-cache curl'],
    edit: leaveNoApkIndex,
    safeEdit: emptyApkFolders,
    isNeeded: needsApkIndex,
    fillsAgain: (script) => /\bapk(?: -\S+)* add /.test(script) && !script.includes('--no-cache'),
  },
  {
    subject: 'dnf',
    fix: [
      'RUN dnf install -y --setopt=install_weak_deps=False curl \\',
      ' && dnf clean all && rm -rf /var/cache/dnf /var/cache/libdnf5',
    ],
    fillsAgain: fillsRpmCache,
  },
  {
    subject: 'yum',
    fix: [
      '# also for microdnf:',
      'RUN yum install -y curl && yum clean all && rm -rf /var/cache/yum',
    ],
    fillsAgain: fillsRpmCache,
  },
  {
    subject: 'zypper',
    fix: ['RUN zypper --non-interactive install --no-recommends curl && zypper clean --all'],
    fillsAgain: (script) =>
      /\bzypper(?: -\S+)* (?:in|install|up|update|dup|ref|refresh|patch)\b/.test(script) &&
      !/\bzypper(?: -\S+)* (?:cc|clean)\b|\brm -(?:rf?|fr) \/var\/cache\/zypp/.test(script),
  },
  {
    subject: 'pacman',
    fix: [
      'RUN pacman -Syu --noconfirm curl && rm -rf /var/cache/pacman/pkg/* /var/lib/pacman/sync/*',
    ],
    safeEdit: emptyCertainly(needsPacmanIndex),
    isNeeded: needsPacmanIndex,
    fillsAgain: (script) =>
      /\bpacman -S[a-z]*y/.test(script) &&
      !/\brm -(?:rf?|fr) \/var\/(?:cache\/pacman|lib\/pacman\/sync)/.test(script),
  },
];

/**
 * Files that system package managers download to install packages. Their databases of installed
 * packages are needed and not included.
 */
export const packageIndex = createLeftoverRule(
  'package-index',
  {
    title: 'Package indexes and archives',
    finds:
      'Files that system package managers download to install packages, found by their paths. ' +
      'It counts everything in these folders, including what a later layer deletes.',
    unless: 'Keep it if a program in the image installs system packages when it starts.',
  },
  MANAGERS,
  "Only used while packages are installed. Deleting it in a later layer doesn't make the image " +
    'smaller.',
  {
    what: 'package indexes',
    fix: [
      '# remove them in the instruction that installs packages:',
      'RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*',
    ],
  },
  emptyFolders,
  // The others fetch a new index automatically.
  () => emptyCertainly(),
);
