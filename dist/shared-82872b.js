import {
  MAX_DOCKERFILE_BYTES
} from "./shared-8b6e37.js";
import {
  GateError
} from "./shared-5d859c.js";

// src/acquire/dockerfile-file.ts
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
function readDockerfile(path, host) {
  const found = findDockerfile(path, host);
  if (found !== void 0) return found;
  throw new GateError("USAGE", `no Dockerfile can be read there, of at most ${MAX_DOCKERFILE_BYTES} bytes`, {
    where: `--file ${path}`,
    fix: "name the Dockerfile that the image was built from, or leave it out"
  });
}
function findDockerfile(path, { cwd, debug }) {
  const full = resolve(cwd, path);
  try {
    const stat = statSync(full);
    if (!stat.isFile() || stat.size > MAX_DOCKERFILE_BYTES) return void 0;
    return { path: shownPath(path, full, cwd), text: readFileSync(full, "utf8") };
  } catch (error) {
    debug(`no Dockerfile is read from ${path}: ${String(error)}`);
    return void 0;
  }
}
function findBuiltDockerfile(folder, file, host) {
  if (file !== void 0) return findDockerfile(file, host);
  return findDockerfile(join(folder, "Dockerfile"), host) ?? findDockerfile(join(folder, "dockerfile"), host);
}
function shownPath(path, full, cwd) {
  const below = relative(repositoryRoot(dirname(full)) ?? cwd, full);
  const isBelow = below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
  return (isBelow ? below : path).split(sep).join("/");
}
function repositoryRoot(folder) {
  if (existsSync(join(folder, ".git"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? void 0 : repositoryRoot(parent);
}

export {
  readDockerfile,
  findDockerfile,
  findBuiltDockerfile
};
