/**
 * Fills in the template of the Homebrew formula.
 * @param sha256 of the npm package, in hex
 * @returns the formula without the template's first comment
 * @throws Error if the template lacks a placeholder
 */
export function fillFormula(template: string, version: string, sha256: string): string {
  const values = { '@VERSION@': version, '@SHA256@': sha256 };
  return Object.entries(values).reduce(
    (text, [placeholder, value]) => {
      if (!text.includes(placeholder)) throw new Error(`the template has no ${placeholder}`);
      return text.replaceAll(placeholder, value);
    },
    template.replace(/^#.*\n/, ''),
  );
}
