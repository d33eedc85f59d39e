import "./rolldown-runtime.js";
import { dt as paragraph, f as ADVICE_IDS, ft as text, lt as code } from "./start.js";
import { Ri as ADVICE_RULES, ii as mainColumn, kr as formatFence, ma as formatJson, ni as buildTable, si as textColumn, zi as listSubjects } from "./gate.js";
import { n as renderMarkdown, r as renderTerminal } from "./renderers.js";
//#region src/report/explain.ts
const explainRenderers = {
	terminal: (id, options) => renderTerminal(options, () => id === void 0 ? buildIndexTable() : explainSections(id)),
	markdown: renderPage,
	json: (id) => `${formatJson(id === void 0 ? ADVICE_IDS.map(explain) : explain(id))}\n`
};
function renderPage(id) {
	if (id === void 0) return renderMarkdown(buildIndexTable());
	const { why, finds, unless, title, confidence, fixes } = explain(id);
	return [
		`# ${title}`,
		`Advice rule \`${id}\`, ${CONFIDENCE_WORDS[confidence]}.`,
		splitSentences(finds),
		`**Why:** ${splitSentences(why)}`,
		`**When not:** ${splitSentences(unless)}`,
		"## Fixes",
		...fixes.flatMap(({ subjects, lines }) => [`${subjects.map((subject) => `\`${subject}\``).join(", ")}:`, formatFence(lines, "dockerfile")])
	].join("\n\n").concat("\n");
}
const splitSentences = (words) => words.replaceAll(/(?<=[.:]) (?=[A-Z])/g, "\n");
const CONFIDENCE_WORDS = {
	certain: "certain: records or bytes of the image show it",
	likely: "likely: names, folders or sizes suggest it"
};
function explain(id) {
	const { page, confidence, describe } = ADVICE_RULES[id];
	const fixes = new Map();
	const words = listSubjects(id).map((subject) => ({
		subject,
		...describe(sample(id, subject))
	}));
	for (const { subject, fix } of words) {
		const same = fixes.get(fix.join("\n"));
		if (same === void 0) fixes.set(fix.join("\n"), {
			subjects: [subject],
			lines: fix
		});
		else same.subjects.push(subject);
	}
	const why = [...new Set(words.map((one) => one.why))].join(" ");
	return {
		id,
		...page,
		confidence,
		why,
		fixes: [...fixes.values()]
	};
}
const sample = (id, subject) => ({
	id,
	subject,
	bytes: 0,
	layer: 0,
	placeCount: 1,
	places: [{
		path: "/",
		bytes: 0,
		layer: 0,
		isVisible: true
	}]
});
function explainSections(id) {
	const { title, finds, why, unless, confidence, fixes } = explain(id);
	return [
		paragraph({ strong: title }, " ", code(id), `, ${CONFIDENCE_WORDS[confidence]}`),
		...[
			finds,
			why,
			unless
		].map((words) => paragraph(words)),
		...fixes.flatMap(({ subjects, lines }) => [paragraph({ strong: subjects.join(", ") }), {
			kind: "code",
			language: "dockerfile",
			lines
		}])
	];
}
const buildIndexTable = () => buildTable(ADVICE_IDS, { columns: [
	textColumn("Rule", (id) => text(code(id))),
	textColumn("Confidence", (id) => ADVICE_RULES[id].confidence),
	mainColumn("What it finds", (id) => ADVICE_RULES[id].page.title)
] });
//#endregion
export { explainRenderers };
