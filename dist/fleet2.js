import "./rolldown-runtime.js";
import { Qr as buildFleetReportSections } from "./gate.js";
import { t as createRenderers } from "./renderers.js";
//#region src/report/fleet.ts
const fleetRenderers = createRenderers(buildFleetReportSections, {
	terminal: 10,
	verbose: Number.POSITIVE_INFINITY,
	markdown: 50
});
//#endregion
export { fleetRenderers };
