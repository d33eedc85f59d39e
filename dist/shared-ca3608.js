import {
  GateError
} from "./shared-5d859c.js";

// src/oci/digest.ts
var DIGEST = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/;
var isDigest = (text) => typeof text === "string" && DIGEST.test(text);
var blobPath = (digest) => `blobs/${digest.replace(":", "/")}`;
function digestOfBlobPath(path) {
  const match = /^blobs\/(sha256|sha512)\/([a-f0-9]+)$/.exec(path);
  const digest = match ? `${match[1]}:${match[2]}` : void 0;
  return isDigest(digest) ? digest : void 0;
}
var shortDigest = (digest) => digest.slice(0, digest.indexOf(":") + 13);

// src/oci/manifest.ts
var MAX_DESCRIPTORS = 4096;
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function parseDocument(bytes, what) {
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new GateError("IMAGE_CORRUPT", `${what} is not JSON`, { cause });
  }
  if (!isRecord(value)) throw new GateError("IMAGE_CORRUPT", `${what} is not a JSON object`);
  return value;
}
function parseIndexOrManifest(bytes, what) {
  const document = parseDocument(bytes, what);
  if (Array.isArray(document.manifests)) return { kind: "index", manifests: descriptors(document.manifests, what) };
  if (document.schemaVersion === 1) {
    throw new GateError("IMAGE_UNSUPPORTED", `${what} is a Docker schema 1 manifest, a format of before 2016`, {
      fix: "pull and push the image again with a current engine"
    });
  }
  if (!isRecord(document.config) || !Array.isArray(document.layers)) {
    throw new GateError("IMAGE_CORRUPT", `${what} is neither an image index nor an image manifest`);
  }
  return {
    kind: "manifest",
    artifactType: optionalString(document.artifactType),
    config: descriptor(document.config, what),
    layers: descriptors(document.layers, what),
    annotations: annotations(document.annotations)
  };
}
function descriptors(values, what) {
  if (values.length > MAX_DESCRIPTORS) {
    throw new GateError("LIMIT_EXCEEDED", `${what} lists ${values.length} blobs; at most ${MAX_DESCRIPTORS} are read`);
  }
  return values.map((value) => descriptor(value, what));
}
function descriptor(value, what) {
  if (!isRecord(value) || !isDigest(value.digest) || !isSize(value.size)) {
    throw new GateError("IMAGE_CORRUPT", `${what} holds a descriptor without a usable digest and size`);
  }
  const artifactType = optionalString(value.artifactType);
  const platform = platformOf(value.platform);
  return {
    mediaType: optionalString(value.mediaType) ?? "",
    digest: value.digest,
    size: value.size,
    annotations: annotations(value.annotations),
    ...platform && { platform },
    ...artifactType !== void 0 && { artifactType }
  };
}
var isSize = (value) => Number.isSafeInteger(value) && value >= 0;
var optionalString = (value) => typeof value === "string" ? value : void 0;
function platformOf(value) {
  if (!isRecord(value) || typeof value.os !== "string" || typeof value.architecture !== "string") return void 0;
  const variant = optionalString(value.variant);
  return { os: value.os, architecture: value.architecture, ...variant ? { variant } : {} };
}
function annotations(value) {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, text]) => typeof text === "string" ? [[key, text]] : [])
  );
}

export {
  isDigest,
  blobPath,
  digestOfBlobPath,
  shortDigest,
  isRecord,
  parseDocument,
  parseIndexOrManifest
};
