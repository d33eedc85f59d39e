import "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { t as joinNames } from "./name-list.js";
import { o as parseReference, r as formatRepository } from "./reference.js";
import { n as quote } from "./budget-problems.js";
import { t as findClosest } from "./closest.js";
import { i as toBuildOptions, n as listEntryPlatforms } from "./jobs.js";
import { n as parseSource } from "./open.js";
import { i as isWrittenAsUrl } from "./recipe-paths.js";
import { basename, dirname, join, resolve } from "node:path";
import { statSync } from "node:fs";
//#region src/sources/same-source.ts
const isSameSource = (one, other, cwd) => one === other || normalizeSource(one, cwd) === normalizeSource(other, cwd);
function normalizeSource(text, cwd) {
	try {
		const { scheme, target } = parseSource(text, (path) => LOOKS_LIKE_PATH.test(path));
		return scheme === "docker" || scheme === "podman" || scheme === "registry" ? `${scheme} ${normalizeReference(target)}` : `file ${target === "-" ? target : identifyFile(resolve(cwd, target))}`;
	} catch {
		return text;
	}
}
function identifyFile(path) {
	try {
		const { dev, ino } = statSync(path, { bigint: true });
		return `${dev}:${ino}`;
	} catch {
		const folder = dirname(path);
		return folder === path ? path : join(identifyFile(folder), basename(path));
	}
}
const LOOKS_LIKE_PATH = /\.(?:tar|tgz|tzst|tar\.(?:gz|zst))$/i;
function normalizeReference(target) {
	try {
		const reference = parseReference(target);
		const { tag, digest } = reference;
		return formatRepository(reference) + (digest === void 0 ? `:${tag}` : `@${digest}`);
	} catch {
		return target;
	}
}
const isSameBuild = (one, other, cwd) => normalizeBuild(one, cwd) === normalizeBuild(other, cwd);
function normalizeBuild({ folder, file, target }, cwd) {
	const context = isWrittenAsUrl(folder) ? folder : resolve(cwd, folder);
	const files = [context, file === void 0 ? join(context, "Dockerfile") : resolve(cwd, file)].map(identifyFile);
	return JSON.stringify([...files, target?.toLowerCase() ?? null]);
}
//#endregion
//#region src/gate/name-images.ts
function nameImages(request, budget, cwd) {
	if (budget === void 0 || budget.images.size === 0) return request;
	const { images, build, baselines = [] } = request;
	checkNames([...images, ...listUnmatchable(baselines, images)], budget);
	return {
		...request,
		images: images.map((named) => ({
			...named,
			name: chooseName(named, budget, cwd)
		})),
		build: build && {
			...build,
			name: build.name ?? findBuilder(build, budget, cwd)
		}
	};
}
function chooseName(named, budget, cwd) {
	const { name } = named;
	return name === void 0 || budget.images.get(name)?.isNew === true ? findOwner(named, budget, cwd) ?? name : name;
}
function nameReportedImages(images, budget, cwd) {
	if (budget === void 0 || budget.images.size === 0) return [...images];
	const named = images.map((image) => {
		const { key, facts, isNamed } = image;
		const source = facts?.source;
		if (isNamed === true || budget.images.has(key.name) || source === void 0) return image;
		const name = findOwner({
			name: void 0,
			source
		}, budget, cwd);
		return name === void 0 ? image : renameImage(image, name);
	});
	checkNames(named.filter(({ isNamed }) => isNamed === true).map(({ key }) => ({
		...key,
		source: key.name
	})), budget);
	return named;
}
function renameImage(image, name) {
	const { facts } = image;
	const key = {
		...image.key,
		name
	};
	return {
		...image,
		key,
		isNamed: true,
		...facts && { facts: {
			...facts,
			key
		} }
	};
}
const listUnmatchable = (baselines, images) => images.every(({ name }) => name !== void 0) ? baselines : [];
function checkNames(named, budget) {
	const { images } = budget;
	const unknown = named.flatMap(({ name }) => name === void 0 || images.has(name) ? [] : [name]);
	if (unknown.length === 0) return;
	throw new GateError("USAGE", [...new Set(unknown)].map((name) => {
		const meant = findClosest(name, images.keys());
		const hint = meant === void 0 ? "" : `; did you mean ${quote(meant)}?`;
		return `the budget has no image named ${quote(name)}${hint}`;
	}).join("\n"), {
		where: budget.source,
		fix: `use a name of its images (${joinNames([...images.keys()], MOST_LISTED)}), or add an entry`
	});
}
function findOwner({ source }, budget, cwd) {
	const owners = findEntries(budget, ({ image }) => image !== null && isSameSource(image, source, cwd));
	if (owners.length < 2) return owners[0];
	throw new GateError("USAGE", `${source} is the source of several entries: ${joinNames(owners, MOST_LISTED)}`, {
		where: budget.source,
		fix: `name the entry whose rules apply, e.g. ${owners[0]}=${source}`
	});
}
function findBuilder(build, budget, cwd) {
	const owners = findEntries(budget, (entry) => {
		const recipe = entry.build && toBuildOptions(entry.build, listEntryPlatforms(entry));
		return recipe !== null && isSameBuild(recipe, build, cwd);
	});
	const exact = owners.filter((name) => hasSameArgs(budget.images.get(name), build));
	if (owners.length < 2 || exact.length === 1) return exact[0] ?? owners[0];
	throw new GateError("USAGE", `several entries build ${build.folder}: ${joinNames(owners, MOST_LISTED)}`, {
		where: budget.source,
		fix: "remove the build to build and check the images of the budget"
	});
}
const hasSameArgs = (entry, { buildArgs }) => {
	const args = Object.entries(entry?.build?.args ?? {}).map(([key, value]) => `${key}=${value}`);
	return JSON.stringify(args.sort()) === JSON.stringify([...buildArgs].sort());
};
const findEntries = ({ images }, isMeant) => [...images].flatMap(([name, entry]) => isMeant(entry) ? name : []);
const MOST_LISTED = 10;
//#endregion
export { nameReportedImages as n, renameImage as r, nameImages as t };
