//#region src/exit-when-done.ts
const UNMEASURED = 3;
function exitWhenDone(work, process) {
	process.exitCode = UNMEASURED;
	const onUnfinished = () => {
		process.stderr.write("plimsoll ended before it was done; this is a fault in plimsoll, please report it\n");
	};
	process.once("beforeExit", onUnfinished);
	const end = (exitCode) => {
		process.off("beforeExit", onUnfinished);
		process.exitCode = exitCode;
		setTimeout(() => process.exit(), 300).unref();
	};
	work.then(end, (error) => {
		process.stderr.write(`plimsoll cannot run: ${String(error)}\n`);
		end(UNMEASURED);
	});
}
//#endregion
Object.defineProperty(exports, "exitWhenDone", {
	enumerable: true,
	get: function() {
		return exitWhenDone;
	}
});
