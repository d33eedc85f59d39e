import type { DockerfileLines } from '../../model/facts.ts';
import type { Outcome } from '../../model/report.ts';

/**
 * A report as sections, decided once: what is shown, in which order, and how many rows. Painters turn
 * it into text for a terminal, a comment, a summary or a check run and decide nothing but looks.
 * All texts are inert; see `inertReport`.
 */
export interface Outline {
  /** The verdict in one line of plain text. */
  readonly title: Title;
  /** What everybody should see, the most important first. */
  readonly lead: readonly Section[];
  /** Reference material, each with the facts in its title. */
  readonly folds: readonly Fold[];
  /** Where the numbers come from. */
  readonly footer: readonly Text[];
}

export interface Title {
  readonly outcome: Outcome;
  readonly words: string;
}

/** A line of text. Plain strings are our own words; what they quote is made harmless by painters. */
export type Text = readonly Piece[];
export type Piece = string | Code | Strong | Lines;

/** A name as the image, the budget or the Dockerfile has it: a path, a rule, an instruction. */
export interface Code {
  readonly code: string;
  /** Which part of it is left out if room is short. Default: its middle, since a path's end says most. */
  readonly cut?: 'end';
  /** To be copied: Markdown shows several lines of it. */
  readonly isToCopy?: true;
}

export interface Strong {
  readonly strong: string;
}

/** Lines of a Dockerfile, linked if the commit is known. */
export interface Lines {
  readonly lines: DockerfileLines;
  /** Several instructions wrote the layer: the whole range is named. */
  readonly isRange?: true;
}

export type Section = Paragraph | List | Table | CodeBlock | Alert | Heading;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Text;
  /** `failure` is an error, `warning` needs attention, `quiet` is background. */
  readonly tone?: 'failure' | 'warning' | 'quiet';
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Text[];
}

export interface CodeBlock {
  readonly kind: 'code';
  readonly language: string;
  readonly lines: readonly string[];
}

/** A warning that must not be missed. */
export interface Alert {
  readonly kind: 'alert';
  readonly title: string;
  readonly items: readonly Text[];
}

/** Begins the sections of one of several images. */
export interface Heading {
  readonly kind: 'heading';
  readonly outcome: Outcome;
  readonly text: Text;
}

export interface Table {
  readonly kind: 'table';
  /** Empty: no title. */
  readonly title: Text;
  /** Said beside the title, if there is room. */
  readonly remark?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What the rows leave out; empty if nothing. */
  readonly more: string;
}

export interface Column {
  readonly title: string;
  /** `mark`: an outcome's symbol; `number`: right-aligned, never broken; `bar`: a share as a bar. */
  readonly kind: 'text' | 'number' | 'mark' | 'bar';
  /** Takes the room that is left and is shortened or wrapped; one column of each table. */
  readonly isMain?: true;
  /** Left out first if room is short: higher numbers go before lower ones; 0 or absent stays. */
  readonly sacrifice?: number;
  /** Background: shown less prominently. */
  readonly isQuiet?: true;
  /** Only where columns are aligned by cells, on a terminal; or only in Markdown. */
  readonly only?: 'terminal' | 'markdown';
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Lines below the row's main cell. */
  readonly below?: readonly Text[];
  /** Colors the row's numbers. */
  readonly outcome?: Outcome;
}

/** A cell's text; an outcome for a `mark` column; a fraction from 0 to 1 for a `bar` column. */
export type Cell = Text | { readonly mark: Outcome } | { readonly fraction: number };

/** Sections that a reader opens if wanted. */
export interface Fold {
  readonly title: Text;
  readonly sections: readonly Section[];
  /** Which part of the report it is, for painters that show some parts at once. */
  readonly part: 'rules' | 'growth' | 'image' | 'advice' | 'others' | 'budget';
}

/** `12`, where the instruction begins; `2-7` of a layer that several instructions wrote. */
export const formatLineNumbers = ({ lines: { line, endLine }, isRange }: Lines): string =>
  isRange && endLine !== line ? `${line}-${endLine}` : String(line);

export const text = (...pieces: readonly Piece[]): Text => pieces;
export const code = (name: string, cut?: 'end'): Code =>
  cut === undefined ? { code: name } : { code: name, cut };

/** How much an outline shows. */
export interface Detail {
  /** Rows of lists that everybody should see. */
  readonly leadRows: number;
  /** Rows of lists for those who want more; 0 leaves the folds out. */
  readonly foldRows: number;
  /** Layers listed in the fold. */
  readonly layerRows: number;
  /** Of several images, how many have sections of their own. */
  readonly imageBlocks: number;
  /** Of several images, how many the overview lists. */
  readonly overviewRows: number;
  /** The arrow from old to new. */
  readonly arrow: string;
  /** Rules are listed above the folds. */
  readonly opensRules?: boolean;
  /** For a terminal, where a command is worth more than text to copy. */
  readonly isTerminal?: true;
  /** An image within its budget keeps its tables above the folds. */
  readonly keepsPassLead?: boolean;
}
