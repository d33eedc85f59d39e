import type { Draw } from './random-image.ts';

/** Instructions that stand in for what is often in a Dockerfile, each with its base image. */
export interface Parts {
  /** Names of base images, and the instructions that run there. */
  readonly bases: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Instructions that run anywhere. */
  readonly any: readonly (readonly string[])[];
}

const pick = <Item>(draw: Draw, items: readonly Item[]): Item =>
  items[draw.below(items.length)] as Item;

/** A Dockerfile of some of the parts, in an unusual form that builders accept. */
export function writeRandomDockerfile({ bases, any }: Parts, draw: Draw): string {
  const base = pick(draw, Object.keys(bases));
  const parts = [...any, ...(bases[base] ?? [])];
  const choose = (): string[] =>
    Array.from({ length: 1 + draw.below(4) }, () => pick(draw, parts)).flat();
  const mark = draw.chance(0.2) ? '`' : '\\';
  const first = choose();
  const from = draw.chance(0.2) ? 'FROM --platform=$BUILDPLATFORM $BASE' : 'FROM $BASE';
  const stages = draw.chance(0.4)
    ? [`${from} AS first`, ...first, ...pick(draw, [['FROM first'], ['FROM $BASE', ...first]])]
    : [from, ...first];
  const all = [`ARG BASE=${base}`, ...stages, ...choose(), 'CMD ["a"]'];
  const lines = all.flatMap((text) => layOut(text, mark, draw));
  const text = [...(mark === '`' ? ['# escape=`'] : []), ...lines].join('\n');
  const ended = draw.chance(0.8) ? `${text}\n` : text;
  // Here-documents keep carriage returns.
  const isCrlf = draw.chance(0.2) && !text.includes('<<');
  return `${draw.chance(0.1) ? '\uFEFF' : ''}${isCrlf ? ended.replaceAll('\n', '\r\n') : ended}`;
}

/** Breaks an instruction into lines, with comments and other verbs. */
function layOut(text: string, mark: string, draw: Draw): string[] {
  const [, verb = '', rest = ''] = /^(\S+)(.*)$/s.exec(text) ?? [];
  const start = draw.chance(0.2) ? verb.toLowerCase() : verb;
  const indent = pick(draw, ['\t', '  ', '    ', ' \t ']);
  const isBroken = draw.chance(0.5) && !rest.includes('<<') && !rest.startsWith(' [');
  const broken = isBroken
    ? rest.replaceAll(/ && /g, () => {
        const comment = draw.chance(0.3) ? `${indent}# why && what\n` : '';
        const empty = draw.chance(0.1) ? '\n' : '';
        const space = draw.chance(0.2) ? '  ' : '';
        return ` ${mark}${space}\n${comment}${empty}${indent}&& `;
      })
    : rest;
  const lead = draw.chance(0.1) ? indent : '';
  return [...(draw.chance(0.2) ? ['# a comment', ''] : []), `${lead}${start}${broken}`];
}
