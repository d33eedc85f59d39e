// Compares modeled pull times with those of real clients, through a slow link.
//   npm run bench:pull [-- [--fit] [--rounds N] [--write] [IMAGE…]]
// Pulls images of bench/pull/shapes.ts with Docker, containerd and podman, cold and as an update;
// medians of three. --write writes docs/pull-model.md. --fit pulls the images for calibration
// instead, and with --write replaces the constants of src/cost/pull/measured-times.ts. Needs
// docker-registry, skopeo, and the engines of scripts/engines/start.sh; images take 2 GB below
// $PLIMSOLL_CACHE.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Client, openClients } from './bench/pull/clients.ts';
import { fitProfiles } from './bench/pull/fit.ts';
import { makeImages } from './bench/pull/made-images.ts';
import { measurePulls } from './bench/pull/measure-pulls.ts';
import { CALIBRATION, JUDGED } from './bench/pull/shapes.ts';
import { renderPulls } from './bench/pull/tables.ts';
import { replaceMarked } from './documents/marked.ts';

const DOCUMENT = 'docs/pull-model.md';
const TIMES = 'src/cost/pull/measured-times.ts';

const { values, positionals } = parseArgs({
  options: {
    fit: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
  },
  allowPositionals: true,
});
const all = values.fit ? CALIBRATION : JUDGED;
const shapes = Object.fromEntries(
  Object.entries(all).filter(([name]) => positionals.length === 0 || positionals.includes(name)),
);
const { data, images } = await makeImages(shapes);
const clients: readonly Client[] = openClients();
try {
  const measured = await measurePulls(data, shapes, clients, Number(values.rounds));
  if (values.fit) {
    const lines = fitProfiles(measured, images, shapes);
    console.log(lines);
    const fitted = `  // fitted\n${lines}\n  // end\n`;
    if (values.write)
      writeFileSync(
        TIMES,
        readFileSync(TIMES, 'utf8').replace(/ {2}\/\/ fitted\n.*? {2}\/\/ end\n/s, fitted),
      );
  } else {
    const tables = renderPulls(measured, images, shapes, clients);
    console.log(tables);
    if (values.write)
      writeFileSync(DOCUMENT, replaceMarked(readFileSync(DOCUMENT, 'utf8'), 'bench', tables));
  }
} finally {
  for (const client of clients) client.close();
}
