import { ADVICE_RULES, listSubjects } from '../advise/rules.ts';
import { ADVICE_IDS, type Advice, type AdviceId } from '../model/advice.ts';
import { formatJson } from './data/json.ts';
import { buildTable, mainColumn, textColumn } from './outline/blocks.ts';
import { code, paragraph, type Section, text } from './outline/document.ts';
import { formatFence } from './paint/markdown/escape.ts';
import { type Renderers, renderMarkdown, renderTerminal } from './renderers.ts';

/** One advice rule, or a list of all. */
export const explainRenderers: Renderers<AdviceId | undefined> = {
  terminal: (id, options) =>
    renderTerminal(options, () => (id === undefined ? buildIndexTable() : explainSections(id))),
  markdown: renderPage,
  json: (id) => `${formatJson(id === undefined ? ADVICE_IDS.map(explain) : explain(id))}\n`,
};

/** A page of docs/advice, or the index of these pages. */
function renderPage(id: AdviceId | undefined): string {
  if (id === undefined) return renderMarkdown(buildIndexTable());
  const { why, finds, unless, title, confidence, fixes } = explain(id);
  return [
    `# ${title}`,
    `Advice rule \`${id}\`, ${CONFIDENCE_WORDS[confidence]}.`,
    splitSentences(finds),
    `**Why:** ${splitSentences(why)}`,
    `**When not:** ${splitSentences(unless)}`,
    '## Fixes',
    ...fixes.flatMap(({ subjects, lines }) => [
      `${subjects.map((subject) => `\`${subject}\``).join(', ')}:`,
      formatFence(lines, 'dockerfile'),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** One sentence per line, as in all Markdown documents. */
const splitSentences = (words: string): string => words.replaceAll(/(?<=[.:]) (?=[A-Z])/g, '\n');

const CONFIDENCE_WORDS = {
  certain: 'certain: records or bytes of the image show it',
  likely: 'likely: names, folders or sizes suggest it',
} as const;

function explain(id: AdviceId) {
  const { page, confidence, describe } = ADVICE_RULES[id];
  const fixes = new Map<string, { subjects: string[]; lines: readonly string[] }>();
  const words = listSubjects(id).map((subject) => ({ subject, ...describe(sample(id, subject)) }));
  for (const { subject, fix } of words) {
    const same = fixes.get(fix.join('\n'));
    if (same === undefined) fixes.set(fix.join('\n'), { subjects: [subject], lines: fix });
    else same.subjects.push(subject);
  }
  const why = [...new Set(words.map((one) => one.why))].join(' ');
  return { id, ...page, confidence, why, fixes: [...fixes.values()] };
}

/** Only the words that depend on the subject are used. */
const sample = (id: AdviceId, subject: string): Advice => ({
  ...{ id, subject, bytes: 0, layer: 0, placeCount: 1 },
  places: [{ path: '/', bytes: 0, layer: 0, isVisible: true }],
});

function explainSections(id: AdviceId): Section[] {
  const { title, finds, why, unless, confidence, fixes } = explain(id);
  return [
    paragraph({ strong: title }, ' ', code(id), `, ${CONFIDENCE_WORDS[confidence]}`),
    ...[finds, why, unless].map((words) => paragraph(words)),
    ...fixes.flatMap(({ subjects, lines }): Section[] => [
      paragraph({ strong: subjects.join(', ') }),
      { kind: 'code', language: 'dockerfile', lines },
    ]),
  ];
}

const buildIndexTable = (): Section[] =>
  buildTable(ADVICE_IDS, {
    columns: [
      textColumn('Rule', (id) => text(code(id))),
      textColumn('Confidence', (id) => ADVICE_RULES[id].confidence),
      mainColumn('What it finds', (id) => ADVICE_RULES[id].page.title),
    ],
  });
