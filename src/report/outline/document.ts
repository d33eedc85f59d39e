import type { DockerfileLines } from '../../model/facts.ts';
import type { Outcome } from '../../model/report.ts';
import { AnyMessage, type Sentence } from '../words/messages/sentence.ts';

/**
 * A report as sections: what is shown, in which order, and how many rows. Painters turn it into
 * text for a terminal, a comment, a summary or a check run, and decide only how it looks.
 * All texts are harmless; see `neutralizeReport`.
 */
export interface Outline {
  /**
   * For a report that passes: what can be removed, in one line; empty if nothing, or if it is
   * listed.
   */
  readonly couldGo: Text;
  /** What every reader should see, most important first. */
  readonly lead: readonly Section[];
  /** Reference material; each title contains the facts. */
  readonly folds: readonly Fold[];
  /** The sources of the numbers. */
  readonly footer: readonly Text[];
}

/** A line of text. Plain strings are our own words; painters escape what they quote. */
export type Text = readonly Piece[];
export type Piece = string | Code | Strong | Lines;

/** A name from the image, the budget or the Dockerfile: a path, a rule, an instruction. */
export interface Code {
  readonly code: string;
  /**
   * Which part is cut if there is not enough space. Default: the middle, because the end of a path
   * is most informative.
   */
  readonly cut?: 'end';
  /** Meant to be copied: Markdown shows several lines of it. */
  readonly isToCopy?: true;
}

export interface Strong {
  readonly strong: string;
}

/** Lines of a Dockerfile, linked if the commit is known. */
export interface Lines {
  readonly lines: DockerfileLines;
  /** Several instructions wrote the layer: name the whole range. */
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

/** Starts the sections of one of several images. */
export interface Heading {
  readonly kind: 'heading';
  readonly outcome: Outcome;
  readonly text: Text;
}

export interface Table {
  readonly kind: 'table';
  /** Empty: no title. */
  readonly title: Text;
  /** Shown next to the title, if there is space. */
  readonly remark?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What the rows omit; empty if nothing. */
  readonly more: string;
}

export interface Column {
  /** A main column without one has the table's title in Markdown. */
  readonly title: string;
  /**
   * `mark`: an outcome's symbol; `number`: right-aligned, never broken; `bar`: a share as a bar;
   * `place`: text in which the line of a file, e.g. `.dive-ci.yaml:3`, is never broken.
   */
  readonly kind: 'text' | 'place' | 'number' | 'mark' | 'bar';
  /** Takes the remaining space and is shortened or wrapped; one column of each table. */
  readonly isMain?: true;
  /** Dropped first if there is not enough space: higher numbers go first; 0 or absent stays. */
  readonly sacrifice?: number;
  /** Background: shown less prominently. */
  readonly isQuiet?: true;
  /** `terminal`: not in Markdown, whose tables are narrower. `markdown`: only there. */
  readonly only?: 'terminal' | 'markdown';
  /** Markdown can't drop a column on a narrow screen: there it starts the main cell. */
  readonly startsMain?: true;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Follows the main cell; on a terminal below it if the line is too short. */
  readonly note?: Text;
  /** Lines below the row's main cell. */
  readonly below?: readonly Text[];
  /** Colors the row's numbers. */
  readonly outcome?: Outcome;
}

/** A cell's text; an outcome for a `mark` column; a fraction from 0 to 1 for a `bar` column. */
export type Cell = Text | { readonly mark: Outcome } | { readonly fraction: number };

/** Sections that a reader can open. */
export interface Fold {
  readonly title: Text;
  readonly sections: readonly Section[];
  /** Which part of the report it is, for painters that show some parts together. */
  readonly part:
    | 'rules'
    | 'growth'
    | 'history'
    | 'image'
    | 'pull'
    | 'context'
    | 'advice'
    | 'fleet'
    | 'others'
    | 'budget';
}

/** `12`, the first line of the instruction; `2-7` for a layer that several instructions wrote. */
export const formatLineNumbers = ({ lines: { line, endLine }, isRange }: Lines): string =>
  isRange && endLine !== line ? `${line}-${endLine}` : String(line);

export const text = (...pieces: readonly Piece[]): Text => pieces;
/** Plain words as a text. */
export const toText = <Other>(words: Sentence | Other): Text | Other =>
  typeof words === 'string' || words instanceof AnyMessage ? text(String(words)) : words;
export const code = (name: string, cut?: 'end'): Code =>
  cut === undefined ? { code: name } : { code: name, cut };

export const paragraph = (...pieces: Text): Paragraph => ({ kind: 'paragraph', text: pieces });
export const toneParagraph = (
  tone: NonNullable<Paragraph['tone']>,
  ...pieces: Text
): Paragraph => ({
  kind: 'paragraph',
  tone,
  text: pieces,
});

/** How much an outline shows. */
export interface Detail {
  /** Rows of lists above the folds. */
  readonly leadRows: number;
  /** Rows of lists in folds; 0 omits the folds. */
  readonly foldRows: number;
  /** Layers listed in the fold. */
  readonly layerRows: number;
  /** The number of images with separate sections. */
  readonly imageBlocks: number;
  /** The number of images with separate folds; the others share one. Default: all. */
  readonly ownFolds?: number;
  /** If there are at most this many images, all are listed, even passing ones. Default: 8. */
  readonly fewImages?: number;
  /** The number of images that the overview lists. */
  readonly overviewRows: number;
  /** The arrow from old to new. */
  readonly arrow: string;
  /** Builds listed in the fold about the history; if absent, there is no such fold. */
  readonly historyRows?: number;
  /** Rules are listed above the folds, with this many paths below each. */
  readonly openMatches?: number;
  /** For a terminal, where a command is more useful than text to copy. */
  readonly isTerminal?: true;
  /** Notices are only counted, in the small print. */
  readonly countsNotices?: true;
  /** An image within its budget keeps its tables above the folds. */
  readonly keepsPassLead?: boolean;
}
