import { parseApkRelations, parseDpkgRelations, type RecordedPackage } from './recorded-package.ts';

const decoder = new TextDecoder();

/** Longer names and versions are ignored. */
const MOST_CHARACTERS = 200;

/**
 * Parses a `/var/lib/dpkg/status`, or a file in `status.d`. Sizes are the packages' claims, in KiB.
 * Source: Debian Policy, 5.1 "Syntax of control files", 5.6.20 "Installed-Size"; deb822(5).
 */
export function parseDpkgStatus(bytes: Uint8Array): RecordedPackage[] {
  return parseStanzas(bytes, ': ').flatMap((fields) => {
    const status = fields.get('Status');
    // A removed package can leave its settings and a stanza. Distroless images have no status.
    if (status !== undefined && !status.endsWith(' installed')) return [];
    return toRecordedPackage('apt', fields.get('Package'), fields.get('Version'), {
      bytes: parseSize(fields.get('Installed-Size'), 1024),
      section: fields.get('Section')?.split('/').at(-1)?.slice(0, MOST_CHARACTERS) ?? '',
      needs: [fields.get('Pre-Depends'), fields.get('Depends')].flatMap(parseDpkgRelations),
      recommends: parseDpkgRelations(fields.get('Recommends')),
      provides: parseDpkgRelations(fields.get('Provides')).flat(),
      isEssential: fields.get('Essential') === 'yes' || fields.get('Priority') === 'required',
    });
  });
}

/** Parses apk's `installed`. Source: Alpine wiki, "Apk spec", "Installed database". */
export const parseApkInstalled = (bytes: Uint8Array): RecordedPackage[] => {
  const files = listApkFiles(bytes);
  return parseStanzas(bytes, ':').flatMap((fields) => {
    const name = fields.get('P') ?? '';
    return toRecordedPackage('apk', name, fields.get('V'), {
      bytes: parseSize(fields.get('I'), 1),
      section: '',
      needs: parseApkRelations(fields.get('D')).map((need) => [need]),
      recommends: [],
      provides: parseApkRelations(fields.get('p')),
      isEssential: false,
      listFiles: () => files.get(name) ?? [],
    });
  });
};

/** By package: the files that lines `F:FOLDER` and `R:NAME` list. */
function listApkFiles(bytes: Uint8Array): ReadonlyMap<string, readonly string[]> {
  const byPackage = new Map<string, string[]>();
  let files: string[] = [];
  let folder = '';
  for (const line of decoder.decode(bytes).split('\n')) {
    const value = line.slice(2);
    if (line.startsWith('P:')) {
      files = [];
      byPackage.set(value, files);
    } else if (line.startsWith('F:')) folder = value;
    else if (line.startsWith('R:')) files.push(`${folder}/${value}`);
  }
  return byPackage;
}

function toRecordedPackage(
  ecosystem: string,
  name: string | undefined,
  version: string | undefined,
  more: Omit<RecordedPackage, 'ecosystem' | 'name' | 'version'>,
): RecordedPackage[] {
  if (name === undefined || version === undefined || name === '' || version === '') return [];
  return [
    {
      ecosystem,
      name: name.slice(0, MOST_CHARACTERS),
      version: version.slice(0, MOST_CHARACTERS),
      ...more,
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
