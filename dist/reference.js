import "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { t as isDigest } from "./digest.js";
//#region src/oci/reference.ts
function parseReference(text) {
	const at = text.lastIndexOf("@");
	const [name, digest] = at < 0 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
	if (name.includes("@") || digest?.includes("/")) throw createCredentialsError(text);
	if (digest !== void 0 && !isDigest(digest)) throw new GateError("USAGE", `"${digest}" is not a digest`, { fix: FIX });
	const { registry, path } = splitRegistry(name);
	const colon = path.indexOf(":", path.lastIndexOf("/") + 1);
	const repository = colon < 0 ? path : path.slice(0, colon);
	const tag = colon < 0 ? "latest" : path.slice(colon + 1);
	if (!isRegistry(registry) || !isRepository(repository) || !/^\w[\w.-]{0,127}$/.test(tag)) throw createNameError(text);
	return {
		registry,
		repository,
		tag,
		digest
	};
}
function isReference(text) {
	try {
		return parseReference(text).repository !== "";
	} catch {
		return false;
	}
}
function formatFamiliar(text) {
	const [name = "", digest] = text.split("@");
	const { registry, path } = splitRegistry(name);
	const hub = registry === "docker.io" ? path.replace(/^library\//, "") : `${registry}/${path}`;
	return path.slice(path.lastIndexOf("/") + 1).includes(":") || digest !== void 0 ? hub : `${hub}:latest`;
}
const formatRepository = ({ registry, repository }) => `${registry}/${repository}`;
const isSameReference = (a, b) => expandReference(a) === expandReference(b);
function expandReference(text) {
	const [beforeDigest = "", digest] = text.split("@");
	const { registry, path } = splitRegistry(beforeDigest);
	const hasTag = path.slice(path.lastIndexOf("/") + 1).includes(":");
	if (digest !== void 0) return `${registry}/${path}@${digest}`;
	return `${registry}/${path}${hasTag ? "" : ":latest"}`;
}
function splitRegistry(text) {
	const slash = text.indexOf("/");
	const first = text.slice(0, Math.max(slash, 0));
	const hasRegistry = slash > 0 && (/[.:]/.test(first) || first === "localhost");
	const registry = hasRegistry ? first.replace(/^index\.docker\.io$/, "docker.io") : "docker.io";
	const rest = hasRegistry ? text.slice(slash + 1) : text;
	return {
		registry,
		path: registry === "docker.io" && !rest.includes("/") ? `library/${rest}` : rest
	};
}
const MAX_NAME_LENGTH = 255;
const HOST = /^(?:[a-z0-9]|[a-z0-9][a-z0-9-]*[a-z0-9])$/i;
const PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
function isRegistry(text) {
	const host = text.replace(/:\d{1,5}$/, "");
	return /^\[[a-f0-9:.]+\]$/i.test(host) || text.length <= MAX_NAME_LENGTH && host.split(".").every(isHostPart);
}
const isHostPart = (part) => HOST.test(part);
const isRepository = (text) => text.length <= MAX_NAME_LENGTH && text.split("/").every((part) => PATH_PART.test(part));
const FIX = "use a name like \"alpine:3.20\", \"ghcr.io/org/app:main\" or \"localhost:5000/app@sha256:…\"";
function createNameError(text) {
	const hint = /[A-Z]/.test(text) ? ", in lower case" : "";
	return new GateError("USAGE", `"${text}" is not a valid image name`, { fix: FIX + hint });
}
const createCredentialsError = (text) => new GateError("USAGE", "an image name must not contain credentials", {
	where: `registry:***${text.slice(text.lastIndexOf("@", text.lastIndexOf("/")))}`,
	fix: "remove them and run: docker login REGISTRY"
});
//#endregion
export { isSameReference as a, isReference as i, formatFamiliar as n, parseReference as o, formatRepository as r, expandReference as t };
