/** A blob to download. */
export interface Download {
  /** 0 for a blob that the machine already has, which takes no time. */
  readonly bytes: number;
  /** The client's maximum speed for its bytes. */
  readonly mostBytesPerSecond: number;
}

export interface Link {
  readonly bytesPerSecond: number;
  /** The time from a request to the first byte of the response. */
  readonly requestSeconds: number;
  /** Downloads at the same time. */
  readonly downloads: number;
}

interface Active {
  readonly index: number;
  readonly most: number;
  /** Seconds until its first byte. */
  wait: number;
  left: number;
}

/**
 * Simulates downloads that start in order, a limited number at a time, and share one bandwidth
 * evenly. Takes time linear in their number.
 * @returns for each, the seconds from the start until it is complete
 */
export function simulateDownloads(all: readonly Download[], link: Link): number[] {
  const ends = all.map(() => 0);
  const active: Active[] = [];
  let next = 0;
  let now = 0;
  const fill = (): void => {
    for (; next < all.length && active.length < link.downloads; next++) {
      const { bytes, mostBytesPerSecond } = all[next] as Download;
      if (bytes === 0) ends[next] = now;
      else
        active.push({
          index: next,
          most: mostBytesPerSecond,
          wait: link.requestSeconds,
          left: bytes,
        });
    }
  };
  for (fill(); active.length > 0; fill()) {
    const rates = shareBandwidth(active, link.bytesPerSecond);
    const step = Math.min(
      ...active.map(({ wait, left }, i) => (wait > 0 ? wait : left / (rates[i] as number))),
    );
    now += step;
    active.forEach((one, i) => {
      if (one.wait > 0) one.wait = toRest(one.wait, step);
      else one.left = toRest(one.left, step * (rates[i] as number));
    });
    for (let i = active.length - 1; i >= 0; i--) {
      const one = active[i] as Active;
      if (one.wait > 0 || one.left > 0) continue;
      ends[one.index] = now;
      active.splice(i, 1);
    }
  }
  return ends;
}

/** A remainder from rounding never becomes a separate step. */
const toRest = (left: number, done: number): number =>
  left - done <= left * 1e-9 ? 0 : left - done;

/** Shares evenly; bandwidth that one download can't use goes to the others. */
function shareBandwidth(active: readonly Active[], bytesPerSecond: number): number[] {
  const rates = active.map(() => 0);
  const taking = active.flatMap(({ wait, most }, i) => (wait > 0 ? [] : [{ i, most }]));
  let left = bytesPerSecond;
  taking
    .toSorted((a, b) => a.most - b.most)
    .forEach(({ i, most }, at) => {
      const rate = Math.min(most, left / (taking.length - at));
      rates[i] = rate;
      left -= rate;
    });
  return rates;
}
