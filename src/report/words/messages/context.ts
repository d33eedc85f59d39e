/** Messages about build contexts: why all of one is assumed to be read. */
export const CONTEXT = {
  'dockerfile-not-found': 'no Dockerfile found',
  'dockerfile-unparsable': "the Dockerfile can't be parsed",
  'frontend-unknown': '{frontend} may read anything',
  'target-not-in-dockerfile': 'the stage to build is not in the Dockerfile',
  'too-many-stages': 'the Dockerfile has too many stages',
  'source-unknown': 'line {line} reads {word}, whose value is not known here',
} as const;
