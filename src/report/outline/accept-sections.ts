import type { Acceptance, Finding, ImageReport } from '../../model/report.ts';
import { listLines } from './blocks.ts';
import { code, type Detail, paragraph, type Section, type Text, text } from './document.ts';

/** What to write in the budget to accept the failed limits: `150MB → 163MB`. */
export function buildAcceptSections({ findings }: ImageReport, { arrow }: Detail): Section[] {
  const accepted = findings.flatMap(({ acceptance, path }) =>
    acceptance === undefined ? [] : [{ ...acceptance, path }],
  );
  const [first] = accepted;
  if (first === undefined) return [];
  const isWritten = accepted.some(({ place, where }) => place !== 'flag' && where !== null);
  return [
    paragraph({ strong: 'To accept this' }, ', change the budget:'),
    ...listLines(accepted.map((one) => formatLine(one, arrow))),
    ...(first.isOfBaseBranch ? [OF_BASE_BRANCH] : []),
    ...(isWritten ? [COMMAND] : []),
  ];
}

type Line = Acceptance & { readonly path: Finding['path'] | undefined };

function formatLine(line: Line, arrow: string): Text {
  const { place, key, section, oldText, newText, path } = line;
  const where = String(line.where ?? '');
  const ofPath = path === undefined ? [] : [' of ', code(path)];
  if (place === 'flag') return text(`${where} `, code(`${key}=${newText}`));
  if (place === 'line')
    return text(code(where), ' ', code(`${key}: ${oldText} ${arrow} ${newText}`), ...ofPath);
  const rule = code(`${key}: ${newText}`);
  return line.where === null
    ? text('no budget sets a limit: write one with ', code('plimsoll init'), ', and ', rule)
    : text('add ', rule, ' to ', code(section ?? 'rules'), ' of ', code(where));
}

const OF_BASE_BRANCH: Section = paragraph(
  'The budget of the base branch applies, so this takes effect once it is merged.',
);

const COMMAND: Section = paragraph(
  'To write it with the reason: ',
  code('plimsoll raise REPORT --why TEXT'),
  ', with the JSON report of this run.',
);
