// src/model/facts.ts
var CAUSES = ["deleted", "overwritten", "metadata"];
var CHANGES = ["mode", "owner", "time"];

// src/model/ecosystems.ts
var ECOSYSTEMS = [
  { name: "npm", folders: ["node_modules"], groupPrefix: "@", hasParts: false, packageName: (child) => child.startsWith(".") ? null : child, version: (_child, holder) => afterAt(holder) },
  { name: "python", folders: ["site-packages", "dist-packages"], hasParts: true, packageName: pythonName, version: pythonVersion },
  { name: "gem", folders: ["gems"], hasParts: false, packageName: (child) => beforeVersion(child), version: fromVersion },
  { name: "jar", folders: null, suffix: ".jar", hasParts: false, packageName: (child) => beforeVersion(child.slice(0, -4)) ?? child.slice(0, -4), version: (child) => fromVersion(child.slice(0, -4)) }
];
var PYTHON_RECORDS = [".dist-info", ".egg-info", ".egg", ".libs"];
var PYTHON_MODULES = [".py", ".so", ".pyd"];
function pythonName(child) {
  if (child === "__pycache__") return null;
  const record = PYTHON_RECORDS.find((suffix) => child.endsWith(suffix));
  if (record !== void 0) return normalPython(before(child.slice(0, -record.length), "-"));
  if (PYTHON_MODULES.some((suffix) => child.endsWith(suffix))) return normalPython(before(child, "."));
  return child.includes(".") ? null : normalPython(child);
}
function normalPython(name) {
  return name.toLowerCase().replaceAll(/[-.]/g, "_");
}
function before(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}
function beforeVersion(child) {
  const at = child.search(/-\d/);
  return at <= 0 ? null : child.slice(0, at);
}
function fromVersion(child) {
  const at = child.search(/-\d/);
  return at <= 0 ? null : child.slice(at + 1);
}
function pythonVersion(child) {
  const record = [".dist-info", ".egg-info"].find((suffix) => child.endsWith(suffix));
  if (record === void 0) return null;
  const [, version = ""] = child.slice(0, -record.length).split("-");
  return version === "" ? null : version;
}
function afterAt(folder) {
  const at = folder.indexOf("@", 1);
  const version = at < 0 ? "" : before(before(folder.slice(at + 1), "_"), "(");
  return /^\d/.test(version) ? version : null;
}

export {
  CAUSES,
  CHANGES,
  ECOSYSTEMS
};
