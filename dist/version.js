//#region src/version.ts
const VERSION = "0.1.0";
//#endregion
export { VERSION as t };
