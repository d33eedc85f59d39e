//#region src/host/cache-files.ts
const CACHE_FILE = "plimsoll-report.json";
const RESULT_FILE = "result.json";
//#endregion
export { RESULT_FILE as n, CACHE_FILE as t };
