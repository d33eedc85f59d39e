import { APT_INSTALL, addOption } from './edit-run.ts';
import { createPackageRule } from './package-rule.ts';

const AUTO_REMOVE = /\bapt(?:-get)? .*(?:--auto-?remove|autoremove)\b/;

/** Packages that apt installed only because another package recommends them. */
export const recommendedPackages = createPackageRule({
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
