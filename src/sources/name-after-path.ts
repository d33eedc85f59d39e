import { GateError } from '../errors.ts';
import { option } from '../report/words/messages/legacy.ts';

/**
 * Rejects skopeo's `docker-archive:app.tar:app:1`, with the option that selects an image instead.
 * @param target a path; it may contain colons if it exists
 * @throws GateError USAGE if only a part before a colon exists
 */
export function refuseNameAfterPath(
  target: string,
  text: string,
  exists: (path: string) => boolean,
): void {
  if (exists(target)) return;
  const parts = target.split(':');
  const ends = parts.map((_, i) => parts.slice(0, i + 1).join(':')).slice(0, -1);
  const path = ends.findLast((part) => part !== '' && exists(part));
  if (path === undefined) return;
  const name = target.slice(path.length + 1);
  // skopeo's `:@2` is the third image, which may have no name.
  const select = option('select', name === '' || name.startsWith('@') ? 'NAME' : name);
  const source = text.slice(0, text.length - name.length - 1);
  throw new GateError('USAGE', "a path can't be followed by the name of an image", {
    where: text,
    fix: `use ${source} with ${select}`,
  });
}
