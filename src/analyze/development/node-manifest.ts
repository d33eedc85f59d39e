import { walkJson } from '../packages/json-walk.ts';

/** The dependencies in a `package.json`, each as `NAME@RANGE`. */
export interface NodeManifest {
  readonly runtime: readonly string[];
  readonly hasDevelopment: boolean;
  readonly hasWorkspaces: boolean;
}

/** @returns `undefined` if it is not complete JSON */
export const parseNodeManifest = (bytes: Uint8Array): NodeManifest | undefined =>
  walkJson(bytes, (json) => {
    const runtime = new Map<string, string>();
    let [hasDevelopment, hasWorkspaces] = [false, false];
    json.visitMembers((kind) => {
      hasWorkspaces ||= kind === 'workspaces';
      if (!KINDS.has(kind)) return json.skip();
      json.visitMembers((name) => {
        const range = json.takeText() ?? '';
        if (kind === 'devDependencies') hasDevelopment = true;
        else runtime.set(name, `${name}@${range}`);
      });
    });
    return { runtime: [...runtime.values()], hasDevelopment, hasWorkspaces };
  });

const KINDS = new Set(['dependencies', 'optionalDependencies', 'devDependencies']);
