import "./rolldown-runtime.js";
//#region src/model/is-within.ts
const isWithin = (path, folder) => path === folder || folder === "/" || path.startsWith(`${folder}/`);
//#endregion
export { isWithin as t };
