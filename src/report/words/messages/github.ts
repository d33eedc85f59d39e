/** Messages about GitHub's services. */
export const GITHUB = {};
