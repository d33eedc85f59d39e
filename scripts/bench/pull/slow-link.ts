// Relays TCP with a limited bandwidth and a delay:
//   node slow-link.ts TARGET_PORT BYTES_PER_SECOND ROUND_TRIP_MS
// Prints the port it listens on. All connections share the bandwidth evenly, towards the client.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

const [targetPort = 0, bytesPerSecond = 1, roundTripMs = 0] = process.argv.slice(2).map(Number);

/** The number of bytes that may be sent at once if a timer was late. */
const MOST_BURST_MS = 10;
const SLICE_BYTES = 65_536;
const MOST_QUEUED_BYTES = 2 ** 20;

interface Chunk {
  readonly at: number;
  bytes: Buffer;
}

interface Relay {
  readonly client: Socket;
  readonly server: Socket;
  readonly queue: Chunk[];
  queuedBytes: number;
  isEnded: boolean;
}

const relays = new Set<Relay>();

createServer({ noDelay: true }, (client) => {
  const server = connect(targetPort, '127.0.0.1').setNoDelay();
  const relay: Relay = { client, server, queue: [], queuedBytes: 0, isEnded: false };
  relays.add(relay);
  // A new connection takes a round trip before its first byte.
  let delayMs = roundTripMs * 1.5;
  client.on('data', (bytes) => {
    setTimeout(() => server.write(bytes), delayMs);
    delayMs = roundTripMs / 2;
  });
  server.on('data', (bytes: Buffer) => {
    relay.queue.push({ at: performance.now() + roundTripMs / 2, bytes });
    relay.queuedBytes += bytes.length;
    if (relay.queuedBytes > MOST_QUEUED_BYTES) server.pause();
  });
  server.on('end', () => {
    relay.isEnded = true;
  });
  const close = (): void => {
    relays.delete(relay);
    client.destroy();
    server.destroy();
  };
  client.on('close', close).on('error', close);
  server.on('error', close);
}).listen(0, '127.0.0.1', function (this: { address: () => unknown }) {
  process.stdout.write(`${(this.address() as AddressInfo).port}\n`);
});

let last = performance.now();
let allowance = 0;

/** Sends what the time since the last call allows, a slice of each connection in turn. */
function pump(): void {
  const now = performance.now();
  const most = (bytesPerSecond * MOST_BURST_MS) / 1000;
  allowance = Math.min(most, allowance + ((now - last) * bytesPerSecond) / 1000);
  last = now;
  for (let isSending = true; isSending && allowance > 0; ) {
    isSending = false;
    for (const relay of relays) isSending = sendSlice(relay, now) || isSending;
  }
}

function sendSlice(relay: Relay, now: number): boolean {
  const [first] = relay.queue;
  if (first === undefined) {
    if (relay.isEnded) relay.client.end();
    return false;
  }
  if (first.at > now || relay.client.writableLength > MOST_QUEUED_BYTES || allowance <= 0)
    return false;
  const slice = first.bytes.subarray(0, SLICE_BYTES);
  relay.client.write(slice);
  first.bytes = first.bytes.subarray(slice.length);
  if (first.bytes.length === 0) relay.queue.shift();
  relay.queuedBytes -= slice.length;
  allowance -= slice.length;
  if (relay.queuedBytes < MOST_QUEUED_BYTES) relay.server.resume();
  return true;
}

setInterval(pump, 1);
