import { createHash } from 'node:crypto';

/**
 * A build definition that only receives a folder, in the format that `buildctl build` reads.
 * Source: buildkit, solver/pb/ops.proto.
 */
export function encodeLocalSource(
  follow: readonly string[] | undefined,
  ignored: readonly string[],
  sharedKey: string,
): Buffer {
  const attributes = {
    'local.excludepatterns': JSON.stringify(ignored),
    'local.sharedkeyhint': sharedKey,
    ...(follow && { 'local.followpaths': JSON.stringify(follow) }),
  };
  const source = Buffer.concat([
    field(1, 'local://context'),
    ...Object.entries(attributes).map(([key, value]) =>
      field(2, Buffer.concat([field(1, key), field(2, value)])),
    ),
  ]);
  const receive = field(3, source);
  const digest = `sha256:${createHash('sha256').update(receive).digest('hex')}`;
  const result = field(1, field(1, digest));
  return Buffer.concat([field(1, receive), field(1, result)]);
}

/** A length-delimited field. */
function field(number: number, value: string | Buffer): Buffer {
  const bytes = Buffer.from(value as string);
  return Buffer.concat([Buffer.from([number * 8 + 2]), encodeLength(bytes.length), bytes]);
}

const encodeLength = (length: number): Buffer =>
  length < 0x80
    ? Buffer.from([length])
    : Buffer.concat([Buffer.from([(length & 0x7f) | 0x80]), encodeLength(length >>> 7)]);
