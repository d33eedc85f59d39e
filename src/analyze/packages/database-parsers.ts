import type { SystemPackage } from '../../model/facts.ts';

const decoder = new TextDecoder();

/** More of a name or a version is none. */
const MOST_CHARACTERS = 200;

/**
 * The packages of a `/var/lib/dpkg/status`, or of a file below `status.d`. Sizes are what the packages say, in KiB
 * there.
 * Source: Debian Policy, 5.1 "Syntax of control files", 5.6.20 "Installed-Size"; deb822(5).
 */
export function parseDpkgStatus(bytes: Uint8Array): SystemPackage[] {
  return stanzas(bytes, ': ').flatMap((fields) => {
    const status = fields.get('Status');
    // A package that was removed may leave its settings, and a stanza that says so. Images without a shell have no
    // status.
    if (status !== undefined && !status.endsWith(' installed')) return [];
    return systemPackage(
      'apt',
      fields.get('Package'),
      fields.get('Version'),
      sizeOf(fields.get('Installed-Size'), 1024),
    );
  });
}

/** The packages of apk's `installed`. Source: Alpine wiki, "Apk spec", "Installed database". */
export const parseApkInstalled = (bytes: Uint8Array): SystemPackage[] =>
  stanzas(bytes, ':').flatMap((fields) =>
    systemPackage('apk', fields.get('P'), fields.get('V'), sizeOf(fields.get('I'), 1)),
  );

function systemPackage(
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

function sizeOf(text: string | undefined, unit: number): number {
  const size = /^\d{1,12}$/.test(text ?? '') ? Number(text) * unit : 0;
  return Number.isSafeInteger(size) ? size : 0;
}

/** Blocks of `KEY: value` lines with an empty line between them; the first line of each value. */
function stanzas(bytes: Uint8Array, colon: string): Map<string, string>[] {
  const found: Map<string, string>[] = [];
  let fields = new Map<string, string>();
  for (const line of [...decoder.decode(bytes).split('\n'), '']) {
    if (line === '') {
      if (fields.size > 0) found.push(fields);
      fields = new Map();
      continue;
    }
    const at = line.indexOf(colon);
    // A line that goes on, and the second of two fields of one name, tell nothing that is asked for.
    if (at > 0 && line[0] !== ' ' && !fields.has(line.slice(0, at)))
      fields.set(line.slice(0, at), line.slice(at + colon.length));
  }
  return found;
}
