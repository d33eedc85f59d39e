const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  '': 1000,
};

/** `90s`, `15m`, `1h`, a bare number as seconds. @returns undefined for what is no time, or one that no timer can wait */
export function parseTimeMs(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|)$/.exec(text);
  const ms = match ? Number(match[1]) * (UNIT_MS[match[2] as string] as number) : 0;
  return ms < 1 || ms > 2 ** 31 - 1 ? undefined : ms;
}
