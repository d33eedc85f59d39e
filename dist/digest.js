import "./rolldown-runtime.js";
//#region src/oci/digest.ts
const DIGEST = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/;
const isDigest = (text) => typeof text === "string" && DIGEST.test(text);
const toBlobPath = (digest) => `blobs/${digest.replace(":", "/")}`;
function parseBlobPath(path) {
	const match = /^blobs\/(sha256|sha512)\/([a-f0-9]+)$/.exec(path);
	const digest = match ? `${match[1]}:${match[2]}` : void 0;
	return isDigest(digest) ? digest : void 0;
}
const shortenDigest = (digest) => digest.slice(0, digest.indexOf(":") + 13);
//#endregion
export { toBlobPath as i, parseBlobPath as n, shortenDigest as r, isDigest as t };
