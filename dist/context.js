import "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import "./report.js";
import { t as VERSION } from "./version.js";
import { t as measureBuildContext } from "./build-context.js";
//#region src/cli/context.ts
async function readContext({ build, isProved }, host) {
	const context = await measureBuildContext(build, host);
	if (context === void 0) throw new GateError("USAGE", "the builder fetches this build context from another machine", {
		where: build.folder,
		fix: "name a folder on this machine"
	});
	const report = {
		schemaVersion: 2,
		tool: {
			name: "plimsoll",
			version: VERSION
		},
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
