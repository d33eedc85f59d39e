/** Messages about registries. */
export const REGISTRY = {};
