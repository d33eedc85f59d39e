import "./rolldown-runtime.js";
//#region src/host/at-exit.ts
const tasks = new Set();
function atExit(task) {
	if (tasks.size === 0) process.on("exit", runTasks);
	tasks.add(task);
	return () => {
		tasks.delete(task);
		if (tasks.size === 0) process.off("exit", runTasks);
	};
}
function runTasks() {
	for (const task of [...tasks].reverse()) try {
		task();
	} catch {}
}
//#endregion
export { atExit as t };
