/**
 * Finds the notes of a version: everything between its heading, `## 1.2.3` or `## 1.2.3 - DATE`,
 * and the next one.
 * @returns Markdown without the heading; undefined if there is none, or nothing below it
 */
export function findNotes(changelog: string, version: string): string | undefined {
  const lines = changelog.split(/\r?\n/);
  const start = lines.findIndex((line) => findVersion(line) === version);
  if (start < 0) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('## '));
  const notes = rest.slice(0, end < 0 ? undefined : end);
  return notes.join('\n').trim() || undefined;
}

const findVersion = (line: string): string | undefined => /^## (\S+)/.exec(line)?.[1];
