import { LONGEST_BYTES } from './json-walk.ts';

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Yields lines one by one, so the whole text is never one string; overlong lines are empty. */
export function* splitLines(bytes: Uint8Array): Generator<string> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0, end = 0; at < text.length; at = end + 1) {
    end = text.indexOf(NEWLINE, at);
    if (end < 0) end = text.length;
    const last = end > at && text[end - 1] === RETURN ? end - 1 : end;
    yield last - at > LONGEST_BYTES ? '' : text.toString('utf8', at, last);
  }
}
