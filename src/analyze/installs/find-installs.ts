import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { DependencyInstall, SourceCopy } from '../../model/installs.ts';
import { KIND, type LayerTable } from '../../model/layer-table.ts';
import type { SourcedImage } from '../../model/sourced-image.ts';
import { isMarker } from '../filesystem/marker.ts';
import type { Merged } from '../merged.ts';
import { type BuildHistory, readHistory } from './build-history.ts';
import { writeCopyWords } from './copy-words.ts';
import { findInstallCommand, type InstallCommand } from './install-command.ts';
import { type FoundFile, InstallFiles } from './install-files.ts';
import { isSelfContained } from './self-contained.ts';

/** More steps than any real install. */
const MOST_INSTALLS = 20;

/**
 * Finds layers of installed dependencies above copied sources, so that any edit makes them again.
 * Skips those with unknown manifests.
 * @param instructions by layer, on one line
 */
export function findInstalls(
  merged: Merged,
  image: Pick<SourcedImage, 'origins' | 'layers'>,
  instructions: readonly (string | null)[],
): DependencyInstall[] {
  const found = instructions.flatMap((instruction, layer) => {
    const command = findInstallCommand(instruction ?? '');
    return command === undefined ? [] : [{ command, layer }];
  });
  if (found.length === 0) return [];
  const history = readHistory(image);
  if (history === undefined) return [];
  const tables = image.layers.map(({ table }) => table);
  const finder = new InstallFinder(merged, tables, history);
  return found.slice(0, MOST_INSTALLS).flatMap(({ command, layer }) => {
    return finder.find(command, layer) ?? [];
  });
}

class InstallFinder {
  readonly #merged: Merged;
  readonly #history: BuildHistory;
  readonly #files: InstallFiles;

  constructor(merged: Merged, tables: readonly LayerTable[], history: BuildHistory) {
    this.#merged = merged;
    this.#history = history;
    this.#files = new InstallFiles(merged, tables);
  }

  find(command: InstallCommand, layer: number): DependencyInstall | undefined {
    const place = this.#history.places[layer];
    const folder = posix.resolve(place?.folder ?? '/', command.folder);
    const { installer } = command;
    const names = [...command.files, ...installer.settings];
    const files = this.#files.list(folder, names, layer);
    if (files === undefined || !files.some(({ name }) => command.files.includes(name)))
      return undefined;
    const isPlain = isSelfContained(command, (name) =>
      files.find((file) => file.name === name)?.text(),
    );
    // Without a lock file, a list that includes another one does not show what is installed.
    if (installer.name === 'pip' && !isPlain) return undefined;
    const nested = this.#files.listNested(folder, installer.files, layer);
    const isEnough =
      isPlain &&
      nested.length === 0 &&
      command.isAlone &&
      this.#files.hasNone(folder, installer.others);
    const copies = this.#listCopies(files, folder, layer, isEnough);
    if (copies.length === 0) return undefined;
    return {
      manager: installer.name,
      layer,
      bytes: this.#files.sumBytes(layer, command.isAlone ? undefined : installer.folders),
      ...(command.isBuild && { isBuild: true }),
      fingerprint: hashFiles([...files, ...nested]) + this.#history.fingerprint(layer),
      copies,
    };
  }

  /** Copies into the folder of the install. The lowest layer is a base image. */
  #listCopies(
    files: readonly FoundFile[],
    root: string,
    layer: number,
    isEnough: boolean,
  ): SourceCopy[] {
    const { steps, places } = this.#history;
    const needed = new Set(files.map(({ node }) => node));
    return places.slice(0, layer).flatMap(({ step, folder }, copy): SourceCopy[] => {
      const { verb = '', text = '' } = steps[step] ?? {};
      if (verb !== 'COPY' && verb !== 'ADD') return [];
      const nodes = this.#merged.nodes[copy] as Int32Array;
      if (copy === 0 || !this.#hasOthers(copy, root, needed)) return [];
      const inside = files.filter(({ node }) => nodes.includes(node));
      const words =
        inside.length === 0
          ? { files: [] }
          : writeCopyWords(
              text,
              folder,
              files.map(({ path }) => path),
            );
      const isCertain =
        isEnough &&
        words.files !== undefined &&
        (inside.length === 0 || inside.length === files.length) &&
        this.#isNext(step, places[layer]?.step ?? 0) &&
        this.#isApart(copy, layer);
      return [{ layer: copy, ...words, ...(isCertain && { isCertain }) }];
    });
  }

  /** Whether a layer has other files than these in a folder. */
  #hasOthers(layer: number, folder: string, needed: ReadonlySet<number>): boolean {
    const { layers, nodes, table } = this.#merged;
    const isBelow = (node: number): boolean =>
      folder === '/' || table.path(node).startsWith(`${folder}/`);
    return (nodes[layer] as Int32Array).some(
      (node, i) => layers[layer]?.kind[i] !== KIND.directory && !needed.has(node) && isBelow(node),
    );
  }

  /** Whether no instruction in between can read the copied files, or changes where they go. */
  #isNext(copy: number, install: number): boolean {
    return this.#history.steps.slice(copy + 1, install).every(({ verb }) => CONFIG_ONLY.has(verb));
  }

  /** Whether installing changes none of the copied files. */
  #isApart(copy: number, install: number): boolean {
    const { layers, nodes, table } = this.#merged;
    const copied = new Uint8Array(table.count);
    const add = (node: number, i: number): void => {
      if (layers[copy]?.kind[i] !== KIND.directory) copied[node] = 1;
    };
    nodes[copy]?.forEach(add);
    return !nodes[install]?.some(
      (node, i) =>
        layers[install]?.kind[i] !== KIND.directory &&
        (copied[node] === 1 || isMarker(table, node)),
    );
  }
}

const CONFIG_ONLY: ReadonlySet<string> = new Set([
  ...['ARG', 'CMD', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'HEALTHCHECK', 'LABEL', 'MAINTAINER'],
  ...['STOPSIGNAL', 'USER'],
]);

const LENGTH = 16;

function hashFiles(files: readonly FoundFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  return hash.digest('hex').slice(0, LENGTH);
}
