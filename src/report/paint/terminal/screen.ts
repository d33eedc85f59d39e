import type { Outcome } from '../../../model/report.ts';
import type { Style } from './spans.ts';

export interface TerminalOptions {
  /** Width of the terminal, limited to 40 to 200. */
  readonly columns: number;
  readonly color: boolean;
  /** Show every layer and every row. */
  readonly verbose?: boolean;
  /** How the reader can get that, e.g. the flag; without it, there is no hint. */
  readonly verboseWith?: string;
  /** Only images that are not within budget, one line each. */
  readonly quiet?: boolean;
  /** For terminals whose locale is not UTF-8. */
  readonly ascii?: boolean;
}

/** The target of the renderers: its size and available characters. */
export interface Screen {
  readonly columns: number;
  readonly isVerbose: boolean;
  readonly isAscii: boolean;
  readonly glyphs: Glyphs;
}

/** Lines longer than this are hard to follow; only `--verbose` uses more of a wide terminal. */
const COMFORTABLE_COLUMNS = 120;

export function openScreen({ columns, verbose = false, ascii = false }: TerminalOptions): Screen {
  const widest = verbose ? 200 : COMFORTABLE_COLUMNS;
  return {
    columns: Math.min(Math.max(columns, 40), widest),
    isVerbose: verbose,
    isAscii: ascii,
    glyphs: ascii ? ASCII : UNICODE,
  };
}

export interface Glyphs {
  readonly marks: Readonly<Record<Outcome, string>>;
  readonly rule: string;
  readonly ellipsis: string;
  readonly bullet: string;
  /** Before a value that is only likely. */
  readonly about: string;
  /** Between an old and a new value. */
  readonly arrow: string;
  /** Bar segments, from the thinnest to a full cell. */
  readonly bar: readonly string[];
}

export const UNICODE: Glyphs = {
  marks: {
    pass: '✔',
    fail: '✖',
    warn: '▲',
    inherited: '=',
    waived: '○',
    skipped: '–',
    unmeasured: '!',
  },
  rule: '─',
  ellipsis: '…',
  bullet: '·',
  about: '≈',
  arrow: '→',
  bar: ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'],
};

const ASCII: Glyphs = {
  marks: {
    pass: '+',
    fail: 'x',
    warn: '^',
    inherited: '=',
    waived: 'o',
    skipped: '-',
    unmeasured: '!',
  },
  rule: '-',
  ellipsis: '...',
  bullet: '*',
  about: '~',
  arrow: '->',
  bar: ['#'],
};

export const OUTCOME_STYLES: Readonly<Record<Outcome, Style>> = {
  pass: 'green',
  fail: 'red',
  warn: 'yellow',
  inherited: 'yellow',
  waived: 'yellow',
  skipped: 'dim',
  unmeasured: 'red',
};

/** A bar of at most `cells` cells; anything above zero shows at least the thinnest segment. */
export function drawBar(fraction: number, cells: number, { bar }: Glyphs): string {
  const steps = Math.round(Math.min(Math.max(fraction, 0), 1) * cells * bar.length);
  const filled = fraction > 0 && cells > 0 ? Math.max(steps, 1) : 0;
  const rest = filled % bar.length;
  return (
    (bar.at(-1) ?? '').repeat(Math.floor(filled / bar.length)) + (rest > 0 ? bar[rest - 1] : '')
  );
}
