import "./rolldown-runtime.js";
//#region src/gate/reported-error.ts
const toReportedError = ({ code, message, where, fix }) => ({
	code,
	message,
	...where !== void 0 && { where },
	...fix !== void 0 && { fix }
});
//#endregion
export { toReportedError as t };
