import "./rolldown-runtime.js";
import { Lt as GateError } from "./start.js";
import { t as REPORT_ORIGIN } from "./report-origin.js";
import { t as measureBuildContext } from "./build-context.js";
//#region src/cli/context.ts
async function readContext({ build, isProved }, host) {
	const context = await measureBuildContext(build, host);
	if (context === void 0) throw new GateError("remote-context", {}, { where: build.folder });
	const report = {
		...REPORT_ORIGIN,
		context
	};
	if (!isProved) return report;
	const { proveContext } = await import("./prove-context.js");
	return {
		...report,
		proof: await proveContext(build, context, host)
	};
}
//#endregion
export { readContext };
