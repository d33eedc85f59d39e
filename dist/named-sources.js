import "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { t as joinPattern } from "./pattern.js";
import { t as IMAGE_NAME } from "./image-name.js";
//#region src/gate/named-sources.ts
function parseNamedSources(texts) {
	const sources = texts.map(parseNamedSource);
	const names = sources.flatMap(({ name }) => name ?? []);
	const twice = names.find((name, index) => names.indexOf(name) < index);
	if (twice === void 0) return sources;
	throw new GateError("USAGE", `duplicate image name ${twice}`, { fix: "give each image a unique name: NAME=SOURCE" });
}
const NAMED = new RegExp(`^(${IMAGE_NAME})=(.+)$`, "s");
const NAMED_IN_YAML = joinPattern("s", "^(?!(?:docker|podman|registry|archive|oci|report|build)(?:-[a-z]+)?:)", String.raw`(${IMAGE_NAME})(?::\s+|\s+=\s+)(.+)$`);
function parseNamedSource(text) {
	const match = NAMED.exec(text) ?? NAMED_IN_YAML.exec(text);
	const source = match?.[2]?.replace(/^(["'])(.*)\1$/s, "$2") ?? text;
	return {
		name: match?.[1],
		source
	};
}
//#endregion
export { parseNamedSources as t };
