/** A requirement with the extras that it requests: `uvicorn[standard]`. */
export interface Requirement {
  readonly name: string;
  readonly extras: readonly string[];
  /** The extra that requires it, for a requirement of a package. */
  readonly extra?: string;
  /** It may not apply to this Python version or system. */
  readonly hasMarker: boolean;
}

/** Any version of a package. */
export const toRequirement = (name: string): Requirement => ({
  name,
  extras: [],
  hasMarker: false,
});

/** Source: PyPA specifications, "Names and normalization". */
export const normalizePythonName = (name: string): string =>
  name.toLowerCase().replaceAll(/[-_.]+/g, '-');

/**
 * Parses `requests[socks]>=2; python_version < "3.9" and extra == "http"`.
 * Source: PyPA specifications, "Dependency specifiers".
 */
export function parseRequirement(text: string): Requirement | undefined {
  const [, name, extras = ''] = REQUIREMENT.exec(text) ?? [];
  if (name === undefined) return undefined;
  const marker = text.includes(';') ? text.slice(text.indexOf(';') + 1) : '';
  const [, extra] = /\bextra\s*==\s*["']([\w.-]+)["']/.exec(marker) ?? [];
  return {
    name: normalizePythonName(name),
    extras: extras.split(',').map(normalizeExtra).filter(Boolean),
    ...(extra !== undefined && { extra: normalizeExtra(extra) }),
    hasMarker: marker.trim() !== '',
  };
}

const REQUIREMENT = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?/;
const normalizeExtra = (text: string): string => normalizePythonName(text.trim());
