/** Messages about manifests, configs and layers. */
export const LAYERS = {};
