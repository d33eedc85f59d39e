import type { ImageReport } from '../../model/report.ts';
import { describeCost, listCostTerms } from '../words/cost-words.ts';
import { listLines } from './blocks.ts';
import { type Paragraph, type Section, toneParagraph } from './document.ts';

/** What the image costs per year, in one line. */
export const buildCostLine = ({ cost }: ImageReport): Paragraph[] =>
  cost === undefined ? [] : [toneParagraph('quiet', `Cost: ${describeCost(cost)}`)];

/** The terms of the cost. */
export const buildCostTerms = (image: ImageReport): Section[] =>
  image.cost === undefined
    ? []
    : [...buildCostLine(image), ...listLines(listCostTerms(image.cost))];
