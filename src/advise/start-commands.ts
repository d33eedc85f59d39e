import type { Evidence } from '../model/evidence.ts';
import { joinPattern } from '../model/pattern.ts';

/** A language whose programs are built, so that sources are not needed to run them. */
export const PROJECT_KINDS = ['go', 'rust', 'node', 'java', 'dotnet'] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/** Commands that compile sources, or run them as they are. */
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
};

/** The script of `package.json` that a package manager runs: `npm start`, `yarn run serve`. */
const SCRIPT = /\b(?:npm|yarn|pnpm|bun)(?: run(?:-script)?)?(?: -\S+)* ([\w:.-]+)/;

/** Whether a container compiles sources of this kind when it starts, as far as that is known. */
export function compilesAtStart(
  kind: ProjectKind,
  { command, contents, bodies, paths }: Pick<Evidence, 'command' | 'contents' | 'bodies' | 'paths'>,
): boolean {
  const text = command.join(' ');
  if (COMPILES[kind].test(text)) return true;
  const [, script] = SCRIPT.exec(text) ?? [];
  if (kind !== 'node' || script === undefined) return false;
  return [...contents].some(
    ([body, bytes]) =>
      paths.path(bodies.node[body] as number).endsWith('/package.json') &&
      COMPILES.node.test(readScript(bytes, script)),
  );
}

function readScript(bytes: Uint8Array, name: string): string {
  try {
    const manifest: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    const { scripts } = Object(manifest) as { readonly scripts?: unknown };
    const script = (Object(scripts) as Readonly<Record<string, unknown>>)[name];
    return typeof script === 'string' ? script : '';
  } catch {
    return '';
  }
}
