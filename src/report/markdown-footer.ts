import type { GateReport } from '../model/report.ts';
import { runUrl } from './paint/github/links.ts';
import { code, prose } from './paint/markdown/escape.ts';
import { provenance } from './words/fact-words.ts';

/** Where all of it comes from: the budget, how the image was read, the program, the run. */
export function footer({ images, budget, tool, run }: GateReport): string {
  const [first] = images;
  const url = runUrl(run);
  const words = [
    budgetWords(budget),
    images.length === 1 && first?.facts !== undefined
      ? prose(provenance(first.facts).replace(/\.$/, ''))
      : '',
    hasGuessedLines(images) ? '≈ lines found by their instruction' : '',
    `${tool.name} ${prose(tool.version)}`,
    url === undefined ? '' : `[workflow run](${url})`,
  ];
  return `<sub>${words.filter((word) => word !== '').join(' · ')}</sub>`;
}

function budgetWords({ source }: GateReport['budget']): string {
  if (source === null) return "dive's defaults, no budget file found";
  return source === '' ? '' : `Budget ${code(source)}`;
}

const hasGuessedLines = (images: GateReport['images']): boolean =>
  images.some(({ facts }) =>
    facts?.layers.some(({ dockerfile }) => dockerfile?.by === 'instruction'),
  );
