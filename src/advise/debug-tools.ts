import { createPackageRule } from './package-rule.ts';

/** Debuggers and tracers, with everything that only they need. */
export const debugTools = createPackageRule({
  id: 'debug-tools',
  page: {
    title: 'Debuggers and tracers',
    finds:
      'Packages in the section `debug` or with known names, e.g. gdb and strace, and everything ' +
      'that only they need or recommend, according to apt, apk and rpm. It counts their files.',
    unless: "Keep them if you debug in running containers and can't attach another container.",
  },
  confidence: 'likely',
  why: 'A program runs without them, and they help an attacker read its memory.',
  rows: [
    {
      subject: 'debugger',
      fate: 'debugger',
      what: 'debuggers and tracers',
      fix: [
        '# leave them out, and debug from a container next to the running one:',
        '#   docker run -it --rm --pid=container:NAME --cap-add SYS_PTRACE debug-image',
        '#   kubectl debug -it POD --image=debug-image --target=CONTAINER',
      ],
    },
  ],
  change: (_advice, names) => ['leave out ', ...names],
});
