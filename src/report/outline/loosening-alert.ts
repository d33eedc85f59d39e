import type { Loosening } from '../../model/report.ts';
import type { RunContext } from '../../model/run-context.ts';
import { describeLoosening } from '../words/loosening-words.ts';
import { takeLines } from './blocks.ts';
import { code, type Section, type Text, text } from './document.ts';

export function buildLooseningAlert(
  loosened: readonly Loosening[],
  run: RunContext | undefined,
  most: number,
): Section[] {
  if (loosened.length === 0) return [];
  const subject = typeof run?.pullRequest === 'number' ? 'This pull request' : 'This change';
  return [
    {
      kind: 'alert',
      title: `${subject} loosens the budget it is judged by`,
      items: takeLines(loosened, most, buildLooseningItem),
    },
  ];
}

function buildLooseningItem(loosening: Loosening): Text {
  const { rule, image, platform = null, why } = loosening;
  const places = [image, platform].filter((place) => place !== null);
  return text(
    code(rule),
    ...(places.length === 0 ? [] : [' for ', code(places.join(' '))]),
    ` ${describeLoosening(loosening)}${why === undefined ? '' : `: ${why}`}`,
  );
}
