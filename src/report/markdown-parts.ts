/** How much of an image is told. */
export interface Detail {
  /** Rows of each list; 0 leaves only the rules. */
  readonly rows: number;
  /** Rows of each list that only some readers want; 0 leaves these lists out. */
  readonly moreRows: number;
  /** Every rule and every layer, rather than those that need looking at. */
  readonly isWhole: boolean;
  /** Of the lists, only what would help: the others wait with those that only some readers want. */
  readonly isBrief?: boolean;
}

/** A list with its title, and what it is called where several are folded together. */
export interface Part {
  readonly name: string;
  readonly text: string;
}

/** Nothing for a list without rows. */
export const part = (
  name: string,
  title: string,
  rows: readonly unknown[],
  render: () => string,
): Part[] => (rows.length === 0 ? [] : [{ name, text: `**${title}**\n\n${render()}` }]);

export const textsOf = (parts: readonly Part[]): string[] => parts.map(({ text }) => text);

/** @param title in Markdown that may stand in HTML */
export const fold = (title: string, blocks: readonly string[]): string =>
  blocks.length === 0
    ? ''
    : [`<details><summary>${title}</summary>`, ...blocks, '</details>'].join('\n\n');

/** Parts folded together under their names. */
export function foldParts(parts: readonly Part[]): string {
  const names = parts.map(({ name }) => name).join(', ');
  return fold(names.charAt(0).toUpperCase() + names.slice(1), textsOf(parts));
}
