/** How to write a comment, by file extension. */
const COMMENTS: readonly (readonly [names: RegExp, open: string, close: string])[] = [
  [/\.(?:[cm]?[jt]sx?|go|rs|java|kts?|c|cc|cpp|h|hpp|cs|php|swift|scala|dart)$/i, '// ', ''],
  [/\.(?:py|rb|sh|bash|pl|r|ya?ml|toml|ini|conf|ex|exs|tf)$/i, '# ', ''],
  [/\.(?:css|scss|less)$/i, '/* ', ' */'],
  [/\.(?:html?|xml|vue|svelte|md)$/i, '<!-- ', ' -->'],
  [/\.(?:sql|lua|hs)$/i, '-- ', ''],
];

/**
 * The text that a small edit appends to a file: a comment if the language is known, otherwise
 * blanks, which nearly all formats ignore.
 * @param id hexadecimal digits that no earlier edit had, because a builder reuses results for equal
 * files
 */
export function buildEdit(path: string, id: string): string {
  const [, open, close] = COMMENTS.find(([names]) => names.test(path)) ?? [];
  return open === undefined
    ? `\n${toBlanks(id)}\n`
    : `\n${open}edit ${id} of plimsoll scorecard${close}\n`;
}

const toBlanks = (id: string): string =>
  [...id]
    .map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
    .join('')
    .replaceAll('0', ' ')
    .replaceAll('1', '\t');

/** Whether the language of a file is known. */
export const isCode = (path: string): boolean => COMMENTS.some(([names]) => names.test(path));
