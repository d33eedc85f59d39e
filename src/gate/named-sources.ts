import { IMAGE_NAME } from '../budget/image-name.ts';
import { GateError } from '../errors.ts';
import { joinPattern } from '../model/pattern.ts';
import { refuseNamedFile } from '../sources/named-file.ts';
import type { NamedSource } from './request.ts';

/**
 * Parses the images named by a user, each as SOURCE or NAME=SOURCE.
 * @throws GateError USAGE if two have the same name; SOURCE_AMBIGUOUS for the name of a file
 */
export function parseNamedSources(texts: readonly string[]): NamedSource[] {
  const sources = texts.map(parseNamedSource);
  checkUniqueNames(sources);
  return sources;
}

/** @throws GateError USAGE if two have the same name */
export function checkUniqueNames(sources: readonly NamedSource[]): void {
  const names = sources.flatMap(({ name }) => name ?? []);
  const left = new Set(names);
  const twice = names.find((name) => !left.delete(name));
  if (twice === undefined) return;
  throw new GateError('image-name-repeated', { name: twice });
}

const NAMED = new RegExp(`^(${IMAGE_NAME})=(.+)$`, 's');
/** As in a YAML mapping. A space after a source prefix is a typo, and the prefix is not a name. */
const NAMED_IN_YAML = joinPattern(
  's',
  '^(?!(?:docker|podman|registry|archive|oci|report|build)(?:-[a-z]+)?:)',
  String.raw`(${IMAGE_NAME})(?::\s+|\s+=\s+)(.+)$`,
);

/**
 * `api=docker:api:ci`; a name has no colon or slash, so a source that contains `=` is not split.
 */
function parseNamedSource(text: string): NamedSource {
  const match = NAMED.exec(text) ?? NAMED_IN_YAML.exec(text);
  const [, name, rest] = match ?? [];
  if (name === undefined || rest === undefined) return { name: undefined, source: text };
  const source = rest.replace(/^(["'])(.*)\1$/s, '$2');
  refuseNamedFile(text, { name, source });
  return { name, source };
}
