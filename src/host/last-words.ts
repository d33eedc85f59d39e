import { maskSecrets } from '../model/secrets/secrets.ts';

/** How much of a failed program's words an error repeats. */
const MAX_LINES = 12;
const MAX_LINE_LENGTH = 400;
/** Of a line, what is looked at for secrets and can be shown; the rest is cut off. */
const MOST_READ = 8192;

/**
 * The end of what a failed program said, fit to stand in an error: without colours, control characters and secrets.
 * @param secrets values that must not be repeated, such as build arguments
 */
export function lastWords(text: string, secrets: readonly string[] = []): string {
  const lines = hideSecrets(stripControls(text), secrets)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  return lines
    .slice(-MAX_LINES)
    .map(maskInstruction)
    .map((line) => (line.length > MAX_LINE_LENGTH ? `${line.slice(0, MAX_LINE_LENGTH)}…` : line))
    .join('\n');
}

/** A builder repeats the instruction that failed, as a command or as lines of the Dockerfile. */
const INSTRUCTION =
  /\/\w*sh -\w*c |\b(?:RUN|ENV|ARG|LABEL|CMD|ENTRYPOINT|HEALTHCHECK|COPY|ADD)\s|^\s*\d{1,5} \|/;

const maskInstruction = (line: string): string =>
  INSTRUCTION.test(line.slice(0, MOST_READ)) ? maskSecrets(line.slice(0, MOST_READ)) : line;

/** Masks secrets in the instructions that a builder's log repeats. @param text whole lines */
export const maskInstructions = (text: string): string =>
  text.split('\n').map(maskInstruction).join('\n');

/** Colours and cursor moves go whole, so that no `[31m` is left; a lone carriage return starts a line, as on a terminal. */
function stripControls(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/\u001b\[[0-9;?]{0,32}[A-Za-z]/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
  );
}

/** A shorter value would black out half of the words it happens to stand in. */
const MIN_SECRET_LENGTH = 4;

/** @param secrets the longest first, where one may be a part of another */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  const withoutCredentials = text.replace(/:\/\/[^\s/@:]{1,256}:[^\s/@]{1,256}@/g, '://***@');
  return secrets
    .filter((secret) => secret.length >= MIN_SECRET_LENGTH)
    .reduce((masked, secret) => masked.replaceAll(secret, '***'), withoutCredentials);
}
