/** Messages about flags and inputs. */
export const USAGE = {};
