/** Joins names for a sentence: `a, b and 4 more`. */
export const joinNames = (names: readonly string[], most = 5): string =>
  names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
