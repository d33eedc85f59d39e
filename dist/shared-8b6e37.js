// src/model/sourced-image.ts
var MAX_DOCKERFILE_BYTES = 2 ** 20;

export {
  MAX_DOCKERFILE_BYTES
};
