/**
 * Maps in order, with a limited number at a time.
 * @param map also receives the number that are done
 */
export async function mapPooled<Item, Result>(
  items: readonly Item[],
  mostAtOnce: number,
  map: (item: Item, done: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const at = next++;
      results[at] = await map(items[at] as Item, done);
      done++;
    }
  };
  await Promise.all(Array.from({ length: Math.min(mostAtOnce, items.length) }, work));
  return results;
}
