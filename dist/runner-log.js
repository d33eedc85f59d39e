import "./rolldown-runtime.js";
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
export { guardLog as n, LogGuard as t };
