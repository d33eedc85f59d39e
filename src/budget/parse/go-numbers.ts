const DIGITS = String.raw`\d(?:_?\d)*`;
const HEX_DIGITS = '[0-9a-f](?:_?[0-9a-f])*';
const EXPONENT = `[+-]?${DIGITS}`;
const GO_DECIMAL = new RegExp(
  `^[+-]?(?:${DIGITS}\\.?(?:${DIGITS})?|\\.${DIGITS})(?:e${EXPONENT})?$`,
  'i',
);
const GO_HEX = new RegExp(`^([+-]?)0x_?(${HEX_DIGITS})?\\.?(${HEX_DIGITS})?p(${EXPONENT})$`, 'i');
const YAML_FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i;
const YAML_OCTAL = /^([-+]?)0o?([0-7]+)$/i;
const YAML_HEX_OR_BINARY = /^([-+]?)(0x[0-9a-f]+|0b[01]+)$/i;

/**
 * Parses a number as Go's `strconv.ParseFloat` does: `0.95`, `9e-1`, `.5`, `1_0`, `0x1p-2`, `Inf`,
 * `NaN`.
 * @returns undefined for what Go rejects, e.g. a number too large for a double
 */
export function parseGoFloat(text: string): number | undefined {
  if (/^nan$/i.test(text)) return Number.NaN;
  if (/^[+-]?inf(?:inity)?$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  const value = GO_DECIMAL.test(text) ? Number(text.replaceAll('_', '')) : parseGoHex(text);
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

function parseGoHex(text: string): number | undefined {
  const [matched, sign, whole = '', fraction = '', exponent = '0'] = GO_HEX.exec(text) ?? [];
  if (matched === undefined || whole + fraction === '') return undefined;
  const digits = (whole + fraction).replaceAll('_', '');
  const fractionDigits = fraction.replaceAll('_', '').length;
  const value =
    Number(BigInt(`0x${digits}`)) *
    2 ** (Number(exponent.replaceAll('_', '')) - 4 * fractionDigits);
  return sign === '-' ? -value : value;
}

/**
 * Parses an unquoted YAML value as dive's YAML library does (gopkg.in/yaml.v3, `resolve`): in
 * addition to decimals also `1_000`, `0x1F`, `0b11`, and octal with a leading zero (`010` is 8).
 * @returns undefined if the library reads it as text
 */
export function parseYamlNumber(source: string): number | undefined {
  if (source.startsWith('.')) return /^\.\d/.test(source) ? parseGoFloat(source) : undefined;
  if (!/^[-+\d]/.test(source)) return undefined;
  const plain = source.replaceAll('_', '');
  const [, sign, octal] = YAML_OCTAL.exec(plain) ?? [];
  if (octal !== undefined) return applySign(sign, Number(`0o${octal}`));
  const [, otherSign, prefixed] = YAML_HEX_OR_BINARY.exec(plain) ?? [];
  if (prefixed !== undefined) return applySign(otherSign, Number(prefixed));
  const value = YAML_FLOAT.test(plain) ? Number(plain) : undefined;
  return Number.isFinite(value) ? value : undefined;
}

const applySign = (sign: string | undefined, value: number): number =>
  sign === '-' ? -value : value;
