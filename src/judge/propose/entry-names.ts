import { IMAGE_NAME } from '../../budget/image-name.ts';

const WHOLE_NAME = new RegExp(`^${IMAGE_NAME}$`);

/**
 * Chooses the names of images in a budget: their own name if valid, otherwise its last part without
 * a tag, each unique. `ghcr.io/x/app:1` becomes `app`.
 */
export function chooseEntryNames(names: readonly string[]): string[] {
  const taken = new Set(names.filter((name) => WHOLE_NAME.test(name)));
  const given = new Set<string>();
  return names.map((name) => {
    const isFree = (one: string): boolean => !given.has(one) && (one === name || !taken.has(one));
    const wanted = shortenName(name);
    let chosen = wanted;
    for (let count = 2; !isFree(chosen); count++) chosen = `${wanted}-${count}`;
    given.add(chosen);
    return chosen;
  });
}

function shortenName(name: string): string {
  if (WHOLE_NAME.test(name)) return name;
  const last = name.slice(name.lastIndexOf('/') + 1).replace(/[:@].*$/s, '');
  const plain = last.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
  return plain.slice(0, 60) || 'image';
}
