export const PROGRAM: string;
/** For a Content-Security-Policy: `sha256-…`. */
export const PROGRAM_HASH: string;
export const STYLE: string;
export const STYLE_HASH: string;
