import type { TarEntry } from '../support/tar-writer.ts';
import { file, MB } from './advised.ts';

/** An apt package for tests, as dpkg records it. */
export interface DpkgPackage {
  readonly name: string;
  readonly section?: string;
  readonly needs?: string;
  readonly recommends?: string;
  readonly isAuto?: boolean;
  /** Paths and bytes. */
  readonly files: Readonly<Record<string, number>>;
}

/** What dpkg and apt record about packages, and the packages' files. */
export function installPackages(packages: readonly DpkgPackage[]): TarEntry[] {
  const status = packages.map(
    ({ name, section = 'libs', needs, recommends }) =>
      `Package: ${name}\nStatus: install ok installed\nVersion: 1\nSection: ${section}\n` +
      (needs === undefined ? '' : `Depends: ${needs}\n`) +
      (recommends === undefined ? '' : `Recommends: ${recommends}\n`),
  );
  const states = packages
    .filter(({ isAuto }) => isAuto)
    .map(({ name }) => `Package: ${name}\nArchitecture: amd64\nAuto-Installed: 1\n`);
  return [
    { name: 'var/lib/dpkg/status', body: status.join('\n') },
    { name: 'var/lib/apt/extended_states', body: states.join('\n') },
    ...packages.map(({ name, files }) => ({
      name: `var/lib/dpkg/info/${name}.list`,
      body: ['/.', ...Object.keys(files).map((path) => `/${path}`), ''].join('\n'),
    })),
    ...packages.flatMap(({ files }) =>
      Object.entries(files).map(([path, bytes]) => file(path, bytes)),
    ),
  ];
}

/** An installed Python package as pip records it. */
export function installPython(
  name: string,
  needs: readonly string[],
  folder = 'venv/site-packages',
): TarEntry[] {
  const info = `${name}-1.0.dist-info`;
  const module = name.toLowerCase().replace('-', '_');
  return [
    file(`${folder}/${module}/__init__.py`, MB),
    {
      name: `${folder}/${info}/METADATA`,
      body: [
        'Metadata-Version: 2.1',
        `Name: ${name}`,
        ...needs.map((need) => `Requires-Dist: ${need}`),
        '',
        'Requires-Dist: requests',
      ].join('\n'),
    },
    {
      name: `${folder}/${info}/RECORD`,
      body: [`${module}/__init__.py,,`, `${info}/METADATA,,`, `${info}/RECORD,,`, ''].join('\n'),
    },
  ];
}
