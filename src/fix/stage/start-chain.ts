import { posix } from 'node:path';
import { parseElfHead } from '../../analyze/runtime/elf-head.ts';
import { listInterpreters } from '../../analyze/runtime/script-head.ts';
import { type Evidence, SEEN } from '../../model/evidence.ts';
import type { StartEvidence, StartedFile } from '../../model/rewrite-evidence.ts';
import { tryParseJson } from '../../oci/json.ts';
import { Message } from '../../report/words/messages/message.ts';
import { ARGUMENTS, readCommand, readStartScript, type StartScript } from './start-script.ts';

type StartChain = Pick<StartEvidence, 'command' | 'programs' | 'unclear'>;

const MOST_STEPS = 8;

/** Follows what an image starts: through a shell, scripts and package managers to a program. */
export function followStart(evidence: Evidence): StartChain {
  const bodyOf = indexVisible(evidence);
  const programs: StartedFile[] = [];
  let { command } = evidence;
  for (let step = 0; step < MOST_STEPS; step++) {
    const [word = ''] = command;
    const node = evidence.findProgram(word);
    const body = bodyOf.get(node);
    if (body === undefined)
      return { command, programs, unclear: new Message('start-not-found', {}) };
    const script = readScript(evidence, body);
    programs.push(describeFile(evidence, node, body, script));
    const next = findNext(command, script, evidence, bodyOf);
    if (next === undefined) return { command, programs };
    if (next instanceof Message) return { command, programs, unclear: next };
    for (const interpreter of script === undefined ? [] : listInterpreters(script.head)) {
      const at = evidence.findProgram(interpreter);
      const found = bodyOf.get(at);
      if (found !== undefined) programs.push(describeFile(evidence, at, found, undefined));
    }
    command = next;
  }
  return { command, programs, unclear: new Message('start-chain-too-long', {}) };
}

interface ReadScript extends Partial<StartScript> {
  readonly head: Uint8Array;
}

const SHELLS = new Set(['sh', 'bash', 'ash', 'dash']);
const INITS = new Set(['tini', 'tini-static', 'dumb-init', 'catatonit']);
const MANAGERS = new Set(['npm', 'yarn']);

/** The next command; `undefined` if there is none; a message: why it is not known. */
function findNext(
  [word = '', ...rest]: readonly string[],
  script: ReadScript | undefined,
  evidence: Evidence,
  bodyOf: ReadonlyMap<number, number>,
): readonly string[] | Message | undefined {
  const name = posix.basename(word);
  if (SHELLS.has(name) && rest[0] !== undefined)
    return /^-\w*c$/.test(rest[0])
      ? (readCommand(rest[1] ?? '') ?? new Message('start-by-shell', {}))
      : startScriptFile(rest);
  if (INITS.has(name)) return skipOptions(rest);
  if (MANAGERS.has(name)) return findPackageScript(name, rest, evidence, bodyOf);
  if (script === undefined) return undefined;
  if (script.words === undefined) return new Message('start-by-script', {});
  const [last] = script.words.slice(-1);
  return last === ARGUMENTS ? [...script.words.slice(0, -1), ...rest] : script.words;
}

/** `sh run.sh` reads a file of the working folder. */
function startScriptFile([file = '', ...rest]: readonly string[]): readonly string[] | Message {
  if (file.startsWith('-')) return new Message('start-of-shell-with-options', {});
  return [file.includes('/') ? file : `./${file}`, ...rest];
}

function skipOptions(words: readonly string[]): readonly string[] | Message {
  const start = words[0] === '-g' || words[0] === '-s' ? 1 : 0;
  const command = words.slice(words[start] === '--' ? start + 1 : start);
  return command[0]?.startsWith('-') ? new Message('start-of-init-with-options', {}) : command;
}

/** `npm start` and the like, if nothing but that script runs. */
function findPackageScript(
  manager: string,
  words: readonly string[],
  evidence: Evidence,
  bodyOf: ReadonlyMap<number, number>,
): readonly string[] | Message {
  const named = words.filter((word) => !/^(?:-s|--silent|--quiet)$/.test(word));
  const [script = '', ...more] = /^run(?:-script)?$/.test(named[0] ?? '') ? named.slice(1) : named;
  const isKnown = /^[\w:.-]+$/.test(script) && !script.startsWith('-') && more.length === 0;
  if (!isKnown) return new Message('start-with-options', { starter: manager });
  const { contents, folder, findProgram } = evidence;
  const body = bodyOf.get(findProgram(posix.join(folder, 'package.json')));
  const text = Buffer.from((body !== undefined && contents.get(body)) || []).toString();
  const manifest = Object(tryParseJson(text)) as Manifest;
  // A later yarn needs its lock file.
  const isLater = manifest.packageManager !== undefined || findProgram('./.yarnrc.yml') >= 0;
  if (manager === 'yarn' && isLater) return new Message('lock-file-needed', {});
  const texts = Object(manifest.scripts) as Readonly<Record<string, unknown>>;
  const { [script]: own, [`pre${script}`]: before, [`post${script}`]: after } = texts;
  if (before !== undefined || after !== undefined)
    return new Message('scripts-run-together', { script });
  const command = typeof own === 'string' ? readCommand(own) : undefined;
  if (command === undefined) return new Message('script-not-simple', { script });
  const isOfPackage = findProgram(`./node_modules/.bin/${command[0]}`) >= 0;
  return isOfPackage ? new Message('script-of-package', { script }) : command;
}

interface Manifest {
  readonly packageManager?: unknown;
  readonly scripts?: unknown;
}

/** @returns `undefined` for anything but a shell script */
function readScript(evidence: Evidence, body: number): ReadScript | undefined {
  const head = getStart(evidence, body);
  const [interpreter] = head === undefined ? [] : listInterpreters(head).slice(-1);
  if (head === undefined || !SHELLS.has(posix.basename(interpreter ?? ''))) return undefined;
  const isWhole = head.length >= (evidence.bodies.bytes[body] as number);
  return { head, ...(isWhole && readStartScript(Buffer.from(head).toString())) };
}

function describeFile(
  evidence: Evidence,
  node: number,
  body: number,
  script: ReadScript | undefined,
): StartedFile {
  const { bodies, packages, paths } = evidence;
  const head = getStart(evidence, body);
  const elf = head && parseElfHead(head);
  return {
    path: paths.path(node),
    layer: bodies.layer[body] as number,
    owner: packages.list[packages.ownerOf(node)]?.name,
    ...(elf && { elf: { interpreter: elf.interpreter, libraries: elf.libraries } }),
    ...(script && { script: { needsAtLine: script.needsAtLine } }),
  };
}

/** The first bytes of a file, or all of a small one. */
const getStart = ({ heads, contents }: Evidence, body: number): Uint8Array | undefined =>
  heads.get(body) ?? contents.get(body);

/** The visible body of each node that has one, under all its names. */
function indexVisible({ bodies, links }: Evidence): ReadonlyMap<number, number> {
  const bodyOf = new Map<number, number>();
  for (let body = 0; body < bodies.count; body++)
    if (bodies.hiddenInLayer[body] === SEEN) bodyOf.set(bodies.node[body] as number, body);
  for (const [i, body] of links.body.entries()) bodyOf.set(links.node[i] as number, body);
  return bodyOf;
}
