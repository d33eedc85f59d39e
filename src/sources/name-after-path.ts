import { GateError } from '../errors.ts';

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
  const written = target.slice(path.length + 1);
  // skopeo's `:@2` is the third image, which may have no name.
  const name = written === '' || written.startsWith('@') ? 'NAME' : written;
  const source = text.slice(0, text.length - written.length - 1);
  throw new GateError('name-after-path', { source, name }, { where: text });
}
