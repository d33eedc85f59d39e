import { r as __name } from "./rolldown-runtime.js";
import { A as ARCHITECTURES, E as parsePlatform, F as isOtherName, Gt as Message, M as explainPlatform, N as isKnownArchitecture, P as isKnownSystem, _ as listPresetLimits, g as findPreset, j as SYSTEMS, k as toPlatformName, p as OPTIONAL_ADVICE_IDS, tt as findBuilderOption, v as createFinder, y as findClosest } from "./start.js";
import { $t as isOfEntry, Bt as buildBudgetSchema, Cn as findToolRule, Ht as FLEET_RULES, Jt as BudgetValue, Qt as formatPointer, Rt as compileGlob, Sn as findRule, St as compileBaseGlob, Vt as APPROVER_ROLES, Xt as listEntries, Yt as joinPointer, Zt as listItems, _n as NO_NOISE, an as PERCENT, at as suggestRule, bn as PATH_GROWTH_RULE, cn as readRate, dn as createProblemsError, en as isOfPart, fn as explain, gn as MOST_NOISE, hn as DEFAULT_NOISE, in as COST_BASES, it as isRuleInOtherWords, ln as readSeconds, mn as explainWithin, mt as readRuleLimits, nn as DEFAULT_PULL, on as percentToRatio, pn as explainPattern, rn as PULL_CLIENTS, sn as readLimit, tn as isPart, xn as RULES, xt as BASE_RULE_NAMES, yn as PATH_BYTES_RULE } from "./gate.js";
import { t as e } from "./budget-validator.js";
import { t as require_dist } from "./yaml.js";
//#region src/budget/base-settings.ts
const BASE_SETTINGS = [
	"inherited",
	"noise",
	"override",
	"drift",
	"baseline"
];
function takeBaseSettings(given, base) {
	const { override: _, ...budget } = given;
	if (base === void 0) return {
		...budget,
		inherits: false,
		noise: NO_NOISE,
		overrideLabel: null,
		drift: null,
		driftMissing: budget.drift === null ? void 0 : "unknown"
	};
	return {
		...budget,
		inherits: base?.inherits ?? true,
		noise: base?.noise ?? DEFAULT_NOISE,
		drift: base?.drift ?? null,
		driftMissing: budget.drift !== null && !base?.drift ? "pending" : void 0,
		overrideLabel: base?.overrideLabel ?? null,
		...base?.override && { override: base.override },
		isBaselineRequired: base?.isBaselineRequired ?? false
	};
}
//#endregion
//#region src/budget/parse/base-budget.ts
function readBase(base) {
	if (base.text !== null) return {
		base: base.text,
		baseRules: {}
	};
	const [pinned, allowed] = [base.get("pinned"), base.get("allowed")];
	const globs = allowed.items.flatMap(readBaseGlob);
	return {
		base: base.get("name").text,
		baseRules: {
			...pinned.value === "required" && { pinned: { from: pinned.from } },
			...allowed.isSet && { allowed: {
				globs,
				from: allowed.from
			} }
		}
	};
}
function readBaseGlob(item) {
	if (item.text === null) return [];
	const glob = compileBaseGlob(item.text);
	if (!("message" in glob)) return [item.text];
	item.refuse(explainPattern("image", item.text, glob));
	return [];
}
//#endregion
//#region src/budget/parse/dates.ts
const DAY = /^\d{4}-\d{2}-\d{2}$/;
function readDate(day) {
	const { text } = day;
	if (text === null || !DAY.test(text)) return null;
	if (isCalendarDate(text)) return text;
	day.refuse(explain("date-not-in-calendar", { text }));
	return null;
}
function isCalendarDate(text) {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
//#endregion
//#region src/budget/parse/read-glob.ts
function readGlob(pattern) {
	const { text, place } = pattern;
	if (text === null) return [];
	const glob = compileGlob(text);
	if (!("message" in glob)) return [text];
	if (place) {
		const { start, end } = place;
		const quoteLength = place.isPlain ? 0 : 1;
		const part = end - start === text.length + 2 * quoteLength ? {
			start: start + quoteLength + glob.start,
			end: start + quoteLength + glob.end
		} : {
			start,
			end
		};
		pattern.refuse(explainPattern("path", text, glob), part);
	}
	return [];
}
//#endregion
//#region src/budget/parse/read-path-rule.ts
function readPathRule(item) {
	const [path] = readGlob(item.get("path"));
	const readLimitsOf = (rule) => {
		const limits = item.get(rule.key);
		return limits.isSet ? readRuleLimits(limits, rule) : null;
	};
	const isDenied = item.get("deny").value === true;
	const [highestBytes, highestGrowthBytes] = [readLimitsOf(PATH_BYTES_RULE), readLimitsOf(PATH_GROWTH_RULE)];
	if (path === void 0) return [];
	if (highestBytes === null && highestGrowthBytes === null && !isDenied) item.refuse(explain("path-without-limit", { path }));
	return [{
		id: toRuleId(item.pointer),
		path,
		highestBytes,
		highestGrowthBytes,
		isDenied,
		why: item.get("why").text,
		from: item.from
	}];
}
const toRuleId = (pointer) => formatPointer(pointer.replace(/\/(\d+)$/, "[$1]"));
//#endregion
//#region src/budget/parse/read-waiver.ts
const PRIVATE_FILES = "privateFiles";
function readWaiver(item) {
	const [rule, path] = [item.get("rule"), item.get("path")];
	const [text, until, why] = [
		rule.text,
		item.get("until").text,
		item.get("why").text
	];
	if (text === null || until === null || why === null) return [];
	const name = findRule(text)?.key ?? text;
	const { waivable } = item.reader;
	if (!waivable.has(name)) rule.refuse(explain("not-waivable", {
		text,
		meant: findClosest(text, waivable)
	}));
	readDate(item.get("until"));
	const waiver = {
		rule: name,
		until,
		why,
		from: item.from
	};
	if (!path.isSet) return [waiver];
	if (name !== PRIVATE_FILES) path.refuse(explain("path-of-waiver", { rule: PRIVATE_FILES }));
	return readGlob(path).map((glob) => ({
		...waiver,
		path: glob
	}));
}
//#endregion
//#region src/budget/parse/budget-part.ts
function readPart(part) {
	return {
		rules: new Map([...readTools(part.get("tools")), ...readRules$1(part.get("rules"))]),
		...readPreset(part.get("preset")),
		...readAdviceOff(part.get("advice")),
		...readEnforceFrom(part.get(ENFORCE_FROM)),
		paths: part.get("paths").items.flatMap(readPathRule),
		ignore: part.get("ignore").items.flatMap(readGlob),
		settings: new Map(part.entries.flatMap(([key, { value }]) => REPORTED_SETTINGS.has(key) ? [[key, JSON.stringify(value)]] : [])),
		waivers: part.get("waivers").items.flatMap(readWaiver)
	};
}
function readAdviceOff(advice) {
	const adviceOff = advice.get("off").entries.flatMap(([key, { text, from }]) => {
		const id = OPTIONAL_ADVICE_IDS.find((one) => one === key);
		return id === void 0 || text === null ? [] : [{
			id,
			why: text.trim(),
			from
		}];
	});
	return adviceOff.length === 0 ? {} : { adviceOff };
}
const ENFORCE_FROM = "enforce-from";
const REPORTED_SETTINGS = new Set([
	...BASE_SETTINGS,
	"preset",
	ENFORCE_FROM
]);
function readEnforceFrom(day) {
	const enforceFrom = readDate(day);
	return enforceFrom === null ? {} : { enforceFrom };
}
function listWaivableNames(value) {
	const names = new Set([...RULES.map(({ key }) => key), ...BASE_RULE_NAMES]);
	const addPaths = (paths, prefix) => {
		for (const [index, item] of listItems(paths).entries()) {
			const { path } = Object.fromEntries(listEntries(item));
			const id = `${prefix}paths[${index}]`;
			for (const name of [
				path,
				id,
				`${id}.highestBytes`,
				`${id}.highestGrowthBytes`,
				`${id}.deny`
			]) if (typeof name === "string") names.add(name);
		}
	};
	const addPart = (part, prefix) => {
		const { paths, platforms } = Object.fromEntries(listEntries(part));
		addPaths(paths, prefix);
		for (const [name, own] of listEntries(platforms)) addPaths(Object.fromEntries(listEntries(own)).paths, `${prefix}platforms.${name}.`);
	};
	addPart(value, "");
	const { images } = Object.fromEntries(listEntries(value));
	for (const [name, entry] of listEntries(images)) addPart(entry, `images.${name}.`);
	return names;
}
function readPreset({ text, from }) {
	const preset = text === null ? void 0 : findPreset(text);
	return preset === void 0 ? {} : { preset: listPresetLimits(preset, from) };
}
function readRules$1({ entries }) {
	const rules = new Map();
	for (const [key, limits] of entries) {
		const rule = findRule(key);
		if (rule) rules.set(rule.key, readRuleLimits(limits, rule));
	}
	return rules;
}
__name(readRules$1, "readRules");
function readTools(tools) {
	const rules = new Map();
	for (const { text, from } of tools.get("deny").items) {
		const rule = text === null ? void 0 : findToolRule(text);
		if (rule !== void 0) rules.set(rule.key, { fail: {
			limit: 0,
			from
		} });
	}
	return rules;
}
//#endregion
//#region src/budget/parse/cost-budget.ts
const MOST = 1e9;
function readCost(cost) {
	if (cost.entries.length === 0) return null;
	const readNumber = (key, otherwise, least) => {
		const { value: number } = cost.get(key);
		if (typeof number !== "number") return otherwise;
		if (number >= least && number <= MOST) return number;
		cost.get(key).refuse(explain("number-out-of-range", {
			number,
			least,
			most: MOST
		}));
		return otherwise;
	};
	for (const [one, other] of PAIRS) if (cost.get(one).isSet && !cost.get(other).isSet) cost.get(one).refuse(explain("key-without-effect", {
		key: one,
		missing: other
	}));
	const { value: of } = cost.get("of");
	return {
		pullsPerDay: readNumber("pullsPerDay", 0, 0),
		egressPerGB: readNumber("egressPerGB", 0, 0),
		storagePerGBMonth: readNumber("storagePerGBMonth", 0, 0),
		retained: readNumber("retained", 1, 1),
		currency: readCurrency(cost.get("currency")),
		of: COST_BASES.find((basis) => basis === of) ?? "full"
	};
}
const PAIRS = [
	["pullsPerDay", "egressPerGB"],
	["egressPerGB", "pullsPerDay"],
	["retained", "storagePerGBMonth"],
	["of", "pullsPerDay"]
];
function readCurrency(currency) {
	const { text, value } = currency;
	if (text === null || /^[A-Z]{3}$/.test(text)) return String(value ?? "USD");
	currency.refuse(explain("not-currency", { text }));
	return "USD";
}
//#endregion
//#region src/budget/parse/drift.ts
function readDrift(drift) {
	const { isSet, place } = drift.get("since");
	if (!isSet || place === void 0) return null;
	const since = (place.text ?? "").trim();
	const start = parseDriftStart(since);
	if (start !== void 0) return {
		since,
		start
	};
	drift.get("since").refuse(explain("not-drift-start", { text: since }));
	return null;
}
const SOURCE = /^(?:docker|podman|registry|docker-archive|oci-archive|oci-dir|oci|report):./;
const FILE = /^[./]|\.(?:json|tar|tgz|tzst|tar\.(?:gz|zst))$/;
const TAG = /^[\w*][\w.*/+@-]{0,200}$/;
const MOST_DAYS = 3650;
function parseDriftStart(text) {
	if (DAY.test(text)) return isCalendarDate(text) ? {
		kind: "day",
		day: text
	} : void 0;
	const days = /^(\d{1,5})d$/.exec(text)?.[1];
	if (days !== void 0) return Number(days) > 0 && Number(days) <= MOST_DAYS ? {
		kind: "days",
		days: Number(days)
	} : void 0;
	if (SOURCE.test(text) || FILE.test(text)) return {
		kind: "source",
		source: text
	};
	if (/^[0-9a-f]{7,64}$/.test(text)) return {
		kind: "commit",
		commit: text
	};
	return TAG.test(text) && !text.includes("..") ? {
		kind: "tag",
		pattern: text
	} : void 0;
}
//#endregion
//#region src/budget/parse/fleet-budget.ts
function readFleet(fleet) {
	if (fleet.entries.length === 0) return null;
	const rules = FLEET_RULES.flatMap((rule) => {
		const limits = fleet.get(rule.key);
		return limits.isSet ? [[rule.key, readRuleLimits(limits, rule)]] : [];
	});
	const of = fleet.get("of");
	if (rules.length === 0 && of.isSet) of.refuse(explain("fleet-without-limit", { rules: FLEET_RULES.map(({ key }) => key) }));
	return {
		of: of.value === "node" ? "node" : "registry",
		rules: new Map(rules)
	};
}
//#endregion
//#region src/budget/parse/platform-parts.ts
function readPlatformParts(platforms) {
	const byPlatform = new Map();
	for (const [key, part] of platforms.entries) {
		if (toPlatformName(key) === void 0) part.refuseKey(explainKey(key));
		byPlatform.set(key, readPart(part));
	}
	return byPlatform.size === 0 ? {} : { byPlatform };
}
const MOST_COMBINATIONS = 1e4;
function checkCombinations(platforms, { byPlatform, images }) {
	const platformCount = byPlatform?.size ?? 0;
	if (platformCount * Math.max(1, images.size) <= MOST_COMBINATIONS) return;
	const counts = {
		platformCount,
		imageCount: images.size,
		most: MOST_COMBINATIONS
	};
	platforms.refuseKey(explain("too-many-combinations", counts));
}
function explainKey(key) {
	const version = /^windows\(.*\)\/(.+)$/i.exec(key)?.[1];
	if (version !== void 0) return explain("windows-version", {
		text: key,
		version
	});
	const meant = suggestPlatform(key);
	return explain("unknown-platform", {
		text: key,
		hint: meant === void 0 ? explainPlatform(key) : new Message("platform-hint", { meant })
	});
}
function suggestPlatform(key) {
	const [os = "", architecture, ...variant] = key.toLowerCase().split("/");
	if (architecture === void 0 || isOtherName(architecture)) return void 0;
	const words = [
		isKnownSystem(os) ? os : findClosest(os, SYSTEMS),
		isKnownArchitecture(architecture) ? architecture : findClosest(architecture, ARCHITECTURES),
		...variant
	];
	const meant = words.includes(void 0) ? void 0 : toPlatformName(words.join("/"));
	return meant === key ? void 0 : meant;
}
//#endregion
//#region src/budget/parse/image-budget.ts
function readImage(entry) {
	const [image, build] = [entry.get("image"), entry.get("build")];
	if (image.isSet && build.isSet) build.refuse(explain("image-and-build-of-entry", {}));
	return {
		...readPart(entry),
		...readPlatformParts(entry.get("platforms")),
		image: image.text,
		build: readBuild(build),
		platforms: readPlatforms(entry.get("platform"), build.get("platform")),
		...readBase(entry.get("base"))
	};
}
function readPlatforms(own, ofBuild) {
	if (own.isSet && ofBuild.isSet) own.refuse(explain("platform-set-twice", {}));
	return readPlatformList(own.isSet ? own : ofBuild);
}
function readPlatformList(list) {
	const texts = (list.text?.split(",") ?? list.items.map(({ text }) => text)).flatMap((item) => item?.trim() ?? []);
	const wrong = texts.find((text) => parsePlatform(text) === void 0);
	if (wrong !== void 0) list.refuse(explain("platform-invalid", {
		text: wrong,
		hint: explainPlatform(wrong)
	}));
	return texts;
}
function readBuild(build) {
	if (build.text !== null) {
		if (build.text.trim() === "") build.refuse(explain("build-without-folder", {}));
		return {
			context: build.text,
			file: null,
			target: null,
			args: {}
		};
	}
	if (build.entries.length === 0) return null;
	const args = build.get("args").entries.map(([name, { place }]) => [name, place?.text ?? ""]);
	return {
		context: build.get("context").text ?? ".",
		file: build.get("file").text,
		target: build.get("target").text,
		args: Object.fromEntries(args)
	};
}
//#endregion
//#region src/budget/parse/noise.ts
function readNoise(value) {
	const { place } = value;
	if (place === void 0) return DEFAULT_NOISE;
	const noise = parseNoise({
		text: place.text ?? "",
		isPlain: place.isPlain
	});
	if (!("message" in noise)) return noise;
	value.refuse(explainWithin("noise", noise));
	return DEFAULT_NOISE;
}
function parseNoise(written) {
	const { text } = written;
	const percent = PERCENT.exec(text)?.[1];
	if (percent !== void 0) {
		const ratio = percentToRatio(Number(percent));
		return ratio > MOST_NOISE.ratio ? explain("noise-too-large", {
			text,
			most: "1%"
		}) : {
			bytes: 0,
			ratio
		};
	}
	if (text.trim() === "") return explain("noise-invalid", {});
	const reading = readLimit(SIZE, written);
	if (!("limit" in reading)) return {
		...reading,
		hint: explain("noise-invalid", {}).hint
	};
	const bytes = reading.limit ?? 0;
	if (bytes > MOST_NOISE.bytes) return explain("noise-too-large", {
		text,
		most: "1 MB"
	});
	return bytes === 0 ? NO_NOISE : {
		bytes,
		ratio: 0
	};
}
const SIZE = {
	key: "noise",
	unit: "bytes",
	bound: "atMost",
	isDive: false
};
//#endregion
//#region src/budget/parse/override.ts
function readOverride(value) {
	const overrideLabel = value.get("label").text;
	const isReviewEnough = value.get("review").value === true;
	if (value.entries.length > 0 && overrideLabel === null && !isReviewEnough) value.refuse(explain("override-by-nobody", {}));
	if (!TERMS.some((key) => value.get(key).isSet)) return { overrideLabel };
	const { value: role } = value.get("role");
	return {
		overrideLabel,
		override: {
			by: value.get("by").items.flatMap(readLogin),
			role: APPROVER_ROLES.find((one) => one === role) ?? null,
			isReviewEnough,
			rules: readRules(value.get("rules")),
			until: readDate(value.get("until"))
		}
	};
}
const TERMS = [
	"by",
	"role",
	"review",
	"rules",
	"until"
];
function readLogin(login) {
	const { text } = login;
	if (text === null) return [];
	if (/^@?[\w-]+\/[\w.-]+$/.test(text)) login.refuse(explain("team-unsupported", { text }));
	else if (text.toLowerCase() === "ghost") login.refuse(explain("ghost-approves", {}));
	else if (LOGIN.test(text)) return [text];
	else login.refuse(explain("not-login", { text }));
	return [];
}
const LOGIN = /^[A-Za-z\d](?:[A-Za-z\d-]*[A-Za-z\d])?(?:_[A-Za-z\d]+)?(?:\[bot\])?$/;
function readRules({ value, items, reader }) {
	if (value === "all" || value === "growth") return value;
	if (!Array.isArray(value)) return "growth";
	return items.flatMap((item) => {
		const { text } = item;
		if (text === null) return [];
		const rule = findRule(text)?.key ?? text;
		if (reader.waivable.has(rule)) return [rule];
		item.refuse(explain("not-waivable", {
			text,
			meant: suggestRule(text)
		}));
		return [];
	});
}
//#endregion
//#region src/budget/parse/pull-budget.ts
const MOST_AT_ONCE = 64;
function readPull(pull) {
	const { entries } = pull;
	if (entries.length === 0) return null;
	const read = (key, parse) => {
		const text = getWritten(pull.get(key));
		if (text === void 0) return void 0;
		const reading = parse(text);
		if ("value" in reading) return reading.value;
		pull.get(key).refuse(reading);
	};
	return {
		client: readClient(pull.get("client")),
		bandwidthBytesPerSecond: read("bandwidth", readRate) ?? DEFAULT_PULL.bandwidthBytesPerSecond,
		roundTripSeconds: read("roundTrip", readSeconds) ?? DEFAULT_PULL.roundTripSeconds,
		unpackBytesPerSecond: read("unpack", readRate) ?? null,
		downloads: read("downloads", readAtOnce) ?? null,
		unpacks: read("unpacks", readAtOnce) ?? null,
		written: Object.fromEntries(entries.map(([key, one]) => [key, getWritten(one) ?? ""]))
	};
}
const getWritten = ({ isSet, place }) => isSet ? place?.text : void 0;
function readClient(value) {
	const text = getWritten(value);
	const client = PULL_CLIENTS.find((one) => one === text);
	if (client !== void 0 || text === void 0) return client ?? DEFAULT_PULL.client;
	const meant = findClosest(text, PULL_CLIENTS);
	value.refuse(explain("not-client", {
		text,
		meant,
		known: PULL_CLIENTS
	}));
	return DEFAULT_PULL.client;
}
function readAtOnce(text) {
	const value = /^\d{1,3}$/.test(text) ? Number(text) : 0;
	return value >= 1 && value <= MOST_AT_ONCE ? { value } : explain("not-number-at-once", {
		text,
		most: MOST_AT_ONCE
	});
}
//#endregion
//#region src/budget/parse/schema-problems.ts
const MOST_EXPLAINED = 500;
function listSchemaProblems(value, places) {
	e(value);
	return (e.errors ?? []).flatMap((error, index) => {
		const isOfKey = error.keyword === "additionalProperties" || error.keyword === "propertyNames";
		if (error.propertyName !== void 0 && !isOfKey) return [];
		const key = String(error.params.additionalProperty ?? error.params.propertyName ?? "");
		const place = places.get(isOfKey ? joinPointer(error.instancePath, key) : error.instancePath);
		if (place === void 0) return [];
		const explained = index < MOST_EXPLAINED ? explainError(error, key, place) : explain("value-invalid", {});
		const [start, end] = isOfKey ? [place.keyStart, place.keyEnd] : [place.start, place.end];
		return [{
			start,
			end,
			...explained
		}];
	});
}
function explainError(error, key, place) {
	const name = (error.instancePath.split("/").at(-1) ?? "").replaceAll("~1", "/");
	if (ADVICE_OFF.test(error.instancePath)) return explain("advice-without-reason", { key: name });
	switch (error.keyword) {
		case "additionalProperties": return explainUnknownKey(error.instancePath, key);
		case "propertyNames": return explain("not-name", {
			key,
			isVariable: error.instancePath.endsWith("/args")
		});
		case "required": return explainMissingKey(error);
		case "pattern": return name === "until" ? explain("not-date", { text: place.text ?? "" }) : explain("value-empty", { key: name });
		case "minItems":
		case "minProperties": return explain("value-empty", { key: name });
		case "enum": return explainWrongWord(error, name, place);
		default: return explainWrongType(error, name, place);
	}
}
function explainWrongWord({ params }, name, { text }) {
	const known = [params.allowedValues ?? []].flat().map(String);
	const meant = findClosest(text ?? "", known);
	return explain("not-value", {
		text,
		key: isIndex(name) ? void 0 : name,
		known,
		meant
	});
}
const isIndex = (name) => /^\d+$/.test(name);
function explainMissingKey(error) {
	const key = String(error.params.missingProperty);
	const { description = "" } = findSchema(error.instancePath).properties?.[key] ?? {};
	return explain("key-missing", {
		key,
		description
	});
}
const ADVICE_OFF = /\/advice\/off\/[^/]+$/;
function explainUnknownKey(pointer, key) {
	if (pointer.endsWith("/advice/off")) return key === "private-files" ? explain("private-files-as-advice", { key }) : explain("unknown-advice", {
		key,
		meant: findClosest(key, OPTIONAL_ADVICE_IDS)
	});
	const kind = /(?:^|\/)rules$/.test(pointer) ? "rule" : "key";
	const builderOption = kind === "key" ? findBuilderOption(key) : void 0;
	if (builderOption !== void 0) return explain("builder-option-in-budget", {
		key,
		name: builderOption
	});
	if (/^rules\./i.test(key)) return explain("rule-with-prefix", {
		key,
		rule: key.slice(6)
	});
	if (kind === "rule" && /^rules$/i.test(key)) return explain("rules-within-rules", { key });
	if (kind === "key" && findRule(key) !== void 0) return explain("rule-as-key", { key });
	if (isPart(pointer) && isRuleInOtherWords(key)) return explain("rule-in-other-words", {
		key,
		meant: suggestRule(key) ?? ""
	});
	const known = listKnownKeys(pointer);
	const meant = kind === "rule" ? suggestRule(key) : findClosest(key, known);
	return explain("unknown-key", {
		kind,
		isRule: kind === "rule",
		key,
		meant,
		known
	});
}
const isKnownKey = (key) => listKnownKeys("").includes(key);
const isForeignKey = (key) => findBuilderOption(key) === void 0 && !/^\d/.test(key) && !/^rules\./i.test(key) && !isRuleInOtherWords(key) && findKnown(key) === void 0;
const listKnownKeys = (pointer) => Object.keys(findSchema(pointer).properties ?? {});
function explainWrongType(error, name, place) {
	const types = [error.params.type ?? []].flat().map(String).filter((type) => type !== "null");
	return explain("wrong-type", {
		key: error.instancePath === "" ? null : isIndex(name) ? void 0 : name,
		types,
		fix: chooseTypeFix(error.instancePath, types, place)
	});
}
function chooseTypeFix(pointer, types, place) {
	if (isOfEntry(pointer, "platforms")) return "platforms";
	if (pointer.endsWith("/advice/off")) return "advice off";
	if (types.includes("object") && place.isPlain && /^[A-Za-z]+:\S/.test(place.text ?? "")) return "no space";
	if (pointer === "") return "budget";
	const [type] = types;
	if (type === "string" && place.text !== void 0) return "quotes";
	return type === "object" || type === "array" || type === "boolean" ? type : "none";
}
const SCHEMA = buildBudgetSchema();
const findKnown = createFinder([...listKnownKeys(""), ...RULES.map(({ key }) => key)]);
function findSchema(pointer) {
	let node = SCHEMA;
	for (const segment of pointer.split("/").slice(1)) {
		node = node.properties?.[segment] ?? node.items ?? (node.additionalProperties || {});
		if (node.$ref) node = SCHEMA.definitions?.[node.$ref.slice(14)] ?? {};
	}
	return node;
}
//#endregion
//#region src/budget/parse/yaml-syntax.ts
var import_dist = require_dist();
function listSyntaxProblems(text, errors) {
	const problems = [];
	let lineEnd = -1;
	for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
		const start = Math.min(error.pos[0], text.length);
		if (start <= lineEnd) continue;
		lineEnd = text.indexOf("\n", start);
		problems.push(toSyntaxProblem(text, error, start));
		if (lineEnd === -1) break;
	}
	return problems;
}
function toSyntaxProblem(text, error, start) {
	const tab = findIndentTab(text, start);
	if (tab !== void 0) return {
		start: tab,
		end: tab + 1,
		...explain("tab-as-indentation", {})
	};
	return {
		start,
		end: error.pos[1],
		...explainSyntax(text, error, start)
	};
}
function explainSyntax(text, { code, message }, start) {
	if (code === "TAB_AS_INDENT") return explain("tab-as-indentation", {});
	if (code === "MULTIPLE_DOCS") return explain("second-document", {});
	return code === "BLOCK_AS_IMPLICIT_KEY" ? explain("second-colon", { braces: suggestBraces(text, start) }) : explain("yaml-invalid", { message });
}
function suggestBraces(text, offset) {
	const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
	const line = text.slice(lineStart, lineStart + 200).split("\n", 1)[0] ?? "";
	const [, key, inner] = /^\s*(\w+): +(\w+: +[\w.%-]+)\s*$/.exec(line) ?? [];
	return key && `${key}: { ${inner} }`;
}
function findIndentTab(text, offset) {
	const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
	const tab = (/^[ \t]*/.exec(text.slice(lineStart, lineStart + 1e3))?.[0] ?? "").indexOf("	");
	return tab === -1 ? void 0 : lineStart + tab;
}
//#endregion
//#region src/budget/parse/yaml-tree.ts
const MOST_VALUES = 1e5;
const MOST_DEPTH = 32;
function readYaml(text, canonicalKey) {
	const lineCounter = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter,
		prettyErrors: false,
		uniqueKeys: false,
		logLevel: "error"
	});
	const getLine = (offset) => lineCounter.linePos(offset).line;
	const places = new Map();
	if (document.errors.length > 0) return {
		value: void 0,
		places,
		problems: listSyntaxProblems(text, document.errors),
		getLine
	};
	const walk = {
		places,
		problems: [],
		anchors: new Map(),
		canonicalKey,
		getLine,
		valuesLeft: MOST_VALUES
	};
	const value = readValue(walk, {
		node: document.contents,
		pointer: "",
		key: [0, 0],
		depth: 0
	});
	if (walk.valuesLeft > 0) return {
		value,
		places,
		problems: walk.problems,
		getLine
	};
	return {
		value: void 0,
		places,
		problems: [{
			start: 0,
			end: 0,
			...explain("too-many-values", {
				mostValues: MOST_VALUES,
				mostDepth: MOST_DEPTH
			})
		}],
		getLine
	};
}
function readValue(walk, spot) {
	if (spot.depth > MOST_DEPTH) walk.valuesLeft = 0;
	if (walk.valuesLeft <= 0) return null;
	walk.valuesLeft--;
	const node = resolveAlias(walk, spot.node);
	if (node === void 0 && (0, import_dist.isAlias)(spot.node)) return null;
	const range = findRange(node, spot.key);
	walk.places.set(spot.pointer, {
		start: range[0],
		end: range[1],
		keyStart: spot.key[0],
		keyEnd: spot.key[1],
		...readScalar(node)
	});
	if ((0, import_dist.isMap)(node)) return readMapping(walk, node, spot);
	if ((0, import_dist.isSeq)(node)) return node.items.map((item, index) => readValue(walk, descend(spot, item, `${index}`, findRange(item, range))));
	return (0, import_dist.isScalar)(node) ? node.value : null;
}
const descend = (spot, node, key, range) => ({
	node,
	pointer: `${spot.pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
	key: range,
	depth: spot.depth + 1
});
function readScalar(node) {
	if (!(0, import_dist.isScalar)(node)) return {
		text: void 0,
		isPlain: false
	};
	const isPlain = node.type === "PLAIN";
	return {
		text: isPlain ? node.source ?? "" : String(node.value ?? ""),
		isPlain
	};
}
function readMapping(walk, map, spot) {
	const value = Object.create(null);
	const firstLines = new Map();
	for (const pair of map.items.filter((item) => !isMerge(item))) {
		const range = findRange(pair.key, spot.key);
		const name = readKey(walk, pair, range);
		if (name === void 0) continue;
		const key = walk.canonicalKey(spot.pointer, name);
		const firstLine = firstLines.get(key);
		if (firstLine === void 0) {
			firstLines.set(key, walk.getLine(range[0]));
			value[key] = readValue(walk, descend(spot, pair.value, key, range));
		} else {
			const explained = explain("duplicate-key", {
				key: name,
				firstLine
			});
			walk.problems.push({
				start: range[0],
				end: range[1],
				...explained
			});
		}
	}
	for (const pair of listMergedPairs(walk, map, spot.depth)) {
		const range = findRange(pair.key, spot.key);
		const name = readKey(walk, pair, range);
		const key = name === void 0 ? void 0 : walk.canonicalKey(spot.pointer, name);
		if (key !== void 0 && !(key in value)) value[key] = readValue(walk, descend(spot, pair.value, key, range));
	}
	return value;
}
const isMerge = (pair) => (0, import_dist.isScalar)(pair.key) && pair.key.type === "PLAIN" && pair.key.value === "<<";
function listMergedPairs(walk, map, depth) {
	if (depth > MOST_DEPTH) walk.valuesLeft = 0;
	return map.items.filter(isMerge).flatMap((merge) => {
		const merged = (0, import_dist.isAlias)(merge.value) ? merge.value : resolveAlias(walk, merge.value);
		return ((0, import_dist.isSeq)(merged) ? merged.items : [merged]).flatMap((item) => {
			const source = resolveAlias(walk, item);
			if (walk.valuesLeft-- <= 0) return [];
			if ((0, import_dist.isMap)(source)) return [...source.items.filter((pair) => !isMerge(pair)), ...listMergedPairs(walk, source, depth + 1)];
			if (source === void 0 && (0, import_dist.isAlias)(item)) return [];
			const [start, end] = findRange(merge.value, findRange(merge.key, [0, 0]));
			walk.problems.push({
				start,
				end,
				...explain("merge-of-non-mapping", {})
			});
			return [];
		});
	});
}
function readKey(walk, pair, [start, end]) {
	const key = resolveAlias(walk, pair.key);
	if ((0, import_dist.isScalar)(key)) return readScalar(key).text;
	if (key !== void 0) walk.problems.push({
		start,
		end,
		...explain("key-not-single", {})
	});
}
function resolveAlias(walk, node) {
	if (!(0, import_dist.isNode)(node)) return void 0;
	if (!(0, import_dist.isAlias)(node)) {
		if (node.anchor !== void 0) walk.anchors.set(node.anchor, node);
		return node;
	}
	const target = walk.anchors.get(node.source);
	if (target === void 0) walk.problems.push(describeMissingAlias(node));
	return target;
}
function describeMissingAlias(alias) {
	const [start, end] = findRange(alias, [0, 0]);
	const text = `*${alias.source}`;
	return {
		start,
		end,
		...explain(/^[\w-]+$/.test(alias.source) ? "undefined-alias" : "star-unquoted", { text })
	};
}
function findRange(node, otherwise) {
	const range = (0, import_dist.isNode)(node) ? node.range : void 0;
	return range && range[1] > range[0] ? [range[0], range[1]] : otherwise;
}
//#endregion
//#region src/budget/parse/parse-budget.ts
const MOST_CHARACTERS = 1 << 20;
function parseBudget({ text, source, sha256, notices }) {
	const content = text.replace(/^\ufeff/, "");
	const refuse = (problems) => createProblemsError("budget", "BUDGET_INVALID", [{
		name: source,
		text: content,
		problems
	}]);
	if (content.length > MOST_CHARACTERS) throw refuse([{
		start: 0,
		end: 0,
		...explain("budget-too-long", {})
	}]);
	const { value, places, problems: yamlProblems, getLine } = readBudgetYaml(content);
	const foreign = findForeignKeys(value);
	const structure = value === void 0 ? [] : listSchemaProblems(dropKeys(value, foreign), places);
	const problems = [...yamlProblems, ...structure];
	const root = new BudgetValue({
		source,
		places,
		problems,
		getLine,
		waivable: listWaivableNames(value)
	}, value);
	const platforms = root.get("platforms");
	const budget = {
		source,
		sha256,
		...readPart(root),
		...readPlatformParts(platforms),
		images: new Map(root.get("images").entries.map(([name, entry]) => [name, readImage(entry)])),
		mayEstimate: root.get("estimate").value === true,
		...readBase(root.get("base")),
		isBaselineRequired: root.get("baseline").get("required").value === true,
		...readOverride(root.get("override")),
		noise: readNoise(root.get("noise")),
		drift: readDrift(root.get("drift")),
		pull: readPull(root.get("pull")),
		cost: readCost(root.get("cost")),
		fleet: readFleet(root.get("fleet")),
		inherits: root.get("inherited").value !== "fail",
		notices: [...notices, ...listNotices(source, value, foreign)]
	};
	checkCombinations(platforms, budget);
	if (problems.length > 0) throw refuse(problems);
	return budget;
}
const readBudgetYaml = (text) => readYaml(text, toCanonicalKey);
function toCanonicalKey(parent, key) {
	if (parent === "") return key.toLowerCase() === "rules" ? "rules" : key;
	if (isOfPart(parent, "rules")) return findRule(key)?.key ?? key;
	return isOfEntry(parent, "platforms") ? toPlatformName(key) ?? key : key;
}
function findForeignKeys(value) {
	const entries = listEntries(value);
	const rules = entries.find(([key]) => key === "rules");
	const others = entries.map(([key]) => key).filter((key) => key !== "rules");
	const ruleKeys = listEntries(rules?.[1]).map(([key]) => key);
	const hasKeysOfOurs = others.some(isKnownKey) || ruleKeys.some((key) => findRule(key)?.isDive === false);
	const isAllUnknown = ruleKeys.length > 0 && ruleKeys.every(isForeignKey);
	if (rules === void 0 || hasKeysOfOurs || isAllUnknown) return {
		keys: [],
		rules: []
	};
	return {
		keys: others.filter(isForeignKey),
		rules: ruleKeys.filter(isForeignKey)
	};
}
function dropKeys(value, { keys, rules }) {
	const drop = (object, dropped) => dropped.length === 0 ? object : Object.fromEntries(listEntries(object).filter(([key]) => !dropped.includes(key)));
	const kept = drop(value, keys);
	const { rules: all } = Object.fromEntries(listEntries(kept));
	return rules.length === 0 ? kept : {
		...Object.fromEntries(listEntries(kept)),
		rules: drop(all, rules)
	};
}
function listNotices(source, value, { keys, rules }) {
	if (value === null) return [new Message("budget-empty", { source })];
	const all = [...keys.map((key) => new Message("key-ignored", {
		source,
		key,
		isRule: false
	})), ...rules.map((key) => new Message("key-ignored", {
		source,
		key,
		isRule: true
	}))];
	const count = all.length - MOST_NOTICES;
	return count > 0 ? [...all.slice(0, MOST_NOTICES), new Message("more-keys-ignored", {
		source,
		count
	})] : all;
}
const MOST_NOTICES = 10;
//#endregion
export { takeBaseSettings as i, readBudgetYaml as n, readYaml as r, parseBudget as t };
