import "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { r as isOutside } from "./checkout-boundary.js";
import { normalize } from "node:path";
import { statSync } from "node:fs";
//#region src/host/recipe-paths.ts
const isWrittenAsUrl = (context) => /^(?:[a-z]+:\/\/|git@|github\.com\/)/.test(context);
const isElsewhere = (context, { cwd }) => isWrittenAsUrl(context) && statSync(`${cwd}/${context}`, { throwIfNoEntry: false })?.isDirectory() !== true;
const cleanPath = (path) => path.split("/").includes("..") ? normalize(path) : path;
function checkRecipePaths({ source, images }, host) {
	const problems = [...images].flatMap(([name, { build }]) => build === null ? [] : [isElsewhere(build.context, host) ? null : build.context, build.file].filter((path) => path !== null).filter((path) => isOutside(path, source, host)).map((path) => `images.${name}.build: ${path} is outside of the repository`));
	if (problems.length === 0) return;
	throw new GateError("BUDGET_INVALID", problems.join("\n"), {
		where: source,
		fix: "use folders and files in the repository, or a budget outside of it"
	});
}
//#endregion
export { isWrittenAsUrl as i, cleanPath as n, isElsewhere as r, checkRecipePaths as t };
