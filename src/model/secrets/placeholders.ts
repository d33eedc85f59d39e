/** Matches a value that only represents a secret, up to its end. */
export const PLACEHOLDER =
  '(?:change[_-]?me|changeit|replace[_-]?me|todo|tbd|x{3,}|\\*{3,}|\\.{3,}|your[-_ ].{0,100}' +
  '|(?:my-?)?(?:secret|password|token|key)|example|sample|dummy|fake|test|unused|none|null|nil' +
  '|true|false|yes|no|\\d{1,4})';

/** `${NPM_TOKEN}`, `$TOKEN`, `%TOKEN%`, `<your token>`, `{{ token }}`. */
export const VARIABLE =
  /\$\{[^}]{0,200}\}|\$[A-Za-z_]\w{0,100}|%[A-Za-z_]\w{0,100}%|<[^>]{0,200}>|\{\{[^}]{0,200}\}\}/g;

const WHOLE = new RegExp(`^${PLACEHOLDER}$`, 'i');
/** A path or an address shows where a secret is. */
const PLACE = /^(?:\.{0,2}\/|~\/|[a-z][a-z0-9+.-]*:\/\/[^@]*$)/i;

/** Whether the value of a variable with a secret name can be a secret. */
export function isSecretValue(value: string): boolean {
  const own = value.replace(VARIABLE, '').trim();
  return own !== '' && !WHOLE.test(own) && !PLACE.test(own);
}
