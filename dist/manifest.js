import "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { t as isDigest } from "./digest.js";
//#region src/oci/json.ts
function readJson(bytes, what, shape) {
	const text = decodeText(bytes, what);
	try {
		JSON.parse(text);
	} catch (cause) {
		throw new GateError("IMAGE_CORRUPT", `${what} is not JSON`, {
			cause,
			fix: REBUILD
		});
	}
	return new ShapedReader(text, what).value(shape);
}
function tryParseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
const REBUILD = "build, save or copy the image again";
function decodeText(bytes, what) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch (cause) {
		throw new GateError("IMAGE_CORRUPT", `${what} is not JSON`, {
			cause,
			fix: REBUILD
		});
	}
}
const fold = (key) => key.toLowerCase().replaceAll("ſ", "s");
var ShapedReader = class {
	#text;
	#what;
	#at = 0;
	constructor(text, what) {
		this.#text = text;
		this.#what = what;
	}
	value(shape) {
		const start = this.#peek();
		if (shape !== "any" && "fields" in shape && start === "{") return this.#object(shape.fields);
		if (shape !== "any" && "items" in shape && start === "[") return this.#list(shape.items);
		return this.#any();
	}
	#object(fields) {
		const names = new Map(Object.keys(fields).map((name) => [fold(name), name]));
		const found = new Map();
		this.#at++;
		while (this.#peek() !== "}") {
			const key = this.#any();
			this.#pass(":");
			const name = names.get(fold(key));
			if (name === void 0) this.#skip();
			else {
				const first = found.get(name);
				if (first !== void 0) throw createDuplicateError(this.#what, first.key, key);
				found.set(name, {
					key,
					value: this.value(fields[name])
				});
			}
			if (this.#peek() === ",") this.#at++;
		}
		this.#at++;
		return Object.fromEntries([...found].map(([name, { value }]) => [name, value]));
	}
	#list(shape) {
		const found = [];
		this.#at++;
		while (this.#peek() !== "]") {
			found.push(this.value(shape));
			if (this.#peek() === ",") this.#at++;
		}
		this.#at++;
		return found;
	}
	#any() {
		this.#peek();
		const start = this.#at;
		this.#skip();
		return JSON.parse(this.#text.slice(start, this.#at));
	}
	#skip() {
		let depth = 0;
		do {
			const start = this.#peek();
			if (start === "\"") this.#skipString();
			else if ("{[}],:".includes(start)) {
				this.#at++;
				if (start === "{" || start === "[") depth++;
				else if (start === "}" || start === "]") depth--;
			} else this.#skipWord();
		} while (depth > 0);
	}
	#skipString() {
		for (this.#at++; this.#text[this.#at] !== "\""; this.#at++) if (this.#text[this.#at] === "\\") this.#at++;
		this.#at++;
	}
	#skipWord() {
		while (this.#at < this.#text.length && !ENDS_WORD.has(this.#text[this.#at])) this.#at++;
	}
	#pass(character) {
		if (this.#peek() === character) this.#at++;
	}
	#peek() {
		while (SPACES.has(this.#text[this.#at])) this.#at++;
		return this.#text[this.#at];
	}
};
const SPACES = new Set([
	" ",
	"	",
	"\n",
	"\r"
]);
const ENDS_WORD = new Set([
	...SPACES,
	",",
	"}",
	"]",
	":"
]);
function createDuplicateError(what, first, second) {
	const keys = [first, second].map((key) => JSON.stringify(key)).join(" and ");
	return new GateError("IMAGE_CORRUPT", `${what} ${first === second ? `names ${JSON.stringify(first)} twice` : `has both ${keys}`} in one object; engines read them as one field, so the value is ambiguous`, { fix: `remove one of them; ${REBUILD}` });
}
//#endregion
//#region src/oci/manifest.ts
const MAX_DESCRIPTORS = 4096;
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function parseDocument(bytes, what, fields) {
	const value = readJson(bytes, what, { fields });
	if (!isRecord(value)) throw new GateError("IMAGE_CORRUPT", `${what} is not a JSON object`);
	return value;
}
const DESCRIPTOR = { fields: {
	mediaType: "any",
	digest: "any",
	size: "any",
	artifactType: "any",
	annotations: "any",
	platform: { fields: {
		os: "any",
		architecture: "any",
		variant: "any",
		"os.version": "any"
	} }
} };
const INDEX_OR_MANIFEST = {
	schemaVersion: "any",
	artifactType: "any",
	manifests: { items: DESCRIPTOR },
	config: DESCRIPTOR,
	layers: { items: DESCRIPTOR },
	annotations: "any"
};
function parseIndexOrManifest(bytes, what) {
	const document = parseDocument(bytes, what, INDEX_OR_MANIFEST);
	if (Array.isArray(document.manifests) && (document.config ?? document.layers) != null) throw new GateError("IMAGE_CORRUPT", `${what} is both an image index and an image manifest`);
	if (Array.isArray(document.manifests)) return {
		kind: "index",
		manifests: parseDescriptors(document.manifests, what)
	};
	if (document.schemaVersion === 1) throw new GateError("IMAGE_UNSUPPORTED", `${what} is a Docker schema 1 manifest, a format replaced in 2016`, { fix: "pull and push the image again with a current engine" });
	const layers = document.layers === null ? [] : document.layers;
	if (!isRecord(document.config) || !Array.isArray(layers)) throw new GateError("IMAGE_CORRUPT", `${what} is neither an image index nor an image manifest`);
	return {
		kind: "manifest",
		artifactType: toOptionalString(document.artifactType),
		config: parseDescriptor(document.config, what),
		layers: parseDescriptors(layers, what),
		annotations: readAnnotations(document.annotations)
	};
}
function parseDescriptors(values, what) {
	if (values.length > MAX_DESCRIPTORS) throw new GateError("LIMIT_EXCEEDED", `${what} lists ${values.length} blobs; the maximum is ${MAX_DESCRIPTORS}`);
	return values.map((value) => parseDescriptor(value, what));
}
function parseDescriptor(value, what) {
	if (!isRecord(value) || !isDigest(value.digest) || !isSize(value.size)) throw new GateError("IMAGE_CORRUPT", `${what} contains a descriptor without a valid digest and size`);
	const artifactType = toOptionalString(value.artifactType);
	const platform = readPlatform(value.platform);
	return {
		mediaType: toOptionalString(value.mediaType) ?? "",
		digest: value.digest,
		size: value.size,
		annotations: readAnnotations(value.annotations),
		...platform && { platform },
		...artifactType !== void 0 && { artifactType }
	};
}
const isSize = (value) => Number.isSafeInteger(value) && value >= 0;
const toOptionalString = (value) => typeof value === "string" ? value : void 0;
function readPlatform(value) {
	if (!isRecord(value) || typeof value.os !== "string" || typeof value.architecture !== "string") return void 0;
	const variant = toOptionalString(value.variant);
	return {
		os: value.os,
		architecture: value.architecture,
		...variant ? { variant } : {}
	};
}
function readAnnotations(value) {
	if (!isRecord(value)) return {};
	return Object.fromEntries(Object.entries(value).flatMap(([key, text]) => typeof text === "string" ? [[key, text]] : []));
}
//#endregion
export { tryParseJson as a, readJson as i, parseDocument as n, parseIndexOrManifest as r, isRecord as t };
