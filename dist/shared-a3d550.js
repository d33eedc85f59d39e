// src/judge/image-name.ts
var IMAGE_NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";

export {
  IMAGE_NAME
};
