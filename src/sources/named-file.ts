import { existsSync } from 'node:fs';
import { GateError } from '../errors.ts';

/** Rejects NAME=SOURCE if a file has exactly this name. @throws GateError SOURCE_AMBIGUOUS */
export function refuseNamedFile(
  text: string,
  { name, source }: { readonly name: string; readonly source: string },
  exists: (path: string) => boolean = existsSync,
): void {
  if (exists(text)) throw new GateError('file-or-named-source', { text, name, source });
}
