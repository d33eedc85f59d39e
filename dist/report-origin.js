import { U as VERSION } from "./start.js";
import "./gate.js";
//#region src/gate/report-origin.ts
const REPORT_ORIGIN = {
	schemaVersion: 2,
	tool: {
		name: "plimsoll",
		version: VERSION
	}
};
//#endregion
export { REPORT_ORIGIN as t };
