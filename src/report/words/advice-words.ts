import { describeAdvice, takeFirstFix } from '../../advise/words.ts';
import type { Advice } from '../../model/advice.ts';
import { code, type Text, text } from '../outline/document.ts';

export { describeAdvice };

/** The first way to follow a piece of advice, in one line: what to do, then the code. */
export function changeText(advice: Advice): Text {
  const lines = takeFirstFix(describeAdvice(advice).fix);
  const start = lines.findIndex((line) => !isComment(line));
  const comments = lines.slice(0, start).map((line) => line.replace(/^\s*#\s*/, ''));
  const rest = lines.slice(start);
  const end = rest.findIndex(isComment);
  const commands = (end < 0 ? rest : rest.slice(0, end)).map((line) =>
    line.trim().replace(/\s*\\$/, ''),
  );
  const lead = comments.length === 0 ? [] : [`${comments.join(' ')} `];
  return text(...lead, code(commands.join(' '), 'end'));
}

const isComment = (line: string): boolean => line.trimStart().startsWith('#');
