import "./rolldown-runtime.js";
//#region src/model/pattern.ts
const joinPattern = (flags, ...parts) => new RegExp(parts.join(""), flags);
//#endregion
export { joinPattern as t };
