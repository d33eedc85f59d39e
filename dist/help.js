import "./rolldown-runtime.js";
import { a as FLAGS, o as COMMANDS } from "./start.js";
//#region src/cli/help.ts
const SOURCES = `Sources
  docker:NAME          an image of the Docker engine; it is never pulled
  podman:NAME          an image of Podman
  docker-archive:FILE  a file of docker save, podman or nix; - is standard input
  oci-archive:FILE     an OCI layout in one file
  oci-dir:DIR          an OCI layout
  registry:REF         an image in a registry, e.g. registry:ghcr.io/org/app:1
  anything else        a file or folder if it starts with . or / or ends in
                       .tar, .tgz etc.; else an image of the Docker engine
`;
const EXITS = `Exit codes
  0 within budget, or warnings only  1 over budget  2 invalid flags or budget
  3 not measured, or the report could not be written  130 interrupted
`;
function renderOverview() {
	const nameCells = measureColumn(COMMANDS.map(({ name }) => name));
	return `Plimsoll measures container images and judges them by a budget.

Usage
  plimsoll COMMAND [flags]

Commands
${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(nameCells)}${summary}\n`).join("")}
${SOURCES}
${EXITS}
"plimsoll COMMAND --help" shows the flags and examples of a command.
Documentation: https://github.com/plimsoll-ci/plimsoll
`;
}
function renderCommandHelp(name, columns) {
	const { summary, usage, examples } = COMMANDS.find((one) => one.name === name);
	const all = FLAGS.filter(({ commands }) => commands.includes(name));
	const flags = all.filter(({ isOfBuilder }) => isOfBuilder !== true);
	const ofBuilder = all.filter(({ isOfBuilder }) => isOfBuilder === true);
	const width = Math.min(columns, MOST_COLUMNS);
	const hasSources = usage.some((form) => /SOURCE/.test(form));
	return [
		`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
		"",
		"Usage",
		...usage.map((form) => `  plimsoll ${form}`),
		"",
		"Flags",
		...formatFlags(flags, width),
		...formatBuilderFlags(ofBuilder, width),
		"",
		"Examples",
		...examples.map((example) => `  plimsoll ${example}`),
		...hasSources ? ["", "\"plimsoll --help\" lists the forms of SOURCE and the exit codes."] : [],
		""
	].join("\n");
}
const MOST_COLUMNS = 100;
const FEWEST_TEXT_CELLS = 30;
function formatBuilderFlags(flags, columns) {
	if (flags.length === 0) return [];
	return wrapWords(`passed to docker buildx build: ${flags.map(({ name }) => `--${name}`).join(" ")}`, columns - 2).map((line) => `  ${line}`);
}
function formatFlags(flags, columns) {
	const labels = flags.map(({ name, value }) => `--${name}${value ? ` ${value}` : ""}`);
	const labelCells = measureColumn(labels) + 2;
	const textCells = Math.max(FEWEST_TEXT_CELLS, columns - labelCells);
	return flags.flatMap(({ help, isRepeatable }, index) => {
		return wrapWords(isRepeatable ? `${help} (repeatable)` : help, textCells).map((line, row) => (row === 0 ? `  ${labels[index]}` : "").padEnd(labelCells) + line);
	});
}
const measureColumn = (texts) => Math.max(...texts.map(({ length }) => length)) + 2;
function wrapWords(text, cells) {
	const lines = [""];
	for (const word of text.split(" ")) {
		const last = lines[lines.length - 1];
		if (last !== "" && last.length + 1 + word.length > cells) lines.push(word);
		else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
	}
	return lines;
}
//#endregion
export { renderCommandHelp, renderOverview };
