import "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { a as readRegularFileSync, t as UnreadableFile } from "./read-file.js";
import { r as option } from "./options.js";
import { i as isWithin, n as followInCheckout, t as findNearestCheckout } from "./checkout-boundary.js";
import { join, relative, resolve, sep } from "node:path";
//#region src/model/sourced-image.ts
const MAX_DOCKERFILE_BYTES = 2 ** 20;
//#endregion
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
function readText(path, host) {
	const text = readRegularFileSync(followInCheckout(path, host), MAX_DOCKERFILE_BYTES).toString();
	return {
		path: toShownPath(path, resolve(host.cwd, path), host.cwd),
		text
	};
}
function toShownPath(path, full, cwd) {
	const root = findNearestCheckout(full) ?? cwd;
	return (isWithin(full, root) ? relative(root, full) : path).split(sep).join("/");
}
//#endregion
export { MAX_DOCKERFILE_BYTES as a, readDockerfile as i, findBuiltDockerfile as n, findDockerfile as r, checkBuildContext as t };
