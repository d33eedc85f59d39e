import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startRegistry } from '../../../__tests__/support/registry.ts';
import type { Client } from './clients.ts';
import type { ImageShape } from './shapes.ts';

/** Seconds of one image with one client: medians. */
export interface MeasuredPull {
  readonly image: string;
  readonly client: Client['name'];
  readonly coldSeconds: number;
  readonly updateSeconds: number;
  /** Each round: cold, update. */
  readonly rounds: readonly (readonly [number, number])[];
}

export interface Measured {
  /** Its cores, and the versions of the clients. */
  readonly machine: string;
  readonly pulls: readonly MeasuredPull[];
}

/** Pulls each image through its link, on a machine without it and on one that has the baseline. */
export async function measurePulls(
  data: string,
  shapes: Readonly<Record<string, ImageShape>>,
  clients: readonly Client[],
  rounds: number,
): Promise<MeasuredPull[]> {
  const registry = await startRegistry({ kind: 'none' }, data);
  try {
    const results: MeasuredPull[] = [];
    for (const [image, shape] of Object.entries(shapes)) {
      console.error(`${image} …`);
      const link = await openLink(Number(registry.address.split(':')[1]), shape.link);
      try {
        const isZstd = shape.layers.some(({ compression }) => compression === 'zstd');
        for (const client of clients.filter(({ knowsZstd }) => knowsZstd || !isZstd)) {
          const one = await measureImage(image, client, registry.address, link.address, rounds);
          const { coldSeconds, updateSeconds } = one;
          console.error(
            `  ${client.name}: ${coldSeconds.toFixed(2)} s, ${updateSeconds.toFixed(2)} s of`,
            one.rounds
              .map((pair) => pair.map((seconds) => seconds.toFixed(2)).join(' '))
              .join(', '),
          );
          results.push(one);
        }
      } finally {
        link.close();
      }
    }
    return results;
  } finally {
    await registry.stop();
  }
}

async function measureImage(
  image: string,
  client: Client,
  direct: string,
  slow: string,
  rounds: number,
): Promise<MeasuredPull> {
  const [now, old] = [`${slow}/${image}:new`, `${direct}/${image}:old`];
  const all = [now, old];
  const turns: { readonly cold: number; readonly update: number }[] = [];
  for (let turn = 0; turn < rounds; turn++) {
    client.remove(all);
    client.settle();
    const cold = await client.pull(now);
    client.remove(all);
    await client.pull(old);
    client.settle();
    turns.push({ cold, update: await client.pull(now) });
    client.remove(all);
  }
  const takeMedian = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[values.length >> 1] as number;
  return {
    image,
    client: client.name,
    coldSeconds: takeMedian(turns.map(({ cold }) => cold)),
    updateSeconds: takeMedian(turns.map(({ update }) => update)),
    rounds: turns.map(({ cold, update }) => [cold, update] as const),
  };
}

async function openLink(
  port: number,
  { mbps, roundTripMs }: ImageShape['link'],
): Promise<{ readonly address: string; readonly close: () => void }> {
  const program = join(import.meta.dirname, 'slow-link.ts');
  const child = spawn(
    process.execPath,
    [program, ...[port, mbps * 125_000, roundTripMs].map(String)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { address: `127.0.0.1:${line.toString().trim()}`, close: () => child.kill() };
}
