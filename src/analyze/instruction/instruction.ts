import { ELLIPSIS, MASK } from '../../model/secrets/mask.ts';
import { maskSecrets } from '../../model/secrets/secrets.ts';
import { toOneLine } from '../dockerfile/words.ts';
import { maskBuildArgs } from './build-args.ts';
import { findCommandStart } from './shell.ts';

/**
 * Limits on input and output in UTF-16 units. Masks before cutting: half a token would not match.
 */
const MAX_READ = 1 << 18;
const MAX_KEPT = 1 << 16;

const NO_OPERATION = '#(nop) ';

/**
 * Turns a layer's `created_by` into its Dockerfile instruction, in one line, with build arguments
 * and secrets masked.
 *
 * | builder | `created_by` | result |
 * |---|---|---|
 * | docker, buildah | `/bin/sh -c #(nop) COPY file:3f9a… in /app` | `COPY file:… in /app` |
 * | docker, buildah | `/bin/sh -c make` | `RUN make` |
 * | BuildKit | `RUN \|1 A=b /bin/sh -c make # buildkit` | `RUN make` |
 * | BuildKit, here-document | `RUN /bin/sh -c cd a⏎make # buildkit` | `RUN <<EOF cd a make` |
 * | kaniko, bazel, … | `RUN make`, `bazel build ...` | unchanged |
 *
 * @returns `null` if there is nothing to show
 */
export function formatInstruction(createdBy: string | null): string | null {
  const text = (createdBy ?? '').slice(0, MAX_READ);
  const line = toOneLine(text).replace(/ # buildkit$/, '');
  const bare = markHeredoc(stripBuilderWords(line), text);
  const instruction = shortenHashes(maskSecrets(maskDeclared(bare)));
  if (instruction === '') return null;
  return instruction.length <= MAX_KEPT ? instruction : instruction.slice(0, MAX_KEPT) + ELLIPSIS;
}

/** BuildKit records a here-document's lines without `<<`; without it, they read as one command. */
function markHeredoc(instruction: string, createdBy: string): string {
  if (!instruction.startsWith('RUN ') || instruction.includes('<<')) return instruction;
  const text = createdBy.trimEnd();
  const isHeredoc = text.endsWith(BUILDKIT) && BROKEN.test(text.slice(0, -BUILDKIT.length).trim());
  return isHeredoc ? `RUN <<EOF ${instruction.slice('RUN '.length)}` : instruction;
}

const BUILDKIT = '# buildkit';
/** A line that no backslash continues. */
const BROKEN = /[^\\\s][^\S\n]*\n/;

/** Removes the shell and build arguments. */
function stripBuilderWords(line: string): string {
  const command = line.startsWith('RUN ') ? line.slice('RUN '.length) : line;
  const bare = maskBuildArgs(command) ?? stripShell(command);
  if (bare === undefined) return line;
  return bare.startsWith(NO_OPERATION) ? bare.slice(NO_OPERATION.length) : `RUN ${bare}`;
}

function stripShell(command: string): string | undefined {
  const words = command.split(' ');
  const start = findCommandStart(words, 0);
  return start < 0 ? undefined : words.slice(start).join(' ');
}

/** Masks the value in `ARG NAME=value`; nothing marks where it ends and another one starts. */
function maskDeclared(instruction: string): string {
  const at = instruction.indexOf('=');
  return instruction.startsWith('ARG ') && at > 0
    ? `${instruction.slice(0, at + 1)}${MASK}`
    : instruction;
}

const shortenHashes = (text: string): string =>
  text.replaceAll(/\b(file|dir|multi):[0-9a-f]{16,}/g, `$1:${ELLIPSIS}`);
