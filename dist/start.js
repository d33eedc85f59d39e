import { r as __name } from "./rolldown-runtime.js";
import { n as ERROR_EXIT, r as EXIT } from "./exit-when-done.js";
import { randomBytes } from "node:crypto";
import { open } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { parseArgs, styleText } from "node:util";
import { setMaxListeners } from "node:events";
import { closeSync, constants, existsSync, fstatSync, openSync, promises, readSync, realpathSync } from "node:fs";
//#region src/report/words/messages/failure.ts
const failure = (code, message, fix, where) => ({
	code,
	message,
	fix,
	where
});
const ofCode = (code) => (message, fix, where) => failure(code, message, fix, where);
const usageError = ofCode("USAGE");
const problem = ofCode("BUDGET_INVALID");
const reportInvalid = ofCode("REPORT_INVALID");
const sourceAmbiguous = ofCode("SOURCE_AMBIGUOUS");
const sourceNotFound = ofCode("SOURCE_NOT_FOUND");
const sourceUnreadable = ofCode("SOURCE_UNREADABLE");
const engineUnavailable = ofCode("ENGINE_UNAVAILABLE");
const buildFailed = ofCode("BUILD_FAILED");
const imageNotSelected = ofCode("IMAGE_NOT_SELECTED");
const imageUnsupported = ofCode("IMAGE_UNSUPPORTED");
const imageCorrupt = ofCode("IMAGE_CORRUPT");
const layerCorrupt = ofCode("LAYER_CORRUPT");
const limitExceeded = ofCode("LIMIT_EXCEEDED");
const timedOut = ofCode("TIMEOUT");
const reportUnwritable = ofCode("REPORT_UNWRITABLE");
//#endregion
//#region src/model/cut-end.ts
const countChars = (text) => text.length;
const countBytes = (text) => Buffer.byteLength(text);
function cutEnd(text, most, count, ellipsis = "…", split = (whole) => whole) {
	if (count(text) <= most) return text;
	const room = most - count(ellipsis);
	if (room < 0) return takeStart(ellipsis, most, count);
	return takeStart(split(text), room, count) + ellipsis;
}
function takeStart(pieces, room, count, join = (taken, next) => taken + next) {
	let taken = "";
	let used = 0;
	for (const piece of pieces) {
		used += count(piece);
		if (used > room) break;
		taken = join(taken, piece);
	}
	return taken;
}
//#endregion
//#region src/report/words/messages/quote.ts
const quote = (text) => JSON.stringify(cutEnd(text, 80, countChars));
//#endregion
//#region src/model/byte-text.ts
const BYTE_UNITS = [
	"B",
	"kB",
	"MB",
	"GB",
	"TB",
	"PB"
];
function toByteText(bytes, extraDigits = 0) {
	if (bytes < 0) {
		const { text, value } = toByteText(-bytes, extraDigits);
		return {
			text: `-${text}`,
			value: -value
		};
	}
	if (bytes < 1e3) return {
		text: `${bytes} B`,
		value: bytes
	};
	for (let power = 1;; power++) {
		const text = (bytes / 1e3 ** power).toFixed((power > 2 ? 2 : 1) + extraDigits);
		if (Number(text) < 1e3 || power === BYTE_UNITS.length - 1) return {
			text: `${text} ${BYTE_UNITS[power]}`,
			value: Math.round(Number(text) * 1e3 ** power)
		};
	}
}
//#endregion
//#region src/model/count-text.ts
const formatCount = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
const formatPlural = (count, noun) => `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
//#endregion
//#region src/model/name-list.ts
const joinNames = (names, most = 5) => names.length <= most ? names.join(", ") : `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
const joinAll = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
//#endregion
//#region src/model/quote.ts
const MOST_QUOTED = 60;
const quoteText = (text) => `"${escapeInvisible(cutEnd(text, MOST_QUOTED, countChars))}"`;
const escapeInvisible = (text) => text.replace(/\p{C}/gu, (character) => {
	const code = character.codePointAt(0) ?? 0;
	return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
});
//#endregion
//#region src/report/words/messages/template.ts
const join$1 = __name((between) => (values, { format }) => values.map(format).join(between), "join");
const FORMATS$1 = {
	count: (value) => formatCount(value),
	plural: (value, _, noun) => formatPlural(value, noun),
	bytes: (value) => toByteText(value).text,
	MiB: (value) => `${value / 2 ** 20} MiB`,
	seconds: (value) => `${value / 1e3} s`,
	commit: (value) => value.slice(0, 12),
	list: (value, _, most = "5") => joinNames(value, Number(most)),
	all: join$1(", "),
	or: join$1(" or "),
	lines: join$1("\n"),
	quoted: (value) => quoteText(value),
	string: (value) => quote(value),
	option: (value, { option }) => option(value),
	if: (_) => ""
};
const long = (...parts) => parts.join("");
const PLACEHOLDER = /\{(?:--([a-z-]+)(?: ([^{}]+))?|(\w+)(?::([\w-]+)(?: ([^{}]+))?)?)\}/g;
const PART$1 = /\[(?!\{\w+\}\])([^[\]]*\{\w[^[\]]*)\]/g;
const isAbsent = (value) => value === void 0 || value === "" || value === false || Array.isArray(value) && value.length === 0;
const isComplete = (text, values) => Array.from(text.matchAll(PLACEHOLDER)).every(([, option, , key = ""]) => option !== void 0 || !isAbsent(values[key]));
function fill(template, values, words) {
	const choose = (_, part) => {
		const texts = part.split("|");
		const last = texts.length > 1 ? texts.at(-1) : void 0;
		return texts.find((text) => isComplete(text, values)) ?? last ?? "";
	};
	const write = (_, name, set, key = "", as = "", rest) => {
		if (name !== void 0) return words.option(name, set);
		const value = values[key];
		if (as.startsWith("--")) return words.option(as.slice(2), value);
		if (as !== "") return FORMATS$1[as](value, words, rest);
		return typeof value === "number" ? String(value) : words.format(value);
	};
	return template.replace(PART$1, choose).replace(PLACEHOLDER, write);
}
//#endregion
//#region src/report/words/messages/action.ts
const INPUTS_OF_OTHERS = {
	tags: "remove it: `build` needs no tag; to check an existing image, write `image: docker:NAME:TAG`",
	push: "remove it: nothing is pushed here",
	load: "remove it: `build` loads the image by itself"
};
function suggestInput({ name, meant, rule, known }) {
	if (Object.hasOwn(INPUTS_OF_OTHERS, name)) return INPUTS_OF_OTHERS[name];
	if (meant !== void 0) return `did you mean ${meant}?`;
	if (rule !== void 0) return `write the limit in the input rules: ${rule}=LIMIT`;
	return `inputs: ${known.join(", ")}`;
}
const ACTION = {
	"inputs-invalid": usageError("{problems:lines}", long("fix the step; all inputs: ", "https://github.com/plimsoll-ci/plimsoll/blob/main/docs/action.md#inputs"), "the inputs of the step (`with:`)"),
	"input-invalid": "{name}: {problem}",
	"input-too-long": "{name}: must be one line of at most {mostChars} characters",
	"input-not-boolean": "{name}: {text:string} is neither true nor false",
	"input-not-choice": "{name}: {text:string} is not one of {allowed:all}[; did you mean {meant}?]",
	"input-not-check-name": long("check: {text:string} is not a name; write the name that branch protection requires, ", "or off"),
	"comment-from-invalid": "comment-from: {text:string} is neither a size nor a percentage; write e.g. {example}",
	"comment-from-ambiguous": "comment-from: {text:string} sets two limits of the same kind; remove one",
	"input-not-with-publish": "{name} can't be used with publish, which measures nothing; remove it",
	"suggestions-with-publish": long("suggestions can't be used with publish, because reports of other jobs are not trusted; ", "set it in the job that builds the image"),
	"image-and-build": "image and build are both set; build creates the image to check, so remove image",
	"input-needs-build": "{name} needs build; set the folder to build, or remove {name}",
	"input-set-twice": "{name} and {meant} are both set and mean the same; remove {name}",
	"input-renamed": "Input `{name}` is read as `{meant}`; rename it.",
	"unknown-input": (input) => `unknown input ${quote(input.name)}; ${suggestInput(input)}`,
	"no-publishing-token": "There is no token for publishing. Remove the input `token` to use its default, or set one.",
	"no-token-for-approvals": "No token is set, so approvals can't be looked up.",
	"no-token-for-origin": "There is no token to check which branch the {what} comes from.",
	"growth-on-pull-requests": "growth is judged on pull requests",
	"run-commit-unknown": "it is unknown which commit this run is about",
	"base-commit-unknown": "the base commit of this change is not known; check out the repository first",
	"no-kept-baseline": "{reason}; set {--baseline}",
	"base-budget-invalid": "the budget of the base branch is invalid",
	"budget-outside-repository": "the budget is outside of the repository",
	"base-commit-without-token": "the commit is not in this checkout, and no token is set to read it from GitHub",
	"event-without-base-commit": "the event does not include the base commit",
	"base-budget-without-effect": "budget-from: base has no effect on runs for a branch: the budget of the checkout applies.",
	"no-budget-at-base": long("budget-from: base has no effect yet: the base branch has no budget, so the budget of ", "this change applies."),
	"changed-budget-invalid": "The budget of this change is invalid: after merging, every run ends with exit code 2.",
	"image-new-in-budget": long("{name} is new in the budget of this change: the general rules of the base branch apply ", "to it."),
	"loosening-unknown": "Can't check whether this change loosens the budget: {reason}",
	"base-budget-unreadable": sourceUnreadable("the budget of the base branch can't be read: {reason}", long("[{isBaseKnown:if}give the job permissions: contents: read, or check out the history ", "too: fetch-depth: 0|run this on pull_request or merge_group, or write budget-from: head]"), "budget-from: base"),
	"head-report-unusable": "The kept report of this commit can't be used: {reason}",
	"head-report-of-other-budget": "The budget changed since the report of this commit was kept, so the image is measured again.",
	"report-not-kept": "The report was not kept: {reason}",
	"kept-report-taken": long("Another step or job kept a report of a different image under the same name at this ", "commit, so pull requests are compared with neither. Set a unique input name for each ", "step, or for each job of a matrix. If both are the same image, set their input name to ", "the same text."),
	"too-many-reports": limitExceeded("too many reports: {count}; at most {most} can be combined"),
	"reports-too-large": limitExceeded("the reports add up to more than {mostBytes:MiB}", "publish fewer reports in one step", "publish: {file}"),
	"no-report-found": sourceNotFound("no report found", "download the reports of the other jobs first, and check that those jobs wrote one", "publish: {pattern}"),
	"page-not-uploaded": "The HTML report was not uploaded: {reason}",
	"no-artifact-service": long("The HTML report was not uploaded, because this runner has no artifact service; it is in ", "the file {path}"),
	"failed-at": "{problem}: {path}",
	"debug-log": "the log of a run with debug logging enabled"
};
//#endregion
//#region src/report/words/messages/archive.ts
const SAVE_AGAIN = "save the image again";
const SAVE_OR_DOWNLOAD = "save or download the image again";
const ARCHIVE = {
	"archive-empty": imageCorrupt("the archive is empty", SAVE_OR_DOWNLOAD),
	"archive-damaged": imageCorrupt("the archive is damaged: {problem}"),
	"archive-compression-unsupported": imageUnsupported("compression with {program} is not supported", "decompress it first: {program} -d FILE"),
	"not-an-archive": imageCorrupt("this is not a tar archive, or it is damaged", `check the path, or ${SAVE_OR_DOWNLOAD}`),
	"standard-input-is-terminal": sourceUnreadable("standard input is a terminal, not an archive", "pipe an archive into it: docker save IMAGE | plimsoll check docker-archive:-"),
	"standard-input": "standard input",
	"sparse-file-in-archive": imageUnsupported("{name} is stored as a sparse file", "create the archive again without the option --sparse of tar"),
	"archive-is-oci": imageCorrupt("it has an index.json but no manifest.json: it is an OCI archive", "use oci-archive: instead of docker-archive:"),
	"archive-of-old-docker": imageCorrupt("it has no manifest.json: it is in the format of Docker before 1.10 (2016)", "load it into an engine and save it again"),
	"archive-without-manifest": imageCorrupt("it has no manifest.json: it is not an image archive, or it is truncated", "create it with: docker save -o FILE IMAGE (docker export and tar do not save images)"),
	"manifest-json-without-images": imageCorrupt("manifest.json lists no images", SAVE_AGAIN),
	"manifest-json-broken": imageCorrupt("manifest.json has a broken entry", SAVE_AGAIN),
	"too-many-archived-images": limitExceeded("manifest.json lists {count} images; the maximum is {most}"),
	"archive-contradicts-itself": imageCorrupt(long("manifest.json and index.json contradict each other: for [{name}|an image], manifest.json ", "names {config} and its layers, but index.json [names {indexed}|does not lead to it]; which ", "image runs depends on the engine"), SAVE_AGAIN),
	"image-only-in-index": imageCorrupt(long("index.json names {name}, which manifest.json does not list; which images are loaded ", "depends on the engine"), "save each image into its own archive, or select one: {first:--select}")
};
//#endregion
//#region src/report/words/messages/baseline.ts
const IN_THE_SAME_WAY = "measure both in the same way";
const BASELINE = {
	"baseline-empty": "the baseline is empty, so there is no ratio",
	"base-end-not-known": "the end of the base image's layers is unknown",
	"base-end-of-baseline-unknown": "the end of the baseline's base image layers is unknown: measure the baseline again",
	"stored-sizes-unknown": "the source does not store layers as a registry does",
	"baseline-stored-sizes-unknown": `the baseline's stored sizes are unknown: ${IN_THE_SAME_WAY}`,
	"baseline-digests-unknown": "the baseline's digests are unknown",
	"estimates-differ": long(`[{isOfBaseline:if}the baseline|this image] has only estimates: `, `${IN_THE_SAME_WAY}`),
	"layers-not-read": "its layers were not read",
	"baseline-layers-not-read": long("the baseline's layers were not read, because no rule needed them: ", "[{remedy}|measure the baseline again with this budget]"),
	"baseline-without-images": "the baseline contains no image",
	"baseline-without-platform": "the baseline has no image for {platform}, only for {others:list}",
	"baseline-ambiguous": "several images are named \"{name}\", here or in the baseline, so no match is certain",
	"baseline-without-name": "the baseline has no image named \"{name}\", only {others:list}",
	"baseline-not-built": "the baseline could not be built: {message}[; {fix}]",
	"of-baseline": "baseline: {notice}"
};
//#endregion
//#region src/report/words/messages/branch-history.ts
const CHECK_NAME = "check the name of the repository, and --platform";
const REWRITTEN = "The branch was rewritten: its history";
const BRANCH_HISTORY = {
	"history-continues": `${REWRITTEN} continues from {commit}.`,
	"history-breaks": `${REWRITTEN} has a break here: builds before and after it can't be compared.`,
	"history-unusable": "The history can't be used, and a new one starts: {reason}",
	"history-of-other-images": long("The history of this image starts here: earlier commits only have one of other images. ", "Was the image renamed, or did its tag, build arguments or matrix change?"),
	"images-renamed": long("The history of {added:list} starts here: the previous build has {gone:list} instead. ", "Was the image renamed?"),
	"drift-start-in-change": "the pull request can change {source}: specify an image in a registry as the start",
	"drift-history-unverified": long("the history may come from the pull request itself; to check this, the job needs ", "permissions: actions: read"),
	"drift-start-missing": "{name} can't be the start: {reason}",
	"specify-drift-start": long("specify an image or a report as the start instead, ", "e.g. since: registry:ghcr.io/org/app:1.4.0"),
	"history-not-connected": long("how many commits are between the history and this build is not known: check out the ", "history too, with fetch-depth: 0"),
	"start-not-on-branch": "{name} is not on the first-parent chain of this branch",
	"tag-not-in-checkout": long("the checkout has no tag {pattern}: fetch the tags too, with fetch-depth: 0 or ", "fetch-tags: true"),
	"only-highest-tags": "Only the {most} highest versions of {count} tags were read: select fewer with --tags.",
	"tags-without-time": "Ordered by version: not every tag has a creation time ({count} without).",
	"tags-not-of-platform": "Not images for this platform: {tags:list 3}",
	"repository-without-tags": sourceNotFound("the repository has no tags", CHECK_NAME),
	"no-matching-tag": sourceNotFound("the repository has no matching tag", `[none of its {count} tags matches {pattern}: check --tags and --platform|${CHECK_NAME}]`),
	"tags-of-one-image": usageError("--tags and --last select tags of a repository", "specify one without a tag: registry:ghcr.io/org/app"),
	"no-image-of-history": usageError("no image is specified", "write: plimsoll history registry:REPO, or plimsoll history SOURCE SOURCE"),
	"nothing-to-add-to-history": usageError("--write needs a history file and what to add to it", "write: plimsoll history history.json report.json --write"),
	"history-unreadable": reportInvalid("the history can't be read: {reason}", "specify a file that plimsoll history --write wrote"),
	"no-history-in-folder": failure("HISTORY_TOO_SHORT", "the folder has no history that git can list", "run it in a checkout of a git repository with at least one commit"),
	"history-too-short": failure("HISTORY_TOO_SHORT", long("the history is too short: {changes} of {commits} commits changed what the build reads, ", "and {needed} are needed"), long("[{isCut:if}check out the repository with its history: fetch-depth: 0|run it again when ", "there are more commits]")),
	"patch-not-shown": "the patch is not shown: {path}:{line} may contain a secret",
	"times-unknown": long("times are unknown: {count} of {total} steps came from the builder's cache; ", "add {--no-cache} to measure them"),
	"triggers-not-counted": "the triggers of ONBUILD in {path} are not counted",
	"file-always-changes": "the build reads {path}, which is not committed: it counts as changed by every commit",
	"files-always-change": long("the build reads {count} files that are not committed, e.g. {path}: they count as changed ", "by every commit")
};
//#endregion
//#region src/report/words/messages/budget.ts
const suggest = (meant, otherwise) => meant === void 0 ? otherwise : `did you mean ${quoteText(meant)}?`;
const BUDGET = {
	"option-name": "{name:option}",
	"problems-in": ({ what, code, names, problems, count }, { format }) => {
		const places = problems.map(({ place }) => format(place));
		const column = Math.max(...places.map((place) => place.length)) + 2;
		const left = count - problems.length;
		const lines = problems.flatMap(({ message, excerpt, hint = "" }, index) => [`  ${places[index]?.padEnd(column)}${format(message)}`, ...excerpt === void 0 ? [] : [excerpt.line, `${excerpt.carets}   ${format(hint)}`.trimEnd()]]);
		return failure(code, [
			`invalid ${format(what)}: ${count === 1 ? "1 problem" : `${count} problems`}`,
			...lines,
			...left > 0 ? [`  … and ${left} more`] : []
		].join("\n"), void 0, names.map(format).join(", "));
	},
	"problem-with": "{subject}: {problem}",
	"problem-with-pattern": "{of} {text:quoted}: {problem}",
	"unknown-rule": ({ key, meant, written }) => {
		const hint = key === "warn" || key === "fail" ? "write both bounds after the rule, e.g. highestImageBytes=warn:140MB,fail:150MB" : key === "rules" ? "remove this line" : "run \"plimsoll rules\" to list all rules";
		return problem(`unknown rule ${quoteText(key)}`, written === void 0 ? suggest(meant, hint) : `write ${written}`);
	},
	"flag-without-limit": problem("{rule} has no limit", "write {rule}=LIMIT"),
	"rule-set-twice": problem("{rule} is set twice", "keep one of them"),
	"budget-too-long": problem("more than 1 MiB of YAML"),
	"budget-empty": "{source} is empty: dive's defaults apply",
	"key-ignored": "{source}: [{isRule:if}rule ]{key:quoted} is ignored, as in dive",
	"more-keys-ignored": "{source}: {count} more such keys are ignored",
	"waived-until": "until {until}: {why}",
	"waived-too": "{reason}\nwaived until {until}: {why}",
	"paths-waived": ({ waivers }) => waivers.map(({ path, until, why }) => `${path} waived until ${until}: ${why}`).join("\n"),
	"waiver-ended": "{from}: the waiver for {rule} ended on {until}",
	"waiver-without-effect": "{from}: the waiver for {rule} has no effect: no such rule applies"
};
//#endregion
//#region src/report/words/messages/budget-globs.ts
const SEVERAL = "write several patterns";
const BUDGET_GLOBS = {
	"pattern-empty": problem("empty pattern", "write a path, e.g. /app or **/.git"),
	"pattern-too-long": problem("pattern is longer than {mostChars} characters", SEVERAL),
	"pattern-too-deep": problem("more than {most} path components", "write a shorter pattern"),
	"pattern-of-too-many": problem("braces expand to more than {most} patterns", SEVERAL),
	"backslash-at-end": problem("nothing follows the \\", "write \\\\ for a literal backslash"),
	"brackets-unsupported": problem("[…] is not supported", "write {a,b}, or \\[ for a literal ["),
	"parentheses-unsupported": problem("{sign}(…) is not supported", "write {a,b}, or \\( for a literal ("),
	"negation-unsupported": problem("patterns can't be negated", "write \\! for a literal !"),
	"brace-unbalanced": problem("unbalanced brace", "write \\{ or \\} for a literal brace"),
	"choice-empty": problem("a brace choice results in an empty pattern", "write text for each choice"),
	"dots-in-pattern": problem("\"{name}\" is not allowed in a pattern", "write the path from the image's root, e.g. /app/x"),
	"stars-not-alone": problem("** must stand alone between slashes", "write **/*.js, or one *")
};
//#endregion
//#region src/report/words/messages/budget-limits.ts
const BUDGET_LIMITS = {
	"limit-in-other-form": problem("{text:quoted} is not a limit", "[write {form}|write each rule on its own]"),
	"limit-missing": problem("the limit is missing", "write a limit, or disabled to turn the rule off"),
	"limits-missing": problem("the limit is missing", "write a limit, or { warn: …, fail: … }"),
	"limit-is-list": problem("a list is not a limit", "write a limit, or { warn: …, fail: … }"),
	"rule-without-limit": problem("{rule} has no limit", "write a limit, or disabled to turn it off"),
	"rule-without-single-level": problem("{rule} has no single level", "write warn, fail or off"),
	"unknown-bound": problem("unknown key {key:quoted}", "[did you mean {meant:quoted}?|known keys: warn, fail]"),
	"never-warns": problem("{rule}: fail is reached before warn, so it never warns", "swap the two"),
	"not-level": problem("{text:quoted} is not a level", "write warn, fail or off"),
	"comma-ambiguous": problem("{text:quoted} is ambiguous", "write a decimal point, e.g. 1.5GB; commas only separate thousands, e.g. 1,500MB"),
	"size-without-unit": problem("{text:quoted} has no unit", "did you mean {number}MB or {bytes}B?"),
	"size-below-0": problem("{text:quoted} is below 0", "write a size of 0 or more, e.g. 20MB or 20MiB"),
	"size-too-large": problem("{text:quoted} is too large", "write a smaller size, or disabled"),
	"not-size": problem("{text:quoted} is not a size", "write a number and a unit: {meant:or}"),
	"not-whole-number": problem("{text:quoted} is not a whole number", "write a count, e.g. 15"),
	"not-amount": problem("{text:quoted} is not an amount", "write a number in the currency of cost:, e.g. 1000"),
	"ratio-is-nan": problem("NaN is not a limit", "write a number from 0 to 1, or disabled"),
	"not-number-up-to-1": problem("{text:quoted} is not a number from 0 to 1", long("[dive doesn't support percentages: write {ratio}|", "write a number from 0 to 1, e.g. 0.95, or disabled]")),
	"not-ratio": problem("{text:quoted} is not a ratio", "write a fraction or a percentage, e.g. 0.05 or 5%"),
	"more-than-100-percent": problem("{text:quoted} is more than 100%", "write at most 100%"),
	"more-than-1": problem("{text:quoted} is more than 1", "did you mean {ratio}%?"),
	"ratio-ambiguous": problem("{text:quoted} is ambiguous", "did you mean {ratio}% or {share}%?"),
	"rate-out-of-range": problem("{text:quoted} is out of range", "write a rate from 8kbps to 80Tbps"),
	"not-rate": problem("{text:quoted} is not a rate", "write e.g. 1Gbps or 500MB/s"),
	"rate-ambiguous": problem("{text:quoted} is ambiguous", "did you mean {meant}bps or {meant}B/s?"),
	"not-seconds": problem("{text:quoted} is not a time", "write e.g. 20ms, 1.5s or 2min"),
	"seconds-without-unit": problem("{text:quoted} has no unit", "did you mean {number}s or {number}ms?"),
	"seconds-out-of-range": problem("{text:quoted} is out of range", "write at most a day, 1440min"),
	"not-number-at-once": problem("{text:quoted} is not a number from 1 to {most}", "write how many at the same time, e.g. 3"),
	"noise-invalid": problem("it is neither a size nor a percentage", "write a size or a percentage, e.g. 10kB or 0.1%; 0 turns it off"),
	"noise-too-large": ({ text, most }) => problem(`${quoteText(text)} is more than ${most}`, `write at most ${most.replace(" ", "")}`)
};
//#endregion
//#region src/report/words/messages/budget-schema.ts
const TYPES = {
	object: "a mapping",
	array: "a list",
	string: "text",
	number: "a number",
	boolean: "true or false"
};
const TYPE_FIXES = {
	platforms: "write limits under each, e.g. linux/arm64: { rules: … }",
	"advice off": "write RULE: REASON under it, indented",
	"no space": "put a space after the colon",
	budget: "start with rules: and write the limits under it, indented",
	quotes: "put it in quotes",
	object: "write key: value under it, indented",
	array: "start each item with \"- \", or write [a, b]",
	boolean: "remove the quotes",
	none: ""
};
const UNDER_RULES = "under rules:, indented";
const shortenDescription = (text) => `${text.charAt(0).toLowerCase()}${text.slice(1).split(/[.:]/)[0]}`;
const BUDGET_SCHEMA = {
	"value-invalid": problem("invalid value"),
	"not-name": problem("{key:quoted} is not a name", long("[{isVariable:if}use only letters, digits and _|", "use letters, digits and . _ -, starting with a letter or digit]")),
	"key-missing": ({ key, description }) => problem(`${quoteText(key)} is missing`, `add it: ${shortenDescription(description)}`),
	"not-date": problem("{text:quoted} is not a date", "write YYYY-MM-DD, e.g. 2027-01-31"),
	"value-empty": problem("{key} is empty", "write a value or remove it"),
	"not-value": problem("[{text:quoted}|this] is not a value of [{key}|this list]", "[did you mean {meant:quoted}?|write {known:or}]"),
	"wrong-type": ({ key, types, fix }) => problem(`${key === null ? "a budget" : key ?? "this"} must be ` + types.map((type) => TYPES[type] ?? type).join(" or "), TYPE_FIXES[fix]),
	"advice-without-reason": problem("{key} has no reason", "write why it is off, e.g. {key}: \"not worth it here\""),
	"private-files-as-advice": problem("{key:quoted} is a finding, not only advice", "write privateFiles: off under rules:, or a waiver with the path"),
	"unknown-advice": problem("unknown advice rule {key:quoted}[; did you mean {meant:quoted}?]", "[{meant:if}|run \"plimsoll explain\" to list all]"),
	"builder-option-in-budget": problem("{key:quoted} can't be set in a budget, which a pull request can change", "use {name:option} instead"),
	"rule-with-prefix": problem("{key:quoted} is not a key", `write {rule} ${UNDER_RULES}`),
	"rules-within-rules": problem("{key:quoted} is not a rule", "remove this line, and indent what follows less"),
	"rule-as-key": problem("{key:quoted} is a rule", `move it ${UNDER_RULES}`),
	"rule-in-other-words": problem("unknown key {key:quoted}; did you mean the rule {meant:quoted}?", `write it ${UNDER_RULES}`),
	"unknown-key": problem("unknown {kind} {key:quoted}[; did you mean {meant:quoted}?]", "[{meant:if}|{isRule:if}run \"plimsoll rules\" to list all rules|known keys: {known:all}]"),
	"tab-as-indentation": problem("a tab is used for indentation", "use spaces"),
	"second-document": problem("a second YAML document starts here", "remove this line and everything below it"),
	"second-colon": problem("a second \": \" on one line", "[write {braces}|quote the value, or start a new line]"),
	"yaml-invalid": ({ message }) => problem(`invalid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`, ""),
	"duplicate-key": problem("duplicate key {key:quoted}, first on line {firstLine}", "keep one of them"),
	"merge-of-non-mapping": problem("\"<<\" can only merge mappings", "write an alias of a mapping: *name"),
	"key-not-single": problem("a key must be a single value"),
	"undefined-alias": problem("{text:quoted} is an undefined alias"),
	"star-unquoted": problem("{text} must be quoted: an unquoted * starts a YAML alias", "write {text:quoted}"),
	"too-many-values": problem(long("too many values or levels: at most {mostValues} values and {mostDepth} levels are ", "allowed, with aliases expanded"))
};
//#endregion
//#region src/report/words/messages/budget-settings.ts
const KEEP_ONE = "keep one of the two";
const BUDGET_SETTINGS = {
	"date-not-in-calendar": problem("{text:quoted} is not a valid date", "write an existing date"),
	"not-waivable": problem("{text:quoted} is not a rule or path in this budget", "[did you mean {meant:quoted}?|write a rule or a path of this budget]"),
	"path-of-waiver": problem("path belongs to waivers of {rule}", "write the path of an entry in paths as rule"),
	"path-without-limit": problem("{path:quoted} has no limit and no deny", "add highestBytes: 80MB, highestGrowthBytes: 5MB or deny: true"),
	"override-by-nobody": problem("override has neither a label nor review: true", "add e.g. label: size-ok"),
	"team-unsupported": problem("{text:quoted} is a team: teams are not supported", "list its members, or set role"),
	"ghost-approves": problem("ghost stands for deleted accounts, which never approve", "remove it"),
	"not-login": problem("{text:quoted} is not a login", "write a login without @, or that of a bot with [bot], e.g. renovate[bot]"),
	"image-and-build-of-entry": problem("image and build are both set", KEEP_ONE),
	"platform-set-twice": problem("platform is set twice", KEEP_ONE),
	"platform-invalid": problem("\"{text}\" is not a platform", "{hint}"),
	"build-without-folder": problem("build has no folder", "write the build context: build: ."),
	"windows-version": problem("{text:quoted}: limits can't differ by version of Windows", "write windows/{version}"),
	"unknown-platform": problem("{text:quoted} is not a known platform", "{hint}"),
	"too-many-combinations": problem("{platformCount} platforms for {imageCount} images are too many", "at most {most} combinations are allowed"),
	"not-client": problem("{text:quoted} is not a client", "[did you mean {meant:quoted}?|write one of {known:all}]"),
	"number-out-of-range": problem("\"{number}\" is not a number from {least} to {most}", "write a number from {least} to {most}"),
	"key-without-effect": problem("{key} has no effect without {missing}", "add {missing}"),
	"not-currency": problem("{text:quoted} is not a currency", "write a code of three letters, e.g. USD or EUR"),
	"fleet-without-limit": problem("of has no effect without a limit", "add one of {rules:all}"),
	"not-drift-start": problem("{text:quoted} is not a point to start from", long("write a tag, a pattern (v*), a commit, a date (2026-01-31), a number of days (30d), ", "a source (registry:ghcr.io/org/app:1.4.0) or a report (./release.json)"))
};
//#endregion
//#region src/report/words/messages/build.ts
const BUILD = {
	"build-failed": buildFailed("the build failed; its log ends:\n{words}", "fix what the log reports; an image that was not built is not measured"),
	"add-dockerfile": "add a Dockerfile to that folder, or specify one with {--file}",
	"install-emulation": long("this machine can't run programs for that platform: install emulation ", "(docker/setup-qemu-action, or tonistiigi/binfmt), or build on that platform"),
	"install-buildx-for-build": "install buildx and don't set DOCKER_BUILDKIT=0: the classic builder does not support this",
	"builder-unusable": engineUnavailable("the builder can't be used: {words}", "specify one that \"docker buildx ls\" lists, or create it, e.g. with docker/setup-buildx-action", "{name:--builder}"),
	"option-needs-buildkit": usageError("{name:option} needs BuildKit, and the classic builder is in use", "install buildx, and don't set DOCKER_BUILDKIT=0"),
	"secret-invalid": usageError("a value of {--secret} is not in a format that docker accepts", "use {--secret id=NAME,src=FILE} or {--secret id=NAME,env=VARIABLE}"),
	"container-option-unsupported": usageError("this is not a supported option for the container", "write NAME=VALUE, with one of these names: {supported:all}")
};
//#endregion
//#region src/report/words/messages/checks.ts
const INSTALL_BUILDKIT = "install buildx, and remove DOCKER_BUILDKIT=0";
const SHOWN_BY = {
	budget: "according to the budget",
	provenance: "according to the builder",
	dockerfile: "according to the Dockerfile",
	annotation: "judging by its history",
	history: "judging by its history"
};
const CHECKS = {
	"no-image-given": usageError("no image is specified, and no budget lists one", "specify one, e.g. {--image docker:app:latest}, or build one: {--build .}"),
	"names-without-entry": ({ names, entries }) => usageError(names.map(({ name, meant }) => `the budget has no image named ${name}` + (meant === void 0 ? "" : `; did you mean ${meant}?`)).join("\n"), `use a name of its images (${joinNames(entries, 10)}), or add an entry`),
	"source-of-several-entries": usageError("{source} is the source of several entries: {owners:list}", "name the entry whose rules apply, e.g. {first}={source}"),
	"build-of-several-entries": usageError("several entries build {folder}: {owners:list}", "remove the build to build and check the images of the budget"),
	"image-name-repeated": usageError("duplicate image name {name}", "give each image a unique name: NAME=SOURCE"),
	"build-arg-invalid": usageError("a value of {--build-arg} is not NAME=VALUE", "write {likely}=VALUE, without spaces before the \"=\""),
	"remote-context": usageError("the builder fetches this build context from another machine", "specify a folder on this machine"),
	"context-fetched": "the builder fetched the build context from another machine",
	"context-is-remote": "the builder fetches the build context from another machine",
	"build-context-unmeasured": "{reason}[ ({where})]",
	"no-dockerfile": sourceUnreadable("there is no Dockerfile to build", "specify it with {--file}"),
	"no-dockerfile-to-repeat": "there is no Dockerfile to build again",
	"dockerfile-elsewhere": usageError("the Dockerfile is not on this machine", "build from a folder"),
	"dockerfile-changed": usageError("the Dockerfile has changed since it was built", "run it again"),
	"no-baseline-of-build": sourceUnreadable("{reason}", void 0, "{--baseline}"),
	"nothing-built": buildFailed("nothing was built"),
	"build-without-image": buildFailed("it has no image"),
	"steps-unknown": sourceUnreadable("its steps are not known: {reason}"),
	"too-many-instructions": limitExceeded("a stage has {count} instructions, more than {most}"),
	"steps-need-buildkit": engineUnavailable("only BuildKit reports its steps: the classic builder is in use", INSTALL_BUILDKIT),
	"proof-needs-buildkit": engineUnavailable("only BuildKit can prove it: the classic builder is in use", INSTALL_BUILDKIT),
	"effort-needs-buildkit": "only BuildKit can measure it, and the classic builder is in use",
	"effort-needs-platform": "the build is for several platforms: specify one",
	"nothing-to-edit": "the build reads no file that could be edited",
	"layer-sizes-unknown": "the stored sizes of its layers are unknown",
	"touched-file-not-read": usageError("the build reads no file of this name", "specify a file that a COPY reads, relative to the folder of the build"),
	"no-health-check": long("the image has no health check: add HEALTHCHECK to the Dockerfile, or run ", "plimsoll scorecard --health COMMAND"),
	"not-healthy": long("a container did not become healthy within a minute, without network, mounts and ", "capabilities: give it what it needs with plimsoll scorecard --run-option NAME=VALUE"),
	"only-manifest-reported": sourceUnreadable("it contains only the manifest of {name}, because no rule needed files", long("specify the image itself, or measure it again with a rule that needs files, e.g. ", "highestGrowthBytes")),
	"nothing-to-compare": imageNotSelected("[{reason}|it contains no image]", "compare two images for the same platform"),
	"name-for-pattern": usageError("\"{name}\" can't name all images of a pattern", "remove the name: {source}"),
	"no-repository-has-tag": sourceNotFound("{problem}", "write the tag at the end of the pattern, e.g. registry:HOST/PREFIX/*:main"),
	"repositories-without-tag": long("[{isOne:if}1 listed repository does|{count} listed repositories do] not have the tag: ", "{missing:list}"),
	"approvals-ended": "{budget}: approvals ended on {day} (override.until)",
	"base-image-unreadable": "the base image {source} can't be read: {reason}",
	"base-image-differs": "the image does not start with the layers of its base image {source}",
	"base-image-not-of-budget": ({ reason, base }, { format }) => {
		if (base === void 0) return `${format(reason)}; own layers are not measured`;
		const { layerCount, certainty, by } = base;
		const start = certainty === "exact" ? "start" : "most likely start";
		const count = layerCount === 1 ? "the lowest layer" : `the lowest ${layerCount} layers`;
		return `${format(reason)}; own layers ${start} after ${count}, ${SHOWN_BY[by]}`;
	}
};
//#endregion
//#region src/report/words/messages/commands.ts
const COMMANDS$1 = {
	"no-image-named": usageError("no image is specified[, and {budget} lists none]", long("[{hasDockerfile:if}to build the Dockerfile in this folder, run: plimsoll {command} ", "--build .|", "specify one, e.g. plimsoll {command} docker:app:dev, ./image.tar or ", "registry:ghcr.io/org/app:1]")),
	"no-images-of-fleet": usageError("[{isListed:if}the list is empty|no image is specified]", "write: plimsoll fleet SOURCE SOURCE, or list them in a file: fleet --from FILE"),
	"fleet-too-large": limitExceeded("{count} images are specified", "specify at most {most} at once"),
	"image-list-invalid": usageError("{problems:lines}"),
	"image-list-unreadable": usageError("the list of images can't be read: {reason}", "check the path of --from"),
	"report-without-images": reportInvalid("the report contains no images", "specify another report"),
	"image-not-measured": sourceUnreadable("it was not measured"),
	"no-budget-here": usageError("there is no budget in this folder", long("[use {elsewhere} with --budget {elsewhere}, or write one: |write one, e.g. ]plimsoll ", "init docker:app:dev")),
	"budget-exists": usageError("a budget already exists: {paths:all}", "lower its limits with plimsoll ratchet, or overwrite it with --force"),
	"limit-not-broken": usageError("the limit {limit} is not broken", "[broken limits: {broken:all}|no limit is broken, so there is nothing to raise]")
};
//#endregion
//#region src/report/words/messages/contents.ts
const REFUSED = "rebuild the image: engines refuse to unpack this layer";
const CONTENTS = {
	"sizes-too-large": limitExceeded("the sizes in its layers add up to more than 9 PB, the limit for exact sums", "check how this image was made: no real image is this large"),
	"too-many-paths": limitExceeded("the image has more than {most:count} distinct paths"),
	"too-many-symlinks": limitExceeded("a layer has more symlinks above its entries than can be followed"),
	"symlink-loop": layerCorrupt("an entry is below symlinks that form a loop", REFUSED),
	"whiteout-hides-nothing": layerCorrupt("the whiteout \"{name}\" does not name a file to hide", REFUSED),
	"entry-outside-root": layerCorrupt("an entry is named \"{name}\", which is outside the image's root", "rebuild the layer without this entry: it is broken or malicious"),
	"folder-created-again": long("a layer hides the folder {path} and creates it again; Docker and containerd still show ", "what lower layers have in it, so that counts as visible"),
	"whiteout-refused": long("a layer hides {path} and also has it or hides it again; Docker and containerd refuse to ", "unpack this, and here the whiteout hides lower layers only: rebuild the image"),
	"root-opaque": long("a layer has an opaque whiteout at the root (.wh..wh..opq); Docker and containerd ignore ", "it on overlayfs, so it hides nothing here"),
	"provenance-unusable": "the builder's record can't be used to find Dockerfile lines: {reason}",
	"dockerfile-of-another-image": "no layer could be traced to {path}: the image was built from another version or another file",
	"package-database-unsupported": "rpm packages are not compared: /{path} is {kind}, which is not supported",
	"package-database-unwritten": "rpm packages are not compared: /{path} has changes that are not in the database",
	"layers-unread": long("its layers were not read, because no rule needed them: measure the image again with this ", "budget"),
	"packages-unread": "a database of the image's packages can't be read; the notices of the report say which",
	"dive-has-no-efficiency": "dive gives no number for this image",
	"base-end-unknown": long("the end of the base image's layers is unknown: set base: in the budget to the image it ", "starts from"),
	"pull-size-unknown": long("the source does not store layers as a registry does; measure an OCI layout, or set ", "estimate: true"),
	"image-empty": "the image is empty",
	"no-user-bytes": long("[{isOneLayer:if}there is only one layer|all bytes are in the lowest layer], and user waste ", "is a share of the layers above it"),
	"ignore-line-too-long": sourceUnreadable("a line is longer than builders read", "use a pattern with wildcards instead"),
	"ignore-pattern-invalid": sourceUnreadable("[the pattern \"{pattern}\"|a pattern] is not valid, so no builder accepts it", "close brackets, and write a backslash before special characters that are part of a name"),
	"broken-hard-links": ({ count }) => count === 1 ? "1 hard link points to no file. It counts as a name without bytes." : `${formatCount(count)} hard links point to no file. They count as names without bytes.`
};
//#endregion
//#region src/report/words/messages/context.ts
const CONTEXT = {
	"dockerfile-not-found": "no Dockerfile found",
	"dockerfile-unparsable": "the Dockerfile can't be parsed",
	"frontend-unknown": "{frontend} may read anything",
	"target-not-in-dockerfile": "the stage to build is not in the Dockerfile",
	"too-many-stages": "the Dockerfile has too many stages",
	"source-unknown": "line {line} reads {word}, whose value is not known here"
};
//#endregion
//#region src/report/words/messages/documents.ts
const REBUILD = "build, save or copy the image again";
const NAMES$1 = "use a name like \"alpine:3.20\", \"ghcr.io/org/app:main\" or \"localhost:5000/app@sha256:…\"";
const PROVENANCE_PROBLEMS = {
	"layer-without-digest": "a layer has no digest",
	"lines-in-no-source": "a step has lines that are in no source",
	"list-too-long": "a list in it is too long",
	"not-an-object": "it is not a JSON object",
	"part-not-a-list": "a part of it is not a list",
	"part-not-an-object": "a part of it is not an object",
	"several-platforms": "it covers several platforms",
	"source-outside": "a source has a path outside its folder",
	"source-too-long": "a source is too long",
	"source-without-text": "a source has no name or no text",
	"step-without-lines": "a step has no valid lines"
};
const MANIFEST_PROBLEMS = {
	"bad-descriptor": "contains a descriptor without a valid digest and size",
	"index-and-manifest": "is both an image index and an image manifest",
	"neither-index-nor-manifest": "is neither an image index nor an image manifest",
	"not-an-object": "is not a JSON object"
};
const DOCUMENTS = {
	"document-not-json": imageCorrupt("{name} is not JSON", REBUILD),
	"document-repeats-field": ({ name, keys }) => {
		const [first, second] = keys.map((key) => JSON.stringify(key));
		return imageCorrupt(`${name} ${first === second ? `names ${first} twice` : `has both ${first} and ${second}`} in one object; engines read them as one field, so the value is ambiguous`, `remove one of them; ${REBUILD}`);
	},
	"manifest-invalid": ({ name, problem }) => imageCorrupt(`${name} ${MANIFEST_PROBLEMS[problem]}`),
	"manifest-too-old": imageUnsupported("{name} is a Docker schema 1 manifest, a format replaced in 2016", "pull and push the image again with a current engine"),
	"manifest-too-long": limitExceeded("{name} lists {count} blobs; the maximum is {most}"),
	"config-without-diff-ids": imageCorrupt("the image config has no usable list of diff_ids"),
	"provenance-damaged": ({ problem }) => imageCorrupt(PROVENANCE_PROBLEMS[problem]),
	"digest-invalid": usageError("\"{digest}\" is not a digest", NAMES$1),
	"image-name-invalid": ({ name }) => usageError(`"${name}" is not a valid image name`, NAMES$1 + (/[A-Z]/.test(name) ? ", in lower case" : "")),
	"image-name-with-credentials": usageError("an image name must not contain credentials", "remove them and run: docker login REGISTRY")
};
//#endregion
//#region src/report/words/messages/engine.ts
const OTHER_WAY = "or run docker save on its machine and check the file: docker-archive:FILE";
const NEVER_PULLS = "build or pull it first: plimsoll never pulls images";
const ENGINE = {
	"docker-access-denied": engineUnavailable("permission denied: this user has no access to the Docker engine{report}", "add the user to the \"docker\" group and log in again, or use sudo"),
	"docker-context-missing": engineUnavailable("the current Docker context does not exist{report}", "run \"docker context ls\" and \"docker context use NAME\", or correct DOCKER_CONTEXT"),
	"docker-versions-incompatible": engineUnavailable("the versions of the docker command and the Docker engine are incompatible{report}", "update the older one, and unset DOCKER_API_VERSION"),
	"docker-unreachable-over-ssh": engineUnavailable("can't connect to the remote Docker engine over ssh{report}", "check that ssh connects to that host without a prompt, or correct DOCKER_HOST"),
	"docker-unreachable": engineUnavailable("can't connect to the Docker engine{report}", "start it (\"sudo systemctl start docker\", or Docker Desktop), correct DOCKER_HOST, or run docker save on its machine and check the file: docker-archive:FILE"),
	"engine-rejects-name": usageError("this is not a valid image name{report}", "use a name like \"app\", \"team/app:1.2\" or \"app@sha256:…\": lower case, without spaces"),
	"docker-without-image": sourceNotFound("the Docker engine has no image with this name{report}", NEVER_PULLS),
	"docker-has-other-platforms": imageNotSelected("the Docker engine has this image only for other platforms{report}", "pull it for this platform: docker pull --platform PLATFORM NAME"),
	"docker-without-own-platform": sourceUnreadable("the Docker engine has this image, but not for the engine's own platform{report}", "specify the platform that was pulled: {--platform}"),
	"docker-disk-full": sourceUnreadable("the Docker engine has no disk space left to save the image{report}", "free disk space, e.g. with \"docker system prune\""),
	"podman-unreachable": engineUnavailable("can't connect to the Podman service{report}", `start it ("podman machine start"), correct CONTAINER_HOST, ${OTHER_WAY}`),
	"podman-without-image": sourceNotFound("Podman has no image with this name{report}", `${NEVER_PULLS}; each user, including root, has separate images`),
	"podman-access-denied": engineUnavailable("permission denied: this user has no access to Podman{report}", "check that \"podman info\" works for this user, or use sudo"),
	"engine-command-failed": sourceUnreadable("the command \"{engine}\" failed{report}", "check that \"{engine} image inspect\" works in a terminal"),
	"engine-reported": "; {engine} reported: {words}",
	"docker-answer-unknown": sourceUnreadable("the docker command returned an image description in an unknown format", "update the docker command, or save the image and check the file: docker-archive:FILE"),
	"image-not-saved": imageCorrupt("docker save did not write this image"),
	"saved-instead": "read with docker save, because the engine's files can't be used: {problem}",
	"system-call-failed": "{syscall}: {errno}",
	"sudo-failed": sourceUnreadable("sudo -n {command}: {words}"),
	"file-not-fetched": sourceNotFound("{path} was not fetched"),
	"engine-records-too-large": sourceUnreadable("the engine's records are too large to fetch"),
	"engine-record-of-other-layer": imageCorrupt("the engine's record of layer {diffId} belongs to another layer: {found}")
};
//#endregion
//#region src/report/words/messages/files.ts
const NOT_REGULAR = "this is not a regular file";
const SYSTEM_ERRORS = {
	ENOENT: "no such file",
	ENOTDIR: "no such file: a part of the path is not a folder",
	EISDIR: "this is a folder",
	EACCES: "permission denied",
	EPERM: "permission denied",
	ELOOP: "too many symbolic links",
	ENAMETOOLONG: "the path is too long",
	ENXIO: NOT_REGULAR,
	ENODEV: NOT_REGULAR,
	EAGAIN: "it has no data to read",
	EIO: "input/output error",
	EMFILE: "too many open files",
	ENFILE: "too many open files",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is exceeded",
	EROFS: "the file system is read-only",
	ERR_INVALID_ARG_VALUE: "the path contains a null byte"
};
const READ_FIXES = {
	absent: "check the path",
	folder: "specify the file in it",
	special: "use a regular file",
	"too large": "specify the right file",
	outside: "commit the file itself instead of a link to it",
	failed: "check the path and its permissions"
};
const EDIT_PROBLEMS = {
	link: ["it is a symbolic link", "edit its target"],
	outside: ["it is outside of the repository", "run it in the repository of the file"],
	changed: ["it has changed since it was built", "run it again"],
	uncommitted: ["it has uncommitted edits", "commit or stash them first"]
};
const WRITE_FIXES = {
	ENOSPC: "free some disk space, or choose another path",
	EDQUOT: "free some disk space, or choose another path",
	ENOENT: "create the folder first",
	ENOTDIR: "check the path",
	EISDIR: "specify a file in the folder",
	EPIPE: "let the program that reads it read to the end, or write to a file",
	ENXIO: "start the program that reads the pipe first, or write to a file"
};
const WRITE_PROBLEMS = {
	ENOENT: "its folder does not exist",
	ENXIO: "nothing reads the pipe",
	EPIPE: "the program that reads it closed it"
};
const formatLimit$1 = __name((bytes) => bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20} MiB` : `${bytes / 1024} KiB`, "formatLimit");
const describeSystemError = ({ code, text = "" }) => SYSTEM_ERRORS[code] ?? (code === "" ? text : code);
const FIX_WORKING_FOLDER = "change to an existing directory and run this again";
const FILES = {
	"file-error": describeSystemError,
	"file-too-large": ({ mostBytes }) => `it is larger than ${formatLimit$1(mostBytes)}`,
	"link-out-of-repository": "it is a symbolic link out of the repository",
	"not-utf8": "it is not UTF-8 text",
	"budget-unreadable": ({ problem: problem$1, reason }, { format, option }) => {
		const fixes = {
			...READ_FIXES,
			absent: `check the path, or remove ${option("budget")} to use dive's defaults`,
			special: "write the budget to a regular file",
			"not UTF-8": "save it as UTF-8",
			damaged: "run git fsck"
		};
		return problem(`the budget can't be read: ${format(reason)}`, fixes[problem$1]);
	},
	"budget-shadowed": "{path} is ignored, because {used} exists",
	"dive-settings-ignored": "{path} is ignored: dive's settings are not a budget; copy its rules to .dive-ci.yaml",
	"budget-elsewhere-ignored": "{path} is ignored: it is not in this folder; to use it, set {path:--budget}",
	"recipes-outside-repository": ({ paths }) => problem(paths.map(({ image, path }) => `images.${image}.build: ${path} is outside of the repository`).join("\n"), "use folders and files in the repository, or a budget outside of it"),
	"report-unreadable": ({ path, problem, reason }, { format, option }) => {
		const written = `specify a report written by ${option("report")}`;
		const fixes = {
			...READ_FIXES,
			absent: written,
			special: "write the report to a regular file, or use - for standard input",
			"too large": written,
			outside: "specify the file itself instead of a link to it"
		};
		return reportInvalid(`the report can't be read: ${format(reason)}`, fixes[problem], path === "-" ? "standard input" : path);
	},
	"file-unwritable": ({ path, what, ...error }) => reportUnwritable(`the ${what} could not be written: ` + (WRITE_PROBLEMS[error.code] ?? describeSystemError(error)), WRITE_FIXES[error.code] ?? "choose another path", path === "-" ? "standard output" : path),
	"budget-unwritable": reportUnwritable("the budget could not be written: {reason}", "choose another path"),
	"file-not-editable": ({ problem }) => {
		const [why, fix] = EDIT_PROBLEMS[problem];
		return usageError(`the file can't be rewritten: ${why}`, fix);
	},
	"edited-file-unreadable": usageError("the file can't be rewritten: {reason}", "check the path"),
	"working-folder-gone": usageError("the working directory no longer exists", FIX_WORKING_FOLDER),
	"working-folder-unreadable": usageError("the working directory can't be read", FIX_WORKING_FOLDER),
	"dockerfile-unreadable": usageError("the Dockerfile can't be read: {reason}", "specify the Dockerfile that the image was built from, or remove the option", "{path:--file}"),
	"build-folder-missing": sourceNotFound("[{isThere:if}this is not a folder|no such folder]", "specify the folder of the build context; use {--file} for the Dockerfile"),
	"build-file-refused": sourceUnreadable("can't build from it: {reason}", "commit the file or folder itself instead of a link to it"),
	"context-unreadable": sourceUnreadable("the build context can't be read: {reason}", "change the permissions, or leave it out with a line in .dockerignore")
};
//#endregion
//#region src/report/words/messages/git.ts
const KINDS = {
	"040000": "a folder",
	"120000": "a symbolic link",
	"160000": "a submodule"
};
const GIT = {
	"not-file-in-commit": ({ path, mode = "" }) => `${path} is ${KINDS[mode] ?? "not a file"} there`,
	"not-in-repository": sourceNotFound("this folder is not in a repository"),
	"git-failed": "git failed with exit code {exitCode}",
	"not-commit-id": sourceNotFound("can't check out {name}: this is not a commit ID"),
	"commit-unavailable": sourceNotFound("can't check out {name}: the commit is not here and can't be fetched", "check out the repository with its history: fetch-depth: 0"),
	"checkout-failed": sourceNotFound("can't check out {name}: git failed to check it out in a separate folder: {reason}"),
	"lfs-file-missing": sourceNotFound("can't check out {commit} completely: Git LFS does not provide {path}", "check out with lfs: true, so that Git LFS is set up for later steps too"),
	"submodule-gone": sourceNotFound(long("can't check out {commit:commit} completely: the submodule {path} is no longer in this ", "checkout"), "compare with a kept report or with an image instead"),
	"earlier-commits-unknown": long("the checkout is shallow and GitHub did not return earlier commits (check out with ", "fetch-depth: 0)")
};
//#endregion
//#region src/report/words/messages/github.ts
const nameHead = ({ sha, repository, branch }) => `${sha.slice(0, 12)} of ${repository}, branch ${branch},`;
const NOT_TRUSTED = "The kept report of the base branch is not trusted";
const NOT_USED = "The kept report of this commit is not used";
const OBJECTIONS = {
	"no write access": "has no write access",
	author: "opened the pull request",
	pusher: "pushed the commit",
	"unlisted bot": "is a bot that is not listed in override.by",
	"not a user": "is not a user account",
	unlisted: "is not in override.by"
};
const GITHUB = {
	"approval-not-counted": "[The label \"{label}\"|An approving review] does not count: {reason}",
	"approver-deleted": "the account that gave it was deleted",
	"approver-refused": ({ login, why }) => `${login} ${OBJECTIONS[why]}`,
	"approver-role-too-low": long(`{login} has the role {role}, not {required}[{isUnlisted:if}, and `, `${OBJECTIONS.unlisted}]`),
	"no-pull-request-of-head": (head) => `No open pull request has ${nameHead(head)} as its head.`,
	"several-pull-requests-of-head": ({ numbers, ...head }) => `Several pull requests have ${nameHead(head)} as their head: ${numbers.map((number) => `#${number}`).join(", ")}.`,
	"commit-hidden": "The token can't read commit {sha:commit}. Add `contents: read` to the job's `permissions`.",
	"file-too-large-for-github": "{path} is too large to be read from GitHub",
	"not-text-file-in-commit": "{path} is not a text file there",
	"kept-report-of-other-ref": `${NOT_TRUSTED}: its cache entry belongs to {ref}`,
	"kept-report-unlisted": `${NOT_TRUSTED}: GitHub does not list its cache entry`,
	"kept-report-of-own-ref": `${NOT_TRUSTED}: it belongs to this run's own ref`,
	"kept-report-of-other-run": `${NOT_TRUSTED}: it names a {event} run on {branch}`,
	"head-report-of-other-ref": long(`${NOT_USED}: its cache entry is missing, or belongs to a ref `, "other than {ref}"),
	"head-report-of-other-run": `${NOT_USED}: it names a {event} run of {sha:commit}`,
	"head-report-older-than-run": `${NOT_USED}: it is older than the run it names`,
	"head-report-in-other-run": long(`${NOT_USED}: a run of [{sha:commit}|an unknown commit] was still in progress `, "when it was saved"),
	"artifacts-unsupported": long("GitHub Enterprise Server does not support this version of artifacts: upload the file of ", "the input html with actions/upload-artifact@v3"),
	"artifact-without-id": "the service returned no ID",
	"artifact-timeout": ({ ms }) => `the artifact service did not finish within ${Math.round(ms / 1e3)} s`,
	"job-summary-unwritable": "the job summary could not be written: {reason}"
};
//#endregion
//#region src/report/words/messages/history.ts
const namePoint = ({ commit, time }) => {
	const day = time === null ? "" : ` (${new Date(time * 1e3).toISOString().slice(0, 10)})`;
	return `${commit.slice(0, 7)}${day}`;
};
const HISTORY = {
	"not-a-history": "it is not a history",
	"history-not-json": "it is not JSON",
	"history-too-large": "it is larger than {kilobytes} kB",
	"history-of-other-version": "it has the format of another version of plimsoll",
	"history-too-long": "it has more than {most} points",
	"history-column-missing": "{key} is not a list",
	"history-value-invalid": "{key}[{at}] is not valid",
	"history-column-length": "{key} has {count} values for {points} points",
	"history-empty": "the branch has no history yet",
	"start-not-in-history": ({ name, first }) => `the history has no build of ${name}; its first one is ${namePoint(first)}`,
	"start-before-history": ({ name, first }) => `the history starts after ${name}, with ${namePoint(first)}`,
	"history-broken": ({ before, after }) => `the history is broken between ${namePoint(before)} and ${namePoint(after)}: the branch was rewritten, or reports are missing`
};
//#endregion
//#region src/report/words/messages/kept.ts
const SAME_NAME = "set the input name of its step to the same text on pushes and pull requests";
const shortenCommit = (sha) => sha.slice(0, 12);
const KEPT = {
	"no-kept-report": ({ commit, before, branch, other, cutShort }, { format }) => {
		const further = before === 1 ? " and the commit before it" : ` and the ${before} commits before it`;
		const where = shortenCommit(commit) + (before === 0 ? "" : further);
		const cut = cutShort === void 0 ? "" : `; earlier commits were not searched, because ${format(cutShort)}`;
		return `there is no kept report of this image at ${where}; ${other === void 0 ? `run this workflow on pushes to ${branch} too; if it already runs there, that run has not finished, or GitHub removed its report, which happens a week after the last use` : `${shortenCommit(other)} has reports of other images: their source, tag, build arguments, selection or matrix differ; if ${branch} has this image, ${SAME_NAME}, and the next push keeps a report of it`}${cut}`;
	},
	"kept-reports-unreadable": long("the kept reports of {branch} can't be read: {reason}; run the job again, ", "or set {--baseline}"),
	"kept-report-contested": long("the report of {commit} can't be used: reports of two different images were kept under this ", "name; set the input name of each step, or of each job of a matrix, to a different text, ", "or to the same text if they are the same image"),
	"kept-report-unusable": "the kept report can't be used: {reason}; the next push to {branch} keeps a new one",
	"next-push-keeps-report": long("the next push to {branch} keeps a report of it; if it has one under another name, ", SAME_NAME),
	"next-push-keeps-files": "the next push to {branch} with this budget keeps a report that has them",
	"baseline-not-of-files": "it is not built from local files, so no earlier commit can be built",
	"nothing-to-build-again": usageError("the baseline build needs an image that is built from a local repository", "set the folder to build, or compare with an image or a report"),
	"commit-without-folder": "there is nothing to compare with yet: commit {commit} doesn't have {path}",
	"context-without-repository": long("the build context is not in a git repository, so no earlier commit can be built; check it ", "out with git, as the same user"),
	"start-unknown": long("the commit where this branch started is not known; also check out the main branch, with its ", "history: fetch-depth: 0"),
	"file-not-committed": long("{path} exists here but is not in a commit: create files of earlier steps in the Dockerfile, ", "or compare with a report or an image instead"),
	"context-not-committed": long("{path}[ (and {more} more)] is in the build context but not in a commit: the baseline was ", "built without it, so it may count as growth"),
	"platforms-lost": "the baseline also has an image for {platforms}, which is missing here",
	"compared-with-other": "compared with {name} from another repository, because the baseline names it",
	"baseline-names-no-image": usageError("no image is named {name}[; did you mean {meant}?]", "use the name of an image: {names:list 10}", "{place:--baseline}"),
	"baseline-word-ambiguous": usageError("the baseline \"{given}\" is ambiguous", "write {words} or a source; an image of that name is docker:{given}"),
	"baseline-word-combined": usageError("the baseline {word} can't be combined with others", "keep only {word}, or remove it"),
	"baseline-too-late": sourceUnreadable("it was not available after {seconds} s, half of the remaining time", "allow more time with {--timeout}"),
	"same-name-for-both": "give the image to compare with the same name: NAME=SOURCE",
	"baseline-unusable": "the {what} {source} can't be used: {reason}[; {fix}]"
};
//#endregion
//#region src/report/words/messages/layers.ts
const damaged = (message) => layerCorrupt(message, "the file is damaged or incomplete: save, copy or build it again");
const TAR_PROBLEMS = {
	"broken-record": "an extended header contains a broken record",
	"broken-sparse-map": "the map of a sparse file is broken",
	checksum: "a header does not match its checksum",
	"cut-header": "the tar ends in the middle of a header",
	"file-shrank": "the file shrank while it was being read",
	"sparse-folder": "an entry that is not a file claims to be sparse",
	"zeros-before-header": "a block of zeros precedes a header"
};
const ZSTD_PROBLEMS = {
	"cut-frame": "the stream ends in the middle of a frame",
	"frame-checksum": "a frame does not match its own checksum",
	"reserved-block": "a block has a reserved type",
	"unknown-data": "unknown data follows a frame"
};
const RECORD_PROBLEMS = {
	"differs-from-headers": "does not match its headers",
	"ends-early": "stops before the end of the tar",
	"long-line": "has a line that is too long",
	"not-json": "is not JSON"
};
const LAYERS = {
	"tar-damaged": ({ problem }) => damaged(TAR_PROBLEMS[problem]),
	"tar-cut": damaged("the tar ends {missingBytes:plural byte} before the end of a file in it"),
	"tar-size-negative": damaged("a header claims a size of {bytes} bytes"),
	"tar-number-too-large": damaged("a header's {field} is too large"),
	"tar-number-invalid": damaged("a header's {field} is not a number"),
	"pax-header-too-large": damaged("an extended header of {bytes} bytes is too large"),
	"pax-value-has-nul": damaged("an extended header's {key} contains a NUL byte"),
	"pax-number-invalid": damaged("an extended header's {key} is not a valid number for a file"),
	"zstd-damaged": ({ problem }) => damaged(`zstd: ${ZSTD_PROBLEMS[problem]}`),
	"zstd-window-too-large": damaged("zstd: a frame needs {bytes} bytes of memory, more than 128 MiB"),
	"zstd-window-unsupported": imageUnsupported("zstd: a frame has a window of {bytes:MiB}", "use Node.js 22.15 or later, which has its own zstd decoder"),
	"decoder-failed": damaged("{format}: {reason}"),
	"layer-record-damaged": ({ problem }) => damaged(`the engine's record of the layer ${RECORD_PROBLEMS[problem]}`),
	"layer-record-type-unknown": damaged("the engine's record of the layer contains an unknown entry type {type}"),
	"entry-name-too-long": limitExceeded("an entry's name has {bytes} bytes; the maximum is {most}"),
	"too-many-entries": limitExceeded("the image contains more {what} than can be measured in bounded memory"),
	"trailer-too-long": limitExceeded("more than {mostBytes:MiB} follows the end of the tar, before its checksum"),
	"data-after-tar": "more than 1 MiB of data follows the end of its tar; engines and Plimsoll ignore it",
	"read-whole-layer": "build the image again, or read all of it with {--verify}",
	"save-again": "save the image again"
};
//#endregion
//#region src/report/words/messages/layout.ts
const nameKind = (kind) => typeof kind === "object" ? `an artifact (${kind.mediaType})` : `an ${kind}`;
const describeEntry = ({ digest, platform = "", kind }) => `${digest}${platform && ` ${platform}`}: ` + (kind === "missing" ? "listed but missing" : `${nameKind(kind)}, not an image`);
const distinct = (entries, toText) => [...new Set(entries.map(toText))];
const MOST_LINES = 10;
const LAYOUT = {
	"layout-not-a-folder": sourceUnreadable("this is not a folder", "for a layout in a single file, use oci-archive: instead of oci-dir:"),
	"layout-without-index": imageCorrupt("it has no index.json: it is not an OCI layout, or it is truncated", long("check how it was created: skopeo copy, buildctl and docker buildx build write layouts ", "with type=oci")),
	"layout-is-docker-archive": imageCorrupt("it has a manifest.json but no index.json: it is a docker archive", "use docker-archive:FILE"),
	"layout-of-skopeo": imageCorrupt("manifest.json is the manifest of one image, as in skopeo's dir: format", "convert it to a layout: skopeo copy dir:FOLDER oci:LAYOUT, and use oci-dir:LAYOUT"),
	"index-json-is-manifest": imageCorrupt("index.json is not an image index"),
	"too-many-images-in-source": limitExceeded("it lists {count} images; the maximum per source is {most}", "specify the platforms to measure with {--platform}"),
	"indexes-too-deep": limitExceeded("indexes are nested more than {most} deep"),
	"too-many-manifests": limitExceeded("there are more than {most} manifests"),
	"config-missing": imageCorrupt("its config {digest} is missing", "the image is incomplete: save, copy or push it again"),
	"manifest-missing": sourceNotFound("the index lists [an image for {platform}|a manifest], but it is missing from the registry", "push the image again for this platform, or remove the platform from the index"),
	"images-missing": ({ entries }) => "listed in the index but missing, so not measured: " + joinNames(distinct(entries, ({ digest, platform = digest }) => platform)),
	"entries-skipped": ({ entries }) => "skipped, because not an image: " + joinNames(distinct(entries, ({ digest, kind }) => `${digest} (${nameKind(kind)})`)),
	"no-supported-image": ({ entries }) => {
		const all = distinct(entries, describeEntry);
		const more = all.length > MOST_LINES ? [`and ${all.length - MOST_LINES} more`] : [];
		const lines = [...all.slice(0, MOST_LINES), ...more].map((line) => `\n  ${line}`);
		return imageUnsupported(`it contains no supported image${lines.length > 0 ? ":" : ""}${lines.join("")}`, "check what was saved or exported into it");
	}
};
//#endregion
//#region src/report/words/messages/limits.ts
const LAYERX = "specify a .layerx.yaml; dive's files need no conversion: plimsoll check reads them";
const LIMITS = {
	"no-limit-accepts-value": "no limit accepts this value",
	"no-limit-accepts-result": "no limit accepts this result",
	"change-limit-there": "write {rule}={limit} there",
	"change-limit-by-hand": "change it by hand to {rule}: {limit}",
	"limit-of-unmeasured-images": "it also applies to images that were not measured: {images:list 3}",
	"limit-in-several-places": "it is written in several places or over several lines",
	"limit-below-warning": "it would fail before a warning limit that is set elsewhere",
	"layerx-empty": problem("the file is empty", LAYERX),
	"layerx-key-unknown": ({ key }) => problem(`${JSON.stringify(key)} is not a key of LayerX`, LAYERX),
	"layerx-number-invalid": problem("{key} is not a number from 0 to {most}", "correct it first"),
	"layerx-rule-without-counterpart": ({ id }) => `${JSON.stringify(id)} has no counterpart: highestReclaimableBytes limits what layers replace and delete`
};
//#endregion
//#region src/report/words/messages/network.ts
const REFUSED_PLACES = {
	plain: (address) => `${address}, which is not encrypted`,
	private: (address) => `the private address ${address}`,
	"link-local": (address) => `the link-local address ${address}`
};
const NETWORK = {
	"host-refused-by-proxy": sourceUnreadable("can't connect to {host}: {detail}", "correct HTTPS_PROXY, or add the host to NO_PROXY"),
	"host-unknown": sourceUnreadable("no such host: {host}", "check the spelling; behind a proxy, set HTTPS_PROXY"),
	"host-not-resolved": sourceUnreadable("can't look up the address of {host}", "check the network and its DNS; behind a proxy, set HTTPS_PROXY"),
	"connection-refused": sourceUnreadable("connection refused by {host}", "check the host and port, and that the registry is running"),
	"host-unreachable": sourceUnreadable("can't connect to {host}", "check the network; behind a proxy, set HTTPS_PROXY"),
	"certificate-not-trusted": sourceUnreadable("the certificate of {host} is not trusted: {detail}", "for your own certificate authority, set NODE_EXTRA_CA_CERTS=/path/to/ca.pem"),
	"tls-not-supported": sourceUnreadable("{host} does not support TLS correctly", long("check the port; for a registry without TLS on your own network, set ", "PLIMSOLL_INSECURE_REGISTRIES={host}")),
	"connection-broke": sourceUnreadable("the connection to {host} broke: {detail}", "try again; the registry or the network is faulty"),
	"no-data": "no data for {seconds} s",
	"proxy-timeout": "the proxy did not respond",
	"proxy-failed": "the proxy {proxy}: {problem}",
	"proxy-refused": "the proxy {proxy} refused to connect: {status}",
	"proxy-address-invalid": usageError("HTTPS_PROXY is not a supported proxy address", "use http://HOST:PORT or https://HOST:PORT, or unset it"),
	"registry-address-invalid": usageError("\"{address}\" is not an address", "check the name of the registry"),
	"too-many-redirects": sourceUnreadable("{host} redirects too many times", "the registry is faulty; check whether \"docker pull\" works"),
	"redirect-invalid": sourceUnreadable("{host} redirects to an invalid address"),
	"target-refused": ({ registry, what, address, place }) => sourceUnreadable(`${registry} refers to a ${what} at ${REFUSED_PLACES[place](address)}: refused`, "fix the registry's configuration" + (place === "link-local" ? "" : `; if it is on your own network and you trust it, set PLIMSOLL_INSECURE_REGISTRIES=${registry}`))
};
//#endregion
//#region src/report/words/messages/order.ts
const ORDER = {
	"install-without-folder": "its working folder is not known: add WORKDIR",
	"install-with-more": "it does more than install dependencies",
	"install-without-copy": "no known COPY provides what it installs from",
	"install-without-lock": "there is no lock file next to its manifest",
	"install-names-files": "its manifest can name scripts, folders or patches of the project",
	"install-may-read": "it may read {path} too",
	"assumed-of-install": long("installing dependencies reads no other file that is copied (scripts of packages could), and ", "does not change manifests and lock files"),
	"assumed-of-system": "system packages do not depend on what is copied outside of system folders",
	"assumed-of-copies": long("no copied folder is a link to another one, and folders that two instructions make have the ", "same mode")
};
//#endregion
//#region src/report/words/messages/pieces.ts
const REMOVED = "removed since the baseline";
const PIECES = {
	"command-removed": `the image starts {command}, which was ${REMOVED}: it can't start`,
	"needs-removed": `{path} needs {names:list 3}, ${REMOVED}: it can't start`,
	"ca-certificates-removed": long(`the CA certificates were ${REMOVED}: TLS connections fail, `, "unless the program has its own"),
	"time-zones-removed": long(`the time zones (/usr/share/zoneinfo) were ${REMOVED}: only UTC is known, `, "unless the program has its own"),
	"report-inconsistent": reportInvalid("the numbers are inconsistent: {path} {problem}", "write the report again with {--report}"),
	"has-too-many-rows": "has more than {most} rows",
	"has-wrong-index": "has the wrong index",
	"is-not-whole": "is not a whole number",
	"has-size-not-whole": "has a size that is not a whole number",
	"is-not-layer-count": "is not the number of its layers",
	"has-more-layers": "has more layers than the image",
	"does-not-add-up": "does not add up to {total}"
};
//#endregion
//#region src/report/words/messages/refusal.ts
const ADD_COMMENT = "pull-requests: write";
const READ_PULL = "pull-requests: read";
const WRITE_CHECK = "checks: write";
const READ_ACTIONS = "actions: read";
const CHECKOUT = "contents: read";
const UNAPPROVED = "could not be looked up, so nothing is approved";
const REQUESTS = {
	comment: ["The comment could not be written", ADD_COMMENT],
	superfluous: ["A second comment could not be removed", ADD_COMMENT],
	check: ["The check run could not be created", WRITE_CHECK],
	annotations: ["Not all annotations could be added to the check run", WRITE_CHECK],
	suggestions: ["The suggestions could not be posted", ADD_COMMENT],
	pullRequest: ["The pull request could not be looked up", READ_PULL],
	label: ["The label could not be looked up", READ_PULL],
	approval: [`The approvals of the pull request ${UNAPPROVED}`, READ_PULL],
	pusher: [`The account that pushed the commit ${UNAPPROVED}`, CHECKOUT],
	role: [`The role of an approver ${UNAPPROVED}`, "metadata: read"],
	suites: [`The time of the push ${UNAPPROVED}`, "checks: read"],
	queue: ["The merge queue could not be looked up, so only its own approvals count", READ_PULL],
	headOrigin: ["Could not check which run kept the report of this commit", READ_ACTIONS],
	origin: ["Could not check which branch the kept report comes from", READ_ACTIONS],
	file: ["The file could not be read from GitHub", CHECKOUT]
};
const KNOWN_WORDS = [
	[
		/is locked/i,
		"the conversation is locked",
		"Unlock it to get comments again"
	],
	[
		/archived/i,
		"the repository is archived",
		"Unarchive it to get comments and checks"
	],
	[
		/authenticate via a GitHub App/i,
		"only a GitHub App token can create check runs",
		"Remove the input `token`: a personal access token can't create them"
	],
	[
		/IP allow list/i,
		"the organization's IP allow list does not include this runner",
		"Add its address to the list"
	],
	[
		/SAML/i,
		"the token is not authorized for the organization's single sign-on",
		"Authorize it, or use `github.token`"
	]
];
function explain$1(refusal, message) {
	const { kind, status, code, waitMs = 0, host = "the address in GITHUB_API_URL" } = refusal;
	const quoted = message === "" ? "" : ` (${message.replace(/[.\s]+$/, "")})`;
	switch (kind) {
		case "unexpected": return [`an unexpected error${quoted}`];
		case "stopped": return ["the run was stopped before that"];
		case "limited": return [`GitHub's rate limit is exceeded${quoted} for another ${Math.max(1, Math.ceil(waitMs / 6e4))} min`, "Run the job again later, or run fewer jobs at once"];
		case "broken": return [status === void 0 ? `GitHub's response can't be used${quoted}` : `GitHub repeatedly responded with ${status}`, "Run the job again"];
		case "unreachable": return explainUnreachable(host, code);
		case "refused": return explainRefused(refusal, message, quoted);
	}
}
__name(explain$1, "explain");
function explainUnreachable(host, code) {
	if (/CERT|SIGNATURE/.test(code ?? "")) return [`the certificate of ${host} is not trusted (${code})`, "Set NODE_EXTRA_CA_CERTS to the file of its certificate authority on the runner"];
	return [code === "ETIMEDOUT" ? `${host} did not respond in time` : `${host} can't be reached (${code ?? "no connection"})`, "Check the runner's proxy and firewall"];
}
function explainRefused({ asked, status, readOnly }, message, quoted) {
	const known = KNOWN_WORDS.find(([words]) => words.test(message));
	if (known !== void 0) return [known[1], known[2]];
	const add = suggestPermission(REQUESTS[asked][1]);
	if (status === 401) return [`GitHub does not accept the token${quoted}`, "Remove the input `token` to use its default, or renew it"];
	if (status === 403 && (readOnly !== null || /not accessible by/i.test(message))) return explainReadOnly(add, readOnly);
	if (status === 404) return ["GitHub found nothing that the token can access", `Check that it is for this repository. ${add}`];
	return [`GitHub rejected the request${quoted}`, status === 403 ? add : void 0];
}
const SECOND_WORKFLOW = "the report from a second workflow, which runs on `workflow_run`";
const explainReadOnly = (add, readOnly) => readOnly === "fork" ? ["a fork's pull request has a read-only token", `Publish ${SECOND_WORKFLOW}`] : readOnly === "dependabot" ? ["Dependabot runs have a read-only token", `${add}. Or: publish ${SECOND_WORKFLOW}`] : ["the token does not have permission", add];
const suggestPermission = (permission) => `Add \`${permission}\` to the job's \`permissions\`${permission === CHECKOUT ? "" : `, in addition to \`${CHECKOUT}\``}`;
const REFUSAL = {
	"github-refused": (refusal, { format }) => {
		const [why, fix] = explain$1(refusal, format(refusal.message));
		return `${REQUESTS[refusal.asked][0]}: ${why}.${fix === void 0 ? "" : ` ${fix}.`}`;
	},
	"token-invalid": "the token is not valid",
	"response-not-from-github": "the response is not from GitHub",
	"head-repository-deleted": "the head repository was deleted"
};
//#endregion
//#region src/report/words/messages/registry.ts
function nameRequested(requested) {
	if (requested.what === "tag") return `tag "${requested.name}"`;
	if ("name" in requested) return `${requested.what} ${requested.name}`;
	return requested.what === "token" ? "token" : `list of ${requested.what}`;
}
const respond = ({ host, words }) => words && `; ${host} responded: ${words}`;
const logIn = ({ registry }) => `log in with "docker login${registry === "docker.io" ? "" : ` ${registry}`}"`;
const faulty = (message) => sourceUnreadable(message, "the registry is faulty; check whether \"docker pull\" works");
const REGISTRY = {
	"registry-item-not-found": (it) => sourceNotFound(`there is no ${nameRequested(it.requested)} in ${it.repository}${respond(it)}`, "check the spelling"),
	"no-item-and-no-registry": (it) => sourceNotFound(`there is no ${nameRequested(it.requested)} in ${it.repository}; ${it.host} does not behave like a registry: check the name of the registry`, "check the spelling"),
	"registry-item-failed": (it) => sourceUnreadable(`${it.host} failed to return the ${nameRequested(it.requested)}: status ${it.status}` + (it.words && `, ${it.words}`), "try again later; check whether \"docker pull\" works"),
	"rate-limit-exceeded": (it) => sourceUnreadable(`the rate limit of ${it.registry} is exceeded` + (it.seconds === void 0 ? "" : `, for ${it.seconds} s from now`) + respond(it), "try again later" + (it.isLoggedIn ? "" : `; the limit is higher after logging in: ${logIn(it)}`)),
	"registry-denies-access": (it, { format }) => {
		const places = it.places.map(format).join(", ");
		const searched = places && `there are none in ${places}`;
		return sourceUnreadable(it.repository + (it.isLoggedIn ? ` does not accept the credentials from ${places}` : ` requires credentials, and ${searched || "neither Docker nor Podman is logged in"}`) + it.problems.map((problem) => `; ${format(problem)}`).join("") + respond(it), `${logIn(it)} with an account that has read access; or check the name: registries give the same response for missing images` + (it.isWorkflow && it.registry === "ghcr.io" ? "; in this workflow, the token needs \"packages: read\", and the package must grant read access to this repository" : ""));
	},
	"login-by-helper": "docker-credential-{helper} (in {path})",
	"login-entry": "{path} (\"{key}\")",
	"login-file-invalid": "{path} is not a valid credentials file",
	"credential-helper-name-invalid": "the name of its credential helper is invalid",
	"credential-helper-failed": "{program} failed with exit code {exitCode}",
	"credential-helper-without-secret": "{program} returned no user name and secret",
	"authentication-unsupported": sourceUnreadable("{registry} requires an unsupported authentication method: {schemes:list}", "copy the image into a layout with a tool that supports it, and use oci-dir:DIR"),
	"token-service-invalid": faulty("{registry} names no valid token service"),
	"token-service-without-token": faulty("{registry} has a token service that returned no token"),
	"layer-part-wrong": faulty("{host} returned a different part of a layer than requested"),
	"layer-cut": sourceUnreadable("the registry ended {digest} after {received} of {size} bytes", "try again; the registry or the network is faulty"),
	"blob-size-differs": imageCorrupt("the registry has {than} bytes of {digest} than the {size} in its manifest", "push the image again"),
	"not-a-registry": sourceUnreadable("{host} returned a web page, not a registry's response", "check the name of the registry, and whether a proxy intercepts the connection"),
	"registry-item-too-large": ({ requested, most }) => limitExceeded(`the ${nameRequested(requested)} exceeds the maximum of ${most} bytes`),
	"did-you-mean": "did you mean {names:list}?",
	"did-you-mean-or": "did you mean {names:list}? If not, {otherwise}",
	"existing-tags": "existing tags include {tags:list}"
};
//#endregion
//#region src/report/words/messages/reports.ts
const WRITE_AGAIN = "write the report again with {--report}";
const TREE_PROBLEMS = {
	lengths: "has columns of different lengths",
	depth: "has a row more than one level deeper than the previous row",
	links: "has links to rows that don't exist",
	replaced: "has replaced rows that don't exist",
	versions: "has versions of rows that don't exist",
	owners: "has owners of rows, or packages, that don't exist",
	name: "has a name that is empty or contains a slash"
};
const addArticle = (type) => type === "null" ? type : `${/^[aio]/.test(String(type)) ? "an" : "a"} ${String(type)}`;
const EXPECTATIONS = {
	required: ({ missingProperty }) => `is missing ${quoteText(String(missingProperty))}`,
	type: ({ type }) => `must be ${[type].flat().map(addArticle).join(" or ")}`,
	enum: ({ allowedValues }) => `must be one of ${JSON.stringify(allowedValues)}`,
	const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
	minimum: ({ limit }) => `must be ${String(limit)} or more`,
	maximum: ({ limit }) => `must be ${String(limit)} or less`
};
const notReport = (problem, { option }) => reportInvalid(`this is not a plimsoll report: ${problem}`, `write the report again with ${option("report")}`);
const REPORTS = {
	"report-too-large": reportInvalid("the report is larger than any valid report", WRITE_AGAIN),
	"report-ends-early": reportInvalid("the report ends unexpectedly", WRITE_AGAIN),
	"report-not-json": reportInvalid("the report is not JSON[ at character {position}]", WRITE_AGAIN),
	"report-of-other-version": reportInvalid(long("the report has schema version {version}, but this version of plimsoll reads 1 ", "to {newest}"), "judge it with the version of plimsoll that wrote it, or measure the image again"),
	"report-invalid": ({ place, keyword, params }, words) => notReport(`${place} ${EXPECTATIONS[keyword]?.(params) ?? "is invalid"}`, words),
	"report-unreadable-value": reportInvalid("this is not a plimsoll report: it can't be read", WRITE_AGAIN),
	"report-tree-invalid": ({ index, problem }, words) => notReport(`images[${index}].facts.files.tree ${TREE_PROBLEMS[problem]}`, words),
	"report-too-deep": reportInvalid(long("this is not a plimsoll report: images[{index}].comparison.files.paths is nested too ", "deeply"), WRITE_AGAIN)
};
//#endregion
//#region src/report/words/messages/repositories.ts
const UNLISTED = {
	denied: "access to the list is denied",
	"invalid-link": "its list has an invalid link to the next page",
	"invalid-name": "its list has an invalid name",
	"not-a-list": "its response is not a list"
};
const REPOSITORIES = {
	"repository-pattern-invalid": usageError("\"{source}\" is not a pattern of repositories", "write registry:HOST/* or registry:HOST/PREFIX/*, with :TAG at the end if not latest"),
	"repositories-unlisted": ({ registry, problem }) => sourceUnreadable(`${registry} does not list its repositories: ` + (typeof problem === "string" ? UNLISTED[problem] : `status ${problem.status}`), "write the images in a file, one per line, and use --from FILE; or log in with an account that can list repositories"),
	"no-repositories": sourceNotFound("{registry} lists no repository[ below {prefix}]", "check the spelling, and whether the account can read them"),
	"too-many-repositories": limitExceeded("{registry} lists more than {most} matching repositories", "write a longer prefix"),
	"too-many-tags": limitExceeded("the registry lists more than {most} tags")
};
//#endregion
//#region src/report/words/messages/selection.ts
const MOST_LISTED = 20;
function list(names) {
	const more = names.length > MOST_LISTED ? [`and ${names.length - MOST_LISTED} more`] : [];
	return [...names.slice(0, MOST_LISTED).map((name = "an unnamed image") => name), ...more].map((name) => `\n  ${name}`).join("");
}
const SELECTION = {
	"image-not-in-archive": (it, { option }) => imageNotSelected(`no image in the archive is named "${it.select}"; it contains:${list(it.names)}`, `set ${option("select")} to one of these, or to the start of a digest`),
	"several-images": (it, { option }) => sourceAmbiguous((it.select === void 0 ? `the archive contains ${it.names.length} images:` : `"${it.select}" matches ${it.names.length} images of the archive:`) + list(it.names), `select one, e.g. ${option("select", it.first ?? "REF")}`),
	"no-image-for-platform": imageNotSelected(long("no image for {platforms:or}[{isListed:if}: the index lists it, but its manifest is missing]", "[; available: {available:all}]"), "set {--platform} to one of these, or remove it")
};
//#endregion
//#region src/report/words/messages/source.ts
const CHECKED = {
	manifest: "the manifest",
	config: "the image config",
	layer: "the layer",
	tar: "the uncompressed layer",
	attestation: "its manifest",
	statement: "its statement"
};
const FILE_FIXES = {
	ENOENT: "check the path; a relative path starts from the working directory",
	ENOTDIR: "check the path",
	EACCES: "give this user permission to read it",
	EPERM: "give this user permission to read it",
	EISDIR: "if it is an OCI layout, use oci-dir:"
};
const SOURCE = {
	"source-empty": usageError("the source is empty", "specify an image or an archive"),
	"source-without-target": usageError("\"{source}\" has nothing after the colon", "use {source}{target}"),
	"path-as-image-name": usageError("this is a path, not an image name", long("for an archive, use docker-archive:{path}; for an image, use a name like \"app\" or ", "\"team/app:1.2\"")),
	"registry-or-image": sourceAmbiguous("\"{source}\" can be an image in the engine, or \"{reference}\" in a registry", "use docker:{source} for the first, registry://{reference} for the second"),
	"file-or-image": sourceAmbiguous("\"{source}\" can be the file or an image in the engine", "use ./{source} for the file, docker:{source} for the image"),
	"file-or-named-source": sourceAmbiguous("\"{text}\" can be the file, or {source} with the name {name}", "use ./{text} for the file; for the other, rename the file"),
	"name-after-path": usageError("a path can't be followed by the name of an image", "use {source} with {name:--select}"),
	"archive-not-found": sourceNotFound("no such file", "check the path; for an image in an engine, use docker:{source}"),
	"folder-without-image": imageCorrupt("this folder contains no image: it has no index.json and no manifest.json", long("to build an image from it, use {path:--build}; for an OCI layout, ", "specify the folder with index.json")),
	"source-is-folder": sourceUnreadable("this is a folder", "if it is an OCI layout, use oci-dir:{path}"),
	"source-not-regular-file": sourceUnreadable("this is not a regular file", "pass it on standard input: use - instead of the path"),
	"source-unreadable": ({ problem, errno }, { format }) => failure(errno === "ENOENT" || errno === "ENOTDIR" ? "SOURCE_NOT_FOUND" : "SOURCE_UNREADABLE", format(problem), FILE_FIXES[errno]),
	"file-shrank": sourceUnreadable("the file shrank while it was being read"),
	"file-changed": sourceUnreadable("{name} changed while it was being read"),
	"source-without-image": sourceNotFound("it contains no image"),
	"blob-missing": imageCorrupt("{name} is missing", "the image is incomplete: save or copy it again"),
	"document-too-large": limitExceeded("{name} has {bytes} bytes; the maximum for a manifest or config is {most}"),
	"documents-too-large": limitExceeded("its manifests and configs exceed {most} bytes in total"),
	"digest-differs": (it) => failure("DIGEST_MISMATCH", `${CHECKED[it.what]} should be ${it.wanted} but is ${it.found}`, "the image was damaged or modified: save, copy or build it again"),
	"diff-id-unverifiable": imageUnsupported("its diffID is not a sha256 digest, so it can't be verified: {diffId}"),
	"layer-size-differs": imageCorrupt("the manifest lists {listed} bytes, but it has {found}"),
	"layer-count-differs": imageCorrupt("the manifest lists {listed} layers, the config {diffIds}"),
	"layer-place": ({ index, count, name }) => `layer ${index + 1} of ${count} (${name})`,
	"layer-encrypted": ({ index, count }) => imageUnsupported(`layer ${index + 1} of ${count} is encrypted`, "measure the image before encrypting it"),
	"layer-type-unsupported": ({ index, count, mediaType }, { option }) => imageUnsupported(`layer ${index + 1} of ${count} has type ${mediaType}, which is not supported: it must be a tar`, "measure the image before converting its layers, or select other platforms with " + option("platform")),
	"windows-image": imageUnsupported("Windows images are not supported", "remove it, or choose another platform with {--platform}"),
	labeled: "{label}: {notice}",
	"layers-in-other-order": long("the manifest and the config list the layers in different orders; the config's order is ", "used, and engines may refuse the image"),
	"media-type-wrong": "its media type says {claimed}, but its bytes are {found}; using {found}",
	"history-count-differs": long("the history describes {described} layers, but there are {count}; instructions are ", "matched in order"),
	"read-archive": "{compression} archive",
	"read-archive-by-position": "archive on disk, headers by position",
	"read-engine-files": "docker engine files ({store})[{isSudo:if}, with sudo]",
	"read-layout": "OCI layout on disk",
	"read-manifest": "{readBy}, manifest only",
	"read-pipe": "archive from a pipe",
	"read-registry": "registry",
	"read-save": "{engine} save"
};
//#endregion
//#region src/report/words/messages/stage.ts
const STAGE = {
	"no-stage": "there is no stage",
	"owners-may-change": "the classic builder may change owners",
	"instruction-unsupported": "line {line} has {verb}",
	"layer-of-line-unknown": "it is not known which layer line {line} made",
	"packages-of-several-installs": "packages of several installs",
	"start-not-found": "the program that the image starts was not found",
	"start-chain-too-long": "many programs start one another",
	"start-by-shell": "a shell starts more than one program",
	"start-by-script": "a script starts the program",
	"start-by-file": "{path} starts the program",
	"start-by-base": "{path} of {image} starts the program",
	"start-with-options": "{starter} has options",
	"start-of-shell-with-options": "a shell has options",
	"start-of-init-with-options": "an init program has options",
	"lock-file-needed": "yarn may need its lock file",
	"scripts-run-together": "other scripts run with {script}",
	"script-not-simple": "the script {script} of package.json is not one command",
	"script-of-package": "the script {script} starts a program of a package",
	"script-needs-more": "line {line} of {path} may need more than the final stage has",
	"program-not-built": "what the image starts is not one program that a RUN built",
	"program-may-need": "the program may need {path}",
	"program-needs-many": "the program may need {count} files and folders",
	"libraries-unknown": "it is not known which libraries the program needs",
	"native-libraries-unknown": "it is not known which libraries native modules need",
	"package-would-be-missing": "the final stage would lack {name}",
	"project-without-manifest": "there is no manifest of a project",
	"project-in-several-folders": "sources are in several folders",
	"entry-may-be-private": "{entry} may be read when the container runs, or be kept out",
	"entry-is-link": "{entry} is a link",
	"base-with-options": "FROM has options",
	"base-may-lack": "{image} may lack what the program needs",
	"base-lacks": "the base image has no {name}",
	"line-may-need-base": "line {line} may need a program of {image}",
	"build-argument-used": "line {line} uses a build argument",
	"working-folder-variable": "line {line} has a variable in a working folder",
	"working-folder-of-base": "a working folder depends on the base image",
	"folder-name-not-plain": "the name of a folder is not a word of a command",
	"base-may-not-be-root": "the base image may not run as root, which must set owners",
	"command-may-read": "the command may read {path}",
	"path-only-in-build-stage": "line {line} names a path that only the build stage has",
	"path-of-unknown-step": "it is not known what made {path}",
	"path-empty": "{path} is empty",
	"path-written": "line {line} writes {path}",
	"copy-to-several-folders": "line {line} copies to several folders",
	"copy-not-repeatable": "line {line} has a relative target or a variable"
};
//#endregion
//#region src/report/words/messages/system.ts
const EVENT_PROBLEMS = {
	unset: "GITHUB_EVENT_PATH is not set",
	"not an object": "its file is not a JSON object",
	"not JSON": "its file is not JSON"
};
const formatSeconds$1 = __name((ms) => `${ms / 1e3} s`, "formatSeconds");
const SYSTEM = {
	"program-not-found": engineUnavailable("the program \"{program}\" is not installed or not in PATH", long("install {program}, or save the image where it is installed and check the file: ", "docker-archive:FILE")),
	"program-not-started": engineUnavailable("the program \"{program}\" failed to start: {reason}"),
	"program-timeout": ({ command, ms }) => {
		const what = command.slice(0, 3).join(" ");
		return timedOut(`"${what}" did not respond within ${formatSeconds$1(ms)}`, `check that "${what}" answers in a terminal; if not, restart the engine`);
	},
	"output-too-long": limitExceeded("the output exceeds the maximum of {mostBytes} bytes"),
	interrupted: failure("INTERRUPTED", "interrupted before a verdict"),
	"time-limit-exceeded": timedOut("the time limit of {ms:seconds} is exceeded", "allow more time, e.g. {--timeout 1h}"),
	"no-cache": "this runner has no GitHub Actions cache for reports",
	"cache-not-permitted": "this run has no permission to {use} the GitHub Actions cache (cache-mode: {mode})",
	"cache-timeout": ({ ms, failed }) => {
		const seconds = Math.round(ms / 1e3);
		return timedOut(failed === void 0 ? `the cache service did not respond within ${seconds} s` : `the cache service failed for ${seconds} s: ${failed}`);
	},
	"cache-answer-cut-off": "a response of the service ended early",
	"cache-entry-without-report": "it does not contain a report",
	"not-a-repository-name": "GITHUB_REPOSITORY is not in the form owner/name",
	"event-without-commit": "the event `{event}` has no head commit[: {why}]",
	"event-unusable": ({ problem }) => EVENT_PROBLEMS[problem],
	"event-unreadable": "its file can't be read: {reason}"
};
//#endregion
//#region src/report/words/messages/usage.ts
const NO_COMMAND_FIX = "to check an image, run: plimsoll check docker:NAME; for everything else, see plimsoll --help";
const writeCommand = (form) => `write: plimsoll ${form}`;
const NEEDS = {
	view: ["exactly one image or report", "SOURCE"],
	judge: ["exactly one report", "REPORT.json"],
	compare: ["exactly two images or reports", "OLD NEW"],
	whatif: ["exactly one image", "SOURCE"],
	context: ["exactly one folder", "DIR"],
	scorecard: ["a build", "--build DIR"],
	order: ["a build", "--build DIR"],
	fix: ["a build", "--build DIR"]
};
const TIME_PROBLEMS = {
	"no unit": ["has no unit", (text) => `did you mean ${text}s or ${text}m?`],
	"too long": ["is too long", () => "write at most 596h"],
	"not a time": ["is not a time", () => "write a number and a unit, e.g. 90s, 15m or 1h"]
};
const USAGE = {
	"debug-output": "the output of PLIMSOLL_DEBUG=1",
	"no-command": usageError("no command given[ before {before}]; commands: {commands:all}", NO_COMMAND_FIX),
	"unknown-command": usageError("unknown command \"{text}\"; [did you mean \"{meant}\"?|commands: {commands:all}]", "[{meant:if}commands: {commands:all}|to check an image, run: plimsoll check {line}]"),
	"flags-invalid": usageError("{problems:lines}", "see plimsoll {command} --help"),
	"flag-repeated": "{flag} is set more than once",
	"flag-with-value": "{flag} takes no value",
	"flag-without-value": "{flag} needs a value: {flag} {wanted}",
	"flag-of-other-command": "{flag} can't be used with plimsoll {command}",
	"unknown-flag": "unknown flag {flag}[; did you mean {meant}?]",
	"flags-exclusive": usageError("{flag} and {other} can't be used together", "remove one of them"),
	"flag-needs-build": usageError("--{flag} needs --build", "add --build DIR, or remove it"),
	"wrong-arguments": ({ command }) => {
		const [needed, form] = NEEDS[command];
		return usageError(`${command} needs ${needed}`, writeCommand(`${command} ${form}`));
	},
	"unexpected-argument": usageError("unexpected argument \"{text}\"", "write: plimsoll {form}"),
	"build-and-images": ({ images }) => usageError("--build creates the image to check, so other images can't be named", `remove ${images.join(" ")}`),
	"baseline-only-in-action": usageError("--baseline {mode} works only in the action, which keeps reports", "specify an image, a report, or build"),
	"judge-does-not-build": usageError("--baseline build needs a build, but judge does not build", "specify an image or a report with --baseline"),
	"history-of-platforms": usageError("history shows one platform", "remove the others of --platform"),
	"convert-and-measure": usageError("--from converts a file, so {other} can't be used", "remove {other}"),
	"unknown-format": usageError("unknown format \"{format}\"", "use one of: {known:all}"),
	"unknown-name": usageError("unknown [{isPreset:if}preset|advice rule] \"{name}\"[; did you mean \"{meant}\"?]", "[{isPreset:if}presets|rules]: {known:all}"),
	"not-share": usageError("--keep {text} is not a percentage up to {mostPercent}%", "write e.g. --keep 30%"),
	"not-count": usageError("--last {text} is not a number", "write how many tags, e.g. --last 20"),
	"not-time": ({ text, problem }, { option }) => {
		const [why, getFix] = TIME_PROBLEMS[problem];
		return usageError(`${option("timeout", quote(text))} ${why}`, getFix(text));
	},
	"not-platform": ({ text, hint }, { format, option }) => usageError(`${option("platform", quote(text))} is not a platform`, format(hint)),
	"platform-hint": "[did you mean {meant}?|write OS/ARCHITECTURE, e.g. linux/amd64 or linux/arm/v7]",
	"no-reason": usageError("raise needs a reason, which it writes next to the limit", "add e.g. --why \"the new model is larger\""),
	"line-with-comment": long("{line:string} may end in a comment; write the comment on a separate line, or put the ", "whole line in quotes")
};
//#endregion
//#region src/report/words/messages/verdicts.ts
const AGAIN = "measure the image again";
const WITH_BUDGET = `${AGAIN} with this budget`;
const nameCommits = (commits) => joinNames(commits.map((sha) => sha.slice(0, 7)));
const formatLimit = (limit, isBytes) => isBytes && limit !== null ? `${formatCount(limit)} bytes` : String(limit);
const VERDICTS = {
	"measure-absent": "this image does not have this measure",
	"own-layers-not-reported": `the report does not identify own layers: ${AGAIN}`,
	"packages-not-counted": `the report does not count packages: ${AGAIN}`,
	"stored-sizes-not-reported": long(`the report has no stored sizes: ${WITH_BUDGET}, `, "which estimates them"),
	"paths-not-reported": `the report has no paths: ${WITH_BUDGET}`,
	"ignore-needs-paths": `ignore needs paths, and the report has no paths: ${WITH_BUDGET}`,
	"not-measured": `it was not measured: ${WITH_BUDGET}`,
	"files-not-read": "the files were not read, because no other rule needs them",
	"only-estimate": "only an estimate is known; set estimate: true to accept it",
	"only-estimate-of-drift": long("the image has only estimated stored sizes: push it and check it with registry:, or set ", "estimate: true"),
	"passes-as-in-dive": "{reason}: passes, as in dive",
	"fails-as-in-dive": "{reason}: any waste is over the limit, as in dive",
	"base-image-is": "the base image is {name}",
	"base-image-unknown": long("[how FROM names {name}|the name of the base image] is not known: build with {--build}, ", "specify the Dockerfile with {--file}, or push the record of a build with ", "--provenance=mode=max"),
	"base-end-is-guess": ({ layerCount }) => {
		return `${layerCount === void 0 ? "the end of the baseline's base image is a guess" : `${layerCount === 1 ? "the lowest layer" : `the lowest ${layerCount} layers`} look like the base image, which is a guess`}; to fix this, set base: in the budget`;
	},
	"all-layers-counted": "all layers counted: {reason}",
	"between-guesses": "most likely {likely:bytes}, but up to {most:bytes}: {reason}",
	"no-baseline": "no baseline: set one with {--baseline}",
	"no-baseline-paths": "the paths of the baseline are unknown: set {--baseline} again",
	"baseline-unverified": long("a baseline is required, but nothing shows that this kept report does not come from the ", "pull request itself"),
	"image-not-built": "the image was not built here: use {--build}, or build: in the budget",
	"pull-time-unknown": "which layers are in the baseline is unknown: measure both again",
	"no-prices": "the budget has no prices: set cost:",
	"drift-without-start": long("the start is not known: set drift: { since: v1.4.0 } in the budget, ", `and ${AGAIN}`),
	"drift-pending": "drift is judged once drift: is in the budget of the base branch",
	"drift-of-unknown-budget": "the start is not known, because the budget of the base branch can't be read",
	"drift-size-unknown": "the {kind} size [at {start} ]is not known",
	"drift-from-empty": "the image was empty at {start}",
	"fleet-image-unmeasured": "an image could not be measured",
	"fleet-stored-size-unknown": "the stored size of a layer is unknown: push the images, or write of: node",
	"fleet-several-platforms": "the images are for several platforms: choose one",
	"fleet-layers-unread": "layers were not read: measure the images with their files",
	"fails-from": "fails from {day}",
	"lowered-to-warning": "lowered to a warning by [the label \"{label}\", set by {by}|the review of {by}]",
	"label-outgrown": long("The label \"{label}\" was set by {by} before the last push, [{isEmpty:if}so it approves ", "nothing|", "and a limit is exceeded by more since]; set it again"),
	"inherited-from-older": ({ between }) => `the baseline breaks this limit too, but it is older than the start of this change: there is no report of ${nameCommits(between)}`,
	"inherited-from-unverified": long("the baseline breaks this limit too, but its report may come from this pull request; to ", "check this, the job needs permissions: actions: read"),
	"broken-before-unknown": ({ between }) => `the limit may have been broken before this change: the baseline is older than its start, and there is no report of ${nameCommits(between)}`,
	"warns-too-late": ({ from, rule, warn, fail, failFrom, isBytes }, { format }) => `${format(from)}: ${rule} never warns at ${formatLimit(warn, isBytes)}: it already fails at ${formatLimit(fail, isBytes)} (${format(failFrom)})`,
	"image-without-entry": long("{budget}: images has no entry {name}, so the general rules apply; ", "[did you mean {meant}?|write NAME=SOURCE to name it]"),
	"path-without-match": "{from}: no image has the path {path}",
	"platform-without-image": "{budget}: {place} has no effect: [{image} is|the images are] for {platforms:list}",
	"image-in-several-reports": "{name} is in several reports; all of them are shown. Give each image a unique name.",
	"limits-outgrown": ({ budget, limits }) => {
		return `${budget}: much more headroom than needed for ${joinNames(limits.map(({ label, image, platform }) => [
			label,
			...image === null ? [] : ["of", image],
			...platform === null ? [] : ["for", platform]
		].join(" ")), 3)}; run "plimsoll ratchet" to lower the limits`;
	}
};
//#endregion
//#region src/report/words/messages/catalog.ts
const MESSAGES = {
	"internal-error": failure("SOURCE_UNREADABLE", "internal error: {error}", "please report it with {evidence}: https://github.com/plimsoll-ci/plimsoll/issues"),
	reported: ({ code, message }, { format }) => failure(code, format(message)),
	"with-remedy": "{problem}; {remedy}",
	lines: "{sentences:lines}",
	list: "{sentences:all}",
	...ACTION,
	...ARCHIVE,
	...BASELINE,
	...BRANCH_HISTORY,
	...BUDGET,
	...BUDGET_GLOBS,
	...BUDGET_LIMITS,
	...BUDGET_SCHEMA,
	...BUDGET_SETTINGS,
	...BUILD,
	...CHECKS,
	...CONTENTS,
	...CONTEXT,
	...DOCUMENTS,
	...COMMANDS$1,
	...ENGINE,
	...FILES,
	...GIT,
	...GITHUB,
	...HISTORY,
	...KEPT,
	...LAYERS,
	...LAYOUT,
	...NETWORK,
	...LIMITS,
	...ORDER,
	...PIECES,
	...REFUSAL,
	...REGISTRY,
	...REPORTS,
	...REPOSITORIES,
	...SELECTION,
	...SOURCE,
	...STAGE,
	...SYSTEM,
	...USAGE,
	...VERDICTS
};
//#endregion
//#region src/report/words/messages/options.ts
const INPUT_OF = {
	"add-host": "add-hosts",
	baseline: "baseline",
	budget: "budget",
	build: "build",
	"build-arg": "build-args",
	"build-context": "build-contexts",
	builder: "builder",
	"cache-from": "cache-from",
	"cache-to": "cache-to",
	file: "file",
	image: "image",
	network: "network",
	"no-cache": "no-cache",
	platform: "platforms",
	pull: "pull",
	report: "report",
	rule: "rules",
	secret: "secrets",
	select: "select",
	ssh: "ssh",
	target: "target",
	timeout: "timeout",
	verify: "verify"
};
Object.keys(INPUT_OF);
function nameOption(entry, name, value) {
	if (entry === "action") return value === void 0 ? `input \`${INPUT_OF[name]}\`` : `${INPUT_OF[name]}: ${value}`;
	if (name === "image") return value ?? "an image";
	return value === void 0 ? `--${name}` : `--${name} ${value}`;
}
//#endregion
//#region src/report/words/messages/sentence.ts
var AnyMessage = class {
	toString() {
		return this.format(WORDS$1.cli);
	}
	toJSON() {
		return this.toString();
	}
};
const createWords = (entry) => {
	const words = {
		option: (name, value) => nameOption(entry, name, value),
		format: (text) => typeof text === "string" ? text : text.format(words)
	};
	return words;
};
const WORDS$1 = {
	cli: createWords("cli"),
	action: createWords("action")
};
const formatSentence = (text, entry) => WORDS$1[entry].format(text);
const listDistinct = (sentences) => [...new Map(sentences.map((sentence) => [String(sentence), sentence])).values()];
function formatSentences(value, entry) {
	if (typeof value === "string" || value instanceof AnyMessage) return formatSentence(value, entry);
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) {
		const items = value.map((item) => formatSentences(item, entry));
		return items.every((item, i) => item === value[i]) ? value : items;
	}
	const changed = Object.entries(value).flatMap(([key, part]) => {
		const text = key === "tree" ? part : formatSentences(part, entry);
		return text === part ? [] : [[key, text]];
	});
	return changed.length === 0 ? value : {
		...value,
		...Object.fromEntries(changed)
	};
}
//#endregion
//#region src/report/words/messages/message.ts
var Message = class extends AnyMessage {
	id;
	values;
	#part;
	constructor(id, values, part = "message") {
		super();
		this.id = id;
		this.values = values;
		this.#part = part;
	}
	format(words) {
		const made = make(this.id, this.values, words);
		return typeof made === "string" ? made : made[this.#part] ?? "";
	}
};
const addReason = (reason, next) => reason === void 0 ? next : new Message("lines", { sentences: [reason, next] });
function make(id, values, words) {
	const entry = MESSAGES[id];
	if (typeof entry === "function") return entry(values, words);
	const format = (template) => fill(template, values, words);
	if (typeof entry === "string") return format(entry);
	const { code, message, fix, where } = entry;
	return {
		code,
		message: format(message),
		fix: fix && (format(fix) || void 0),
		where: where && format(where)
	};
}
//#endregion
//#region src/errors.ts
var GateError = class GateError extends Error {
	name = "GateError";
	id;
	values;
	code;
	where;
	fix;
	constructor(id, values, details = {}) {
		const failure = make(id, values, WORDS$1.cli);
		super(failure.message, details.cause === void 0 ? {} : { cause: details.cause });
		this.id = id;
		this.values = values;
		this.code = failure.code;
		this.where = details.where ?? this.#part("where", failure.where);
		this.fix = details.fix ?? this.#part("fix", failure.fix);
	}
	get text() {
		return new Message(this.id, this.values);
	}
	get exitCode() {
		return ERROR_EXIT[this.code];
	}
	with({ where = this.where, fix = this.fix }) {
		const cause = this.cause ?? this;
		return new GateError(this.id, this.values, {
			where,
			fix,
			cause
		});
	}
	#part(part, text) {
		return text === void 0 ? void 0 : new Message(this.id, this.values, part);
	}
};
const toReported = ({ code, text, where, fix }) => ({
	code,
	message: text,
	...where !== void 0 && { where },
	...fix !== void 0 && { fix }
});
const fromReported = ({ code, message, where, fix }) => new GateError("reported", {
	code,
	message
}, {
	where,
	fix
});
const formatError = (error, entry) => ({
	code: error.code,
	exitCode: error.exitCode,
	message: formatSentence(error.text, entry),
	where: error.where === void 0 ? void 0 : formatSentence(error.where, entry),
	fix: error.fix === void 0 ? void 0 : formatSentence(error.fix, entry)
});
var ReasonError = class extends Error {
	reason;
	constructor(reason, cause) {
		super(String(reason), cause === void 0 ? {} : { cause });
		this.reason = reason;
	}
};
function getMessage(error) {
	if (error instanceof GateError) return error.text;
	if (error instanceof ReasonError) return error.reason;
	return String(error?.message ?? error);
}
function toGateError(error, evidence) {
	if (error instanceof GateError) return error;
	return new GateError("internal-error", {
		error: getMessage(error),
		evidence
	}, { cause: error });
}
const addLocation = (error, where) => error instanceof GateError && error.where === void 0 ? error.with({ where }) : error;
//#endregion
//#region src/host/file-errors.ts
const getErrorCode = (error) => String(Object(error).code ?? "");
const describeFileError = (error) => new Message("file-error", {
	code: getErrorCode(error),
	text: String(error)
});
//#endregion
//#region src/host/read-file.ts
var UnreadableFile = class extends ReasonError {
	name = "UnreadableFile";
	problem;
	constructor(problem, reason, cause) {
		super(reason, cause);
		this.problem = problem;
	}
};
function toUnreadableFile(error) {
	if (error instanceof UnreadableFile) return error;
	return new UnreadableFile(PROBLEMS[getErrorCode(error)] ?? "failed", describeFileError(error), error);
}
const PROBLEMS = {
	ENOENT: "absent",
	ENOTDIR: "absent",
	EISDIR: "folder",
	ENXIO: "special",
	ENODEV: "special"
};
const FLAGS$1 = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
const readRegularFile = (path, mostBytes) => readOpened(path, mostBytes, async (file) => {
	const pieces = new Pieces(mostBytes);
	while (pieces.add((await file.read(pieces.next())).bytesRead));
	return pieces.whole();
});
function readRegularFileSync(path, mostBytes) {
	try {
		const fd = openSync(path, FLAGS$1);
		try {
			checkFile(fstatSync(fd), mostBytes);
			const pieces = new Pieces(mostBytes);
			while (pieces.add(readSync(fd, pieces.next())));
			return pieces.whole();
		} finally {
			closeSync(fd);
		}
	} catch (error) {
		throw toUnreadableFile(error);
	}
}
const readFileStart = (path, mostBytes) => readOpened(path, Number.POSITIVE_INFINITY, async (file) => {
	const { buffer, bytesRead } = await file.read(Buffer.alloc(mostBytes), 0, mostBytes, 0);
	return buffer.subarray(0, bytesRead);
});
async function readOpened(path, mostBytes, read) {
	try {
		const file = await open(path, FLAGS$1);
		try {
			checkFile(await file.stat(), mostBytes);
			return await read(file);
		} finally {
			await file.close();
		}
	} catch (error) {
		throw toUnreadableFile(error);
	}
}
function checkFile(stat, mostBytes) {
	if (stat.isDirectory()) throw toUnreadableFile({ code: "EISDIR" });
	if (!stat.isFile()) throw toUnreadableFile({ code: "ENODEV" });
	if (stat.size > mostBytes) throw createSizeError(mostBytes);
}
const createSizeError = (mostBytes) => new UnreadableFile("too large", new Message("file-too-large", { mostBytes }));
const PIECE_BYTES = 64 * 1024;
var Pieces = class {
	#mostBytes;
	#pieces = [];
	#bytes = 0;
	#next = Buffer.alloc(0);
	constructor(mostBytes) {
		this.#mostBytes = mostBytes;
	}
	next() {
		const room = this.#mostBytes + 1 - this.#bytes;
		const wanted = Math.min(Math.max(PIECE_BYTES, this.#bytes), room);
		this.#next = Buffer.allocUnsafeSlow(wanted);
		return this.#next;
	}
	add(bytesRead) {
		if (bytesRead === 0) return false;
		this.#bytes += bytesRead;
		if (this.#bytes > this.#mostBytes) throw createSizeError(this.#mostBytes);
		this.#pieces.push(this.#next.subarray(0, bytesRead));
		return true;
	}
	whole() {
		return Buffer.concat(this.#pieces, this.#bytes);
	}
};
//#endregion
//#region src/host/interrupt.ts
const GRACE_MS = 6e3;
function stopOnSignals(process, timeoutMs) {
	const controller = new AbortController();
	const endMs = performance.now() + timeoutMs;
	setMaxListeners(0, controller.signal);
	const interrupt = () => {
		if (controller.signal.aborted) process.exit(130);
		controller.abort(new GateError("interrupted", {}));
	};
	const timer = setTimeout(() => {
		controller.abort(new GateError("time-limit-exceeded", { ms: timeoutMs }));
	}, timeoutMs);
	timer.unref();
	const signals = [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	];
	for (const name of signals) process.on(name, interrupt);
	return {
		signal: controller.signal,
		orStopped: (work) => Promise.race([work, rejectWhenStopped(controller.signal, work)]),
		timeLeftMs: () => Math.max(0, endMs - performance.now()),
		dispose: () => {
			clearTimeout(timer);
			for (const name of signals) process.off(name, interrupt);
		}
	};
}
async function rejectWhenStopped(signal, work) {
	await new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
	const grace = new Promise((resolve) => {
		setTimeout(resolve, GRACE_MS).unref();
	});
	await Promise.race([grace, work.then(() => void 0, () => void 0)]);
	throw signal.reason;
}
//#endregion
//#region src/host/working-folder.ts
function getWorkingFolder(process) {
	try {
		return process.cwd();
	} catch (error) {
		throw new GateError(getErrorCode(error) === "ENOENT" ? "working-folder-gone" : "working-folder-unreadable", {}, { cause: error });
	}
}
//#endregion
//#region src/model/pattern.ts
const joinPattern = (flags, ...parts) => new RegExp(parts.join(""), flags);
//#endregion
//#region src/report/words/inert.ts
const MOST_CHARACTERS = 4e3;
const PROSE = new Set([
	"message",
	"fix",
	"where",
	"why",
	"noBaseline",
	"notices",
	"oldLines",
	"newLines"
]);
function neutralize(text, isAscii = false) {
	return limitLength(text).replace(isAscii ? NOT_ASCII : HARMFUL, escapeCharacter);
}
function neutralizeLines(text, isAscii = false) {
	return limitLength(text.replaceAll("\r\n", "\n")).replaceAll("	", "    ").split("\n").map((line) => neutralize(line, isAscii)).join("\n");
}
function neutralizeReport(report, isAscii = false) {
	return neutralizeValue(report, "", isAscii);
}
const HARMFUL = joinPattern("gu", String.raw`(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]`, String.raw`|[\p{M}\u200c\u200d](?<=[\p{M}\u200c\u200d]{9})`);
const NOT_ASCII = /[^\x20-\x7e]/gu;
function escapeCharacter(character) {
	const code = character.codePointAt(0) ?? 0;
	const hex = code.toString(16);
	if (code < 128) return `\\x${hex.padStart(2, "0")}`;
	return code < 65536 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}
function limitLength(text) {
	if (text.length <= MOST_CHARACTERS) return text;
	return `${text.slice(0, MOST_CHARACTERS / 2)}…${text.slice(-4e3 / 2)}`;
}
function neutralizeValue(value, key, isAscii) {
	if (key === "tree") return null;
	if (typeof value === "string") return neutralizeText(value, key, isAscii);
	if (value instanceof AnyMessage) return neutralizeText(String(value), key, isAscii);
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) {
		const items = value.map((item) => neutralizeValue(item, key, isAscii));
		return items.every((item, i) => item === value[i]) ? value : items;
	}
	let copy;
	for (const [name, part] of Object.entries(value)) {
		const inert = neutralizeValue(part, name, isAscii);
		if (inert === part) continue;
		copy ??= { ...value };
		copy[name] = inert;
	}
	return copy ?? value;
}
function neutralizeText(text, key, isAscii) {
	if (PROSE.has(key)) return neutralizeLines(text, isAscii);
	return neutralize(key === "instruction" ? limitLength(text).replace(/\s+/g, " ").trim() : text, isAscii);
}
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];
//#endregion
//#region node_modules/get-east-asian-width/utilities.js
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};
//#endregion
//#region node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};
//#endregion
//#region node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}
//#endregion
//#region src/model/display-width.ts
function measureText(text) {
	if (isPlain(text)) return text.length;
	let cells = 0;
	for (const grapheme of splitGraphemes(text)) cells += measureGrapheme(grapheme);
	return cells;
}
function splitGraphemes(text) {
	return isPlain(text) ? [...text] : Array.from(getSegmenter().segment(text), ({ segment }) => segment);
}
function measureGrapheme(grapheme) {
	if (isPlain(grapheme)) return grapheme.length;
	if (EMOJI.test(grapheme)) return 2;
	let cells = 0;
	for (const character of grapheme) cells += measureCharacter(character);
	return cells;
}
let made;
function getSegmenter() {
	made ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	return made;
}
const isPlain = (text) => /^[\x20-\x7e\xb7\u2013\u2026\u2192\u2264\u2265\u2500-\u25cb\u2714\u2716]*$/.test(text);
const EMOJI = /^(?:\p{Emoji_Presentation}|\p{Emoji}\p{Emoji_Modifier}?\uFE0F)/u;
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF\uD7B0-\uD7FF]/u;
function measureCharacter(character) {
	return ZERO_WIDTH.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
}
//#endregion
//#region src/report/paint/terminal/screen.ts
const COMFORTABLE_COLUMNS = 120;
function openScreen({ columns, verbose = false, ascii = false }) {
	return {
		columns: Math.min(Math.max(columns, 40), verbose ? 200 : COMFORTABLE_COLUMNS),
		isVerbose: verbose,
		isAscii: ascii,
		glyphs: ascii ? ASCII : UNICODE
	};
}
const UNICODE = {
	marks: {
		pass: "✔",
		fail: "✖",
		warn: "▲",
		inherited: "=",
		waived: "○",
		skipped: "–",
		unmeasured: "!"
	},
	rule: "─",
	ellipsis: "…",
	bullet: "·",
	about: "≈",
	arrow: "→",
	bar: [
		"▏",
		"▎",
		"▍",
		"▌",
		"▋",
		"▊",
		"▉",
		"█"
	]
};
const ASCII = {
	marks: {
		pass: "+",
		fail: "x",
		warn: "^",
		inherited: "=",
		waived: "o",
		skipped: "-",
		unmeasured: "!"
	},
	rule: "-",
	ellipsis: "...",
	bullet: "*",
	about: "~",
	arrow: "->",
	bar: ["#"]
};
const OUTCOME_STYLES = {
	pass: "green",
	fail: "red",
	warn: "yellow",
	inherited: "yellow",
	waived: "yellow",
	skipped: "dim",
	unmeasured: "red"
};
function drawBar(fraction, cells, { bar }) {
	const steps = Math.round(Math.min(Math.max(fraction, 0), 1) * cells * bar.length);
	const filled = fraction > 0 && cells > 0 ? Math.max(steps, 1) : 0;
	const rest = filled % bar.length;
	return (bar.at(-1) ?? "").repeat(Math.floor(filled / bar.length)) + (rest > 0 ? bar[rest - 1] : "");
}
//#endregion
//#region src/report/paint/terminal/shorten.ts
const shortenEnd = (text, cells, ellipsis = "…") => cutEnd(text, cells, measureText, ellipsis, splitGraphemes);
function shortenMiddle(text, cells, ellipsis = "…") {
	if (measureText(text) <= cells) return text;
	const room = cells - ellipsis.length;
	if (room < 4) return shortenEnd(text, cells, ellipsis);
	const characters = splitGraphemes(text);
	const head = takeStart(characters, Math.floor(room * .4), measureGrapheme);
	const tail = takeStart(characters.reverse(), room - measureText(head), measureGrapheme, (taken, next) => next + taken);
	return head + ellipsis + tail;
}
const BREAK = / (?!(?:[kMGTP]?B|s|min)\b)|(?<!\d) /;
function wrap(text, cells) {
	const lines = [];
	let line = "";
	for (const word of text.split(BREAK)) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (measureText(longer) <= cells) {
			line = longer;
			continue;
		}
		if (line !== "") lines.push(line);
		const pieces = breakWord(word, cells);
		line = pieces.pop() ?? "";
		lines.push(...pieces);
	}
	return [...lines, line];
}
function wrapCode(code, margin, columns) {
	const lines = [];
	let line = margin;
	let isEmpty = true;
	for (const word of code.split(" ")) {
		const longer = isEmpty ? line + word : `${line} ${word}`;
		const cells = word === "\\" ? columns : columns - 2;
		if (measureText(longer) <= cells) {
			[line, isEmpty] = [longer, false];
			continue;
		}
		if (!isEmpty) lines.push(`${line} \\`);
		const pieces = isEmpty ? [longer] : [`${margin}    ${word}`];
		while (measureText(pieces.at(-1)) > columns - 2) pieces.push(...splitAt(pieces.pop(), columns - 2));
		line = pieces.pop();
		isEmpty = false;
		lines.push(...pieces.map((piece) => `${piece}\\`));
	}
	return [...lines, line];
}
const splitAt = (text, cells) => [text.slice(0, cells), text.slice(cells)];
function breakWord(word, cells) {
	const pieces = [];
	let piece = "";
	let width = 0;
	for (const grapheme of splitGraphemes(word)) {
		const wide = measureGrapheme(grapheme);
		if (width + wide > cells && piece !== "") {
			pieces.push(piece);
			piece = "";
			width = 0;
		}
		piece += grapheme;
		width += wide;
	}
	return [...pieces, piece];
}
//#endregion
//#region src/report/paint/terminal/spans.ts
const span = (text, ...styles) => ({
	text,
	styles
});
const measureLine = (line) => line.reduce((cells, { text }) => cells + measureText(text), 0);
const indent = (lines, cells = 2) => lines.map((line) => [span(" ".repeat(cells)), ...line]);
function paint(lines, columns, hasColor, ellipsis) {
	return lines.map((line) => `${paintLine(cut(trimEnd(line), columns, ellipsis), hasColor)}\n`).join("");
}
function trimEnd(line) {
	const last = line.findLastIndex(({ text }) => text.trimEnd() !== "");
	return line.slice(0, last + 1).map((piece, i) => i === last ? {
		...piece,
		text: piece.text.trimEnd()
	} : piece);
}
const paintLine = (line, hasColor) => line.map(({ text, styles }) => hasColor ? paintSpan(text, styles) : text).join("");
const paintSpan = (text, styles) => text === "" ? "" : styleText(styles.toReversed(), text, { validateStream: false });
function cut(line, columns, ellipsis) {
	if (measureLine(line) <= columns) return line;
	const kept = [];
	let room = columns - ellipsis.length;
	for (const piece of line) {
		const width = measureText(piece.text);
		if (width > room) return [...kept, {
			...piece,
			text: shortenEnd(piece.text, room + ellipsis.length, ellipsis)
		}];
		kept.push(piece);
		room -= width;
	}
	return kept;
}
//#endregion
//#region src/report/outline/document.ts
const formatLineNumbers = ({ lines: { line, endLine }, isRange }) => isRange && endLine !== line ? `${line}-${endLine}` : String(line);
const text = (...pieces) => pieces;
const toText = (words) => typeof words === "string" || words instanceof AnyMessage ? text(String(words)) : words;
const code = (name, cut) => cut === void 0 ? { code: name } : {
	code: name,
	cut
};
const paragraph = (...pieces) => ({
	kind: "paragraph",
	text: pieces
});
const toneParagraph = (tone, ...pieces) => ({
	kind: "paragraph",
	tone,
	text: pieces
});
//#endregion
//#region src/report/paint/terminal/text.ts
function fitText(text, cells, screen) {
	const { ellipsis } = screen.glyphs;
	const words = text.map((piece) => paintPiece(piece, screen));
	const total = words.reduce((sum, word) => sum + measureText(word), 0);
	const longest = text.reduce((best, piece, i) => typeof piece === "object" && "code" in piece && measureText(words[i] ?? "") > measureText(words[best] ?? "") ? i : best, -1);
	const piece = text[longest];
	let left = cells;
	return words.map((word, i) => {
		let shown = word;
		if (i === longest && total > cells && typeof piece === "object" && "code" in piece) {
			const room = Math.max(Math.min(measureText(word), FEWEST_NAME_CELLS), measureText(word) - (total - cells));
			shown = piece.cut === "end" ? shortenEnd(word, room, ellipsis) : shortenMiddle(word, room, ellipsis);
		}
		shown = shortenEnd(shown, Math.max(0, left), ellipsis);
		left -= measureText(shown);
		return toSpan(text[i] ?? "", shown);
	});
}
const FEWEST_NAME_CELLS = 12;
const toSpan = (piece, words) => typeof piece === "object" && "strong" in piece ? span(words, "bold") : span(words);
const toPlainText = (text, screen) => text.map((piece) => paintPiece(piece, screen)).join("").trim();
function paintPiece(piece, { glyphs, isAscii }) {
	if (typeof piece === "string") return isAscii ? toAscii(piece) : piece;
	if ("strong" in piece) return isAscii ? toAscii(piece.strong) : piece.strong;
	if ("code" in piece) return piece.code;
	const { file, by } = piece.lines;
	const name = shortenMiddle(`${file.slice(file.lastIndexOf("/") + 1)}:${formatLineNumbers(piece)}`, MOST_LINE_CELLS, glyphs.ellipsis);
	return by === "instruction" ? `${glyphs.about} ${name}` : name;
}
const toAscii = (words) => words.replace(/[≤≥≈→·–…▁-█]/g, (sign) => ASCII_SIGNS[sign] ?? "?");
const ASCII_SIGNS = {
	"≤": "<=",
	"≥": ">=",
	"≈": "~",
	"→": "->",
	"·": "*",
	"–": "-",
	"…": "...",
	"▁": "_",
	"▂": "_",
	"▃": ".",
	"▄": "-",
	"▅": "-",
	"▆": "=",
	"▇": "#",
	"█": "#"
};
const MOST_LINE_CELLS = 22;
//#endregion
//#region src/report/paint/terminal/table-rows.ts
const FEWEST_MAIN_CELLS = 24;
function paintRows({ columns, rows }, screen) {
	let shown = columns.map((column, at) => ({
		column,
		at
	})).filter(({ column }) => column.only !== "markdown").filter(({ column }) => !(column.kind === "bar" && screen.columns < 60));
	const widest = Math.max(0, ...rows.map((row) => measureMain(row, columns, screen)));
	const wanted = Math.min(widest, FEWEST_MAIN_CELLS);
	for (;;) {
		const lines = alignCells(shown, rows, screen);
		if (measureMainRoom(shown, lines, screen) >= wanted) return insertMain(shown, lines, rows, screen);
		const sacrifices = shown.map(({ column }) => column.sacrifice ?? 0);
		const most = Math.max(...sacrifices);
		if (most === 0) return stackRows(shown, rows, screen);
		shown = shown.filter(({ column }) => (column.sacrifice ?? 0) !== most);
	}
}
function alignCells(shown, rows, screen) {
	const others = shown.filter(({ column }) => !column.isMain);
	const cells = rows.map((row) => others.map(({ column, at }) => paintCell(row, column, row.cells[at] ?? [], screen)));
	const widths = others.map((_, at) => Math.max(0, ...cells.map((row) => measureLine(row[at] ?? []))));
	return cells.map((row) => row.map((cell, at) => {
		const gap = span(" ".repeat((widths[at] ?? 0) - measureLine(cell)));
		return others[at]?.column.kind === "number" ? [gap, ...cell] : [...cell, gap];
	}));
}
const GAP = 2;
function measureMainRoom(shown, lines, { columns }) {
	const [first = []] = lines;
	const others = first.reduce((sum, cell) => sum + (measureLine(cell) === 0 ? 0 : measureLine(cell) + GAP), 0);
	return shown.some(({ column }) => column.isMain) ? columns - 2 - others : columns;
}
function insertMain(shown, lines, rows, screen) {
	const room = measureMainRoom(shown, lines, screen);
	const place = shown.findIndex(({ column }) => column.isMain);
	const main = shown[place];
	const isLast = place === shown.length - 1;
	const mains = rows.map((row) => addNote(row, getText(main && row.cells[main.at]), room, screen));
	const texts = mains.map(({ words }) => fitText(words, room, screen));
	const width = isLast ? 0 : Math.max(0, ...texts.map(measureLine));
	return rows.flatMap((row, i) => {
		const words = texts[i] ?? [];
		const padded = isLast ? words : [...words, span(" ".repeat(Math.max(0, width - measureLine(words))))];
		const cells = [...lines[i] ?? []];
		cells.splice(place, 0, padded);
		const line = cells.filter((cell) => measureLine(cell) > 0).flatMap((cell, at) => at === 0 ? cell : [span(" ".repeat(GAP)), ...cell]);
		return [
			[span("  "), ...line],
			...mains[i]?.below ?? [],
			...paintBelow(row, screen)
		];
	});
}
function addNote({ note = [] }, words, room, screen) {
	const line = [
		...words,
		" · ",
		...note
	];
	if (note.length === 0 || measureText(toPlainText(line, screen)) <= room) return {
		words: note.length === 0 ? words : line,
		below: []
	};
	return {
		words,
		below: wrap(toPlainText(note, screen), screen.columns - 4).map((part) => [span("    "), span(part, "dim")])
	};
}
function stackRows(shown, rows, screen) {
	return rows.flatMap((row) => {
		const mark = shown.find(({ column }) => column.kind === "mark");
		const main = shown.find(({ column }) => column.isMain);
		const others = shown.filter(({ column }) => !column.isMain && column.kind !== "mark");
		const start = mark ? [...paintCell(row, mark.column, row.cells[mark.at] ?? [], screen), span(" ")] : [];
		const cells = screen.columns - 4;
		const { words, below } = addNote(row, getText(main && row.cells[main.at]), cells, screen);
		const figures = others.map(({ at }) => toPlainText(getText(row.cells[at]), screen)).filter((words) => words !== "").join(", ");
		const styles = row.outcome === void 0 || row.outcome === "pass" ? [] : [OUTCOME_STYLES[row.outcome]];
		return [
			[
				span("  "),
				...start,
				...fitText(words, cells, screen)
			],
			...indent(wrap(figures, cells).map((line) => [span(line, ...styles)]), 4),
			...below,
			...paintBelow(row, screen)
		];
	});
}
const paintBelow = ({ below = [] }, screen) => below.flatMap((line) => paintBelowLine(line, screen));
function paintBelowLine(line, screen) {
	if (line.some((piece) => typeof piece !== "string")) return [[span("    "), ...fitText(line, screen.columns - 4, screen).map(dim)]];
	return wrap(toPlainText(line, screen), screen.columns - 4).map((words) => [span("    "), span(words, "dim")]);
}
const dim = ({ text }) => span(text, "dim");
const measureMain = (row, columns, screen) => measureText(toPlainText(getText(row.cells[columns.findIndex(({ isMain }) => isMain)]), screen));
const getText = (cell) => Array.isArray(cell) ? cell : [];
const BAR_CELLS = 10;
function paintCell(row, column, cell, screen) {
	if ("mark" in cell) return [span(screen.glyphs.marks[cell.mark], OUTCOME_STYLES[cell.mark])];
	if ("fraction" in cell) return [span(drawBar(cell.fraction, BAR_CELLS, screen.glyphs).padEnd(BAR_CELLS))];
	const words = toPlainText(cell, screen);
	if (column.isQuiet) return [span(words, "dim")];
	const isStrong = cell.some((piece) => typeof piece === "object" && "strong" in piece);
	const isBad = column.kind === "number" && row.outcome !== void 0 && row.outcome !== "pass";
	return [span(words, ...isStrong ? ["bold"] : [], ...isBad ? [OUTCOME_STYLES[row.outcome]] : [])];
}
//#endregion
//#region src/report/paint/terminal/paint.ts
const paintSections = (sections, screen) => stack(sections.map((section) => paintSection(section, screen)));
const stack = (blocks) => blocks.filter((block) => block.length > 0).flatMap((block, i) => i === 0 ? block : [[], ...block]);
function paintSection(section, screen) {
	switch (section.kind) {
		case "paragraph": return paintParagraph(toPlainText(section.text, screen), screen, "", ...TONES[section.tone ?? "plain"]);
		case "list": return section.items.flatMap((item) => paintParagraph(toPlainText(item, screen), screen, `${screen.glyphs.bullet} `));
		case "code": return section.lines.flatMap((line) => paintCodeLine(line, screen));
		case "alert": return [...paintParagraph(section.title, screen, `${screen.glyphs.marks.warn} `, "yellow", "bold"), ...section.items.flatMap((item) => paintParagraph(toPlainText(item, screen), screen, `${screen.glyphs.bullet} `))];
		case "heading": return paintHeadline(section.outcome, toPlainText(section.text, screen), screen);
		case "table": return paintTable(section, screen);
	}
}
const TONES = {
	plain: [],
	quiet: ["dim"],
	warning: ["yellow"],
	failure: ["red"]
};
function paintHeadline(outcome, words, { columns, glyphs }) {
	const styles = outcome === "pass" ? ["bold"] : [OUTCOME_STYLES[outcome], "bold"];
	const mark = span(`${glyphs.marks[outcome]} `, OUTCOME_STYLES[outcome], "bold");
	return wrap(words, columns - 2).map((line, i) => [i === 0 ? mark : span("  "), span(line, ...styles)]);
}
function paintParagraph(words, { columns }, lead = "", ...styles) {
	const cells = columns - 2 - measureText(lead);
	return words.split("\n").flatMap((line) => wrap(line, cells)).map((line, i) => [span(`  ${i === 0 ? lead : " ".repeat(measureText(lead))}`), span(line, ...styles)]);
}
function paintSectionHeading(title, remark, screen) {
	const { columns, glyphs } = screen;
	const shown = shortenEnd(title, columns - SHORTEST_RULE - 3, glyphs.ellipsis);
	const room = columns - measureText(shown) - SHORTEST_RULE - 4;
	const isBeside = measureText(remark) <= room;
	const end = remark !== "" && isBeside ? ` ${remark}` : "";
	const rule = glyphs.rule.repeat(columns - 3 - measureText(shown) - measureText(end));
	return [[
		span("  "),
		span(shown, "bold"),
		span(` ${rule}`, "dim"),
		span(end, "dim")
	], ...isBeside ? [] : paintParagraph(remark, screen, "", "dim")];
}
const SHORTEST_RULE = 3;
function paintCodeLine(line, { columns }) {
	const code = line.trimStart();
	const margin = " ".repeat(6 + line.length - code.length);
	if (!code.startsWith("#")) return wrapCode(code, margin, columns).map((words) => [span(words)]);
	return wrap(code, columns - margin.length - 2).map((part, i) => [span(margin), span(i === 0 ? part : `# ${part}`, "dim")]);
}
function paintTable(table, screen) {
	return [
		...table.title.length === 0 ? [] : paintSectionHeading(toPlainText(table.title, screen), toPlainText([table.remark ?? ""], screen), screen),
		...paintRows(table, screen),
		...table.more === "" ? [] : [[span(`  ${toPlainText([table.more], screen)}`, "dim")]]
	];
}
//#endregion
//#region src/report/paint/terminal/error.ts
function renderError(error, options) {
	const screen = openScreen(options);
	const clean = (words) => neutralizeLines(words, screen.isAscii);
	const [first = "", ...rest] = clean(error.message).split("\n");
	const [start = "", ...continued] = wrap(first, screen.columns - PREFIX.length);
	return paint([
		[span(PREFIX, "red", "bold"), span(start)],
		...continued.map((line) => [span(" ".repeat(PREFIX.length)), span(line)]),
		...rest.map((line) => [span(line)]),
		...paintRemedy(clean(error.where ?? ""), clean(error.fix ?? ""), screen)
	], PREFORMATTED_COLUMNS, options.color, screen.glyphs.ellipsis);
}
const PREFIX = "plimsoll: ";
const PREFORMATTED_COLUMNS = 400;
const paintRemedy = (where, fix, screen) => [...where === "" ? [] : paintParagraph(where, screen, "where  "), ...fix === "" ? [] : paintParagraph(fix, screen, "fix    ")];
//#endregion
//#region src/model/builder-options.ts
const BUILDER_OPTIONS = {
	"cache-from": {
		input: "cache-from",
		form: "several",
		needsBuildKit: false
	},
	"cache-to": {
		input: "cache-to",
		form: "several",
		needsBuildKit: true
	},
	network: {
		input: "network",
		form: "one",
		needsBuildKit: false
	},
	ssh: {
		input: "ssh",
		form: "several",
		needsBuildKit: true
	},
	"build-context": {
		input: "build-contexts",
		form: "several",
		needsBuildKit: true
	},
	"add-host": {
		input: "add-hosts",
		form: "several",
		needsBuildKit: false
	},
	"no-cache": {
		input: "no-cache",
		form: "switch",
		needsBuildKit: false
	},
	pull: {
		input: "pull",
		form: "switch",
		needsBuildKit: false
	},
	builder: {
		input: "builder",
		form: "one",
		needsBuildKit: true
	}
};
const BUILDER_OPTION_NAMES = Object.keys(BUILDER_OPTIONS);
const omitOptions = (options, ...names) => new Map([...options ?? []].filter(([name]) => !names.includes(name)));
function findBuilderOption(key) {
	const dashed = key.toLowerCase().replaceAll("_", "-");
	return BUILDER_OPTION_NAMES.find((name) => name === dashed || BUILDER_OPTIONS[name].input === dashed);
}
//#endregion
//#region src/report/words/format.ts
const DIGITS = {
	ratio: 2,
	percent: 1,
	seconds: 1
};
const MOST_EXTRA = {
	bytes: 2,
	count: 0,
	ratio: 8,
	percent: 7,
	seconds: 2,
	money: 2
};
const formatBytes = (bytes) => toByteText(bytes).text;
const formatKnown = (value, format, unknown = "") => value == null ? unknown : format(value);
const formatMore = (left, what = "more") => left > 0 ? `and ${formatCount(left)} ${what}` : "";
function formatSeconds(seconds) {
	if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
	return seconds < 119.5 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
function formatBandwidth(bytesPerSecond) {
	const bits = bytesPerSecond * 8;
	const [name, multiple] = BIT_UNITS.find(([, unit]) => bits >= unit) ?? ["kbps", 1e3];
	return `${Number((bits / multiple).toPrecision(3))} ${name}`;
}
const BIT_UNITS = [
	["Tbps", 0xe8d4a51000],
	["Gbps", 1e9],
	["Mbps", 1e6]
];
function formatShare(part, whole) {
	const text = whole > 0 ? (part / whole * 100).toFixed(1) : "0.0";
	if (text === "0.0" && part > 0) return "<0.1%";
	return text === "100.0" && part < whole ? ">99.9%" : `${text}%`;
}
function formatApart(value, limits, scale, others = []) {
	const numbers = [
		value,
		...limits,
		...others
	];
	const different = new Set(numbers).size;
	for (let extra = countFaithfulDigits(limits, scale); extra <= MOST_EXTRA[scale]; extra++) {
		const texts = numbers.map((number) => formatNumber(number, scale, extra).text);
		if (new Set(texts).size === different) return texts;
	}
	return numbers.map((number) => writeOut(number, scale));
}
function formatDistance(distance, bound, scale) {
	if (distance === 0) return "at the limit";
	const [amount] = formatApart(Math.abs(distance), [0], scale);
	const isBeyond = distance > 0;
	const words = bound === "atMost" ? isBeyond ? "over" : "left" : isBeyond ? "below" : "above";
	return `${scale === "percent" ? amount.replace("%", " points") : amount} ${words}`;
}
function countFaithfulDigits(limits, scale) {
	for (let extra = 0; extra <= 2; extra++) if (limits.every((limit) => Math.abs(formatNumber(limit, scale, extra).value - limit) < 1e-9)) return extra;
	return 0;
}
function formatNumber(number, scale, extraDigits) {
	if (scale === "count") return {
		text: formatCount(number),
		value: number
	};
	if (scale === "bytes") return toByteText(number, extraDigits);
	if (scale === "seconds") {
		const text = number.toFixed(DIGITS.seconds + extraDigits);
		return {
			text: `${text} s`,
			value: Number(text)
		};
	}
	if (scale === "money") return formatAmount(number, extraDigits);
	const hundred = scale === "percent" ? 100 : 1;
	const text = (number * hundred).toFixed(DIGITS[scale] + extraDigits);
	return {
		text: scale === "percent" ? `${text}%` : text,
		value: Number(text) / hundred
	};
}
function formatAmount(amount, digits) {
	const [whole = "", ...cents] = amount.toFixed(digits).split(".");
	return {
		text: [formatCount(Number(whole)), ...cents].join("."),
		value: Number(amount.toFixed(digits))
	};
}
function writeOut(number, scale) {
	if (scale === "bytes") return `${formatCount(number)} B`;
	if (scale === "seconds") return `${number} s`;
	if (scale === "money") return formatAmount(number, 2).text;
	return scale === "count" ? formatCount(number) : String(number);
}
const joinWords = (...words) => words.filter((word) => word !== "").join(" ");
//#endregion
//#region src/version.ts
const VERSION = "0.1.0";
//#endregion
//#region src/host/checkout-boundary.ts
function followInCheckout(path, place) {
	const full = resolve(place.cwd, path);
	const real = resolveRealPath(full);
	for (const root of listEnclosingCheckouts(full, place)) if (!isWithin(real, resolveRealPath(root))) throw createOutsideError();
	if (isGitFile(real) && !isGitFile(full)) throw createOutsideError();
	return real;
}
function isOutside(path, from, place) {
	const full = resolve(place.cwd, path);
	const roots = listEnclosingCheckouts(resolve(place.cwd, from), place);
	return roots.some((root) => !isWithin(full, root)) || roots.length > 0 && isGitFile(full);
}
function listEnclosingCheckouts(full, { env = {} }) {
	const roots = [full, ...listAncestors(full)].filter((folder) => existsSync(join(folder, ".git")));
	const workspace = env.GITHUB_ACTIONS === "true" ? env.GITHUB_WORKSPACE : void 0;
	return workspace && isWithin(full, resolve(workspace)) ? [...roots, resolve(workspace)] : roots;
}
const findNearestCheckout = (full) => listEnclosingCheckouts(full, { cwd: full })[0];
function listAncestors(path) {
	const parent = dirname(path);
	return parent === path ? [] : [parent, ...listAncestors(parent)];
}
function isWithin(path, folder) {
	const below = relative(folder, path);
	return below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
const isGitFile = (path) => /(?:^|[/\\])\.git(?:[/\\]|$)/i.test(path);
function resolveRealPath(path) {
	try {
		return realpathSync.native(path);
	} catch (error) {
		throw toUnreadableFile(error);
	}
}
const createOutsideError = () => new UnreadableFile("outside", new Message("link-out-of-repository", {}));
//#endregion
//#region src/publish/report-file.ts
const writeReportFile = (path, text) => writeText(path, text, "report");
async function writeBudgetFile(path, text) {
	let real;
	try {
		real = followInCheckout(path, {
			cwd: process.cwd(),
			env: process.env
		});
	} catch (error) {
		if (!(error instanceof UnreadableFile) || error.problem === "outside") throw new GateError("budget-unwritable", { reason: getMessage(error) }, {
			where: path,
			cause: error
		});
		real = path;
	}
	await writeText(real, text, "budget");
}
async function writeText(path, text, what) {
	const there = await promises.stat(path).catch(() => void 0);
	if (there?.isDirectory()) throw createUnwritableError(path, { code: "EISDIR" }, what);
	if (there !== void 0 && !there.isFile()) return writeInto(path, text).catch((error) => Promise.reject(createUnwritableError(path, error, what)));
	return writeWhole(path, text, what, there && there.mode & 511);
}
async function writeInto(path, text) {
	const probe = await promises.open(path, constants.O_WRONLY | constants.O_NONBLOCK);
	try {
		await promises.writeFile(path, text);
	} finally {
		await probe.close();
	}
}
async function writeWhole(path, text, what, mode) {
	const temporary = `${path}.${randomBytes(4).toString("hex")}.tmp`;
	let handle;
	try {
		handle = await promises.open(temporary, "wx", mode);
		await handle.writeFile(text);
		await handle.sync();
		await handle.close();
		await promises.rename(temporary, path);
	} catch (error) {
		await handle?.close().catch(() => void 0);
		await promises.rm(temporary, { force: true }).catch(() => void 0);
		throw createUnwritableError(path, error, what);
	}
}
function createUnwritableError(path, error, what = "report") {
	return new GateError("file-unwritable", {
		path,
		what,
		code: getErrorCode(error),
		text: String(error)
	}, { cause: error });
}
//#endregion
//#region src/oci/platform-names.ts
const SYSTEMS = new Set(["linux windows aix android darwin dragonfly freebsd hurd illumos ios js netbsd openbsd", "plan9 solaris zos"].flatMap((line) => line.split(" ")));
const ARCHITECTURES = new Set(["amd64 arm64 386 arm ppc64le riscv64 s390x amd64p32 armbe arm64be ppc64 loong64 mips", "mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv s390 sparc sparc64 wasm"].flatMap((line) => line.split(" ")));
const OTHER_NAMES = new Map(Object.entries({
	amd64: "x64",
	386: "x86 i686",
	"arm/v6": "armel armv6 armv6l arm32v6",
	"arm/v7": "armv7 armv7l arm32v7",
	arm64: "armv8 arm64v8"
}).flatMap(([name, others]) => others.split(" ").map((other) => [other, name])));
const isKnownSystem = (name) => SYSTEMS.has(name);
const isKnownArchitecture = (name) => ARCHITECTURES.has(name);
const isOtherName = (name) => OTHER_NAMES.has(name);
const explainPlatform = (text) => new Message("platform-hint", { meant: suggestPlatform(text) });
function suggestPlatform(text) {
	const words = text.toLowerCase().replaceAll(/x86[_-]64/g, "amd64").replaceAll("aarch64", "arm64").split(/[^a-z0-9]+/).filter((word) => word !== "");
	const system = words.find(isKnownSystem) ?? "linux";
	const at = words.findIndex((word) => isKnownArchitecture(word) || isOtherName(word));
	const word = words[at];
	if (word === void 0) return void 0;
	const architecture = OTHER_NAMES.get(word) ?? word;
	const variant = /^v\d$/.exec(words[at + 1] ?? "")?.[0];
	return [
		system,
		architecture,
		...variant !== void 0 && !architecture.includes("/") ? [variant] : []
	].join("/");
}
//#endregion
//#region src/oci/platform.ts
function formatPlatform(platform) {
	return [
		platform.os,
		platform.architecture,
		...platform.variant ? [platform.variant] : []
	].join("/");
}
function parsePlatform(text) {
	const parts = text.trim().toLowerCase().split("/");
	if (parts.length > 3 || parts.some((part) => !/^[a-z0-9_.-]+$/.test(part))) return void 0;
	const [first = "", second, variant] = parts;
	const architecture = normalizeArchitecture(second ?? first);
	if (second === void 0) return isKnownArchitecture(architecture) ? {
		os: "linux",
		architecture
	} : void 0;
	if (isKnownArchitecture(normalizeArchitecture(first)) || isKnownSystem(architecture) || isOtherName(architecture)) return void 0;
	return {
		os: first,
		architecture,
		...variant ? { variant } : {}
	};
}
function platformMatches(have, wanted) {
	return isSameMachine(have, wanted) && (wanted.variant === void 0 || normalizeVariant(have) === normalizeVariant(wanted));
}
const mayMatch = (have, wanted) => have.variant === void 0 ? isSameMachine(have, wanted) : platformMatches(have, wanted);
const isSamePlatform = (a, b) => a === b || normalizePlatform(a) === normalizePlatform(b);
function toPlatformName(text) {
	const platform = text.includes("/") ? parsePlatform(text) : void 0;
	if (platform === void 0) return void 0;
	const { os, architecture, variant } = platform;
	return isKnownSystem(os) && isKnownArchitecture(architecture) ? formatPlatform({
		os,
		architecture,
		variant: variant && normalizeVariant(platform)
	}) : void 0;
}
function listPlatformNames(platform) {
	const parts = platform.split("/");
	if (parts.length < 2 || parts.length > 3) return [];
	const [os, architecture, variant] = normalizePlatform(platform).split("/");
	const name = `${os}/${architecture}`;
	return variant ? [`${name}/${variant}`, name] : [name];
}
const isKnownPlatform = (platform) => platform !== void 0 && isKnown(platform.os) && isKnown(platform.architecture);
function resolvePlatform(listed, config) {
	if (!isKnownPlatform(listed)) return config;
	const variant = listed.variant ?? (isSameMachine(listed, config) ? config.variant : void 0) ?? "";
	const { os, architecture } = listed;
	return {
		os,
		architecture,
		...variant ? { variant } : {}
	};
}
const isKnown = (word) => word !== "" && word !== "unknown";
const isSameMachine = (a, b) => a.os.toLowerCase() === b.os.toLowerCase() && normalizeArchitecture(a.architecture) === normalizeArchitecture(b.architecture);
function normalizePlatform(text) {
	const [os = "", architecture = "", variant] = text.split("/");
	const platform = {
		os,
		architecture,
		variant
	};
	return [
		os.toLowerCase(),
		normalizeArchitecture(architecture),
		normalizeVariant(platform)
	].join("/");
}
function normalizeArchitecture(name) {
	const lower = name.toLowerCase();
	return {
		x86_64: "amd64",
		"x86-64": "amd64",
		aarch64: "arm64",
		i386: "386",
		armhf: "arm"
	}[lower] ?? lower;
}
function normalizeVariant({ architecture, variant }) {
	if (variant) return variant.toLowerCase().replace(/^(?=\d)/, "v");
	return {
		amd64: "v1",
		arm64: "v8",
		arm: "v7"
	}[normalizeArchitecture(architecture)];
}
//#endregion
//#region src/model/edit-distance.ts
function computeEditDistance(a, b, most = Number.POSITIVE_INFINITY) {
	let [before, previous] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = a[i - 1] === b[j - 1] ? 0 : 1;
			let edits = Math.min(getCost(previous, j) + 1, getCost(row, j - 1) + 1, getCost(previous, j - 1) + change);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, getCost(before, j - 2) + 1);
			row.push(edits);
		}
		if (Math.min(...row) > most && Math.min(...previous) > most) return most + 1;
		[before, previous] = [previous, row];
	}
	return getCost(previous, b.length);
}
const getCost = (row, index) => row[index] ?? 0;
//#endregion
//#region src/budget/parse/closest.ts
const findClosest = (word, known) => createFinder(known)(word);
function createFinder(known) {
	const candidates = Array.from(known, (word) => ({
		word,
		plain: simplify(word)
	}));
	return (word) => {
		const plain = simplify(word);
		const mostEdits = Math.max(1, Math.floor(plain.length * .4));
		let best;
		for (const candidate of candidates) {
			if (Math.abs(candidate.plain.length - plain.length) > mostEdits) continue;
			const edits = computeEditDistance(plain, candidate.plain, mostEdits);
			if (edits <= mostEdits && (best === void 0 || edits < best.edits)) best = {
				word: candidate.word,
				edits
			};
		}
		return best?.word;
	};
}
const simplify = (word) => word.toLowerCase().replaceAll(/[-_]/g, "");
//#endregion
//#region src/budget/presets.ts
const createLimits = (highestImageBytes, highestReclaimableBytes) => ({
	highestImageBytes,
	highestReclaimableBytes
});
const PRESETS = {
	go: {
		title: "a static Go program",
		limits: createLimits(2e7, 1e6)
	},
	rust: {
		title: "a static Rust program",
		limits: createLimits(2e7, 1e6)
	},
	static: {
		title: "a static program",
		limits: createLimits(2e7, 1e6)
	},
	node: {
		title: "Node.js with production dependencies",
		limits: createLimits(2e8, 1e7)
	},
	python: {
		title: "Python on a slim base",
		limits: createLimits(12e7, 1e7)
	},
	java: {
		title: "a Java runtime with an application",
		limits: createLimits(25e7, 1e7)
	}
};
const PRESET_NAMES = Object.keys(PRESETS);
const findPreset = (name) => Object.hasOwn(PRESETS, name) ? PRESETS[name] : void 0;
const listPresetLimits = ({ limits }, from) => new Map(Object.entries(limits).map(([key, limit]) => [key, { fail: {
	limit,
	from
} }]));
//#endregion
//#region src/budget/image-name.ts
const IMAGE_NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";
//#endregion
//#region src/model/advice.ts
const ADVICE_IDS = [
	"package-index",
	"language-cache",
	"development-dependencies",
	"private-files",
	"toolchain",
	"debug-tools",
	"version-control",
	"recommended-packages",
	"build-stage",
	"data-files",
	"sparse-files",
	"unneeded-files",
	"duplicates",
	"deleted-later",
	"copied-metadata",
	"rewritten-paths",
	"debug-sections",
	"install-order",
	"changing-timestamps",
	"squashed-image",
	"base-image"
];
const OPTIONAL_ADVICE_IDS = ADVICE_IDS.filter((id) => id !== "private-files");
//#endregion
//#region src/sources/named-file.ts
function refuseNamedFile(text, { name, source }, exists = existsSync) {
	if (exists(text)) throw new GateError("file-or-named-source", {
		text,
		name,
		source
	});
}
//#endregion
//#region src/gate/named-sources.ts
function parseNamedSources(texts) {
	const sources = texts.map(parseNamedSource);
	checkUniqueNames(sources);
	return sources;
}
function checkUniqueNames(sources) {
	const names = sources.flatMap(({ name }) => name ?? []);
	const left = new Set(names);
	const twice = names.find((name) => !left.delete(name));
	if (twice === void 0) return;
	throw new GateError("image-name-repeated", { name: twice });
}
const NAMED = new RegExp(`^(${IMAGE_NAME})=(.+)$`, "s");
const NAMED_IN_YAML = joinPattern("s", "^(?!(?:docker|podman|registry|archive|oci|report|build)(?:-[a-z]+)?:)", String.raw`(${IMAGE_NAME})(?::\s+|\s+=\s+)(.+)$`);
function parseNamedSource(text) {
	const [, name, rest] = NAMED.exec(text) ?? NAMED_IN_YAML.exec(text) ?? [];
	if (name === void 0 || rest === void 0) return {
		name: void 0,
		source: text
	};
	const source = rest.replace(/^(["'])(.*)\1$/s, "$2");
	refuseNamedFile(text, {
		name,
		source
	});
	return {
		name,
		source
	};
}
//#endregion
//#region src/gate/baseline/mode.ts
const WORDS = [
	"auto",
	"cache",
	"build",
	"off"
];
function toWord(text) {
	const word = text.toLowerCase();
	return /^(?:none|never|false|no)$/.test(word) ? "off" : word;
}
function parseBaselineMode(texts, fallback) {
	if (texts.length === 0) return { kind: fallback };
	const words = texts.map(toWord);
	const word = WORDS.find((one) => words.includes(one));
	if (words.some((one) => /^(?:true|yes|on)$/.test(one))) throw new GateError("baseline-word-ambiguous", {
		given: texts[0] ?? "",
		words: WORDS.join(", ")
	});
	if (word === void 0) return {
		kind: "sources",
		sources: parseNamedSources(texts)
	};
	if (texts.length === 1) return { kind: word };
	throw new GateError("baseline-word-combined", { word });
}
//#endregion
//#region src/gate/build-arg.ts
const YAML_PAIR = /^([A-Za-z_]\w*):\s+(.*)$/s;
const QUOTED = /^(["'])(.*)\1$/s;
function readBuildArg(text) {
	const [, name, value = ""] = YAML_PAIR.exec(text) ?? [];
	if (name !== void 0) return `${name}=${QUOTED.exec(value)?.[2] ?? value}`;
	const [key = ""] = text.split("=", 1);
	if (key !== "" && !/[\s:]/.test(key) && !key.startsWith("-")) return text;
	throw new GateError("build-arg-invalid", { likely: /^(?:--build-arg[= ])?\s*([A-Za-z_]\w*)\s*[=:]/.exec(text)?.[1] ?? "NAME" });
}
//#endregion
//#region src/gate/time.ts
const UNITS = [
	[/^ms$/i, 1],
	[/^(?:s|secs?|seconds?)$/i, 1e3],
	[/^(?:m|mins?|minutes?)$/i, 6e4],
	[/^(?:h|hours?)$/i, 36e5]
];
const MOST_MS = 2 ** 31 - 1;
function readTimeout(text = "30m") {
	const ms = sumParts(text);
	const problem = /^\d+(?:\.\d+)?$/.test(text) && Number(text) > 0 ? "no unit" : ms > MOST_MS ? "too long" : "not a time";
	if (ms >= 1 && ms <= MOST_MS) return ms;
	throw new GateError("not-time", {
		text,
		problem
	});
}
const PART = /(\d+(?:\.\d+)?)\s*([a-z]+)\s*/gi;
function sumParts(text) {
	if (text.length > MAX_LENGTH || text.replaceAll(PART, "") !== "") return NaN;
	return [...text.matchAll(PART)].map(([, number, unit = ""]) => Number(number) * (UNITS.find(([name]) => name.test(unit))?.[1] ?? NaN)).reduce((sum, ms) => sum + ms, 0);
}
const MAX_LENGTH = 64;
//#endregion
//#region src/cli/commands.ts
const COMMANDS = [
	{
		name: "check",
		summary: "measure images and judge them by the budget",
		usage: [
			"check [NAME=]SOURCE… [flags]  these images",
			"check --build DIR [flags]     build an image first",
			"check [flags]                 the images that the budget lists"
		],
		examples: ["check docker:app:dev", "check --build . --rule highestImageBytes=150MB"]
	},
	{
		name: "view",
		summary: "write a page with a map of what is in an image",
		usage: ["view [NAME=]SOURCE|REPORT [flags]", "view --build DIR [flags]"],
		examples: ["view docker:app:dev", "view report.json --output app.html"]
	},
	{
		name: "judge",
		summary: "judge a report again without measuring",
		usage: ["judge REPORT [flags]"],
		examples: ["judge report.json", "judge report.json --budget strict.yaml --quiet"]
	},
	{
		name: "compare",
		summary: "show what changed between two images",
		usage: ["compare OLD NEW [flags]  each a SOURCE or a REPORT"],
		examples: ["compare docker:app:main docker:app:dev", "compare main.json ./app.tar --verbose"]
	},
	{
		name: "fleet",
		summary: "show what several images share, and what they need together",
		usage: ["fleet [NAME=]SOURCE|REPORT… [--from FILE] [flags]", "fleet registry:HOST/PREFIX/*[:TAG] [flags]"],
		examples: ["fleet 'registry:localhost:5000/team/*'", "fleet --from images.txt --files"]
	},
	{
		name: "history",
		summary: "show how the size of an image changed over time",
		usage: [
			"history registry:REPO [flags]             all tags of a repository",
			"history SOURCE|REPORT… [flags]            images in this order",
			"history FILE [SOURCE|REPORT… --write]     a history in a file"
		],
		examples: ["history registry:ghcr.io/org/app --tags 'v*' --last 20", "history history.json report.json --write"]
	},
	{
		name: "whatif",
		summary: "show what different compression or less content would save",
		usage: ["whatif [NAME=]SOURCE [flags]"],
		examples: ["whatif docker:app:dev", "whatif registry:ghcr.io/org/app:1 --format json"]
	},
	{
		name: "scorecard",
		summary: "measure size, pull, rebuild after a small edit, and startup",
		usage: ["scorecard --build DIR [flags]"],
		examples: ["scorecard --build . --health /app/healthy.sh", "scorecard --build . --touch src/index.ts --baseline before.json"]
	},
	{
		name: "order",
		summary: "find the order of instructions that makes changes cheapest",
		usage: ["order --build DIR [flags]  print a patch; see --prove"],
		examples: ["order --build .", "order --build . --no-cache --prove"]
	},
	{
		name: "context",
		summary: "show what a build reads from its folder, and what to leave out",
		usage: ["context DIR [flags]"],
		examples: ["context .", "context . --file docker/Dockerfile --target runtime --prove"]
	},
	{
		name: "init",
		summary: "write a budget with today's sizes and some headroom",
		usage: [
			"init [NAME=]SOURCE|REPORT… [flags]",
			"init --build DIR [flags]",
			"init --from FILE [flags]  convert a .layerx.yaml"
		],
		examples: ["init docker:app:dev", "init api=docker:api:ci web=docker:web:ci"]
	},
	{
		name: "ratchet",
		summary: "lower the limits that images no longer need",
		usage: [
			"ratchet [NAME=]SOURCE|REPORT… [flags]",
			"ratchet --build DIR [flags]",
			"ratchet [flags]  the images that the budget lists"
		],
		examples: ["ratchet docker:app:dev", "ratchet report.json --write"]
	},
	{
		name: "raise",
		summary: "raise the limits that images break, and record why",
		usage: [
			"raise [NAME=]SOURCE|REPORT… --why TEXT [flags]",
			"raise --build DIR --why TEXT [flags]",
			"raise --why TEXT [flags]  the images that the budget lists"
		],
		examples: ["raise report.json --why \"the new model is larger\"", "raise docker:app:dev --only highestImageBytes --why \"adds ffmpeg\""]
	},
	{
		name: "rules",
		summary: "list everything that a budget can limit",
		usage: ["rules [flags]"],
		examples: ["rules", "rules --format json"]
	},
	{
		name: "explain",
		summary: "explain a piece of advice: what it finds and how to fix it",
		usage: ["explain [RULE] [flags]  without RULE: list all"],
		examples: ["explain package-index", "explain --format markdown"]
	},
	{
		name: "fix",
		summary: "rewrite a Dockerfile to follow the advice",
		usage: ["fix --build DIR [flags]  print a patch; see --write and --prove"],
		examples: ["fix --build . --prove", "fix --build . --rule package-index --write"]
	}
];
//#endregion
//#region src/cli/flags.ts
const JUDGING = ["check", "judge"];
const MEASURING = [
	"check",
	"view",
	"init",
	"ratchet",
	"raise"
];
const BUILDING = [
	...MEASURING,
	"context",
	"fix",
	"scorecard",
	"order"
];
const FLAGS = [
	{
		name: "budget",
		value: "FILE",
		commands: [
			...JUDGING,
			"view",
			"fleet",
			"ratchet",
			"raise",
			"fix",
			"scorecard"
		],
		help: "the budget; default: .dive-ci.yaml in this folder"
	},
	{
		name: "rule",
		value: "KEY=LIMIT",
		isRepeatable: true,
		commands: JUDGING,
		help: "a limit that overrides the budget"
	},
	{
		name: "rule",
		value: "ID",
		commands: ["fix"],
		help: "only this advice rule, e.g. package-index; see plimsoll explain"
	},
	{
		name: "baseline",
		value: "[NAME=]SOURCE",
		isRepeatable: true,
		commands: [
			...JUDGING,
			"view",
			"raise",
			"fix",
			"scorecard"
		],
		help: "compare with this image, report, or build: the commit where this branch started"
	},
	{
		name: "history",
		value: "FILE",
		commands: ["check"],
		help: "earlier sizes, from plimsoll history --write"
	},
	{
		name: "format",
		value: "FORMAT",
		commands: [...[
			"check",
			"judge",
			"compare",
			"fleet",
			"history",
			"whatif",
			"scorecard"
		], ...[
			"order",
			"context",
			"rules",
			"explain"
		]],
		help: "terminal (default), json or markdown"
	},
	{
		name: "report",
		value: "FILE",
		commands: [...JUDGING, "scorecard"],
		help: "also write the report as JSON to this file"
	},
	{
		name: "sarif",
		value: "FILE",
		commands: JUDGING,
		help: "also write findings as SARIF, for code scanning"
	},
	{
		name: "html",
		value: "FILE",
		commands: JUDGING,
		help: "also write a page with a map of the image"
	},
	{
		name: "build",
		value: "DIR",
		commands: [
			...MEASURING,
			"fix",
			"scorecard",
			"order"
		],
		help: "build the image from this folder first"
	},
	{
		name: "file",
		value: "FILE",
		commands: BUILDING,
		help: "the Dockerfile of the image; default: ./Dockerfile"
	},
	{
		name: "target",
		value: "STAGE",
		commands: BUILDING,
		help: "for builds: the stage to build"
	},
	{
		name: "build-arg",
		value: "NAME[=VALUE]",
		isRepeatable: true,
		commands: BUILDING,
		help: "for builds: a build argument; without a value, from the environment"
	},
	{
		name: "secret",
		value: "SPEC",
		isRepeatable: true,
		commands: BUILDING,
		help: "for builds: id=NAME,src=FILE or id=NAME,env=VARIABLE"
	},
	{
		name: "cache-from",
		value: "SPEC",
		isRepeatable: true,
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: a cache to read, e.g. type=gha"
	},
	{
		name: "cache-to",
		value: "SPEC",
		isRepeatable: true,
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: a cache to write, e.g. type=gha,mode=max"
	},
	{
		name: "network",
		value: "MODE",
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: the network of RUN instructions, e.g. host or none"
	},
	{
		name: "ssh",
		value: "SPEC",
		isRepeatable: true,
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: an SSH agent or keys, e.g. default"
	},
	{
		name: "build-context",
		value: "NAME=PATH",
		isRepeatable: true,
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: an additional folder or image that instructions read by name"
	},
	{
		name: "add-host",
		value: "HOST:IP",
		isRepeatable: true,
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: a host that RUN instructions know"
	},
	{
		name: "no-cache",
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: run every instruction again"
	},
	{
		name: "pull",
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: look for newer base images"
	},
	{
		name: "builder",
		value: "NAME",
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: the builder of buildx to use"
	},
	{
		name: "platform",
		value: "PLATFORM",
		isRepeatable: true,
		commands: [
			...MEASURING,
			"compare",
			"fleet",
			"history",
			"whatif",
			"scorecard"
		],
		help: "e.g. linux/arm64; default: all"
	},
	{
		name: "select",
		value: "REF",
		commands: [...MEASURING, "whatif"],
		help: "the image to select in an archive with several"
	},
	{
		name: "verify",
		commands: MEASURING,
		help: "read every byte and check the digest of each layer"
	},
	{
		name: "from",
		value: "FILE",
		commands: ["fleet"],
		help: "a list of sources or reports, one per line"
	},
	{
		name: "tags",
		value: "PATTERN",
		commands: ["history"],
		help: "for a repository: only these tags, e.g. 'v*'"
	},
	{
		name: "last",
		value: "N",
		commands: ["history"],
		help: "for a repository: only the N newest"
	},
	{
		name: "files",
		commands: ["fleet"],
		help: "also read the layers, for sizes on a node"
	},
	{
		name: "timeout",
		value: "TIME",
		commands: [
			...BUILDING,
			"judge",
			"compare",
			"fleet",
			"history",
			"whatif"
		],
		help: "time limit, e.g. 90s or 15m; default: 30m"
	},
	{
		name: "prove",
		commands: ["context"],
		help: "build with and without the suggested lines, and compare the images"
	},
	{
		name: "prove",
		commands: ["order"],
		help: "also build in the new order, and compare what containers see"
	},
	{
		name: "output",
		value: "FILE",
		commands: ["view"],
		help: "where to write the page; default: plimsoll.html"
	},
	{
		name: "output",
		value: "FILE",
		commands: ["init"],
		help: "where to write it; default: .dive-ci.yaml; - is standard output"
	},
	{
		name: "preset",
		value: "NAME",
		commands: ["init"],
		help: "the named set of limits to write; default: that of the runtime; none for no preset"
	},
	{
		name: "from",
		value: "FILE",
		commands: ["init"],
		help: "convert a .layerx.yaml instead of measuring an image"
	},
	{
		name: "force",
		commands: ["init"],
		help: "write it even if there is a budget already"
	},
	{
		name: "write",
		commands: ["ratchet"],
		help: "write the lower limits into the budget; default: only show them"
	},
	{
		name: "write",
		commands: ["history"],
		help: "add the images to FILE, as the build of the commit that is checked out"
	},
	{
		name: "keep",
		value: "PERCENT",
		commands: ["ratchet"],
		help: "how much headroom to leave, e.g. 30%; default: 5%"
	},
	{
		name: "why",
		value: "TEXT",
		commands: ["raise"],
		help: "the reason, written next to each limit"
	},
	{
		name: "only",
		value: "RULE",
		isRepeatable: true,
		commands: ["raise"],
		help: "only this limit: a rule, or the path of an entry in paths"
	},
	{
		name: "write",
		commands: ["fix"],
		help: "write the changed files; default: print a patch"
	},
	{
		name: "prove",
		commands: ["fix"],
		help: "also build with the changes, and report the savings and the paths that disappear"
	},
	{
		name: "health",
		value: "COMMAND",
		commands: ["fix"],
		help: "with --prove: a health check to run in both images; default: their own"
	},
	{
		name: "touch",
		value: "FILE",
		isRepeatable: true,
		commands: ["scorecard"],
		help: "a file to edit, relative to DIR; default: the one that commits change most often"
	},
	{
		name: "health",
		value: "COMMAND",
		commands: ["scorecard"],
		help: "a health check to run in the container; default: the image's own"
	},
	{
		name: "run-option",
		value: "NAME=VALUE",
		isRepeatable: true,
		commands: ["scorecard"],
		help: "an option for the container, e.g. network=bridge; default: none"
	},
	{
		name: "quiet",
		commands: JUDGING,
		help: "only the verdicts; nothing if all are within budget"
	},
	{
		name: "verbose",
		commands: [
			...JUDGING,
			...[
				"view",
				"compare",
				"fleet",
				"history",
				"whatif",
				"scorecard"
			],
			...[
				"order",
				"context",
				"init",
				"ratchet",
				"raise",
				"fix"
			]
		],
		help: "every layer and list; a log on standard error"
	},
	{
		name: "no-color",
		commands: [
			...JUDGING,
			...[
				"view",
				"compare",
				"fleet",
				"history",
				"whatif",
				"scorecard",
				"context"
			],
			...[
				"order",
				"init",
				"ratchet",
				"raise",
				"rules",
				"explain",
				"fix"
			]
		],
		help: "no colors, like NO_COLOR=1"
	}
];
//#endregion
//#region src/cli/flag-values.ts
function readShare(text) {
	const percent = /^(\d{1,3}(?:\.\d{1,2})?)%$/.exec(text ?? "0%")?.[1];
	if (text === void 0) return void 0;
	if (percent !== void 0 && Number(percent) <= MOST_HEADROOM_PERCENT) return Number(percent) / 100;
	throw new GateError("not-share", {
		text,
		mostPercent: MOST_HEADROOM_PERCENT
	});
}
const MOST_HEADROOM_PERCENT = 500;
function readReason(text) {
	if (text !== void 0 && /[^\p{C}\p{Z}]/u.test(text)) return text;
	throw new GateError("no-reason", {});
}
function readAdviceId(name) {
	const id = ADVICE_IDS.find((known) => known === name);
	if (name === void 0 || id !== void 0) return id;
	throw new GateError("unknown-name", {
		isPreset: false,
		name,
		meant: findClosest(name, ADVICE_IDS),
		known: ADVICE_IDS
	});
}
function readPreset(name) {
	const names = [...PRESET_NAMES, "none"];
	if (name === void 0 || names.includes(name)) return name;
	throw new GateError("unknown-name", {
		isPreset: true,
		name,
		meant: findClosest(name, names),
		known: names
	});
}
function readLast(text) {
	if (text === void 0) return void 0;
	if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
	throw new GateError("not-count", { text });
}
//#endregion
//#region src/cli/read-flags.ts
function readFlags(command, argv) {
	const known = FLAGS.filter(({ commands }) => commands.includes(command));
	const options = Object.fromEntries(FLAGS.map(({ name, value }) => [name, { type: value ? "string" : "boolean" }]));
	const { tokens } = parseArgs({
		args: [...argv],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const values = new Map();
	const operands = [];
	const problems = [];
	for (const token of tokens) {
		if (token.kind === "positional") operands.push(token.value);
		if (token.kind !== "option") continue;
		const flag = known.find(({ name }) => name === token.name);
		const earlier = values.get(token.name) ?? [];
		const value = readValue(token);
		const problem = flag ? findValueProblem(token.rawName, flag.value, value, earlier.length > 0 && !flag.isRepeatable) : describeUnknownFlag(token.rawName, command);
		if (problem === void 0) values.set(token.name, [...earlier, value ?? ""]);
		else problems.push(problem);
	}
	if (problems.length > 0) throw new GateError("flags-invalid", {
		command,
		problems
	});
	return {
		has: (flag) => values.has(flag),
		one: (flag) => values.get(flag)?.[0],
		all: (flag) => values.get(flag) ?? [],
		operands
	};
}
const readValue = ({ value, inlineValue }) => inlineValue !== true && FLAGS.some(({ name }) => `--${name}` === value) ? void 0 : value;
function findValueProblem(flag, wanted, value, isRepeated) {
	if (isRepeated) return new Message("flag-repeated", { flag });
	if (wanted === void 0) return value === void 0 ? void 0 : new Message("flag-with-value", { flag });
	return value === void 0 || value === "" ? new Message("flag-without-value", {
		flag,
		wanted
	}) : void 0;
}
function describeUnknownFlag(flag, command) {
	const known = FLAGS.filter(({ commands }) => commands.includes(command)).map(({ name }) => `--${name}`);
	if (FLAGS.some(({ name }) => `--${name}` === flag)) return new Message("flag-of-other-command", {
		flag,
		command
	});
	return new Message("unknown-flag", {
		flag,
		meant: findClosest(flag, known)
	});
}
function takeOperands({ operands }, count, command) {
	if (operands.length === count) return operands;
	throw new GateError("wrong-arguments", { command });
}
//#endregion
//#region src/cli/read-request.ts
const readJudging = ({ one, all }) => ({
	budgetPath: one("budget"),
	ruleFlags: all("rule"),
	...readBaseline(all("baseline"))
});
function readBaseline(texts) {
	const mode = parseBaselineMode(texts, "off");
	if (mode.kind === "auto" || mode.kind === "cache") throw new GateError("baseline-only-in-action", { mode: mode.kind });
	return mode.kind === "sources" ? { baselines: mode.sources } : { isComparedWithBuild: mode.kind === "build" };
}
function readRequest(given, withTree) {
	const platforms = readPlatforms(given);
	const build = readBuild(given, platforms);
	return {
		...readJudging(given),
		images: parseNamedSources(given.operands),
		build,
		dockerfile: build === void 0 ? given.one("file") : void 0,
		platforms: build === void 0 ? parsePlatforms(platforms) : [],
		select: given.one("select"),
		verify: given.has("verify"),
		withTree
	};
}
const BUILD_ONLY = [
	"target",
	"build-arg",
	"secret",
	...BUILDER_OPTION_NAMES
];
function readBuild(given, platforms) {
	const folder = given.one("build");
	if (folder === void 0) {
		const stray = BUILD_ONLY.find(given.has);
		if (stray) throw new GateError("flag-needs-build", { flag: stray });
		return;
	}
	if (given.operands.length > 0) throw new GateError("build-and-images", { images: given.operands });
	return readBuildOptions(given, folder, platforms);
}
const readBuildOptions = ({ one, all, has }, folder, platforms) => ({
	folder,
	file: one("file"),
	target: one("target"),
	buildArgs: all("build-arg").map(readBuildArg),
	secrets: all("secret"),
	platforms,
	builderOptions: new Map(BUILDER_OPTION_NAMES.filter(has).map((name) => [name, all(name)]))
});
function readPlatforms({ all }) {
	const platforms = all("platform").flatMap((text) => text.split(",").map((part) => part.trim()));
	const wrong = platforms.find((platform) => parsePlatform(platform) === void 0);
	if (wrong === void 0) return platforms;
	throw new GateError("not-platform", {
		text: wrong,
		hint: explainPlatform(wrong)
	});
}
const parsePlatforms = (texts) => texts.flatMap((text) => parsePlatform(text) ?? []);
//#endregion
//#region src/cli/command-readers.ts
const COMMAND_READERS = {
	check: (given, output) => {
		const withTree = output.format !== "terminal" || output.isVerbose || (output.reportPath ?? output.htmlPath) !== void 0;
		const historyPath = given.one("history");
		return {
			request: readRequest(given, withTree),
			historyPath
		};
	},
	view: (given) => {
		const request = {
			...readRequest(given, true),
			withFiles: true
		};
		if (request.build === void 0) takeOperands(given, 1, "view");
		return {
			request,
			outputPath: given.one("output") ?? "plimsoll.html"
		};
	},
	judge: (given) => {
		const [reportPath = ""] = takeOperands(given, 1, "judge");
		const request = readJudging(given);
		if (request.isComparedWithBuild) throw new GateError("judge-does-not-build", {});
		return {
			reportPath,
			request
		};
	},
	compare: (given) => {
		const [old = "", now = ""] = takeOperands(given, 2, "compare");
		return { request: {
			old,
			now,
			platforms: parsePlatforms(readPlatforms(given))
		} };
	},
	fleet: (given) => {
		return {
			request: {
				images: parseNamedSources(given.operands),
				platforms: parsePlatforms(readPlatforms(given)),
				withFiles: given.has("files"),
				budgetPath: given.one("budget")
			},
			listPath: given.one("from")
		};
	},
	history: (given) => {
		const [platform, ...more] = parsePlatforms(readPlatforms(given));
		if (more.length > 0) throw new GateError("history-of-platforms", {});
		return {
			request: {
				sources: parseNamedSources(given.operands),
				tags: given.one("tags"),
				last: readLast(given.one("last")),
				platform
			},
			isWritten: given.has("write")
		};
	},
	whatif: (given) => {
		takeOperands(given, 1, "whatif");
		const [image = {
			name: void 0,
			source: ""
		}] = parseNamedSources(given.operands);
		return { request: {
			image,
			platforms: parsePlatforms(readPlatforms(given)),
			select: given.one("select")
		} };
	},
	scorecard: (given) => {
		const request = readRequest(given, false);
		if (request.build === void 0) throw new GateError("wrong-arguments", { command: "scorecard" });
		const effort = {
			touch: given.all("touch"),
			health: given.one("health"),
			runOptions: given.all("run-option")
		};
		return { request: {
			...request,
			withFiles: true,
			effort
		} };
	},
	order: (given) => {
		const build = readBuild(given, []);
		if (build === void 0) throw new GateError("wrong-arguments", { command: "order" });
		return { request: {
			build,
			isProved: given.has("prove")
		} };
	},
	context: (given) => {
		const [folder = ""] = takeOperands(given, 1, "context");
		return {
			build: readBuildOptions(given, folder, []),
			isProved: given.has("prove")
		};
	},
	init: (given) => ({
		request: readRequest(given, true),
		outputPath: given.one("output"),
		isForced: given.has("force"),
		preset: readPreset(given.one("preset")),
		from: readConverted(given)
	}),
	ratchet: (given) => ({
		request: readRequest(given, true),
		isWritten: given.has("write"),
		keep: readShare(given.one("keep"))
	}),
	raise: (given) => ({
		request: readRequest(given, false),
		only: given.all("only"),
		why: readReason(given.one("why"))
	}),
	fix: (given) => {
		const build = readBuild(given, []);
		if (build === void 0) throw new GateError("wrong-arguments", { command: "fix" });
		return { request: {
			build,
			...readBaseline(given.all("baseline")),
			budgetPath: given.one("budget"),
			only: readAdviceId(given.one("rule")),
			isWritten: given.has("write"),
			isProved: given.has("prove") || given.has("health"),
			health: given.one("health")
		} };
	},
	rules: ({ operands: [stray] }) => {
		if (stray !== void 0) throw new GateError("unexpected-argument", {
			text: stray,
			form: "rules"
		});
		return {};
	},
	explain: ({ operands: [name, stray] }) => {
		if (stray !== void 0) throw new GateError("unexpected-argument", {
			text: stray,
			form: "explain RULE"
		});
		return { id: readAdviceId(name) };
	}
};
function readConverted({ one, has, operands }) {
	const stray = operands[0] ?? (has("build") ? "--build" : has("preset") ? "--preset" : void 0);
	if (has("from") && stray !== void 0) throw new GateError("convert-and-measure", { other: stray });
	return one("from");
}
//#endregion
//#region src/cli/output-options.ts
const FORMATS = [
	"terminal",
	"json",
	"markdown"
];
//#endregion
//#region src/cli/arguments.ts
const NAMES = COMMANDS.map(({ name }) => name);
function parseArguments(argv) {
	if (argv.length === 0) throw new GateError("no-command", {
		before: "",
		commands: NAMES
	});
	const help = readHelp(argv);
	if (help !== void 0) return help;
	if (argv[0] === "--version" || argv[0] === "-v" || argv[0] === "version") return { name: "version" };
	const name = readCommandName(argv);
	const given = readFlags(name, argv.slice(1));
	const output = readOutput(given);
	return {
		name,
		...COMMAND_READERS[name](given, output),
		output,
		timeoutMs: readTimeout(given.one("timeout"))
	};
}
function readCommandName(argv) {
	const name = NAMES.find((command) => command === argv[0]);
	if (name === void 0) throw createUnknownCommandError(argv);
	return name;
}
function readHelp(argv) {
	const isHelp = (word) => word === "--help" || word === "-h";
	if (argv[0] !== "help" && !argv.some(isHelp)) return void 0;
	const words = (argv[0] === "help" ? argv.slice(1) : argv).filter((word) => !isHelp(word));
	return {
		name: "help",
		of: words[0] !== void 0 && !words[0].startsWith("-") ? readCommandName(words) : void 0
	};
}
function createUnknownCommandError(argv) {
	const [first = ""] = argv;
	if (first.startsWith("-")) return new GateError("no-command", {
		before: first,
		commands: NAMES
	});
	const meant = findClosest(first, NAMES);
	return new GateError("unknown-command", {
		text: first,
		line: argv.join(" "),
		meant,
		commands: NAMES
	});
}
function readOutput({ one, has }) {
	const format = one("format") ?? "terminal";
	const known = FORMATS.find((name) => name === format);
	if (known === void 0) throw new GateError("unknown-format", {
		format,
		known: FORMATS
	});
	const loud = has("verbose") ? "--verbose" : known === "json" ? "--format json" : void 0;
	if (has("quiet") && loud !== void 0) throw new GateError("flags-exclusive", {
		flag: "--quiet",
		other: loud
	});
	return {
		format: known,
		reportPath: one("report"),
		sarifPath: one("sarif"),
		htmlPath: one("html"),
		isQuiet: has("quiet"),
		isVerbose: has("verbose"),
		noColor: has("no-color")
	};
}
//#endregion
//#region src/cli/screen.ts
function detectAbilities(stream, env, noColor) {
	const fromEnv = Number(env.COLUMNS);
	return {
		columns: (stream.isTTY ? stream.columns : Number.isInteger(fromEnv) && fromEnv > 0 ? fromEnv : 80) || 80,
		color: hasColor(stream.isTTY === true, env, noColor),
		ascii: isAscii(env)
	};
}
function hasColor(isTTY, env, noColor) {
	if (noColor || env.NO_COLOR) return false;
	if (env.FORCE_COLOR !== void 0) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
	return env.TERM !== "dumb" && (isTTY || env.GITHUB_ACTIONS === "true");
}
function isAscii(env) {
	const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "C";
	return !/^(?:C|POSIX)$|utf-?8/i.test(locale);
}
//#endregion
//#region src/cli/output.ts
function printReport(report, renderers, { format, noColor, isVerbose }, { stdout, env }) {
	const options = {
		...detectAbilities(stdout, env, noColor),
		verbose: isVerbose
	};
	return print(stdout, renderers[format](formatSentences(report, "cli"), options));
}
async function print(stream, text) {
	const error = await write(stream, text);
	if (error && error.code !== "EPIPE") throw createUnwritableError("-", error);
}
async function reportFailure(error, process, noColor) {
	const known = toGateError(error, new Message("debug-output", {}));
	const failure = formatError(known, "cli");
	await write(process.stderr, renderError(failure, detectAbilities(process.stderr, process.env, noColor)));
	if (known !== error && process.env.PLIMSOLL_DEBUG) await write(process.stderr, `${String(error?.stack ?? error)}\n`);
	return failure.exitCode;
}
function write(stream, text) {
	if (text === "") return Promise.resolve(void 0);
	return new Promise((resolve) => {
		stream.write(text, resolve);
	});
}
function ignoreClosedPipes({ stdout, stderr }) {
	for (const stream of [stdout, stderr]) stream.on("error", () => void 0);
}
//#endregion
//#region src/cli/progress.ts
const SILENT_MS = 400;
const EVERY_MS = 100;
var ProgressLine = class {
	#stream;
	#isShown;
	#startedAt = Date.now();
	#what = "";
	#shownAt = 0;
	#isDirty = false;
	constructor(stream, isQuiet) {
		this.#stream = stream;
		this.#isShown = stream.isTTY === true && !isQuiet;
	}
	update(what, done, total, unit = "bytes") {
		if (!this.#isShown) return;
		const now = Date.now();
		if (what !== this.#what) this.#startedAt = now;
		this.#what = what;
		if (now - this.#startedAt < SILENT_MS || now - this.#shownAt < EVERY_MS) return;
		this.#shownAt = now;
		const text = `${what}: ${formatAmounts(done, total, AMOUNT[unit])}`;
		this.#stream.write(`\r\x1b[2K${text.slice(0, (this.#stream.columns || 80) - 1)}`);
		this.#isDirty = true;
	}
	clear() {
		if (this.#isDirty) this.#stream.write("\r\x1B[2K");
		this.#isDirty = false;
	}
};
const AMOUNT = {
	bytes: formatBytes,
	files: (count) => formatPlural(count, "file")
};
const formatAmounts = (done, total, amount) => total ? `${amount(done)} of ${amount(total)}, ${Math.min(99, Math.floor(done / total * 100))}%` : amount(done);
//#endregion
//#region src/cli/run-stoppable.ts
async function runStoppable(work, { timeoutMs, output }, process) {
	const progress = new ProgressLine(process.stderr, output.isQuiet);
	const stop = stopOnSignals(process, timeoutMs);
	try {
		return await stop.orStopped(work(createHost(process, stop, progress, output)));
	} finally {
		progress.clear();
		stop.dispose();
	}
}
function createHost(process, { signal, timeLeftMs }, progress, output) {
	const { env, stderr } = process;
	return {
		env,
		cwd: getWorkingFolder(process),
		signal,
		timeLeftMs,
		now: () => new Date(),
		progress: (...far) => progress.update(...far),
		debug: (line) => {
			if (output.isVerbose) stderr.write(`plimsoll: ${line}\n`);
		},
		log: (chunk) => {
			if (output.isQuiet) return;
			progress.clear();
			stderr.write(chunk);
		}
	};
}
//#endregion
//#region src/cli/main.ts
async function main(process) {
	ignoreClosedPipes(process);
	const noColor = process.argv.includes("--no-color");
	try {
		return await runCommand(parseArguments(process.argv.slice(2)), process);
	} catch (error) {
		return reportFailure(error, process, noColor);
	}
}
async function runCommand(command, process) {
	const { stdout } = process;
	switch (command.name) {
		case "help":
			await print(stdout, await helpText(command.of, process));
			return EXIT.within;
		case "version":
			await print(stdout, `plimsoll ${VERSION}\n`);
			return EXIT.within;
		case "rules": return showRules(command, process);
		case "explain": return explain(command, process);
		case "view": return view(command, process);
		case "judge": return judgeAgain(command, process);
		case "compare": return compare(command, process);
		case "fleet": return showFleet(command, process);
		case "history": return showHistory(command, process);
		case "whatif": return showWhatif(command, process);
		case "scorecard": return showScorecard(command, process);
		case "order": return showOrder(command, process);
		case "context": return showContext(command, process);
		case "check": return check(command, process);
		case "fix": return fix(command, process);
		case "init":
		case "ratchet":
		case "raise":
			await print(stdout, await propose(command, process));
			return EXIT.within;
	}
}
async function helpText(name, { stdout, env }) {
	const { renderCommandHelp, renderOverview } = await import("./help.js");
	return name === void 0 ? renderOverview() : renderCommandHelp(name, detectAbilities(stdout, env, true).columns);
}
async function showRules({ output }, process) {
	const { RULES } = await import("./rules.js");
	const { rulesRenderers } = await import("./rules-table.js");
	await printReport(RULES, rulesRenderers, output, process);
	return EXIT.within;
}
async function explain({ id, output }, process) {
	const { explainRenderers } = await import("./explain.js");
	await printReport(id, explainRenderers, output, process);
	return EXIT.within;
}
async function check(command, process) {
	const { checkImages } = await import("./check.js");
	const { present } = await import("./present.js");
	return present(await runStoppable((host) => checkImages(command, host), command, process), command.output, process);
}
async function judgeAgain(command, process) {
	const { judgeReportFile } = await import("./judge.js");
	const { present } = await import("./present.js");
	return present(await runStoppable((host) => judgeReportFile(command, host), command, process), command.output, process);
}
async function view(command, process) {
	const { readView } = await import("./view.js");
	const { writeHtml } = await import("./present.js");
	const report = await runStoppable((host) => readView(command, host), command, process);
	await writeHtml(command.outputPath, formatSentences(report, "cli"));
	await print(process.stdout, `Wrote ${command.outputPath}. Open it in a browser.\n`);
	return EXIT.within;
}
async function compare(command, process) {
	const { request, output } = command;
	const { compareSources } = await import("./compare-sources.js");
	const report = await runStoppable((host) => compareSources(request, host), command, process);
	const { compareRenderers } = await import("./compare.js");
	await printReport(report, compareRenderers, output, process);
	return EXIT.within;
}
async function showFleet(command, process) {
	const { readFleet } = await import("./fleet.js");
	const report = await runStoppable((host) => readFleet(command, host), command, process);
	const { fleetRenderers } = await import("./fleet2.js");
	await printReport(report, fleetRenderers, command.output, process);
	if (report.verdict === "unmeasured") return EXIT.unmeasured;
	return report.verdict === "fail" ? EXIT.over : EXIT.within;
}
async function showHistory(command, process) {
	const { readHistory } = await import("./history.js");
	const report = await runStoppable((host) => readHistory(command, host), command, process);
	const { historyRenderers } = await import("./history2.js");
	await printReport(report, historyRenderers, command.output, process);
	return report.failed.length > 0 ? EXIT.unmeasured : EXIT.within;
}
async function showWhatif(command, process) {
	const { request, output } = command;
	const { computeWhatifReport } = await import("./whatif.js");
	const report = await runStoppable((host) => computeWhatifReport(request, host), command, process);
	const { whatifRenderers } = await import("./whatif2.js");
	await printReport(report, whatifRenderers, output, process);
	return report.failed.length > 0 ? EXIT.unmeasured : EXIT.within;
}
async function showScorecard({ request, ...work }, process) {
	const { run } = await import("./run.js");
	const { renderJson } = await import("./json.js");
	const report = await runStoppable((host) => run(request, host), work, process);
	const { reportPath } = work.output;
	if (reportPath !== void 0) await writeReportFile(reportPath, renderJson(report));
	const { isComplete, scorecardRenderers } = await import("./scorecard.js");
	await printReport(report, scorecardRenderers, work.output, process);
	return isComplete(report) ? EXIT.within : EXIT.unmeasured;
}
async function showOrder(command, process) {
	const { request, output } = command;
	const { createOrderReport } = await import("./order-report.js");
	const report = await runStoppable((host) => createOrderReport(request, host), command, process);
	const { orderRenderers, renderOrderPatch } = await import("./order.js");
	await printReport(report, orderRenderers, output, process);
	const { stdout } = process;
	if (output.format === "terminal") await print(stdout, renderOrderPatch(report, stdout.isTTY === true));
	return report.proof?.isSame === false ? EXIT.over : EXIT.within;
}
async function fix(command, process) {
	const { fixBuild } = await import("./fix.js");
	const { isRefuted } = await import("./prove-fix2.js");
	const result = await runStoppable((host) => fixBuild(command.request, host), command, process);
	const { renderFix } = await import("./fix2.js");
	await print(process.stdout, renderFix(result, process.stdout.isTTY === true));
	return result.proof && isRefuted(result.proof) ? EXIT.over : EXIT.within;
}
async function showContext(command, process) {
	const { readContext } = await import("./context.js");
	const report = await runStoppable((host) => readContext(command, host), command, process);
	const { contextRenderers } = await import("./context2.js");
	await printReport(report, contextRenderers, command.output, process);
	return report.proof?.isUnchanged === false ? EXIT.unmeasured : EXIT.within;
}
function propose(command, process) {
	const { stdout, env } = process;
	const proposeWith = async (host) => {
		if (command.name === "init") return (await import("./init.js")).initBudget(command, host);
		const abilities = detectAbilities(stdout, env, command.output.noColor);
		return command.name === "raise" ? (await import("./raise.js")).raiseBudget(command, host, abilities) : (await import("./ratchet2.js")).ratchetBudget(command, host, abilities);
	};
	return runStoppable(proposeWith, command, process);
}
//#endregion
export { BUILDER_OPTIONS as $, escapeInvisible as $t, ARCHITECTURES as A, createSizeError as At, followInCheckout as B, formatError as Bt, isSamePlatform as C, neutralize as Ct, platformMatches as D, getWorkingFolder as Dt, parsePlatform as E, joinPattern as Et, isOtherName as F, describeFileError as Ft, formatBandwidth as G, Message as Gt, isWithin as H, getMessage as Ht, writeBudgetFile as I, getErrorCode as It, formatKnown as J, AnyMessage as Jt, formatBytes as K, addReason as Kt, writeReportFile as L, GateError as Lt, explainPlatform as M, readRegularFile as Mt, isKnownArchitecture as N, readRegularFileSync as Nt, resolvePlatform as O, stopOnSignals as Ot, isKnownSystem as P, toUnreadableFile as Pt, joinWords as Q, listDistinct as Qt, writeText as R, ReasonError as Rt, isKnownPlatform as S, splitGraphemes as St, mayMatch as T, neutralizeReport as Tt, VERSION as U, toGateError as Ut, isOutside as V, fromReported as Vt, formatApart as W, toReported as Wt, formatSeconds as X, formatSentence as Xt, formatMore as Y, WORDS$1 as Yt, formatShare as Z, formatSentences as Zt, listPresetLimits as _, shortenMiddle as _t, FLAGS as a, toByteText as an, paintParagraph as at, computeEditDistance as b, openScreen as bt, readBuildArg as c, cutEnd as cn, toPlainText as ct, parseNamedSources as d, paragraph as dt, quoteText as en, BUILDER_OPTION_NAMES as et, ADVICE_IDS as f, text as ft, findPreset as g, shortenEnd as gt, PRESET_NAMES as h, paint as ht, detectAbilities as i, formatPlural as in, paintHeadline as it, SYSTEMS as j, readFileStart as jt, toPlatformName as k, UnreadableFile as kt, parseBaselineMode as l, code as lt, IMAGE_NAME as m, toneParagraph as mt, print as n, joinNames as nn, omitOptions as nt, COMMANDS as o, countBytes as on, paintSections as ot, OPTIONAL_ADVICE_IDS as p, toText as pt, formatDistance as q, make as qt, reportFailure as r, formatCount as rn, renderError as rt, readTimeout as s, countChars as sn, stack as st, main as t, joinAll as tn, findBuilderOption as tt, checkUniqueNames as u, formatLineNumbers as ut, createFinder as v, UNICODE as vt, listPlatformNames as w, neutralizeLines as wt, formatPlatform as x, measureText as xt, findClosest as y, drawBar as yt, findNearestCheckout as z, addLocation as zt };
