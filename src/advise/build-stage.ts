import type { Advice } from '../model/advice.ts';
import { SEEN } from '../model/evidence.ts';
import type { Change, GetInstruction } from './edit-run.ts';
import { createFileRule, type FileKind } from './file-rule.ts';
import { findBesideStandalone, NODE_MODULES } from './next-standalone.ts';
import { findProjects, PROJECT_SIGNS } from './projects.ts';
import { PROJECT_KINDS, type ProjectKind } from './start-commands.ts';
import { describePaths } from './where.ts';

const copyOnly = (...lines: readonly string[]): string[] => [
  '# copy only what was built from the build stage:',
  ...lines,
];

const KINDS: Readonly<Record<ProjectKind, Pick<FileKind, 'what' | 'fix'>>> = {
  go: {
    what: 'Go project files',
    fix: copyOnly('COPY --from=build /app/server /usr/local/bin/server'),
  },
  rust: {
    what: 'Rust project files',
    fix: copyOnly('COPY --from=build /app/target/release/server /usr/local/bin/server'),
  },
  node: {
    what: 'TypeScript project files',
    fix: copyOnly(
      'COPY --from=build /app/package.json /app/',
      'COPY --from=build /app/node_modules /app/node_modules',
      'COPY --from=build /app/dist /app/dist',
    ),
  },
  java: {
    what: 'Java project files',
    fix: copyOnly('COPY --from=build /app/target/app.jar /app.jar'),
  },
  dotnet: { what: '.NET project files', fix: copyOnly('COPY --from=build /app/publish /app') },
  c: {
    what: 'C and C++ project files',
    fix: [
      '# install it to a separate folder, and copy that:',
      'RUN cmake --install build --prefix /out',
      'COPY --from=build /out /usr/local',
    ],
  },
};
const toSubject = (kind: ProjectKind): string => `${kind}-project`;

/** Sources and intermediate results next to the program that was built from them. */
export const buildStage = createFileRule({
  id: 'build-stage',
  page: {
    title: 'Entire build stage shipped',
    finds:
      'Sources, test data, manifests and intermediate results of a Go, Rust, TypeScript, Maven, ' +
      'Gradle, .NET, CMake or Meson project, if the built program (in C: object files) is next ' +
      'to them, or is the Go or Rust program that the container starts, and the container does ' +
      'not compile them when it starts. Also packages next to a ' +
      'standalone Next.js server that the container starts. Other advice covers caches. It ' +
      'counts these files; everything else in the folder stays, because the program may read it.',
    unless: 'Keep sources that the program shows or compiles when it runs.',
  },
  confidence: 'likely',
  why:
    'Only the build output is needed; the rest was copied along with the whole folder or ' +
    'stage.',
  kinds: PROJECT_KINDS.map((kind) => ({ subject: toSubject(kind), ...KINDS[kind] })),
  looksFor: [...PROJECT_SIGNS, ...NODE_MODULES],
  classify: (evidence, { files }, { names }) => {
    const getKind = findProjects(evidence, files.runtime, names);
    const isBeside = findBesideStandalone(evidence, names);
    if (getKind === undefined && isBeside === undefined) return undefined;
    const { hiddenInLayer } = evidence.bodies;
    return (body) => {
      if (hiddenInLayer[body] === SEEN && isBeside?.(body)) return toSubject('node');
      const kind = getKind?.(body);
      return kind && toSubject(kind);
    };
  },
  change,
});

function change(advice: Advice, getInstruction: GetInstruction): Change {
  const isCopied = /^(?:COPY|ADD) /.test(getInstruction(advice.layer) ?? '');
  return isCopied
    ? ['copy only what was built, without ', ...describePaths(advice)]
    : ['build in a separate stage, and copy only what was built'];
}
