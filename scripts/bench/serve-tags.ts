// Serves a repository with that many tags on loopback, in a separate process, because the
// benchmark waits for its commands.
//   node scripts/bench/serve-tags.ts 200
// Prints, as JSON, the source and the URLs of all documents; exits when its standard input closes.
import { TagRegistry, type TagSpec } from '../../__tests__/support/tag-registry.ts';

const [count = '200'] = process.argv.slice(2);
const tags = Object.fromEntries(
  Array.from({ length: Number(count) }, (_, at): [string, TagSpec] => [
    `1.${at}.0`,
    {
      layers: [30_000_000, 10_000_000 + at * 20_000, 400_000, 1_000 + at],
      created: new Date(Date.UTC(2026, 0, 1) + at * 86_400_000).toISOString(),
      isIndex: true,
    },
  ]),
);
const registry = await TagRegistry.start(tags);
console.log(JSON.stringify({ source: registry.source, urls: registry.listUrls() }));
process.stdin.resume().once('end', () => process.exit());
