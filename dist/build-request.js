import "./rolldown-runtime.js";
//#region src/gate/build-request.ts
const createBuildRequest = (build, withTree) => ({
	images: [],
	build,
	dockerfile: void 0,
	budgetPath: void 0,
	ruleFlags: [],
	select: void 0,
	verify: false,
	withTree,
	withFiles: true
});
//#endregion
export { createBuildRequest as t };
