// Makes a picture of a page, as high as its content.
//   node scripts/page-picture.ts page.html page.png [WIDTH [HIGHEST]]
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const [page = '', picture = '', width = '784', highest = '4000'] = process.argv.slice(2);
const OPTIONS = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'];
const MEASURE =
  '<script>document.body.dataset.height = document.documentElement.scrollHeight</script>';

writeFileSync(page, readFileSync(page, 'utf8') + MEASURE);
const dom = chromium(`--window-size=${width},100`, '--dump-dom', page);
const height = Math.min(Number(/data-height="(\d+)"/.exec(dom)?.[1]), Number(highest));
const size = ['--force-device-scale-factor=2', `--window-size=${width},${height}`];
chromium(...size, `--screenshot=${picture}`, page);

function chromium(...args: readonly string[]): string {
  const stdio = ['ignore', 'pipe', 'ignore'] as const;
  const program = process.env.CHROMIUM ?? 'chromium';
  return execFileSync(program, [...OPTIONS, ...args], {
    encoding: 'utf8',
    stdio: [...stdio],
    maxBuffer: 100_000_000,
  });
}
