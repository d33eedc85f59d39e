const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text for an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);

/** JSON for a script element, which only `</script` and `<!--` could end or alter. */
export const formatInertJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
