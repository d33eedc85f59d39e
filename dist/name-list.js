import "./rolldown-runtime.js";
//#region src/model/name-list.ts
const joinNames = (names, most = 5) => names.length <= most ? names.join(", ") : `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
//#endregion
export { joinNames as t };
