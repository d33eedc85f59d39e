import { joinPattern } from '../pattern.ts';
import { MASK } from './mask.ts';

/** `Bearer $T`, `--password=$T`, `"password": "${T}"`. */
const USED = joinPattern(
  'gi',
  String.raw`(?:\b(?:bearer|basic|token|password|passwd|passphrase|secret|api[-_]?key)`,
  String.raw`["']?[:= ]{1,3}\\?["']?)\$\{?([a-z_]\w{0,63})`,
);
/** `https://user:$T@host`, `https://$T@host`. */
const USED_IN_URL = /:\/\/(?:[^\s@/$]{0,128}:)?\$\{?([a-z_]\w{0,63})\}?@/gi;
const ASSIGNED = /(?<![\w$-])([a-z_]\w{0,63})=("[^"]*"|'[^']*'|[^\s;&|"'`$()]+)/gi;

/**
 * Masks the values of variables that a line uses as a secret, whatever their name: `T=x; curl -H
 * "Authorization: Bearer $T"`.
 */
export function maskUsedVariables(line: string): string {
  const uses = [...line.matchAll(USED), ...line.matchAll(USED_IN_URL)];
  const names = new Set(uses.flatMap(([, name]) => name ?? []));
  if (names.size === 0) return line;
  return line.replaceAll(ASSIGNED, (whole, name: string) =>
    names.has(name) ? `${name}=${MASK}` : whole,
  );
}
