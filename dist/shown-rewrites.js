import "./rolldown-runtime.js";
import { Gi as maskSecrets } from "./gate.js";
//#region src/fix/shown-rewrites.ts
const MOST_REWRITES = 20;
const MOST_LINES = 60;
const MOST_CHARACTERS = 2e3;
const selectShown = (rewrites) => rewrites.filter((rewrite) => isShort(rewrite) && !hasSecret(rewrite)).slice(0, MOST_REWRITES);
const isShort = ({ oldLines, newLines }) => [oldLines, newLines].every((lines) => lines.length <= MOST_LINES && lines.every(({ length }) => length <= MOST_CHARACTERS));
const hasSecret = ({ oldLines, newLines }) => [
	...oldLines,
	...newLines,
	joinLines(oldLines),
	joinLines(newLines)
].some((text) => maskSecrets(text) !== text);
const joinLines = (lines) => lines.filter((line) => !/^\s*#/.test(line)).map((line) => line.trim().replace(/[\\`]$/, "")).join(" ");
//#endregion
export { selectShown };
