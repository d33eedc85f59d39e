import { describe, expect, test } from '@jest/globals';
import { listSubjects } from '../../src/advise/rules.ts';
import { ADVICE_IDS } from '../../src/model/advice.ts';
import { explainRenderers } from '../../src/report/explain.ts';

const TERMINAL = { columns: 80, color: false, verbose: false } as never;

describe.each(ADVICE_IDS)('%s', (id) => {
  test('has a fix for each of its subjects', () => {
    const { fixes } = JSON.parse(explainRenderers.json(id)) as {
      fixes: { subjects: string[]; lines: string[] }[];
    };
    expect(fixes.flatMap(({ subjects }) => subjects).sort()).toEqual(listSubjects(id).sort());
    expect(fixes.filter(({ lines }) => lines.length === 0)).toEqual([]);
  });

  test('has sentences for what it finds and when not to follow it', () => {
    const { title, finds, unless, why } = JSON.parse(explainRenderers.json(id));
    expect(title).toMatch(/^[A-Z].{5,60}[^.]$/);
    for (const words of [finds, unless, why]) expect(words).toMatch(/^[A-Z].{20,}\.$/);
  });

  test('is the same on a terminal and in Markdown', () => {
    const words = (text: string): string[] => text.match(/[a-z]{4,}/g) ?? [];
    const shown = new Set(words(explainRenderers.terminal(id, TERMINAL)));
    const missing = words(explainRenderers.markdown(id)).filter((word) => !shown.has(word));
    expect(
      [...new Set(missing)].filter((word) => !/^(?:dvice|ixes|dockerfile|rule)$/.test(word)),
    ).toEqual([]);
  });
});

test('without a rule, all are listed in the order in which they claim files', () => {
  const listed = explainRenderers.terminal(undefined, TERMINAL).match(/^ {2}[a-z-]+/gm) ?? [];
  expect(listed.map((line) => line.trim())).toEqual([...ADVICE_IDS]);
});
