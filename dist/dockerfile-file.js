import "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { a as readRegularFileSync, t as UnreadableFile } from "./read-file.js";
import { r as option } from "./options.js";
import { i as isWithin, n as followInCheckout, t as findNearestCheckout } from "./checkout-boundary.js";
import { t as MAX_DOCKERFILE_BYTES } from "./sourced-image.js";
import { join, relative, resolve, sep } from "node:path";
import { statSync, writeFileSync } from "node:fs";
//#region src/host/dockerfile-file.ts
function readDockerfile(path, host) {
	try {
		return readText(path, host);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		throw new GateError("USAGE", `the Dockerfile can't be read: ${error.message}`, {
			where: option("file", path),
			fix: "specify the Dockerfile that the image was built from, or remove the option",
			cause: error
		});
	}
}
function findDockerfile(path, host) {
	try {
		return readText(path, host);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		host.debug(`can't read a Dockerfile from ${path}: ${error.message}`);
		return;
	}
}
function findBuiltDockerfile(folder, file, host) {
	const names = file === void 0 ? ["Dockerfile", "dockerfile"].map((name) => join(folder, name)) : [file];
	for (const name of names) try {
		return readText(name, host);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		if (REFUSED.includes(error.problem)) throw createRefusedError(name, error);
		host.debug(`can't read a Dockerfile from ${name}: ${error.message}`);
	}
}
function checkBuildFolder(folder, { cwd }) {
	const stat = statSync(resolve(cwd, folder), { throwIfNoEntry: false });
	if (stat?.isDirectory()) return;
	throw new GateError("SOURCE_NOT_FOUND", stat === void 0 ? "no such folder" : "this is not a folder", {
		where: folder,
		fix: `specify the folder of the build context; use ${option("file")} for the Dockerfile`
	});
}
function checkBuildContext(folder, host) {
	for (const name of [folder, join(folder, ".dockerignore")]) try {
		if (name === folder) followInCheckout(name, host);
		else readText(name, host);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		if (REFUSED.includes(error.problem)) throw createRefusedError(name, error);
	}
}
const REFUSED = ["outside", "special"];
const createRefusedError = (where, error) => new GateError("SOURCE_UNREADABLE", `can't build from it: ${error.message}`, {
	where,
	fix: "commit the file or folder itself instead of a link to it",
	cause: error
});
function findIgnoreFile(folder, dockerfile, host, encoding = "utf8") {
	for (const path of [`${dockerfile}.dockerignore`, join(folder, ".dockerignore")]) try {
		return readText(path, host, encoding);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		if (error.problem !== "absent") throw createRefusedError(path, error);
	}
	return toFoundText(join(folder, ".dockerignore"), "", host);
}
function writeContextFiles(folder, dockerfile, ignored) {
	const path = join(folder, "Dockerfile");
	writeFileSync(path, dockerfile);
	writeFileSync(`${path}.dockerignore`, ignored, "latin1");
	return path;
}
function readText(path, host, encoding = "utf8") {
	return toFoundText(path, readRegularFileSync(followInCheckout(path, host), MAX_DOCKERFILE_BYTES).toString(encoding), host);
}
function toFoundText(path, text, { cwd }) {
	const place = resolve(cwd, path);
	return {
		path: toShownPath(path, place, cwd),
		text,
		place
	};
}
function toShownPath(path, full, cwd) {
	const root = findNearestCheckout(full) ?? cwd;
	return (isWithin(full, root) ? relative(root, full) : path).split(sep).join("/");
}
//#endregion
export { findIgnoreFile as a, findDockerfile as i, checkBuildFolder as n, readDockerfile as o, findBuiltDockerfile as r, writeContextFiles as s, checkBuildContext as t };
