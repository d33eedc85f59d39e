#!/usr/bin/env node
import "./rolldown-runtime.js";
import { t as LogGuard } from "./runner-log.js";
import { t as exitWhenDone } from "./exit-when-done.js";
import { StringDecoder } from "node:string_decoder";
//#region src/cli/log-guard.ts
function guardOutput({ env, stdout, stderr }) {
	if (env.GITHUB_ACTIONS !== "true") return;
	for (const stream of [stdout, stderr]) guardStream(stream);
}
function guardStream(stream) {
	const guard = new LogGuard();
	const decoder = new StringDecoder("utf8");
	const write = stream.write.bind(stream);
	stream.write = (chunk, ...rest) => {
		const text = typeof chunk === "string" ? chunk : decoder.write(Buffer.from(chunk));
		return write(guard.guard(text), ...rest);
	};
}
//#endregion
//#region src/cli.ts
guardOutput(process);
exitWhenDone(import("./main.js").then(({ main }) => main(process)), process);
//#endregion
export {};
