//#region src/budget/image-name.ts
const IMAGE_NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";
//#endregion
export { IMAGE_NAME as t };
