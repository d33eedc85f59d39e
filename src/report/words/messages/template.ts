import { toByteText } from '../../../model/byte-text.ts';
import { formatCount, formatPlural } from '../../../model/count-text.ts';
import { joinNames } from '../../../model/name-list.ts';
import { quoteText } from '../../../model/quote.ts';
import type { None } from './failure.ts';
import type { OptionName } from './options.ts';
import { quote } from './quote.ts';
import type { Sentence, Words } from './sentence.ts';

const join =
  (between: string) =>
  (values: readonly Sentence[], { format }: Words) =>
    values.map(format).join(between);

/**
 * How a value is written: `{path}` as it is, `{files:count}` as `1,234`, `{files:plural file}` as
 * `1,234 files`, `{path:--file}` as an option with this value.
 */
const FORMATS = {
  count: (value: number) => formatCount(value),
  plural: (value: number, _: Words, noun: string) => formatPlural(value, noun),
  bytes: (value: number) => toByteText(value).text,
  MiB: (value: number) => `${value / 2 ** 20} MiB`,
  /** Of milliseconds. */
  seconds: (value: number) => `${value / 1000} s`,
  commit: (value: string) => value.slice(0, 12),
  /** The first names; the argument is how many. */
  list: (value: readonly string[], _: Words, most = '5') => joinNames(value, Number(most)),
  all: join(', '),
  or: join(' or '),
  lines: join('\n'),
  /** Text from a file. */
  quoted: (value: string) => quoteText(value),
  /** A value of an option. */
  string: (value: string) => quote(value),
  option: (value: OptionName, { option }: Words) => option(value),
  /** Writes nothing: a condition of an optional part. */
  if: (_: unknown) => '',
};
type Formats = typeof FORMATS;
type Format = (value: never, words: Words, argument?: string) => string;

/** What stands between braces; text in braces with spaces or commas is not a placeholder. */
type Placeholder<Template extends string> =
  Template extends `${string}{${infer Inner}}${infer Rest}`
    ?
        | (Inner extends `--${string}` | ` ${string}` | `${string},${string}` ? never : Inner)
        | Placeholder<Rest>
    : never;

type FormatIn<Text extends string> = Text extends `${infer Name} ${string}` ? Name : Text;
type ValueIn<Inner extends string> = Inner extends `${string}:${infer Text}`
  ? FormatIn<Text> extends keyof Formats
    ? Parameters<Formats[FormatIn<Text>]>[0]
    : Text extends `--${OptionName}`
      ? string
      : never
  : Sentence | number;

type NameIn<Inner extends string> = Inner extends `${infer Name}:${string}` ? Name : Inner;

/** What suits all placeholders of a name. */
type ValueOf<Inner extends string, Name extends string> = [Formatted<Inner, Name>] extends [never]
  ? Name extends Inner
    ? Sentence | number
    : boolean
  : ValueIn<Formatted<Inner, Name>>;
type Formatted<Inner extends string, Name extends string> = Exclude<
  Extract<Inner, `${Name}:${string}`>,
  `${string}:if`
>;

type IsPlaceholder<Text extends string> = Text extends `{${infer Inner}}`
  ? Inner extends `${string}}${string}`
    ? false
    : true
  : false;

/** The placeholders whose values must be there: those outside of optional parts. */
type Needed<Template extends string> =
  Template extends `${infer Before}[${infer Part}]${infer After}`
    ?
        | Placeholder<Before>
        | (IsPlaceholder<Part> extends true ? Placeholder<Part> : NeededIn<Part, never>)
        | Needed<After>
    : Placeholder<Template>;

/** The last one of several alternatives has no other instead of it. */
type NeededIn<Part extends string, Last> = Part extends `${string}|${infer Others}`
  ? NeededIn<Others, Others>
  : Last extends string
    ? Placeholder<Last>
    : never;

/** The values of a template by the names of its placeholders. */
export type TemplateValues<Template extends string> = string extends Template
  ? None
  : {
      readonly [Name in NameIn<Placeholder<Template>>]:
        | ValueOf<Placeholder<Template>, Name>
        | (Name extends NameIn<Needed<Template>> ? never : undefined);
    };

type Join<Parts extends readonly string[]> = Parts extends readonly [
  infer First extends string,
  ...infer Others extends readonly string[],
]
  ? `${First}${Join<Others>}`
  : '';

/** A template in several lines of code. */
export const long = <const Parts extends readonly string[]>(...parts: Parts): Join<Parts> =>
  parts.join('') as Join<Parts>;

const PLACEHOLDER = /\{(?:--([a-z-]+)(?: ([^{}]+))?|(\w+)(?::([\w-]+)(?: ([^{}]+))?)?)\}/g;

/** Text with a placeholder; `[{index}]` is part of a path. */
const PART = /\[(?!\{\w+\}\])([^[\]]*\{\w[^[\]]*)\]/g;

type Values = Readonly<Record<string, unknown>>;

const isAbsent = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

const isComplete = (text: string, values: Values): boolean =>
  Array.from(text.matchAll(PLACEHOLDER)).every(
    ([, option, , key = '']) => option !== undefined || !isAbsent(values[key]),
  );

/**
 * Fills a template. `{name}` is a value, `{name:count}` a formatted one, `{--timeout}` and
 * `{--timeout 1h}` an option in the words of the entry point. A part in brackets is left out if one
 * of its values is undefined, false or empty: `[; did you mean {meant}?]`. It may have
 * alternatives, of which the first that has its values counts, or else the last:
 * `[did you mean {meant}?|check the name]`.
 */
export function fill(template: string, values: Values, words: Words): string {
  const choose = (_: string, part: string): string => {
    const texts = part.split('|');
    const last = texts.length > 1 ? texts.at(-1) : undefined;
    return texts.find((text) => isComplete(text, values)) ?? last ?? '';
  };
  const write = (_: string, name?: OptionName, set?: string, key = '', as = '', rest?: string) => {
    if (name !== undefined) return words.option(name, set);
    const value = values[key];
    if (as.startsWith('--')) return words.option(as.slice(2) as OptionName, value as string);
    if (as !== '') return (FORMATS[as as keyof Formats] as Format)(value as never, words, rest);
    return typeof value === 'number' ? String(value) : words.format(value as Sentence);
  };
  return template.replace(PART, choose).replace(PLACEHOLDER, write);
}
