import "./rolldown-runtime.js";
//#region src/model/history.ts
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const isCommitSha = (text) => SHA.test(text);
//#endregion
export { isCommitSha as t };
