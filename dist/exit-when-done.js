import "./rolldown-runtime.js";
import { n as EXIT } from "./errors.js";
//#region src/report/paint/github/runner-log.ts
const ZERO_WIDTH_SPACE = "​";
const LINE_END = /(\r\n|\n|\r)/;
const START = /^[\s\p{C}\p{Z}]*(:{0,2})/u;
var LogGuard = class {
	#line = "blank";
	#hashes = 0;
	guard(text) {
		return text.split(LINE_END).map((part) => LINE_END.test(part) ? this.#endLine(part) : this.#guardPart(part)).join("");
	}
	#endLine(end) {
		this.#line = "blank";
		this.#hashes = 0;
		return end;
	}
	#guardPart(part) {
		if (part === "") return part;
		return this.#breakHashes(part, this.#findSecondColon(part));
	}
	#findSecondColon(part) {
		const line = this.#line;
		if (line === "text") return -1;
		this.#line = "text";
		if (line === "colon") return part.startsWith(":") ? 0 : -1;
		const [start = "", colons = ""] = START.exec(part) ?? [];
		if (colons === "::") return start.length - 1;
		if (start.length === part.length) this.#line = colons === ":" ? "colon" : "blank";
		return -1;
	}
	#breakHashes(part, colonAt) {
		const safe = colonAt < 0 ? part : part.slice(0, colonAt) + ZERO_WIDTH_SPACE + part.slice(colonAt);
		const before = "#".repeat(this.#hashes);
		const line = before + safe;
		this.#hashes = Math.min(2, line.length - line.replace(/#{1,2}$/, "").length);
		return line.replaceAll("##[", `##${ZERO_WIDTH_SPACE}[`).slice(before.length);
	}
};
const guardLog = (text) => new LogGuard().guard(text);
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
export { LogGuard as n, guardLog as r, exitWhenDone as t };
