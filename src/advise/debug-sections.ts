import { ELF_HEAD_BYTES, readSections, sumDebugBytes } from '../model/elf.ts';
import { type Evidence, SEEN } from '../model/evidence.ts';
import type { ReadFacts } from '../model/facts.ts';
import { createFileRule, type FileKind } from './file-rule.ts';
import { isPackagePath } from './path-kinds.ts';
import { describePaths } from './where.ts';

/** Smaller savings are not worth another build. */
const LEAST_BYTES = 100_000;

export const DEBUG_KINDS: readonly FileKind[] = [
  { subject: 'c', what: 'debug sections', fix: ['RUN strip --strip-debug /usr/local/bin/app'] },
  {
    subject: 'go',
    what: 'Go debug sections',
    fix: ['RUN go build -ldflags="-s -w" -o /usr/local/bin/app .'],
  },
  {
    subject: 'rust',
    what: 'Rust debug sections',
    fix: [
      '# in Cargo.toml, below [profile.release]: strip = true',
      'RUN CARGO_PROFILE_RELEASE_STRIP=true cargo build --release',
    ],
  },
];

/** Debug information in the programs and libraries that the user builds. */
export const debugSections = createFileRule({
  id: 'debug-sections',
  page: {
    title: 'Debug sections of programs and libraries',
    finds:
      'Sections `.debug_*` of executables and libraries of at least 1 MB, outside of packages, ' +
      'according to their section headers. It counts what `strip --strip-debug` removes, ' +
      'without the symbol table.',
    unless:
      'Keep them if stack traces, profilers or debuggers read them in the container; or keep a ' +
      'copy of the program outside of the image.',
  },
  confidence: 'certain',
  why: 'Debuggers read these sections; running the program does not need them.',
  kinds: DEBUG_KINDS,
  classify: (evidence, facts) => {
    const found = findDebugBytes(evidence);
    if (found.size === 0) return undefined;
    return (body) => (found.has(body) ? findLanguage(evidence, facts, body) : undefined);
  },
  getShare: (evidence) => {
    const found = findDebugBytes(evidence);
    return (body) => found.get(body) ?? 0;
  },
  change: (advice) => {
    const what = describePaths(advice);
    if (advice.subject === 'go') return ['build ', ...what, ' with ', { code: '-ldflags="-s -w"' }];
    if (advice.subject === 'rust')
      return ['build ', ...what, ' with ', { code: 'strip = true' }, ' in the profile'];
    return [{ code: 'strip --strip-debug' }, ' ', ...what];
  },
});

/** Asked for twice per image. */
const known = new WeakMap<Evidence, ReadonlyMap<number, number>>();

/** By visible body: the bytes that stripping removes. */
function findDebugBytes(evidence: Evidence): ReadonlyMap<number, number> {
  const before = known.get(evidence);
  if (before !== undefined) return before;
  const { bodies, heads, paths } = evidence;
  const found = new Map<number, number>();
  for (const [body, head] of heads) {
    if (head.length <= ELF_HEAD_BYTES || bodies.hiddenInLayer[body] !== SEEN) continue;
    const bytes = sumDebugBytes(head, bodies.bytes[body] as number);
    const isOwn = bytes >= LEAST_BYTES && !isPackagePath(paths.path(bodies.node[body] as number));
    if (isOwn) found.set(body, bytes);
  }
  known.set(evidence, found);
  return found;
}

function findLanguage(
  { heads, bodies, paths }: Evidence,
  { files }: ReadFacts,
  body: number,
): 'go' | 'rust' | 'c' {
  const sections = readSections(heads.get(body) ?? new Uint8Array(), bodies.bytes[body] as number);
  if (sections.some(({ name }) => name === '.gopclntab' || name === '.go.buildinfo')) return 'go';
  const isRust =
    files.runtime?.name === 'rust' ||
    /\/target\/(?:[\w-]+\/)?(?:release|debug)\//.test(paths.path(bodies.node[body] as number));
  return isRust ? 'rust' : 'c';
}
