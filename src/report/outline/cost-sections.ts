import type { ImageReport } from '../../model/report.ts';
import { describeCost, listCostTerms } from '../words/cost-words.ts';
import { type List, type Paragraph, type Section, text, toneParagraph } from './document.ts';

/** What the image costs per year, in one line. */
export const buildCostLine = ({ cost }: ImageReport): Paragraph[] =>
  cost === undefined ? [] : [toneParagraph('quiet', `Cost: ${describeCost(cost)}`)];

/** The terms of the cost. */
export function buildCostTerms(image: ImageReport): Section[] {
  if (image.cost === undefined) return [];
  const terms: List = {
    kind: 'list',
    items: listCostTerms(image.cost).map((term) => text(term)),
  };
  return [...buildCostLine(image), terms];
}
