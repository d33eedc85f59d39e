import { parseDockerfile } from '../analyze/dockerfile/parse-dockerfile.ts';
import { maskSecrets } from '../model/secrets/secrets.ts';

/**
 * Lists the lines of a Dockerfile that may hold a secret, from 1. A secret can follow its option in
 * the next line, so all lines of such an instruction count.
 */
export function listSecretLines(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [i, line] of text.split('\n').entries()) if (hasSecret(line)) found.add(i + 1);
  for (const one of parseDockerfile(text) ?? [])
    if (hasSecret(`${one.verb} ${one.text}`))
      for (let line = one.line; line <= one.endLine; line++) found.add(line);
  return found;
}

const hasSecret = (line: string): boolean => maskSecrets(line) !== line;
