import { countChars, cutEnd } from '../model/cut-end.ts';
import { maskSecrets } from '../model/secrets/secrets.ts';

/** How many lines of a failed program's output an error shows. */
const MAX_LINES = 12;
const MAX_LINE_LENGTH = 400;
/** Cut longer lines before searching them for secrets. */
const MOST_READ = 8192;

/**
 * Returns the end of a failed program's output for an error message, without colors, control
 * characters and secrets.
 * @param secrets values to hide, e.g. build arguments
 */
export function takeLastWords(text: string, secrets: readonly string[] = []): string {
  const lines = hideSecrets(stripControls(text), secrets)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  return lines
    .slice(-MAX_LINES)
    .map(maskInstruction)
    .map((line) => cutEnd(line, MAX_LINE_LENGTH, countChars))
    .join('\n');
}

/** A builder repeats the failed instruction as a command or as lines of the Dockerfile. */
const INSTRUCTION =
  /\/\w*sh -\w*c |\b(?:RUN|ENV|ARG|LABEL|CMD|ENTRYPOINT|HEALTHCHECK|COPY|ADD)\s|^\s*\d{1,5} \|/;

const maskInstruction = (line: string): string =>
  INSTRUCTION.test(line.slice(0, MOST_READ)) ? maskSecrets(line.slice(0, MOST_READ)) : line;

/** Masks secrets in the instructions that a builder's log repeats. @param text whole lines */
export const maskInstructions = (text: string): string =>
  text.split('\n').map(maskInstruction).join('\n');

/** Removes whole escape sequences, so no `[31m` remains; a carriage return starts a new line. */
function stripControls(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are removed here
      .replace(/\u001b\[[0-9;?]{0,32}[A-Za-z]/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are removed here
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
  );
}

/** Hiding shorter values would garble unrelated words. */
const MIN_SECRET_LENGTH = 4;

/** @param secrets longest first, because one can contain another */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  const withoutCredentials = text.replace(/:\/\/[^\s/@:]{1,256}:[^\s/@]{1,256}@/g, '://***@');
  return secrets
    .filter((secret) => secret.length >= MIN_SECRET_LENGTH)
    .reduce((masked, secret) => masked.replaceAll(secret, '***'), withoutCredentials);
}
