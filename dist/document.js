import "./rolldown-runtime.js";
//#region src/report/outline/document.ts
const formatLineNumbers = ({ lines: { line, endLine }, isRange }) => isRange && endLine !== line ? `${line}-${endLine}` : String(line);
const text = (...pieces) => pieces;
const code = (name, cut) => cut === void 0 ? { code: name } : {
	code: name,
	cut
};
//#endregion
export { formatLineNumbers as n, text as r, code as t };
