// Prints the size and shape of `src` as a row of the table in ARCHITECTURE.md, formatted at 100
// columns, so that commits can be compared whatever width they were written at.
//   node scripts/figures.ts [COMMIT…]     default: HEAD
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

const ROOT = join(import.meta.dirname, '..');
const BIOME = join(ROOT, 'node_modules/.bin/biome');
const STYLE = {
  formatter: { indentStyle: 'space', indentWidth: 2, lineWidth: 100 },
  javascript: { formatter: { quoteStyle: 'single' } },
};
/** This many equal lines in a row are a duplicate. */
const WINDOW = 4;

function printRow(commit: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-figures-'));
  try {
    const archive = execFileSync('git', ['archive', commit, 'src'], { cwd: ROOT, maxBuffer: 1e9 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    const wide = count(listFiles(folder).flatMap(readLines), (line) => line.length > 100);
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(STYLE));
    execFileSync(BIOME, ['format', '--write', 'src'], { cwd: folder, stdio: 'ignore' });
    const name = execFileSync('git', ['rev-parse', '--short=8', commit], { cwd: ROOT }).toString();
    const cells = [name.trim(), ...measure(listFiles(folder)), wide];
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function listFiles(folder: string): string[] {
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, 'src', name));
}

const readLines = (path: string): string[] => readFileSync(path, 'utf8').trimEnd().split('\n');

function measure(paths: readonly string[]): (string | number)[] {
  const files = paths.map(readLines);
  const sizes = files.map(({ length }) => length);
  const functions = paths.flatMap((path) => listFunctionLines(readFileSync(path, 'utf8')));
  const lines = sizes.reduce((sum, size) => sum + size, 0);
  return [
    lines,
    files.length,
    `${findMedian(sizes)}, ${Math.max(...sizes)}`,
    count(sizes, (size) => size > 200),
    functions.length,
    `${findMedian(functions)}, ${Math.max(...functions)}`,
    `${((100 * countDuplicates(files)) / lines).toFixed(1)}%`,
  ];
}

/** The number of lines of each named function. */
function listFunctionLines(text: string): number[] {
  const found: number[] = [];
  const visit = (node: unknown, isNamed = false): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type = '', start = 0, end = 0 } = node as Partial<Node>;
    if (type === 'FunctionDeclaration' || (isNamed && /Function/.test(type)))
      found.push(text.slice(start, end).split('\n').length);
    for (const child of Object.values(node)) visit(child, NAMING.has(type));
  };
  visit(parseAst(text, { lang: 'ts' }));
  return found;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Nodes that give the function in them a name. */
const NAMING: ReadonlySet<string> = new Set(['VariableDeclarator', 'MethodDefinition']);

/** Lines in a run of equal lines that occurs more than once, without imports. */
function countDuplicates(files: readonly (readonly string[])[]): number {
  const places = new Map<string, string[]>();
  for (const [file, lines] of files.entries())
    for (const { text, line } of listRuns(lines)) {
      const inRun = Array.from({ length: WINDOW }, (_, at) => `${file}:${line + at}`);
      places.set(text, [...(places.get(text) ?? []), ...inRun]);
    }
  const repeated = [...places.values()].filter(({ length }) => length > WINDOW);
  return new Set(repeated.flat()).size;
}

const listRuns = (lines: readonly string[]): { text: string; line: number }[] =>
  lines
    .map((_, line) => ({ run: lines.slice(line, line + WINDOW).map((one) => one.trim()), line }))
    .filter(({ run }) => count(run, isTelling) === WINDOW)
    .map(({ run, line }) => ({ text: run.join('\n'), line }));

/** Closing brackets, blank lines and imports are equal in many files. */
const isTelling = (line: string): boolean => /\w/.test(line) && !/^import |^\} from '/.test(line);

const count = <T>(items: readonly T[], isCounted: (item: T) => boolean): number =>
  items.filter(isCounted).length;

const findMedian = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const commits = process.argv.slice(2);
for (const commit of commits.length === 0 ? ['HEAD'] : commits) printRow(commit);
