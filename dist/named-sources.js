import "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { t as joinPattern } from "./pattern.js";
import { t as IMAGE_NAME } from "./image-name.js";
import { existsSync } from "node:fs";
//#region src/sources/named-file.ts
function refuseNamedFile(text, { name, source }, exists = existsSync) {
	if (!exists(text)) return;
	throw new GateError("SOURCE_AMBIGUOUS", `"${text}" may be the file, or ${source} with the name ${name}`, { fix: `use ./${text} for the file; for the other, rename the file` });
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
	throw new GateError("USAGE", `duplicate image name ${twice}`, { fix: "give each image a unique name: NAME=SOURCE" });
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
export { parseNamedSources as n, checkUniqueNames as t };
