/** Those of these properties that are set. */
export const pickKnown = <Source extends object, Key extends keyof Source>(
  source: Source,
  ...keys: readonly Key[]
): { readonly [K in Key]?: Exclude<Source[K], undefined> } =>
  Object.fromEntries(
    keys.flatMap((key) => (source[key] === undefined ? [] : [[key, source[key]]])),
  ) as { [K in Key]?: Exclude<Source[K], undefined> };
