import { parseByteSize } from '../budget/parse/byte-size.ts';
import type { CommentFrom } from '../report/paint/github/comment.ts';
import { Message } from '../report/words/messages/message.ts';
import type { InputReader } from './input-reader.ts';

const DEFAULT = '1%, 10MB';
const PERCENT = /^(\d{1,15}(?:\.\d{1,15})?)\s*%$/;

/** Reads how much an image has to change: a size, a percentage, or both with a comma. */
export function readCommentFrom(reader: InputReader): CommentFrom {
  const text = reader.text('comment-from') ?? DEFAULT;
  let from: CommentFrom = { bytes: null, ratio: null };
  for (const part of text.split(/[,\n]/).map((one) => one.trim())) {
    const read = readPart(part);
    if (read === undefined) {
      reader.refuse(new Message('comment-from-invalid', { text: part, example: DEFAULT }));
      continue;
    }
    const [[name] = []] = Object.entries(read);
    if (name !== undefined && from[name as keyof CommentFrom] !== null)
      reader.refuse(new Message('comment-from-ambiguous', { text }));
    from = { ...from, ...read };
  }
  return from;
}

function readPart(text: string): Partial<CommentFrom> | undefined {
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) return { ratio: Number(percent) / 100 };
  const bytes = /^(?:0|.*[a-z])$/i.test(text) ? parseByteSize(text) : undefined;
  return bytes === undefined ? undefined : { bytes };
}
