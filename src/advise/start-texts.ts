import { type Evidence, SEEN } from '../model/evidence.ts';

type Started = Pick<Evidence, 'command' | 'started' | 'bodies' | 'heads' | 'contents'>;

/** What a container starts: the words of its command, and the scripts among its programs. */
export function listStartTexts({
  command,
  started,
  bodies,
  heads,
  contents,
}: Started): readonly string[] {
  const found = [...command];
  for (let body = 0; body < bodies.count && started.length > 0; body++) {
    if (bodies.hiddenInLayer[body] !== SEEN) continue;
    if (!started.includes(bodies.node[body] as number)) continue;
    const text = Buffer.from(heads.get(body) ?? contents.get(body) ?? []).toString();
    if (text.startsWith('#!')) found.push(text);
  }
  return found;
}
