import type { BuildRecipe, ImageBudget } from '../../model/budget.ts';
import { readPart } from './budget-part.ts';
import { type BudgetReader, complain, entriesOf, pointerTo } from './budget-reader.ts';

/** Reads one entry of `images`. */
export function readImage(reader: BudgetReader, value: unknown, pointer: string): ImageBudget {
  const { image, build, base } = Object.fromEntries(entriesOf(value));
  if (image !== undefined && build !== undefined)
    complain(
      reader,
      `${pointer}/build`,
      'an image is either there or to be built',
      'keep image or build',
    );
  return {
    ...readPart(reader, value, pointer),
    image: typeof image === 'string' ? image : null,
    build: readBuild(reader, build, `${pointer}/build`),
    base: typeof base === 'string' ? base : null,
  };
}

function readBuild(reader: BudgetReader, value: unknown, pointer: string): BuildRecipe | null {
  if (typeof value === 'string') {
    if (value.trim() === '')
      complain(reader, pointer, 'build names no folder', 'write the build context: build: .');
    return { context: value, file: null, target: null, platform: null, args: {} };
  }
  const entries = new Map(entriesOf(value));
  if (entries.size === 0) return null;
  const textOf = (key: string): string | null => {
    const text = entries.get(key);
    return typeof text === 'string' ? text : null;
  };
  // As written: `VERSION: 1.20` is 1.20, not the number 1.2.
  const args = entriesOf(entries.get('args')).map(([name]) => [
    name,
    reader.places.get(pointerTo(`${pointer}/args`, name))?.text ?? '',
  ]);
  return {
    context: textOf('context') ?? '.',
    file: textOf('file'),
    target: textOf('target'),
    platform: textOf('platform'),
    args: Object.fromEntries(args),
  };
}
