import type { Evidence } from '../model/evidence.ts';
import { joinPattern } from '../model/pattern.ts';
import { tryParseJson } from '../oci/json.ts';
import { isRecord } from '../oci/manifest.ts';

/** A language whose programs are built, so sources are not needed to run them. */
export const PROJECT_KINDS = ['go', 'rust', 'node', 'java', 'dotnet', 'c'] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/** Commands that compile sources, or run them directly. */
const COMPILES: Readonly<Record<ProjectKind, RegExp>> = {
  go: /\bgo (?:run|test)\b|\bair\b/,
  rust: /\bcargo (?:run|watch|test)\b/,
  node: joinPattern(
    '',
    String.raw`\b(?:ts-node(?:-dev|-esm)?|tsx|nodemon|vite|bun|deno)\b`,
    String.raw`|\b(?:next|nuxt|nest) (?:dev|start --watch)\b|\.[cm]?tsx?\b`,
  ),
  java: /\bmvnw?\b|\bgradlew?\b/,
  dotnet: /\bdotnet (?:run|watch|test)\b/,
  c: /\b(?:make|cmake|ninja|meson|gcc|g\+\+|cc|clang)\b/,
};

/** The script of `package.json` that a package manager runs: `npm start`, `yarn run serve`. */
const SCRIPT = /\b(?:npm|yarn|pnpm|bun)(?: run(?:-script)?)?(?: -\S+)* ([\w:.-]+)/;

type StartEvidence = Pick<Evidence, 'command' | 'contents' | 'bodies' | 'paths'>;

/** Whether a container compiles sources of this kind when it starts, as far as that is known. */
export const compilesAtStart = (kind: ProjectKind, evidence: StartEvidence): boolean =>
  COMPILES[kind].test(
    kind === 'node' ? readStartText(evidence).join('\n') : evidence.command.join(' '),
  );

/** Whether a container starts a program of a Node.js package: `nodemon server.js`. */
export function startsPackage(names: ReadonlySet<string>, evidence: StartEvidence): boolean {
  const words = readStartText(evidence).flatMap((text) => text.split(/[\s"'=;&|()]+/));
  return words.some((word) => {
    const program = word.replace(/^.*\bnode_modules\/(?:\.bin\/)?/, '');
    const isPath = /^[./]/.test(program);
    const [name = ''] = /^(?:@[^/]+\/)?[^/]*/.exec(program) ?? [];
    return !isPath && names.has(PROGRAMS.get(program) ?? name);
  });
}

/** Programs whose packages have other names. */
const PROGRAMS: ReadonlyMap<string, string> = new Map([
  ['tsc', 'typescript'],
  ['ng', 'cli'],
  ['nest', 'cli'],
  ['vue-cli-service', 'cli-service'],
  ['run-p', 'npm-run-all'],
  ['run-s', 'npm-run-all'],
  ['playwright', 'test'],
  ['babel-node', '@babel/node'],
  ['tsnd', 'ts-node-dev'],
]);

/** What a container starts, and the `package.json` scripts that this runs. */
function readStartText({ command, contents, bodies, paths }: StartEvidence): readonly string[] {
  const texts = [command.join(' ')];
  const manifests = [...contents].flatMap(([body, bytes]) => {
    const path = paths.path(bodies.node[body] as number);
    return path.endsWith('/package.json') && !path.includes('/node_modules/') ? [bytes] : [];
  });
  for (let depth = 0; depth < MOST_SCRIPTS; depth++) {
    const [, script] = SCRIPT.exec(texts.at(-1) ?? '') ?? [];
    if (script === undefined) break;
    texts.push(manifests.map((bytes) => readScript(bytes, script)).join('\n'));
  }
  return texts;
}

/** `npm start` runs `npm run serve`, and so on. */
const MOST_SCRIPTS = 3;

function readScript(bytes: Uint8Array, name: string): string {
  const manifest = tryParseJson(Buffer.from(bytes).toString());
  const scripts = isRecord(manifest) && isRecord(manifest.scripts) ? manifest.scripts : {};
  return typeof scripts[name] === 'string' ? scripts[name] : '';
}
