/**
 * Replaces the text between a document's markers, `<!-- NAME:begin -->` and `<!-- NAME:end -->`.
 * @throws Error if the document has no such markers
 */
export function replaceMarked(document: string, name: string, text: string): string {
  const begin = `<!-- ${name}:begin -->\n`;
  const start = document.indexOf(begin);
  const end = document.indexOf(`<!-- ${name}:end -->`);
  if (start < 0 || end < start)
    throw new Error(`the document has no markers ${name}:begin and ${name}:end`);
  return `${document.slice(0, start + begin.length)}\n${text.trim()}\n\n${document.slice(end)}`;
}
