import { toByteText } from '../../../model/byte-text.ts';
import { formatCount } from '../../../model/count-text.ts';
import { joinNames } from '../../../model/name-list.ts';
import type { OptionName } from './options.ts';
import type { Sentence, Words } from './sentence.ts';

/** How a value is written: `{path}` as it is, `{files:count}` as `1,234`. */
const FORMATS = {
  count: (value: number) => formatCount(value),
  bytes: (value: number) => toByteText(value).text,
  list: (value: readonly string[]) => joinNames(value),
  quoted: (value: string) => JSON.stringify(value),
};
type Formats = typeof FORMATS;

/** What stands between braces in a template; text in braces with spaces is not a placeholder. */
type Placeholder<Template extends string> =
  Template extends `${string}{${infer Inner}}${infer Rest}`
    ? (Inner extends `--${string}` | ` ${string}` ? never : Inner) | Placeholder<Rest>
    : never;

type NameIn<Inner extends string> = Inner extends `${infer Name}:${string}` ? Name : Inner;
type ValueIn<Inner extends string> = Inner extends `${string}:${infer Format}`
  ? Format extends keyof Formats
    ? Parameters<Formats[Format]>[0]
    : never
  : Sentence | number;

/** The values of a template by the names of its placeholders. */
export type TemplateValues<Template extends string> = {
  readonly [Inner in Placeholder<Template> as NameIn<Inner>]: ValueIn<Inner>;
};

/**
 * A template in several lines of code. The type is that of its parts, which is enough to find the
 * placeholders.
 */
export const long = <const Parts extends readonly string[]>(...parts: Parts): Parts[number] =>
  parts.join('');

const PLACEHOLDER = /\{(?:--([a-z-]+)(?: ([^{}]+))?|(\w+)(?::(\w+))?)\}/g;

/**
 * Fills a template. `{name}` is a value, `{name:count}` a formatted one, `{--timeout}` and
 * `{--timeout 1h}` an option in the words of the entry point.
 */
export const fill = (
  template: string,
  values: Readonly<Record<string, unknown>>,
  { option, say }: Words,
): string =>
  template.replace(
    PLACEHOLDER,
    (_, name?: OptionName, value?: string, key = '', format?: keyof Formats) => {
      if (name !== undefined) return option(name, value);
      if (format !== undefined) return FORMATS[format](values[key] as never);
      return typeof values[key] === 'number' ? String(values[key]) : say(values[key] as Sentence);
    },
  );
