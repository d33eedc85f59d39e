import { r as __name } from "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { a as readRegularFileSync, i as readRegularFile, t as UnreadableFile } from "./read-file.js";
import { r as option } from "./options.js";
import { o as RULES, s as findRule } from "./effective-limits.js";
import { n as quote, t as createProblemsError } from "./budget-problems.js";
import { i as warnsTooLate, l as readLimit, r as toLevelLimits, t as describeLateWarning } from "./rule-limits.js";
import { n as followInCheckout, t as findNearestCheckout } from "./checkout-boundary.js";
import { n as suggestRule } from "./suggest-rule.js";
import { createHash } from "node:crypto";
import { dirname, join, relative, resolve } from "node:path";
import { lstatSync } from "node:fs";
//#region src/budget/parse/rule-flags.ts
const FROM = option("rule");
function parseRuleFlags(flags) {
	const rules = new Map();
	const texts = [];
	for (const flag of flags) {
		const text = toPair(flag);
		const problems = [];
		readFlag(text, rules, (problem) => problems.push(problem));
		if (problems.length > 0) texts.push({
			name: FROM,
			text,
			isOneLine: true,
			problems
		});
	}
	if (texts.length > 0) throw createProblemsError(option("rule"), "USAGE", texts);
	return rules;
}
function toPair(text) {
	const bare = text.trim().replace(/^(["'])([^"']*)\1$/s, "$2");
	const [, key, limit = ""] = /^\s*["']?([A-Za-z][\w-]*)["']?\s*[:=](.*)$/s.exec(bare) ?? [];
	if (key === void 0) return text;
	return `${key}=${unwrap(limit.trim())}`;
}
function unwrap(limit) {
	return (/^\{(.*)\}$/s.exec(limit)?.[1] ?? limit).trim().replace(/(^|,)\s*(warn|fail):\s*/g, "$1$2:").replace(/^(["'])(.*)\1$/s, "$2");
}
function readFlag(text, rules, complain) {
	const equals = text.indexOf("=");
	const keyEnd = equals === -1 ? text.length : equals;
	const key = text.slice(0, keyEnd);
	const rule = findRule(key) ?? RULES.find((one) => one.key.toLowerCase() === key.toLowerCase());
	if (rule === void 0) {
		const meant = suggestRule(key);
		const written = rewriteFlag(text);
		const hint = written !== void 0 ? `write ${written}` : meant ? `did you mean ${quote(meant)}?` : suggestFix(key);
		complain({
			start: 0,
			end: keyEnd,
			message: `unknown rule ${quote(key)}`,
			hint
		});
	} else if (equals === -1) complain({
		start: keyEnd,
		end: keyEnd,
		message: `${key} has no limit`,
		hint: `write ${key}=LIMIT`
	});
	else readLimits$1(text, keyEnd + 1, rule, rules, complain);
}
function rewriteFlag(text) {
	const [, key = "", limit] = /^(?:--rule[= ]\s*)?(\w+)\s*(?:[<>]?=|[<>≤≥\s])\s*(\S.*)$/s.exec(text) ?? [];
	return limit !== void 0 && findRule(key) !== void 0 ? `${key}=${limit}` : void 0;
}
function suggestFix(key) {
	if (key === "warn" || key === "fail") return "write both bounds after the rule, e.g. highestImageBytes=warn:140MB,fail:150MB";
	return key === "rules" ? "remove this line" : "run \"plimsoll rules\" to list all rules";
}
function readLimits$1(text, start, rule, rules, complain) {
	const limits = { ...rules.get(rule.key) };
	for (const part of splitBounds(text, start)) {
		const place = {
			start: part.start,
			end: part.start + part.text.length
		};
		const reading = readPart(rule, part.text);
		if ("message" in reading) {
			complain({
				...place,
				message: `${rule.key}: ${reading.message}`,
				hint: reading.hint
			});
			continue;
		}
		const read = toBounds(rule, part, reading.limit);
		if (read.warn && limits.warn || read.fail && limits.fail) complain({
			...place,
			message: `${rule.key} is set twice`,
			hint: "keep one of them"
		});
		Object.assign(limits, read);
	}
	if (warnsTooLate(rule, limits)) complain({
		start,
		end: text.length,
		...describeLateWarning(rule.key)
	});
	rules.set(rule.key, limits);
}
__name(readLimits$1, "readLimits");
function toBounds(rule, { bound, text }, limit) {
	const written = {
		limit,
		from: FROM
	};
	if (bound !== void 0) return { [bound]: written };
	if (limit === null) return {
		warn: written,
		fail: written
	};
	return rule.isLevel ? toLevelLimits(text, written) : { fail: written };
}
function splitBounds(text, start) {
	if (!/^(?:warn|fail):/.test(text.slice(start))) return [{
		bound: void 0,
		text: text.slice(start),
		start
	}];
	return [...text.slice(start).matchAll(/(?:^|,)(warn|fail):(.*?)(?=,(?:warn|fail):|$)/gs)].map((match) => {
		const limit = match[2] ?? "";
		return {
			bound: match[1] === "warn" ? "warn" : "fail",
			text: limit,
			start: start + match.index + match[0].length - limit.length
		};
	});
}
const readPart = (rule, text) => text.trim() === "" ? {
	message: "the limit is missing",
	hint: "write a limit, or disabled to turn the rule off"
} : readLimit(rule, {
	text,
	isPlain: false
});
//#endregion
//#region src/host/budget-text.ts
const MOST_BUDGET_BYTES = 1 << 20;
function toBudgetFile(bytes, source, others = []) {
	if (bytes.length > 1048576) throw createBudgetError(source, "can't be read: it is larger than 1 MiB", "specify the right file");
	try {
		const text = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
		const notices = others.map((other) => `${other} is ignored, because ${source} exists`);
		return {
			text,
			sha256: createHash("sha256").update(bytes).digest("hex"),
			source,
			notices
		};
	} catch (error) {
		throw createBudgetError(source, "can't be read: it is not UTF-8 text", "save it as UTF-8", error);
	}
}
const createBudgetError = (source, message, fix, cause) => new GateError("BUDGET_INVALID", `the budget ${message}`, {
	where: source,
	fix,
	cause
});
//#endregion
//#region src/host/budget-file.ts
const BUDGET_NAMES = [
	".dive-ci.yaml",
	".dive-ci.yml",
	".dive-ci"
];
async function readBudgetFile(path, host) {
	if (path !== void 0) return toBudgetFile(await readBytes(path, host), path);
	const [name, ...others] = findBudgets(host);
	if (name === void 0) return void 0;
	return toBudgetFile(await readBytes(name, host), name, others);
}
function findBudgets({ cwd }) {
	return BUDGET_NAMES.filter((name) => isThere(resolve(cwd, name)));
}
function isThere(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
	} catch {
		return true;
	}
}
async function readBytes(path, host) {
	try {
		return await readRegularFile(followInCheckout(path, host), MOST_BUDGET_BYTES);
	} catch (error) {
		if (error instanceof UnreadableFile) throw createBudgetError(path, `can't be read: ${error.message}`, FIXES[error.problem], error);
		throw error;
	}
}
const FIXES = {
	absent: `check the path, or remove ${option("budget")} to use dive's defaults`,
	folder: "specify the file in it",
	special: "write the budget to a regular file",
	"too large": "specify the right file",
	outside: "commit the file itself instead of a link to it",
	failed: "check the path and its permissions"
};
//#endregion
//#region src/host/unused-budgets.ts
const DIVE_SETTINGS = [".dive.yaml", ".dive.yml"];
const PLACES_HERE = [...BUDGET_NAMES.map((name) => join(".github", name)), ...DIVE_SETTINGS];
const PLACES_ABOVE = [...BUDGET_NAMES, ...PLACES_HERE];
function findUnusedBudgets({ cwd }) {
	const root = findNearestCheckout(cwd);
	return (root === void 0 ? [cwd] : listFoldersUpTo(root, cwd)).flatMap((folder) => (folder === cwd ? PLACES_HERE : PLACES_ABOVE).map((name) => join(folder, name))).filter((path) => isThere(path) && !isOtherSettings(path)).map((path) => relative(cwd, path));
}
const listUnusedBudgets = (host) => findUnusedBudgets(host).map((path) => DIVE_SETTINGS.some((name) => path.endsWith(name)) ? `${path} is ignored: dive's settings are not a budget; copy its rules to .dive-ci.yaml` : `${path} is ignored: it is not in this folder; to use it, set ${option("budget", path)}`);
const listFoldersUpTo = (root, folder) => folder === root || dirname(folder) === folder ? [folder] : [folder, ...listFoldersUpTo(root, dirname(folder))];
function isOtherSettings(path) {
	if (!DIVE_SETTINGS.some((name) => path.endsWith(name))) return false;
	try {
		return !/^["']?rules["']?\s*:/im.test(readRegularFileSync(path, MOST_BUDGET_BYTES).toString());
	} catch {
		return false;
	}
}
//#endregion
//#region src/gate/limits.ts
async function readLimits(request, host) {
	const file = await readBudgetFile(request.budgetPath, host);
	const budget = file && await parse(file);
	const notices = file === void 0 ? listUnusedBudgets(host) : [];
	return {
		budget,
		flags: parseRuleFlags(request.ruleFlags),
		notices
	};
}
async function parse(file) {
	const { parseBudget } = await import("./parse-budget2.js");
	return parseBudget(file);
}
//#endregion
export { findBudgets as a, MOST_BUDGET_BYTES as c, parseRuleFlags as d, BUDGET_NAMES as i, createBudgetError as l, findUnusedBudgets as n, isThere as o, listUnusedBudgets as r, readBudgetFile as s, readLimits as t, toBudgetFile as u };
