import "./rolldown-runtime.js";
import { i as GateError } from "./exit-when-done.js";
import "./gate.js";
import { x as VERSION } from "./start.js";
import { t as measureBuildContext } from "./build-context.js";
//#region src/cli/context.ts
async function readContext({ build, isProved }, host) {
	const context = await measureBuildContext(build, host);
	if (context === void 0) throw new GateError("USAGE", "the builder fetches this build context from another machine", {
		where: build.folder,
		fix: "specify a folder on this machine"
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
