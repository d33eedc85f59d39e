import type { SystemPackage } from '../../model/facts.ts';

const decoder = new TextDecoder();

/** Longer names and versions are ignored. */
const MOST_CHARACTERS = 200;

/**
 * Parses a `/var/lib/dpkg/status`, or a file in `status.d`. Sizes are the packages' claims, in KiB.
 * Source: Debian Policy, 5.1 "Syntax of control files", 5.6.20 "Installed-Size"; deb822(5).
 */
export function parseDpkgStatus(bytes: Uint8Array): SystemPackage[] {
  return parseStanzas(bytes, ': ').flatMap((fields) => {
    const status = fields.get('Status');
    // A removed package can leave its settings and a stanza. Distroless images have no status.
    if (status !== undefined && !status.endsWith(' installed')) return [];
    return toSystemPackage(
      'apt',
      fields.get('Package'),
      fields.get('Version'),
      parseSize(fields.get('Installed-Size'), 1024),
    );
  });
}

/** Parses apk's `installed`. Source: Alpine wiki, "Apk spec", "Installed database". */
export const parseApkInstalled = (bytes: Uint8Array): SystemPackage[] =>
  parseStanzas(bytes, ':').flatMap((fields) =>
    toSystemPackage('apk', fields.get('P'), fields.get('V'), parseSize(fields.get('I'), 1)),
  );

function toSystemPackage(
  ecosystem: string,
  name: string | undefined,
  version: string | undefined,
  bytes: number,
): SystemPackage[] {
  if (name === undefined || version === undefined || name === '' || version === '') return [];
  return [
    {
      ecosystem,
      name: name.slice(0, MOST_CHARACTERS),
      version: version.slice(0, MOST_CHARACTERS),
      bytes,
    },
  ];
}

function parseSize(text: string | undefined, unit: number): number {
  const size = /^\d{1,12}$/.test(text ?? '') ? Number(text) * unit : 0;
  return Number.isSafeInteger(size) ? size : 0;
}

/** Parses blocks of `KEY: value` lines, separated by empty lines; keeps each value's first line. */
function parseStanzas(bytes: Uint8Array, colon: string): Map<string, string>[] {
  const found: Map<string, string>[] = [];
  let fields = new Map<string, string>();
  for (const line of [...decoder.decode(bytes).split('\n'), '']) {
    if (line === '') {
      if (fields.size > 0) found.push(fields);
      fields = new Map();
      continue;
    }
    const at = line.indexOf(colon);
    // Skip continuation lines and repeated fields.
    if (at > 0 && line[0] !== ' ' && !fields.has(line.slice(0, at)))
      fields.set(line.slice(0, at), line.slice(at + colon.length));
  }
  return found;
}
