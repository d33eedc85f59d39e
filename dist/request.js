//#region src/gate/request.ts
const NO_LIMITS = {
	budget: void 0,
	flags: new Map()
};
//#endregion
export { NO_LIMITS as t };
