//#region src/host/cache-files.ts
const CACHE_FILE = "plimsoll-report.json";
//#endregion
export { CACHE_FILE as t };
