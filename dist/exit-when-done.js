//#region src/exit-when-done.ts
const UNMEASURED = 3;
function exitWhenDone(work, process) {
	process.exitCode = UNMEASURED;
	let isFaulty = false;
	const onUnfinished = () => {
		process.stderr.write("plimsoll ended before it was done; this is a fault in plimsoll, please report it\n");
	};
	process.once("beforeExit", onUnfinished);
	const end = (exitCode) => {
		process.off("beforeExit", onUnfinished);
		process.exitCode = isFaulty ? UNMEASURED : exitCode;
		setTimeout(() => process.exit(), 300).unref();
	};
	const fail = (words, error) => {
		process.stderr.write(`${words}\n`);
		if (process.env.PLIMSOLL_DEBUG) process.stderr.write(`${String(error?.stack ?? error)}\n`);
		end(UNMEASURED);
	};
	process.on("uncaughtException", (error) => {
		if (isFaulty) return;
		isFaulty = true;
		fail(`plimsoll cannot go on: ${inOneLine(error)}; this is a fault in plimsoll, please report it with what PLIMSOLL_DEBUG=1 prints`, error);
	});
	work.then(end, (error) => fail(`plimsoll cannot run: ${inOneLine(error)}`, error));
}
const inOneLine = (error) => String(error).replace(/\p{Cc}+/gu, " ");
//#endregion
Object.defineProperty(exports, "exitWhenDone", {
	enumerable: true,
	get: function() {
		return exitWhenDone;
	}
});
