import { parseDockerfile } from '../analyze/dockerfile/parse-dockerfile.ts';
import { maskSecrets } from '../model/secrets/secrets.ts';

/**
 * Finds lines of a Dockerfile, from 1, that may hold a secret. A secret can follow its option in
 * the next line, so all lines of such an instruction count. Only lines that are asked for are
 * searched.
 */
export function openSecretLines(text: string): (line: number) => boolean {
  const lines = text.split('\n');
  const instructions = parseDockerfile(text) ?? [];
  const known = new Map<string, boolean>();
  const hasSecret = (part: string): boolean => {
    const found = known.get(part) ?? maskSecrets(part) !== part;
    known.set(part, found);
    return found;
  };
  return (line) =>
    hasSecret(lines[line - 1] ?? '') ||
    instructions.some(
      ({ line: first, endLine, verb, text: rest }) =>
        first <= line && line <= endLine && hasSecret(`${verb} ${rest}`),
    );
}
