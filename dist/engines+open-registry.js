import {
  editDistance
} from "./shared-8fbf56.js";

// src/acquire/near-names.ts
var MAX_NAMES = 5;
function nearNames(wanted, names) {
  const core = bare(wanted);
  return [...new Set(names)].map((name) => ({ name, distance: distanceTo(core, bare(name)) })).filter(({ distance, name }) => distance <= Math.max(2, lastPart(name).length / 3)).sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1)).slice(0, MAX_NAMES).map(({ name }) => name);
}
function bare(name) {
  const withoutTag = name.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
  return withoutTag.replace(/^(?:localhost|[^/]*[.:][^/]*)\//, "").toLowerCase();
}
var lastPart = (name) => bare(name).replace(/^.*\//, "");
function distanceTo(wanted, name) {
  if (wanted === name) return 0;
  if (wanted.length > 2 && (name.includes(wanted) || wanted.includes(name))) return 1;
  return editDistance(wanted.slice(0, 128), name.slice(0, 128));
}

// src/acquire/last-words.ts
var MAX_LINES = 12;
var MAX_LINE_LENGTH = 400;
function lastWords(text, secrets = []) {
  const lines = hideSecrets(stripControls(text), secrets).split("\n").map((line) => line.trimEnd()).filter((line) => line !== "");
  return lines.slice(-MAX_LINES).map((line) => line.length > MAX_LINE_LENGTH ? `${line.slice(0, MAX_LINE_LENGTH)}\u2026` : line).join("\n");
}
function stripControls(text) {
  return text.replace(/\r\n?/g, "\n").replace(/\u001b\[[0-9;?]{0,32}[A-Za-z]/g, "").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}
var MIN_SECRET_LENGTH = 4;
function hideSecrets(text, secrets) {
  const withoutCredentials = text.replace(/:\/\/[^\s/@:]{1,256}:[^\s/@]{1,256}@/g, "://***@");
  return secrets.filter((secret) => secret.length >= MIN_SECRET_LENGTH).reduce((masked, secret) => masked.replaceAll(secret, "***"), withoutCredentials);
}

export {
  lastWords,
  hideSecrets,
  nearNames
};
