import {
  imagesOfDockerArchive,
  openArchive,
  openLayoutFolder
} from "./shared-eaaf20.js";
import {
  imagesOfOciLayout
} from "./shared-e1389e.js";
import {
  GateError,
  located
} from "./shared-5d859c.js";

// src/acquire/source.ts
import { existsSync, statSync } from "node:fs";
var SCHEMES = ["docker", "podman", "docker-archive", "oci-archive", "oci-dir", "registry", "archive"];
var ALIASES = {
  oci: "oci-dir",
  "docker-daemon": "docker",
  "docker-tar": "docker-archive"
};
var LOOKS_LIKE_ARCHIVE = /\.(?:tar|tgz|tzst|tar\.(?:gz|zst))$/i;
function parseSource(text, exists = existsSync) {
  const match = /^([a-z][a-z-]*):(?:\/\/)?(.*)$/s.exec(text);
  const scheme = match?.[1] ?? "";
  const known = ALIASES[scheme] ?? SCHEMES.find((name) => name === scheme);
  if (match && known && known !== "archive") return withTarget({ scheme: known, target: match[2] ?? "" }, text);
  return bareWord(text, exists);
}
var TARGETS = {
  docker: "NAME",
  podman: "NAME",
  "docker-archive": "FILE",
  "oci-archive": "FILE",
  "oci-dir": "DIR",
  registry: "REF",
  archive: "FILE"
};
function withTarget(spec, text) {
  const { scheme, target } = spec;
  if (target === "")
    throw new GateError("USAGE", `"${text}" names nothing`, { fix: `write ${text}${TARGETS[scheme]}` });
  if (scheme === "registry") return notAnEnginesImage(spec, text);
  if (TARGETS[scheme] !== "NAME" || !/^[./]/.test(target)) return spec;
  throw new GateError("USAGE", "this is a path, not the name of an image", {
    where: text,
    fix: `for an archive write docker-archive:${target}, for an image a name like "app" or "team/app:1.2"`
  });
}
function notAnEnginesImage(spec, text) {
  if (!/^registry:(?:\d[\d.]*$|latest$|\d+\/)/.test(text)) return spec;
  const both = `could be an image of the engine called so, or "${spec.target}" in a registry`;
  throw new GateError("SOURCE_AMBIGUOUS", `"${text}" ${both}`, {
    fix: `write docker:${text} for the first, registry://${spec.target} for the second`
  });
}
function bareWord(text, exists) {
  if (text === "") throw new GateError("USAGE", "an empty source", { fix: "name an image or an archive" });
  if (/^(?:[./]|-$)/.test(text)) return { scheme: "archive", target: text };
  if (LOOKS_LIKE_ARCHIVE.test(text)) {
    if (exists(text)) return { scheme: "archive", target: text };
    const fix = `check the path; if it is an image of an engine, write docker:${text}`;
    throw new GateError("SOURCE_NOT_FOUND", "no such file", { where: text, fix });
  }
  if (exists(text)) {
    throw new GateError("SOURCE_AMBIGUOUS", `"${text}" could be the file here or an image of the engine`, {
      fix: `write ./${text} for the file, docker:${text} for the image`
    });
  }
  return { scheme: "docker", target: text };
}
async function openSource(context) {
  try {
    const { scheme, target } = parseSource(context.source);
    return await OPEN[scheme](target, context);
  } catch (error) {
    throw located(error, context.source);
  }
}
var OPEN = {
  docker: async (name, context) => (await import("./engines.js")).openDocker(name, context),
  podman: async (name, context) => (await import("./engines.js")).openPodman(name, context),
  "docker-archive": async (path, context) => fromStore(await openArchive(path, context), path, context, imagesOfDockerArchive),
  "oci-archive": async (path, context) => fromStore(await openArchive(path, context), path, context, imagesOfOciLayout),
  "oci-dir": async (path, context) => fromStore(openLayoutFolder(path), path, context, imagesOfOciLayout),
  registry: async (reference, context) => (await import("./open-registry.js")).openRegistry(reference, context),
  archive: async (path, context) => fromStore(
    path !== "-" && isFolder(path) ? openLayoutFolder(path) : await openArchive(path, context),
    path,
    context,
    imagesOfEither
  )
};
function imagesOfEither(store, path, context) {
  const hasIndexOnly = store.sizeOf("manifest.json") === void 0 && store.sizeOf("index.json") !== void 0;
  return hasIndexOnly ? imagesOfOciLayout(store, path, context) : imagesOfDockerArchive(store, path, context);
}
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
async function fromStore(store, path, context, find) {
  try {
    return { images: await find(store, path, context), notices: [], close: store.close };
  } catch (error) {
    store.close();
    throw error;
  }
}

export {
  openSource
};
