import { ELLIPSIS, MASK } from '../../model/secrets/mask.ts';
import { maskSecrets } from '../../model/secrets/secrets.ts';
import { maskBuildArgs } from './build-args.ts';
import { commandStart } from './shell.ts';

/** What is looked at of one instruction, and what is kept, in UTF-16 units. Masked before it is cut: half a token is no token. */
const MAX_READ = 1 << 18;
const MAX_KEPT = 1 << 16;

const NO_OPERATION = '#(nop) ';

/**
 * A layer's `created_by` as its Dockerfile had it, on one line, build arguments and secrets masked.
 *
 * | builder | `created_by` | result |
 * |---|---|---|
 * | docker, buildah | `/bin/sh -c #(nop) COPY file:3f9a… in /app` | `COPY file:… in /app` |
 * | docker, buildah | `/bin/sh -c make` | `RUN make` |
 * | BuildKit | `RUN \|1 A=b /bin/sh -c make # buildkit` | `RUN make` |
 * | kaniko, bazel, … | `RUN make`, `bazel build ...` | as it is |
 *
 * @returns `null` where there is nothing to show
 */
export function readableInstruction(createdBy: string | null): string | null {
  const line = oneLine((createdBy ?? '').slice(0, MAX_READ)).replace(/ # buildkit$/, '');
  const instruction = shortenHashes(maskSecrets(maskDeclared(plainInstruction(line))));
  if (instruction === '') return null;
  return instruction.length <= MAX_KEPT ? instruction : instruction.slice(0, MAX_KEPT) + ELLIPSIS;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Without the shell that runs it, without build arguments. */
function plainInstruction(line: string): string {
  const command = line.startsWith('RUN ') ? line.slice('RUN '.length) : line;
  const bare = maskBuildArgs(command) ?? withoutShell(command);
  if (bare === undefined) return line;
  return bare.startsWith(NO_OPERATION) ? bare.slice(NO_OPERATION.length) : `RUN ${bare}`;
}

function withoutShell(command: string): string | undefined {
  const words = command.split(' ');
  const start = commandStart(words, 0);
  return start < 0 ? undefined : words.slice(start).join(' ');
}

/** The value in `ARG NAME=value` is a build argument; nothing tells where it ends and another one starts. */
function maskDeclared(instruction: string): string {
  const at = instruction.indexOf('=');
  return instruction.startsWith('ARG ') && at > 0
    ? `${instruction.slice(0, at + 1)}${MASK}`
    : instruction;
}

const shortenHashes = (text: string): string =>
  text.replaceAll(/\b(file|dir|multi):[0-9a-f]{16,}/g, `$1:${ELLIPSIS}`);
