import "./rolldown-runtime.js";
import { Oi as formatJson, Zn as formatFence, ei as ADVICE_RULES, ti as listSubjects } from "./gate.js";
import { dt as code, f as ADVICE_IDS, ht as text, mt as paragraph } from "./start.js";
import { n as renderMarkdown, r as renderTerminal } from "./renderers.js";
//#region src/report/explain.ts
const renderExplain = (id, options) => renderTerminal(options, () => id === void 0 ? [buildIndexTable()] : explainSections(id));
function renderExplainMarkdown(id) {
	if (id === void 0) return renderMarkdown([buildIndexTable()]);
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
const renderExplainJson = (id) => `${formatJson(id === void 0 ? ADVICE_IDS.map(explain) : explain(id))}\n`;
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
const buildIndexTable = () => ({
	kind: "table",
	title: text(),
	columns: [
		{
			title: "Rule",
			kind: "text"
		},
		{
			title: "Confidence",
			kind: "text"
		},
		{
			title: "What it finds",
			kind: "text",
			isMain: true
		}
	],
	rows: ADVICE_IDS.map((id) => ({ cells: [
		text(code(id)),
		text(ADVICE_RULES[id].confidence),
		text(ADVICE_RULES[id].page.title)
	] })),
	more: ""
});
//#endregion
export { renderExplain, renderExplainJson, renderExplainMarkdown };
