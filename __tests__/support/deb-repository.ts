import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { docker } from './engines.ts';

/** A package that a real apt installs. */
export interface Deb {
  readonly name: string;
  readonly section: string;
  /** `Depends: a` */
  readonly fields?: string;
  /** By path; a number: so many random bytes. */
  readonly files: Readonly<Record<string, number | Uint8Array>>;
}

const CONTROL = 'Version: 1\\nArchitecture: all\\nMaintainer: a <a@b>\\n';

/**
 * Builds an image with a repository of packages in `/repo`, for the sources of
 * `plimsoll-cases/debian`.
 */
export function buildRepository(
  engine: 'overlay2' | 'containerd',
  tag: string,
  debs: readonly Deb[],
): void {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-repository-'));
  try {
    for (const { name, files } of debs)
      for (const [path, content] of Object.entries(files))
        if (typeof content !== 'number') write(join(folder, name, path), content);
    const stages = debs.map(toCommands);
    const dockerfile = [
      ...['FROM plimsoll-cases/debian AS packages', 'COPY . /files', ...stages, 'FROM scratch'],
      'COPY --from=packages /repo /repo',
    ];
    write(join(folder, 'Dockerfile'), Buffer.from(`${dockerfile.join('\n')}\n`));
    docker(engine, 'build', '--quiet', '--network', 'none', '--tag', tag, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes a package, and adds it to the list of the repository. */
function toCommands({ name, section, fields = '', files }: Deb): string {
  const filled = Object.entries(files).map(([path, content]) =>
    typeof content === 'number'
      ? `head -c ${content} /dev/urandom > ${name}/${path}`
      : `cp /files/${name}/${path} ${name}/${path} && chmod 755 ${name}/${path}`,
  );
  return [
    `RUN mkdir -p /repo/${name}/DEBIAN && cd /repo`,
    ...Object.keys(files).map((path) => `mkdir -p ${name}/${dirname(path)}`),
    ...filled,
    `printf 'Package: ${name}\\nSection: ${section}\\n${CONTROL}' > ${name}/DEBIAN/control`,
    `printf '${fields && `${fields}\\n`}Description: ${name}\\n' >> ${name}/DEBIAN/control`,
    `dpkg-deb -Znone --build ${name} ${name}.deb && rm -r ${name}`,
    `{ dpkg-deb --field ${name}.deb; printf 'Filename: ./${name}.deb\\n'; } >> Packages`,
    `printf 'Size: %s\\nSHA256: %s\\n\\n' $(stat -c %s ${name}.deb)` +
      ` $(sha256sum ${name}.deb | cut -d' ' -f1) >> Packages`,
  ].join(' && ');
}

function write(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
