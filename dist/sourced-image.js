//#region src/model/sourced-image.ts
const MAX_DOCKERFILE_BYTES = 2 ** 20;
//#endregion
export { MAX_DOCKERFILE_BYTES as t };
