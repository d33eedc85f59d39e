import { r as __name } from "./rolldown-runtime.js";
import { $ as suggestRule, $i as isPart, At as buildBudgetSchema, Ft as PERCENT, Gi as addProblem, Ht as MOST_NOISE, It as percentToRatio, Ji as listEntries, Ki as formatLocation, Lt as readLimit, Mn as quote, Mt as DEFAULT_PULL, Nt as PULL_CLIENTS, Ot as compileGlob, Pt as COST_BASES, Q as isRuleInOtherWords, Qi as isOfPart, Rt as readRate, Ut as NO_NOISE, Vt as DEFAULT_NOISE, Xi as formatPointer, Yi as listItems, Zi as isOfEntry, ct as readRuleLimits, ea as PATH_BYTES_RULE, ft as BASE_RULE_NAMES, ia as findToolRule, jn as createProblemsError, jt as APPROVER_ROLES, na as RULES, pt as compileBaseGlob, qi as joinPointer, ra as findRule, ta as PATH_GROWTH_RULE, zi as FLEET_RULES, zt as readSeconds } from "./gate.js";
import { $ as isKnownSystem, G as parsePlatform, It as option, J as toPlatformName, Q as isKnownArchitecture, X as SYSTEMS, Y as ARCHITECTURES, Z as explainPlatform, _ as listPresetLimits, et as isOtherName, g as findPreset, p as OPTIONAL_ADVICE_IDS, rt as findBuilderOption, v as createFinder, y as findClosest } from "./start.js";
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
function readBase(reader, value, pointer) {
	if (typeof value === "string") return {
		base: value,
		baseRules: {}
	};
	const { name, pinned, allowed } = Object.fromEntries(listEntries(value));
	const globs = listItems(allowed).flatMap((item, index) => readBaseGlob(reader, item, `${pointer}/allowed/${index}`));
	const locate = (key) => formatLocation(reader, `${pointer}/${key}`);
	return {
		base: typeof name === "string" ? name : null,
		baseRules: {
			...pinned === "required" && { pinned: { from: locate("pinned") } },
			...allowed !== void 0 && { allowed: {
				globs,
				from: locate("allowed")
			} }
		}
	};
}
function readBaseGlob(reader, value, pointer) {
	if (typeof value !== "string") return [];
	const glob = compileBaseGlob(value);
	if (!("message" in glob)) return [value];
	addProblem(reader, pointer, `image ${quote(value)}: ${glob.message}`, glob.hint);
	return [];
}
//#endregion
//#region src/budget/parse/dates.ts
function checkDate(reader, text, pointer) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	if (isCalendarDate(text)) return true;
	addProblem(reader, pointer, `${quote(text)} is not a valid date`, "write an existing date");
	return false;
}
function isCalendarDate(text) {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
//#endregion
//#region src/budget/parse/read-glob.ts
function readGlob(reader, value, pointer) {
	if (typeof value !== "string") return [];
	const glob = compileGlob(value);
	if (!("message" in glob)) return [value];
	const place = reader.places.get(pointer);
	if (place) {
		const { start, end } = place;
		const quoteLength = place.isPlain ? 0 : 1;
		const part = end - start === value.length + 2 * quoteLength ? {
			start: start + quoteLength + glob.start,
			end: start + quoteLength + glob.end
		} : {
			start,
			end
		};
		reader.problems.push({
			...part,
			message: `path ${quote(value)}: ${glob.message}`,
			hint: glob.hint
		});
	}
	return [];
}
//#endregion
//#region src/budget/parse/read-path-rule.ts
function readPathRule(reader, value, pointer) {
	const { path, deny, why, ...limits } = Object.fromEntries(listEntries(value));
	const [pattern] = readGlob(reader, path, `${pointer}/path`);
	const readLimitsOf = (rule) => limits[rule.key] === void 0 ? null : readRuleLimits(reader, rule, limits[rule.key], `${pointer}/${rule.key}`);
	const [highestBytes, highestGrowthBytes] = [readLimitsOf(PATH_BYTES_RULE), readLimitsOf(PATH_GROWTH_RULE)];
	if (pattern === void 0) return [];
	if (highestBytes === null && highestGrowthBytes === null && deny !== true) addProblem(reader, pointer, `${quote(pattern)} has no limit and no deny`, "add highestBytes: 80MB, highestGrowthBytes: 5MB or deny: true");
	return [{
		id: toRuleId(pointer),
		path: pattern,
		highestBytes,
		highestGrowthBytes,
		isDenied: deny === true,
		why: typeof why === "string" ? why : null,
		from: formatLocation(reader, pointer)
	}];
}
const toRuleId = (pointer) => formatPointer(pointer.replace(/\/(\d+)$/, "[$1]"));
//#endregion
//#region src/budget/parse/read-waiver.ts
const PRIVATE_FILES = "privateFiles";
function readWaiver(reader, value, pointer) {
	const { rule, until, why, path } = Object.fromEntries(listEntries(value));
	if (typeof rule !== "string" || typeof until !== "string" || typeof why !== "string") return [];
	const name = findRule(rule)?.key ?? rule;
	if (!reader.waivable.has(name)) {
		const meant = findClosest(rule, reader.waivable);
		addProblem(reader, `${pointer}/rule`, `${quote(rule)} is not a rule or path in this budget`, meant ? `did you mean ${quote(meant)}?` : "write a rule or a path of this budget");
	}
	checkDate(reader, until, `${pointer}/until`);
	const waiver = {
		rule: name,
		until,
		why,
		from: formatLocation(reader, pointer)
	};
	if (path === void 0) return [waiver];
	if (name !== PRIVATE_FILES) addProblem(reader, `${pointer}/path`, `path belongs to waivers of ${PRIVATE_FILES}`, "write the path of an entry in paths as rule");
	return readGlob(reader, path, `${pointer}/path`).map((glob) => ({
		...waiver,
		path: glob
	}));
}
//#endregion
//#region src/budget/parse/budget-part.ts
function readPart(reader, value, pointer) {
	const { rules, preset, tools, paths, ignore, waivers, advice, [ENFORCE_FROM]: enforceFrom } = Object.fromEntries(listEntries(value));
	return {
		rules: new Map([...readTools(reader, tools, `${pointer}/tools`), ...readRules$1(reader, rules, `${pointer}/rules`)]),
		...readPreset(reader, preset, `${pointer}/preset`),
		...readAdviceOff(reader, advice, `${pointer}/advice`),
		...readEnforceFrom(reader, enforceFrom, `${pointer}/${ENFORCE_FROM}`),
		paths: listItems(paths).flatMap((item, index) => readPathRule(reader, item, `${pointer}/paths/${index}`)),
		ignore: listItems(ignore).flatMap((item, index) => readGlob(reader, item, `${pointer}/ignore/${index}`)),
		settings: new Map(listEntries(value).flatMap(([key, setting]) => REPORTED_SETTINGS.has(key) ? [[key, JSON.stringify(setting)]] : [])),
		waivers: listItems(waivers).flatMap((item, index) => readWaiver(reader, item, `${pointer}/waivers/${index}`))
	};
}
function readAdviceOff(reader, value, pointer) {
	const { off } = Object.fromEntries(listEntries(value));
	const adviceOff = listEntries(off).flatMap(([key, why]) => {
		const id = OPTIONAL_ADVICE_IDS.find((one) => one === key);
		const from = formatLocation(reader, joinPointer(`${pointer}/off`, key));
		return id === void 0 || typeof why !== "string" ? [] : [{
			id,
			why: why.trim(),
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
function readEnforceFrom(reader, day, pointer) {
	return typeof day === "string" && checkDate(reader, day, pointer) ? { enforceFrom: day } : {};
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
function readPreset(reader, name, pointer) {
	const preset = typeof name === "string" ? findPreset(name) : void 0;
	return preset === void 0 ? {} : { preset: listPresetLimits(preset, formatLocation(reader, pointer)) };
}
function readRules$1(reader, value, pointer) {
	const rules = new Map();
	for (const [key, limits] of listEntries(value)) {
		const rule = findRule(key);
		if (rule) rules.set(rule.key, readRuleLimits(reader, rule, limits, joinPointer(pointer, key)));
	}
	return rules;
}
__name(readRules$1, "readRules");
function readTools(reader, value, pointer) {
	const { deny } = Object.fromEntries(listEntries(value));
	const rules = new Map();
	listItems(deny).forEach((kind, index) => {
		const rule = typeof kind === "string" ? findToolRule(kind) : void 0;
		if (rule === void 0) return;
		const from = formatLocation(reader, `${pointer}/deny/${index}`);
		rules.set(rule.key, { fail: {
			limit: 0,
			from
		} });
	});
	return rules;
}
//#endregion
//#region src/budget/parse/cost-budget.ts
const POINTER$5 = "/cost";
const MOST = 1e9;
function readCost(reader, value) {
	const entries = new Map(listEntries(value));
	if (entries.size === 0) return null;
	const readNumber = (key, otherwise, least) => {
		const number = entries.get(key);
		if (typeof number !== "number") return otherwise;
		if (number >= least && number <= MOST) return number;
		const range = `a number from ${least} to ${MOST}`;
		addProblem(reader, joinPointer(POINTER$5, key), `${quote(String(number))} is not ${range}`, `write ${range}`);
		return otherwise;
	};
	for (const [one, other] of PAIRS) if (entries.has(one) && !entries.has(other)) addProblem(reader, joinPointer(POINTER$5, one), `${one} has no effect without ${other}`, `add ${other}`);
	const of = entries.get("of");
	return {
		pullsPerDay: readNumber("pullsPerDay", 0, 0),
		egressPerGB: readNumber("egressPerGB", 0, 0),
		storagePerGBMonth: readNumber("storagePerGBMonth", 0, 0),
		retained: readNumber("retained", 1, 1),
		currency: readCurrency(reader, entries.get("currency")),
		of: COST_BASES.find((basis) => basis === of) ?? "full"
	};
}
const PAIRS = [
	["pullsPerDay", "egressPerGB"],
	["egressPerGB", "pullsPerDay"],
	["retained", "storagePerGBMonth"],
	["of", "pullsPerDay"]
];
function readCurrency(reader, value) {
	if (typeof value !== "string" || /^[A-Z]{3}$/.test(value)) return String(value ?? "USD");
	addProblem(reader, joinPointer(POINTER$5, "currency"), `${quote(value)} is not a currency`, "write a code of three letters, e.g. USD or EUR");
	return "USD";
}
//#endregion
//#region src/budget/parse/drift.ts
const POINTER$4 = "/drift/since";
function readDrift(reader, value) {
	const place = reader.places.get(POINTER$4);
	if (place === void 0 || !listEntries(value).some(([key]) => key === "since")) return null;
	const since = (place.text ?? "").trim();
	const start = parseDriftStart(since);
	if (start !== void 0) return {
		since,
		start
	};
	addProblem(reader, POINTER$4, `${quote(since)} is not a point to start from`, "write a tag, a pattern (v*), a commit, a date (2026-01-31), a number of days (30d), a source (registry:ghcr.io/org/app:1.4.0) or a report (./release.json)");
	return null;
}
const SOURCE = /^(?:docker|podman|registry|docker-archive|oci-archive|oci-dir|oci|report):./;
const FILE = /^[./]|\.(?:json|tar|tgz|tzst|tar\.(?:gz|zst))$/;
const TAG = /^[\w*][\w.*/+@-]{0,200}$/;
const MOST_DAYS = 3650;
function parseDriftStart(text) {
	if (/^\d{4}-\d\d-\d\d$/.test(text)) return isDay(text) ? {
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
const isDay = (text) => {
	const ms = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
};
//#endregion
//#region src/budget/parse/fleet-budget.ts
const POINTER$3 = "/fleet";
function readFleet(reader, value) {
	const entries = new Map(listEntries(value));
	if (entries.size === 0) return null;
	const rules = FLEET_RULES.flatMap((rule) => entries.has(rule.key) ? [[rule.key, readRuleLimits(reader, rule, entries.get(rule.key), joinPointer(POINTER$3, rule.key))]] : []);
	if (rules.length === 0 && entries.has("of")) addProblem(reader, joinPointer(POINTER$3, "of"), "of has no effect without a limit", `add one of ${FLEET_RULES.map(({ key }) => key).join(", ")}`);
	return {
		of: entries.get("of") === "node" ? "node" : "registry",
		rules: new Map(rules)
	};
}
//#endregion
//#region src/budget/parse/platform-parts.ts
function readPlatformParts(reader, value, pointer) {
	const byPlatform = new Map();
	for (const [key, part] of listEntries(value)) {
		const own = joinPointer(pointer, key);
		if (toPlatformName(key) === void 0) addKeyProblem(reader, own, explainKey(key));
		byPlatform.set(key, readPart(reader, part, own));
	}
	return byPlatform.size === 0 ? {} : { byPlatform };
}
const MOST_COMBINATIONS = 1e4;
function checkCombinations(reader, { byPlatform, images }) {
	const platformCount = byPlatform?.size ?? 0;
	if (platformCount * Math.max(1, images.size) <= MOST_COMBINATIONS) return;
	addKeyProblem(reader, "/platforms", {
		message: `${platformCount} platforms for ${images.size} images are too many`,
		hint: `at most ${MOST_COMBINATIONS} combinations are allowed`
	});
}
function addKeyProblem(reader, pointer, explained) {
	const { keyStart = 0, keyEnd = 0 } = reader.places.get(pointer) ?? {};
	reader.problems.push({
		start: keyStart,
		end: keyEnd,
		...explained
	});
}
function explainKey(key) {
	const version = /^windows\(.*\)\/(.+)$/i.exec(key)?.[1];
	if (version !== void 0) return {
		message: `${quote(key)}: limits can't differ by version of Windows`,
		hint: `write windows/${version}`
	};
	const meant = suggestPlatform(key);
	return {
		message: `${quote(key)} is not a known platform`,
		hint: meant === void 0 ? explainPlatform(key) : `did you mean ${meant}?`
	};
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
function readImage(reader, value, pointer) {
	const { image, build, platform, platforms, base } = Object.fromEntries(listEntries(value));
	if (image !== void 0 && build !== void 0) addProblem(reader, `${pointer}/build`, "image and build are both set", "keep one of the two");
	return {
		...readPart(reader, value, pointer),
		...readPlatformParts(reader, platforms, `${pointer}/platforms`),
		image: typeof image === "string" ? image : null,
		build: readBuild(reader, build, `${pointer}/build`),
		platforms: readPlatforms(reader, platform, build, pointer),
		...readBase(reader, base, `${pointer}/base`)
	};
}
function readPlatforms(reader, platform, build, pointer) {
	const inBuild = new Map(listEntries(build)).get("platform");
	if (platform !== void 0 && inBuild !== void 0) addProblem(reader, `${pointer}/platform`, "platform is set twice", "keep one of the two");
	return platform === void 0 ? readPlatformList(reader, inBuild, `${pointer}/build/platform`) : readPlatformList(reader, platform, `${pointer}/platform`);
}
function readPlatformList(reader, value, pointer) {
	const texts = (typeof value === "string" ? value.split(",") : listItems(value)).flatMap((item) => typeof item === "string" ? item.trim() : []);
	const wrong = texts.find((text) => parsePlatform(text) === void 0);
	if (wrong !== void 0) addProblem(reader, pointer, `"${wrong}" is not a platform`, explainPlatform(wrong));
	return texts;
}
function readBuild(reader, value, pointer) {
	if (typeof value === "string") {
		if (value.trim() === "") addProblem(reader, pointer, "build has no folder", "write the build context: build: .");
		return {
			context: value,
			file: null,
			target: null,
			args: {}
		};
	}
	const entries = new Map(listEntries(value));
	if (entries.size === 0) return null;
	const readText = (key) => {
		const text = entries.get(key);
		return typeof text === "string" ? text : null;
	};
	const args = listEntries(entries.get("args")).map(([name]) => [name, reader.places.get(joinPointer(`${pointer}/args`, name))?.text ?? ""]);
	return {
		context: readText("context") ?? ".",
		file: readText("file"),
		target: readText("target"),
		args: Object.fromEntries(args)
	};
}
//#endregion
//#region src/budget/parse/noise.ts
const POINTER$2 = "/noise";
function readNoise(reader) {
	const place = reader.places.get(POINTER$2);
	if (place === void 0) return DEFAULT_NOISE;
	const noise = parseNoise({
		text: place.text ?? "",
		isPlain: place.isPlain
	});
	if (!("message" in noise)) return noise;
	addProblem(reader, POINTER$2, `noise: ${noise.message}`, noise.hint);
	return DEFAULT_NOISE;
}
function parseNoise(written) {
	const { text } = written;
	const percent = PERCENT.exec(text)?.[1];
	if (percent !== void 0) {
		const ratio = percentToRatio(Number(percent));
		return ratio > MOST_NOISE.ratio ? {
			message: `${quote(text)} is more than 1%`,
			hint: "write at most 1%"
		} : {
			bytes: 0,
			ratio
		};
	}
	if (text.trim() === "") return {
		message: "it is neither a size nor a percentage",
		hint: EXAMPLES
	};
	const reading = readLimit(SIZE, written);
	if (!("limit" in reading)) return {
		message: reading.message,
		hint: EXAMPLES
	};
	const bytes = reading.limit ?? 0;
	if (bytes > MOST_NOISE.bytes) return {
		message: `${quote(text)} is more than 1 MB`,
		hint: "write at most 1MB"
	};
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
const EXAMPLES = "write a size or a percentage, e.g. 10kB or 0.1%; 0 turns it off";
//#endregion
//#region src/budget/parse/override.ts
const POINTER$1 = "/override";
function readOverride(reader, value) {
	const { label, by, role, review, rules, until } = Object.fromEntries(listEntries(value));
	const overrideLabel = typeof label === "string" ? label : null;
	if (listEntries(value).length > 0 && overrideLabel === null && review !== true) addProblem(reader, POINTER$1, "override has neither a label nor review: true", "add e.g. label: size-ok");
	if ([
		by,
		role,
		review,
		rules,
		until
	].every((part) => part === void 0)) return { overrideLabel };
	return {
		overrideLabel,
		override: {
			by: listItems(by).flatMap((login, at) => readLogin(reader, login, `${POINTER$1}/by/${at}`)),
			role: APPROVER_ROLES.find((one) => one === role) ?? null,
			isReviewEnough: review === true,
			rules: readRules(reader, rules),
			until: typeof until === "string" && checkDate(reader, until, `${POINTER$1}/until`) ? until : null
		}
	};
}
function readLogin(reader, login, pointer) {
	if (typeof login !== "string") return [];
	if (/^@?[\w-]+\/[\w.-]+$/.test(login)) addProblem(reader, pointer, `${quote(login)} is a team: teams are not supported`, "list its members, or set role");
	else if (login.toLowerCase() === "ghost") addProblem(reader, pointer, "ghost stands for deleted accounts, which never approve", "remove it");
	else if (LOGIN.test(login)) return [login];
	else addProblem(reader, pointer, `${quote(login)} is not a login`, "write a login without @, or that of a bot with [bot], e.g. renovate[bot]");
	return [];
}
const LOGIN = /^[A-Za-z\d](?:[A-Za-z\d-]*[A-Za-z\d])?(?:_[A-Za-z\d]+)?(?:\[bot\])?$/;
function readRules(reader, rules) {
	if (rules === "all" || rules === "growth") return rules;
	if (!Array.isArray(rules)) return "growth";
	return rules.flatMap((key, at) => {
		if (typeof key !== "string") return [];
		const rule = findRule(key)?.key ?? key;
		if (reader.waivable.has(rule)) return [rule];
		const meant = suggestRule(key);
		addProblem(reader, `${POINTER$1}/rules/${at}`, `${quote(key)} is not a rule or path in this budget`, meant === void 0 ? "write a rule or a path of this budget" : `did you mean ${quote(meant)}?`);
		return [];
	});
}
//#endregion
//#region src/budget/parse/pull-budget.ts
const POINTER = "/pull";
const MOST_AT_ONCE = 64;
function readPull(reader, value) {
	const keys = listEntries(value).map(([key]) => key);
	if (keys.length === 0) return null;
	const getText = (key) => keys.includes(key) ? reader.places.get(joinPointer(POINTER, key))?.text : void 0;
	const read = (key, parse) => {
		const text = getText(key);
		if (text === void 0) return void 0;
		const reading = parse(text);
		if ("value" in reading) return reading.value;
		addProblem(reader, joinPointer(POINTER, key), `${quote(text)} ${reading.message}`, reading.hint);
	};
	return {
		client: readClient(reader, getText("client")),
		bandwidthBytesPerSecond: read("bandwidth", readRate) ?? DEFAULT_PULL.bandwidthBytesPerSecond,
		roundTripSeconds: read("roundTrip", readSeconds) ?? DEFAULT_PULL.roundTripSeconds,
		unpackBytesPerSecond: read("unpack", readRate) ?? null,
		downloads: read("downloads", readAtOnce) ?? null,
		unpacks: read("unpacks", readAtOnce) ?? null,
		written: Object.fromEntries(keys.map((key) => [key, getText(key) ?? ""]))
	};
}
function readClient(reader, text) {
	const client = PULL_CLIENTS.find((one) => one === text);
	if (client !== void 0 || text === void 0) return client ?? DEFAULT_PULL.client;
	const meant = findClosest(text, PULL_CLIENTS);
	addProblem(reader, joinPointer(POINTER, "client"), `${quote(text)} is not a client`, meant ? `did you mean ${quote(meant)}?` : `write one of ${PULL_CLIENTS.join(", ")}`);
	return DEFAULT_PULL.client;
}
function readAtOnce(text) {
	const value = /^\d{1,3}$/.test(text) ? Number(text) : 0;
	return value >= 1 && value <= MOST_AT_ONCE ? { value } : {
		message: "is not a number from 1 to 64",
		hint: "write how many at the same time, e.g. 3"
	};
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
		const { message, hint } = index < MOST_EXPLAINED ? explain(error, key, place) : {
			message: "invalid value",
			hint: void 0
		};
		const [start, end] = isOfKey ? [place.keyStart, place.keyEnd] : [place.start, place.end];
		return [{
			start,
			end,
			message,
			...hint === void 0 ? {} : { hint }
		}];
	});
}
function explain(error, key, place) {
	const name = (error.instancePath.split("/").at(-1) ?? "").replaceAll("~1", "/");
	if (ADVICE_OFF.test(error.instancePath)) return explainMissingReason(name);
	switch (error.keyword) {
		case "additionalProperties": return explainUnknownKey(error.instancePath, key);
		case "propertyNames": return {
			message: `${quote(key)} is not a name`,
			hint: suggestName(error.instancePath)
		};
		case "required": return {
			message: `${quote(String(error.params.missingProperty))} is missing`,
			hint: suggestMissingKey(error)
		};
		case "pattern":
			if (name === "until") return {
				message: `${quote(place.text ?? "")} is not a date`,
				hint: "write YYYY-MM-DD, e.g. 2027-01-31"
			};
			return {
				message: `${name} is empty`,
				hint: EMPTY_HINT
			};
		case "minItems":
		case "minProperties": return {
			message: `${name} is empty`,
			hint: EMPTY_HINT
		};
		case "enum": return explainWrongWord(error, name, place);
		default: return explainWrongType(error, name, place);
	}
}
const EMPTY_HINT = "write a value or remove it";
function explainWrongWord({ params }, name, { text }) {
	const words = [params.allowedValues ?? []].flat().map(String);
	const meant = findClosest(text ?? "", words);
	const whose = /^\d+$/.test(name) ? "of this list" : `of ${name}`;
	return {
		message: `${text === void 0 ? "this" : quote(text)} is not a value ${whose}`,
		hint: meant === void 0 ? `write ${words.join(" or ")}` : `did you mean ${quote(meant)}?`
	};
}
const suggestName = (pointer) => pointer.endsWith("/args") ? "use only letters, digits and _" : "use letters, digits and . _ -, starting with a letter or digit";
function suggestMissingKey(error) {
	const description = findSchema(error.instancePath).properties?.[String(error.params.missingProperty)]?.description ?? "";
	return `add it: ${description.charAt(0).toLowerCase()}${description.slice(1).split(/[.:]/)[0]}`;
}
const ADVICE_OFF = /\/advice\/off\/[^/]+$/;
const explainMissingReason = (name) => ({
	message: `${name} has no reason`,
	hint: `write why it is off, e.g. ${name}: "not worth it here"`
});
function explainUnknownAdvice(key) {
	if (key === "private-files") return {
		message: `${quote(key)} is a finding, not only advice`,
		hint: "write privateFiles: off under rules:, or a waiver with the path"
	};
	const meant = findClosest(key, OPTIONAL_ADVICE_IDS);
	return meant === void 0 ? {
		message: `unknown advice rule ${quote(key)}`,
		hint: "run \"plimsoll explain\" to list all"
	} : { message: `unknown advice rule ${quote(key)}; did you mean ${quote(meant)}?` };
}
function explainUnknownKey(pointer, key) {
	if (pointer.endsWith("/advice/off")) return explainUnknownAdvice(key);
	const kind = /(?:^|\/)rules$/.test(pointer) ? "rule" : "key";
	const builderOption = kind === "key" ? findBuilderOption(key) : void 0;
	if (builderOption !== void 0) return {
		message: `${quote(key)} can't be set in a budget, which a pull request can change`,
		hint: `use ${option(builderOption)} instead`
	};
	if (/^rules\./i.test(key)) return {
		message: `${quote(key)} is not a key`,
		hint: `write ${key.slice(6)} under rules:, indented`
	};
	if (kind === "rule" && /^rules$/i.test(key)) return {
		message: `${quote(key)} is not a rule`,
		hint: "remove this line, and indent what follows less"
	};
	if (kind === "key" && findRule(key) !== void 0) return {
		message: `${quote(key)} is a rule`,
		hint: "move it under rules:, indented"
	};
	if (isPart(pointer) && isRuleInOtherWords(key)) return {
		message: `unknown key ${quote(key)}; did you mean the rule ${quote(suggestRule(key) ?? "")}?`,
		hint: "write it under rules:, indented"
	};
	const known = listKnownKeys(pointer);
	const meant = kind === "rule" ? suggestRule(key) : findClosest(key, known);
	if (meant !== void 0) return { message: `unknown ${kind} ${quote(key)}; did you mean ${quote(meant)}?` };
	const hint = kind === "rule" ? "run \"plimsoll rules\" to list all rules" : `known keys: ${known.join(", ")}`;
	return {
		message: `unknown ${kind} ${quote(key)}`,
		hint
	};
}
const isKnownKey = (key) => listKnownKeys("").includes(key);
const isForeignKey = (key) => findBuilderOption(key) === void 0 && !/^\d/.test(key) && !/^rules\./i.test(key) && !isRuleInOtherWords(key) && findKnown(key) === void 0;
const listKnownKeys = (pointer) => Object.keys(findSchema(pointer).properties ?? {});
const TYPES = {
	object: "a mapping",
	array: "a list",
	string: "text",
	number: "a number",
	boolean: "true or false"
};
function explainWrongType(error, name, place) {
	const wanted = [error.params.type ?? []].flat().filter((type) => type !== "null");
	const expected = wanted.map((type) => TYPES[String(type)] ?? String(type)).join(" or ");
	const message = `${error.instancePath === "" ? "a budget" : /^\d+$/.test(name) ? "this" : name} must be ${expected}`;
	if (isOfEntry(error.instancePath, "platforms")) return {
		message,
		hint: "write limits under each, e.g. linux/arm64: { rules: … }"
	};
	if (error.instancePath.endsWith("/advice/off")) return {
		message,
		hint: "write RULE: REASON under it, indented"
	};
	if (wanted.includes("object") && place.isPlain && /^[A-Za-z]+:\S/.test(place.text ?? "")) return {
		message,
		hint: "put a space after the colon"
	};
	if (error.instancePath === "") return {
		message,
		hint: "start with rules: and write the limits under it, indented"
	};
	if (wanted[0] === "string" && place.text !== void 0) return {
		message,
		hint: "put it in quotes"
	};
	return {
		message,
		hint: HINTS[String(wanted[0])] ?? ""
	};
}
const HINTS = {
	object: "write key: value under it, indented",
	array: "start each item with \"- \", or write [a, b]",
	boolean: "remove the quotes"
};
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
const IN_PLAIN_WORDS = {
	TAB_AS_INDENT: ["a tab is used for indentation", "use spaces"],
	MULTIPLE_DOCS: ["a second YAML document starts here", "remove this line and everything below it"],
	BLOCK_AS_IMPLICIT_KEY: ["a second \": \" on one line", "quote the value, or start a new line"]
};
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
	const code = tab === void 0 ? error.code : "TAB_AS_INDENT";
	const [message, hint] = IN_PLAIN_WORDS[code] ?? [`invalid YAML: ${lowerFirst(error.message)}`, ""];
	return {
		start: tab ?? start,
		end: tab === void 0 ? error.pos[1] : tab + 1,
		message,
		hint: code === "BLOCK_AS_IMPLICIT_KEY" && suggestBraces(text, start) || hint
	};
}
function suggestBraces(text, offset) {
	const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
	const line = text.slice(lineStart, lineStart + 200).split("\n", 1)[0] ?? "";
	const [, key, inner] = /^\s*(\w+): +(\w+: +[\w.%-]+)\s*$/.exec(line) ?? [];
	return key && `write ${key}: { ${inner} }`;
}
function findIndentTab(text, offset) {
	const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
	const tab = (/^[ \t]*/.exec(text.slice(lineStart, lineStart + 1e3))?.[0] ?? "").indexOf("	");
	return tab === -1 ? void 0 : lineStart + tab;
}
const lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);
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
			message: `too many values or levels: at most ${MOST_VALUES} values and ${MOST_DEPTH} levels are allowed, with aliases expanded`
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
			const message = `duplicate key ${quote(name)}, first on line ${firstLine}`;
			walk.problems.push({
				start: range[0],
				end: range[1],
				message,
				hint: "keep one of them"
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
				message: "\"<<\" can only merge mappings",
				hint: "write an alias of a mapping: *name"
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
		message: "a key must be a single value"
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
	if (/^[\w-]+$/.test(alias.source)) return {
		start,
		end,
		message: `${quote(text)} is an undefined alias`
	};
	return {
		start,
		end,
		message: `${text} must be quoted: an unquoted * starts a YAML alias`,
		hint: `write ${quote(text)}`
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
		message: "more than 1 MiB of YAML"
	}]);
	const { value, places, problems: yamlProblems, getLine } = readBudgetYaml(content);
	const foreign = findForeignKeys(value);
	const structure = value === void 0 ? [] : listSchemaProblems(dropKeys(value, foreign), places);
	const problems = [...yamlProblems, ...structure];
	const reader = {
		source,
		places,
		problems,
		getLine,
		waivable: listWaivableNames(value)
	};
	const settings = Object.fromEntries(listEntries(value));
	const { estimate, images, base, baseline, override, inherited } = settings;
	const { pull, cost, fleet, drift, platforms } = settings;
	const budget = {
		source,
		sha256,
		...readPart(reader, value, ""),
		...readPlatformParts(reader, platforms, "/platforms"),
		images: new Map(listEntries(images).map(([name, entry]) => [name, readImage(reader, entry, joinPointer("/images", name))])),
		mayEstimate: estimate === true,
		...readBase(reader, base, "/base"),
		isBaselineRequired: Object.fromEntries(listEntries(baseline)).required === true,
		...readOverride(reader, override),
		noise: readNoise(reader),
		drift: readDrift(reader, drift),
		pull: readPull(reader, pull),
		cost: readCost(reader, cost),
		fleet: readFleet(reader, fleet),
		inherits: inherited !== "fail",
		notices: [...notices, ...listNotices(source, value, foreign)]
	};
	checkCombinations(reader, budget);
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
	if (value === null) return [`${source} is empty: dive's defaults apply`];
	const all = [...keys.map((key) => `${quote(key)} is ignored, as in dive`), ...rules.map((key) => `rule ${quote(key)} is ignored, as in dive`)];
	const rest = all.length - MOST_NOTICES;
	return (rest > 0 ? [...all.slice(0, MOST_NOTICES), `${rest} more such keys are ignored`] : all).map((notice) => `${source}: ${notice}`);
}
const MOST_NOTICES = 10;
//#endregion
export { takeBaseSettings as i, readBudgetYaml as n, readYaml as r, parseBudget as t };
