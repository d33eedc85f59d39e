// Compares modeled pull times with those of real clients, through a slow link.
//   npm run bench:pull [-- [--fit] [--rounds N] [--write] [--save FILE | --from FILE] [IMAGE…]]
// Pulls images of bench/pull/shapes.ts with Docker, containerd and podman, cold and as an update;
// medians of three. --write writes docs/pull-model.md. --fit pulls the images for calibration
// instead, and with --write replaces the constants of src/cost/pull/measured-times.ts. --save keeps
// what was measured, and --from uses it again. Needs root, the bridge of scripts/engines/start.sh,
// 2 GB below $PLIMSOLL_CACHE for images, and 8 GB of memory: nothing waits for a disk.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { openClients } from './bench/pull/clients.ts';
import { fitProfiles } from './bench/pull/fit.ts';
import { makeImages } from './bench/pull/made-images.ts';
import { type Measured, measurePulls } from './bench/pull/measure-pulls.ts';
import { startEngines } from './bench/pull/own-engines.ts';
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
    save: { type: 'string' },
    from: { type: 'string' },
  },
  allowPositionals: true,
});
const all = values.fit ? CALIBRATION : JUDGED;
const shapes = Object.fromEntries(
  Object.entries(all).filter(([name]) => positionals.length === 0 || positionals.includes(name)),
);
const { data, images } = await makeImages(shapes);
const measured = values.from ? readMeasured(values.from) : await measure();
if (values.save) writeFileSync(values.save, JSON.stringify(measured));
if (values.fit) {
  const lines = fitProfiles(measured.pulls, images, shapes);
  console.log(lines);
  const fitted = `  // fitted\n${lines}\n  // end\n`;
  if (values.write)
    writeFileSync(
      TIMES,
      readFileSync(TIMES, 'utf8').replace(/ {2}\/\/ fitted\n.*? {2}\/\/ end\n/s, fitted),
    );
} else {
  const tables = renderPulls(measured, images, shapes);
  console.log(tables);
  if (values.write)
    writeFileSync(DOCUMENT, replaceMarked(readFileSync(DOCUMENT, 'utf8'), 'bench', tables));
}

async function measure(): Promise<Measured> {
  const engines = await startEngines(data);
  // Otherwise, what they store stays in memory.
  process.once('SIGINT', () => engines.stop().finally(() => process.exit(130)));
  try {
    const clients = openClients(engines);
    const rounds = Number(values.rounds);
    const pulls = await measurePulls(engines.registryData, shapes, clients, rounds);
    const versions = clients.map(({ name, version }) => `${name} ${version}`);
    return { machine: `${availableParallelism()} cores; ${versions.join(', ')}`, pulls };
  } finally {
    await engines.stop();
  }
}

function readMeasured(path: string): Measured {
  return JSON.parse(readFileSync(path, 'utf8')) as Measured;
}
