import "./rolldown-runtime.js";
import { Gt as Message, I as writeBudgetFile, Lt as GateError, U as VERSION } from "./start.js";
import { dt as listUnraisable, ft as raiseLimit, i as checkAnythingNamed, st as judgeReport, ut as listFailedLimits } from "./gate.js";
import { n as readBudgetYaml, t as parseBudget } from "./parse-budget.js";
import { n as readMeasuredImages } from "./measured.js";
import { i as indexWrittenLimits, n as requireBudgetFile, r as renderRatchet } from "./ratchet.js";
import { resolve } from "node:path";
//#region src/judge/propose/new-rule.ts
function placeNewRule(content, part, rule) {
	const tree = readBudgetYaml(content);
	const rules = tree.places.get(`${part}/rules`);
	const end = content.includes("\r\n") ? "\r\n" : "\n";
	const write = (indentation) => `${indentation}${rule.key}: ${rule.limit} # ${rule.comment}${end}`;
	if (rules !== void 0) {
		if (content[rules.start] === "{") return addToFlow(content, rules.start, rule, end);
		const first = findFirstChild(tree, `${part}/rules`);
		if (first !== void 0) return insertLine(content, first, write);
		return rules.text === "" ? insertBelow(content, rules.keyStart, write) : void 0;
	}
	const writeRules = (indentation) => `${indentation}rules:${end}${write(`${indentation}  `)}`;
	const first = findFirstChild(tree, part);
	if (first !== void 0) return insertLine(content, first, writeRules);
	return part === "" && content.trim() === "" ? content + writeRules("") : void 0;
}
function findFirstChild({ places }, pointer) {
	const starts = [...places].filter(([at]) => at.startsWith(`${pointer}/`) && !at.slice(pointer.length + 1).includes("/")).map(([, { keyStart }]) => keyStart);
	return starts.length === 0 ? void 0 : Math.min(...starts);
}
function insertLine(content, offset, write) {
	const start = content.lastIndexOf("\n", offset - 1) + 1;
	const indentation = content.slice(start, offset);
	if (indentation.trim() !== "") return void 0;
	return content.slice(0, start) + write(indentation) + content.slice(start);
}
function insertBelow(content, keyStart, write) {
	const start = content.lastIndexOf("\n", keyStart - 1) + 1;
	const indentation = content.slice(start, keyStart);
	const next = content.indexOf("\n", keyStart) + 1;
	if (indentation.trim() !== "") return void 0;
	return `${next === 0 ? `${content}\n` : content.slice(0, next)}${write(`${indentation}  `)}${next === 0 ? "" : content.slice(next)}`;
}
function addToFlow(content, start, rule, end) {
	const isEmpty = /^\{\s*\}/.test(content.slice(start, start + 1e3));
	const line = content.lastIndexOf("\n", start - 1) + 1;
	const indentation = /^ */.exec(content.slice(line))?.[0] ?? "";
	const inserted = ` ${rule.key}: ${rule.limit}${isEmpty ? " " : ","}`;
	return content.slice(0, line) + `${indentation}# ${rule.key} ${rule.comment}${end}` + content.slice(line, start + 1) + inserted + content.slice(start + 1);
}
//#endregion
//#region src/judge/propose/raise.ts
function raiseLimits(file, limits, reason) {
	const content = file.text.replace(/^\ufeff/, "");
	const raised = [];
	const kept = [];
	let text = content;
	for (const limit of limits) {
		const edited = raiseOne(text, limit, reason);
		const { label, from, rule, value } = limit;
		if ("why" in edited) kept.push({
			label,
			from,
			why: edited.why
		});
		else {
			text = edited.text;
			const oldText = limit.place === "line" ? limit.oldText : null;
			raised.push({
				rule,
				label,
				value,
				from,
				oldText,
				newText: edited.newText
			});
		}
	}
	return {
		text: file.text.slice(0, file.text.length - content.length) + text,
		raised,
		kept
	};
}
function raiseOne(content, limit, reason) {
	const raise = raiseLimit(limit);
	if (raise === void 0) return { why: new Message("no-limit-accepts-value", {}) };
	if (limit.place === "flag") return { why: new Message("change-limit-there", {
		rule: limit.rule.key,
		limit: raise.text
	}) };
	const newText = raise.text;
	const text = limit.place === "line" ? replaceLimit(content, limit, newText, reason) : placeNewRule(content, limit.pointer, {
		key: limit.rule.key,
		limit: newText,
		comment: `set on ${reason.date}: ${reason.why}`
	});
	return text !== void 0 && isOnlyChange(content, text, limit) ? {
		text,
		newText
	} : { why: new Message("change-limit-by-hand", {
		rule: limit.rule.key,
		limit: newText
	}) };
}
function replaceLimit(content, limit, newText, { why, date }) {
	const spot = indexWrittenLimits(content)(limit, "fail");
	if (spot === void 0) return void 0;
	const comment = `raised from ${spot.text.trim()} on ${date}: ${why}`;
	const changed = content.slice(0, spot.start) + newText + content.slice(spot.end);
	const end = spot.start + newText.length;
	REST_OF_LINE.lastIndex = end;
	const [rest] = REST_OF_LINE.exec(changed) ?? [];
	if (rest === void 0) return insertAbove(changed, spot.start, `# ${limit.rule.key} ${comment}`);
	const mark = rest.includes("#") ? ";" : " #";
	return `${changed.slice(0, end) + rest.trimEnd()}${mark} ${comment}${changed.slice(end + rest.length)}`;
}
const REST_OF_LINE = /["']?[ \t]*(?:[ \t]#[^\r\n]*)?(?=\r?\n|$)/y;
function insertAbove(content, offset, line) {
	const start = content.lastIndexOf("\n", offset - 1) + 1;
	const indentation = /[ ]*/y.exec(content.slice(start))?.[0] ?? "";
	const end = content.includes("\r\n") ? "\r\n" : "\n";
	return `${content.slice(0, start)}${indentation}${line}${end}${content.slice(start)}`;
}
function isOnlyChange(before, after, { pointer, rule, place }) {
	const [old, now] = [readBudgetYaml(before), readBudgetYaml(after)];
	if (now.problems.length > 0) return false;
	const changed = place === "line" ? pointer : `${pointer}/rules/${rule.key}`;
	const isOther = (at) => at !== changed && at !== `${changed}/fail`;
	const list = ({ places }) => JSON.stringify([...places].filter(([at, { text }]) => text !== void 0 && text !== "" && isOther(at)).map(([at, { text }]) => [at, text]).sort());
	return [changed, `${changed}/fail`].some((at) => now.places.get(at)?.text !== void 0) && list(old) === list(now);
}
//#endregion
//#region src/cli/raise.ts
async function raiseBudget({ request, only, why }, host, options) {
	const file = await requireBudgetFile(request.budgetPath, host);
	const budget = parseBudget(file);
	checkAnythingNamed("raise", request, budget, host);
	const limits = {
		budget,
		flags: new Map()
	};
	const { measured, reported } = await readMeasuredImages(request, limits, host);
	const images = [...measured, ...reported];
	const now = host.now();
	const report = judgeReport({
		...limits,
		images,
		notices: [],
		now,
		toolVersion: VERSION
	});
	const { text, raised, kept } = raiseLimits(file, selectLimits(listFailedLimits(report.images, budget, limits.flags), only), {
		why: toOneLine(why),
		date: now.toISOString().slice(0, 10)
	});
	parseBudget({
		...file,
		text
	});
	if (raised.length > 0) await writeBudgetFile(resolve(host.cwd, file.source), text);
	const changes = raised.map(({ rule, ...change }) => ({
		...change,
		image: null,
		bound: "fail",
		unit: rule.unit
	}));
	const unraisable = only.length === 0 ? listUnraisable(report.images, budget, limits.flags) : [];
	const rows = [...kept, ...unraisable].map((one) => ({
		...one,
		image: null
	}));
	return renderRatchet({
		verb: "raised",
		source: file.source,
		changes,
		kept: rows,
		isWritten: true
	}, options);
}
function selectLimits(failed, only) {
	const other = only.find((name) => !failed.some(({ label }) => label === name));
	if (other !== void 0) throw new GateError("limit-not-broken", {
		limit: other,
		broken: failed.map(({ label }) => label)
	});
	return only.length === 0 ? failed : failed.filter(({ label }) => only.includes(label));
}
const toOneLine = (text) => text.replace(/[\p{C}\p{Z}]+/gu, " ").trim().slice(0, MOST_CHARACTERS);
const MOST_CHARACTERS = 200;
//#endregion
export { raiseBudget };
