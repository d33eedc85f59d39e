// The program of an HTML report: draws the map from the data in the page. Everything else in the
// page works without it.
import type { PageData, PageImage } from '../../model/page-data.ts';
import { formatBytes, formatPlural } from '../../report/words/format.ts';
import { findElement, make } from './elements.ts';
import { ImageMap, searchAfterPause } from './map.ts';

const { images } = await readData();
if (images.length > 0) {
  findElement('explorer').hidden = false;
  start(images);
}
openForPrinting();

function start(images: readonly PageImage[]): void {
  let map = draw(images[0] as PageImage);
  const picker = make('select', { 'aria-label': 'Image' });
  picker.append(...images.map(({ title }, i) => make('option', { value: String(i) }, title)));
  picker.hidden = images.length === 1;
  picker.addEventListener('change', () => {
    map = draw(images[Number(picker.value)] as PageImage);
  });
  findElement('picker').replaceChildren(picker);

  const search = findElement('search') as HTMLInputElement;
  searchAfterPause(search, (words) => map.search(words));
  const tiles = findElement('map');
  tiles.addEventListener('click', ({ target }) => map.select(closestTile(target)));
  tiles.addEventListener('keydown', (event) => {
    if (pressKey(event.key, event.target, map)) event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.target === search) return;
    search.focus();
    event.preventDefault();
  });
  new ResizeObserver(() => map.redraw()).observe(tiles);
}

function draw(image: PageImage): ImageMap {
  findElement('summed').textContent = describeSummed(image);
  return new ImageMap(image);
}

function describeSummed({ summed }: PageImage): string {
  if (summed === null) return '';
  const paths = `${formatPlural(summed.count, 'path')} of ${formatBytes(summed.mostBytes)} or less`;
  return `Counted in their folders: ${paths}.`;
}

function pressKey(key: string, target: EventTarget | null, map: ImageMap): boolean {
  if (key === 'Enter' || key === ' ') map.select(closestTile(target));
  else if (key === 'Escape' || key === 'Backspace') map.leave();
  else return map.move(closestTile(target), key);
  return true;
}

const closestTile = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('.tile') : null;

/** A printed page can't be clicked. */
function openForPrinting(): void {
  window.addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** The data is compressed, because many files have long names. */
async function readData(): Promise<PageData> {
  const encoded = JSON.parse(findElement('data').textContent ?? '""') as string;
  const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream).json();
}
