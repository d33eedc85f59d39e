import { type Fold, paragraph, type Section, type Text } from './document.ts';

/** A fold's sections under its title. */
export const unfold = ({ title, sections }: Fold): Section[] => [
  paragraph(...emphasize(title)),
  ...sections,
];

/** Its first words are strong. */
function emphasize(title: Text): Text {
  const start = title.findIndex((piece) => typeof piece === 'string' && piece.trim() !== '');
  const words = start < 0 ? [] : title.slice(start);
  const end = words.findIndex((piece) => typeof piece !== 'string');
  const first = end < 0 ? words : words.slice(0, end);
  if (first.length === 0) return title;
  const rest = title.slice(start + first.length);
  return [...title.slice(0, start), { strong: first.join('') }, ...rest];
}
