import "./rolldown-runtime.js";
//#region src/exit-codes.ts
const EXIT = {
	within: 0,
	over: 1,
	unusable: 2,
	unmeasured: 3,
	interrupted: 130
};
const ERROR_EXIT = {
	USAGE: EXIT.unusable,
	BUDGET_INVALID: EXIT.unusable,
	REPORT_INVALID: EXIT.unusable,
	SOURCE_AMBIGUOUS: EXIT.unusable,
	SOURCE_NOT_FOUND: EXIT.unmeasured,
	SOURCE_UNREADABLE: EXIT.unmeasured,
	ENGINE_UNAVAILABLE: EXIT.unmeasured,
	BUILD_FAILED: EXIT.unmeasured,
	IMAGE_NOT_SELECTED: EXIT.unmeasured,
	IMAGE_UNSUPPORTED: EXIT.unmeasured,
	IMAGE_CORRUPT: EXIT.unmeasured,
	LAYER_CORRUPT: EXIT.unmeasured,
	DIGEST_MISMATCH: EXIT.unmeasured,
	HISTORY_TOO_SHORT: EXIT.unmeasured,
	LIMIT_EXCEEDED: EXIT.unmeasured,
	TIMEOUT: EXIT.unmeasured,
	REPORT_UNWRITABLE: EXIT.unmeasured,
	INTERRUPTED: EXIT.interrupted
};
//#endregion
//#region src/exit-when-done.ts
function exitWhenDone(work, process) {
	process.exitCode = EXIT.unmeasured;
	let isFaulty = false;
	const onUnfinished = () => {
		process.stderr.write("plimsoll ended unexpectedly; this is a bug in plimsoll, please report it\n");
	};
	process.once("beforeExit", onUnfinished);
	const end = (exitCode) => {
		process.off("beforeExit", onUnfinished);
		process.exitCode = isFaulty ? EXIT.unmeasured : exitCode;
		setTimeout(() => process.exit(), 300).unref();
	};
	const fail = (words, error) => {
		process.stderr.write(`${words}\n`);
		if (process.env.PLIMSOLL_DEBUG) process.stderr.write(`${String(error?.stack ?? error)}\n`);
		end(EXIT.unmeasured);
	};
	process.on("uncaughtException", (error) => {
		if (isFaulty) return;
		isFaulty = true;
		fail(`plimsoll can't continue: ${toOneLine(error)}; this is a bug in plimsoll, please report it with the output of PLIMSOLL_DEBUG=1`, error);
	});
	work.then(end, (error) => fail(`plimsoll can't run: ${toOneLine(error)}`, error));
}
const toOneLine = (error) => String(error).replace(/\p{Cc}+/gu, " ").replaceAll("##[", "## [");
//#endregion
export { ERROR_EXIT as n, EXIT as r, exitWhenDone as t };
