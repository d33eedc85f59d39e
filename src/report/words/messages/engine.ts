/** Messages about engines. */
export const ENGINE = {};
