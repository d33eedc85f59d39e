import "./rolldown-runtime.js";
import { dt as paragraph } from "./start.js";
import { Hr as describeContext, Ur as describeProof, Vr as buildContextSections } from "./gate.js";
import { t as createRenderers } from "./renderers.js";
//#region src/report/context.ts
const contextRenderers = createRenderers(buildSections, {
	terminal: 5,
	verbose: 20,
	markdown: 10
});
function buildSections({ context, proof }, most) {
	const expected = context.read.items.reduce((sum, { imageBytes }) => sum + imageBytes, 0);
	const proved = proof === void 0 ? [] : describeProof(proof, expected);
	return [
		paragraph({ strong: `Build context ${context.folder}: ${describeContext(context)}` }),
		...buildContextSections(context, most),
		...proved.map((words) => paragraph({ strong: words }))
	];
}
//#endregion
export { contextRenderers };
