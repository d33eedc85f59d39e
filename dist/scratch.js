import "./rolldown-runtime.js";
import { t as atExit } from "./at-exit.js";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
//#region src/host/scratch.ts
const REMOVAL = {
	recursive: true,
	force: true,
	maxRetries: 3,
	retryDelay: 50
};
function makeScratch(prefix, { env }) {
	const path = mkdtempSync(join(env.TMPDIR || tmpdir(), prefix));
	const cancel = atExit(() => rmSync(path, REMOVAL));
	return {
		path,
		remove: async () => {
			await rm(path, REMOVAL);
			cancel();
		}
	};
}
//#endregion
export { makeScratch as t };
