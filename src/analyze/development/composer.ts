import { walkJson } from '../packages/json-walk.ts';
import type { FoundDevelopment } from './found-development.ts';
import type { ProjectFiles } from './project-files.ts';

/** Finds packages that composer itself installed for development only. */
export const listComposer = (files: ProjectFiles): FoundDevelopment[] =>
  files.list('installed.json').flatMap(({ node, bytes }) => {
    const vendor = files.getParent(files.getParent(node));
    const record = parseComposerRecord(bytes);
    if (record === undefined) return [];
    const nodes = record.development.flatMap((name) => files.find(vendor, name) ?? []);
    return [{ manager: 'composer', nodes, all: record.count }];
  });

/** What composer 2 recorded in `vendor/composer/installed.json`. */
interface ComposerRecord {
  readonly count: number;
  /** Packages that only development needs, according to composer. */
  readonly development: readonly string[];
}

/** @returns `undefined` if it is not complete JSON */
const parseComposerRecord = (bytes: Uint8Array): ComposerRecord | undefined =>
  walkJson(bytes, (json) => {
    const development: string[] = [];
    let count = 0;
    json.visitMembers((key) => {
      if (key === 'packages')
        json.visitItems(() => {
          count++;
          json.skip();
        });
      else if (key === 'dev-package-names')
        json.visitItems(() => development.push(json.takeText() ?? ''));
      else json.skip();
    });
    return { count, development: development.filter((name) => NAME.test(name)) };
  });

const NAME = /^[a-z0-9][a-z0-9_.-]{0,99}\/[a-z0-9][a-z0-9_.-]{0,99}$/;
