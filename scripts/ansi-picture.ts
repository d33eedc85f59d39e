/** Width and height of one terminal cell, in pixels. */
const CELL = { width: 8.4, height: 20 };
const MARGIN = { left: 20, top: 52, right: 20, bottom: 18 };
const FONT =
  'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace';
const COLORS: Record<string, string> = {
  text: '#d1d7e0',
  dim: '#7d8590',
  red: '#f47067',
  green: '#6bc46d',
  yellow: '#daaa3f',
  cyan: '#56b6c2',
  background: '#1c2128',
  edge: '#444c56',
};

interface Look {
  color: string;
  isBold: boolean;
}

/**
 * Terminal output as an SVG picture of a window: the same on a light and on a dark page.
 * @param ansi text with SGR sequences
 * @param command the command that printed it
 * @param widthOf cells of a text
 */
export function drawTerminal(
  ansi: string,
  command: string,
  widthOf: (text: string) => number,
): string {
  const prompt = command === '' ? [] : [`\x1b[2m$\x1b[22m ${command}`, ''];
  const lines = [...prompt, ...ansi.trimEnd().split('\n')].map(readRuns);
  const columns = Math.max(
    ...lines.map((runs) => runs.reduce((cells, { text }) => cells + widthOf(text), 0)),
  );
  const width = Math.ceil(columns * CELL.width + MARGIN.left + MARGIN.right);
  const height = lines.length * CELL.height + MARGIN.top + MARGIN.bottom;
  const dots = ['red', 'yellow', 'green'].map(
    (color, i) => `<circle cx="${24 + i * 20}" cy="22" r="6" fill="${COLORS[color]}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ` +
      `width="${width}" height="${height}" role="img">`,
    `<title>${escapeXml(command === '' ? 'terminal output' : command)}</title>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" ` +
      `fill="${COLORS.background}" stroke="${COLORS.edge}"/>`,
    ...dots,
    `<g font-family='${FONT}' font-size="14">`,
    ...lines.flatMap((runs, row) => drawLine(runs, MARGIN.top + row * CELL.height, widthOf)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

interface Run extends Look {
  readonly text: string;
}

/** Parts of a line, each with one style. Only SGR sequences are known. */
function readRuns(line: string): Run[] {
  const runs: Run[] = [];
  let look: Look = { color: 'text', isBold: false };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the expression searches for it
  for (const piece of line.split(/(\x1b\[[0-9;]*m)/)) {
    if (piece.startsWith('\x1b')) look = piece.slice(2, -1).split(';').reduce(changeLook, look);
    else if (piece !== '') runs.push({ text: piece, ...look });
  }
  return runs;
}

const FOREGROUND: Record<string, string> = {
  31: 'red',
  32: 'green',
  33: 'yellow',
  36: 'cyan',
  39: 'text',
  22: 'text',
  2: 'dim',
};

function changeLook(look: Look, code: string): Look {
  if (code === '' || code === '0') return { color: 'text', isBold: false };
  if (code === '1') return { ...look, isBold: true };
  const color = FOREGROUND[code] ?? look.color;
  return code === '22'
    ? { color: look.color === 'dim' ? 'text' : look.color, isBold: false }
    : { ...look, color };
}

function drawLine(runs: readonly Run[], top: number, widthOf: (text: string) => number): string[] {
  let column = 0;
  return runs.flatMap(({ text, color, isBold }) =>
    splitByShape(text).map((piece) => {
      const x = MARGIN.left + column * CELL.width;
      const cells = widthOf(piece);
      column += cells;
      return drawPiece(piece, x, top, cells * CELL.width, COLORS[color] ?? '', isBold);
    }),
  );
}

/**
 * Rules and bars are drawn rather than written, so that no font can leave gaps in them; so are wide
 * spaces.
 */
const splitByShape = (text: string): string[] =>
  text.split(/(─+|[▏▎▍▌▋▊▉█]+|^ +| {2,}| +$)/).filter((piece) => piece !== '');

function drawPiece(
  piece: string,
  x: number,
  top: number,
  width: number,
  color: string,
  isBold: boolean,
): string {
  const left = x.toFixed(1);
  if (piece.trim() === '') return '';
  if (piece.startsWith('─'))
    return (
      `<rect x="${left}" y="${top + 9.5}" width="${width.toFixed(1)}" height="1" ` +
      `fill="${color}" opacity="0.6"/>`
    );
  if (/^[█-▏]/.test(piece))
    return (
      `<rect x="${left}" y="${top + 4}" ` +
      `width="${(countBarCells(piece) * CELL.width).toFixed(1)}" ` +
      `height="12" rx="1" fill="${color}"/>`
    );
  const weight = isBold ? ' font-weight="700"' : '';
  const length = `textLength="${width.toFixed(1)}" lengthAdjust="spacingAndGlyphs"`;
  return (
    `<text x="${left}" y="${top + 14.5}" fill="${color}"${weight} ` +
    `${length}>${escapeXml(piece)}</text>`
  );
}

/** `█` is a whole cell, `▏` an eighth. */
const countBarCells = (bar: string): number =>
  [...bar].reduce((cells, block) => cells + (9 - '█▉▊▋▌▍▎▏'.indexOf(block) - 1) / 8, 0);

const escapeXml = (text: string): string =>
  text.replace(
    /[&<>]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? '',
  );
