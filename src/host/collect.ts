/** Reads a stream to its end. @returns `undefined` if it has more bytes; then it is closed */
export async function collectAtMost(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<Buffer | undefined> {
  const collected: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > mostBytes) return undefined;
    collected.push(chunk);
  }
  return Buffer.concat(collected);
}
