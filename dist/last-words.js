const require_core = require("./core.js");
let node_child_process = require("node:child_process");
let node_os = require("node:os");
//#region src/host/child.ts
const GRACE_MS = 4e3;
function startChild(host, command, args, env = {}, input = "") {
	host.signal.throwIfAborted();
	host.debug(`$ ${[command, ...args].join(" ")}`);
	const process = (0, node_child_process.spawn)(command, args, {
		cwd: host.cwd,
		env: {
			...host.env,
			...env
		},
		stdio: [
			input === "" ? "ignore" : "pipe",
			"pipe",
			"pipe"
		],
		windowsHide: true
	});
	process.stdin?.on("error", () => void 0);
	process.stdin?.end(input);
	const ending = endable(process);
	const onAbort = () => ending.end(host.signal.reason);
	host.signal.addEventListener("abort", onAbort, { once: true });
	const exited = exitOf(process, command, ending.reason).finally(() => host.signal.removeEventListener("abort", onAbort));
	exited.catch(() => void 0);
	return {
		stdout: process.stdout,
		stderr: process.stderr,
		exited,
		end: ending.end
	};
}
function endable(process) {
	let isEnded = false;
	let reason;
	const end = (why) => {
		if (isEnded) return;
		isEnded = true;
		reason = why;
		process.kill("SIGTERM");
		const timer = setTimeout(() => process.kill("SIGKILL"), GRACE_MS);
		process.once("close", () => clearTimeout(timer));
		process.once("exit", () => process.stdout?.destroy());
		process.once("exit", () => process.stderr?.destroy());
	};
	return {
		end,
		reason: () => reason
	};
}
function exitOf(process, command, endReason) {
	return new Promise((resolve, reject) => {
		process.once("error", (error) => {
			if (process.pid === void 0) reject(notStarted(command, error));
		});
		process.once("close", (code, signal) => {
			if (endReason() !== void 0) reject(endReason());
			else resolve(code ?? 128 + node_os.constants.signals[signal]);
		});
	});
}
function notStarted(command, error) {
	if (error.code !== "ENOENT") return new require_core.GateError("ENGINE_UNAVAILABLE", `the program "${command}" could not be started: ${error.message}`, { cause: error });
	return new require_core.GateError("ENGINE_UNAVAILABLE", `the program "${command}" is not installed, or not on the PATH`, {
		fix: `install ${command}, or save the image where it is there and check the file: docker-archive:FILE`,
		cause: error
	});
}
//#endregion
//#region src/host/exec.ts
const MAX_STDOUT_BYTES = 32 * 2 ** 20;
const ANSWER_MS = 6e4;
async function run(host, command, args, { answerMs = ANSWER_MS, input } = {}) {
	const child = startChild(host, command, args, {}, input);
	const stderr = keepTail([child.stderr]);
	const timer = setTimeout(() => child.end(noAnswer(command, args, answerMs)), answerMs);
	try {
		const collected = await settle(collect(child));
		const exitCode = await child.exited;
		if (collected.isFailed) throw collected.error;
		return {
			stdout: collected.value,
			stderr: stderr(),
			exitCode
		};
	} finally {
		clearTimeout(timer);
	}
}
async function runLong(host, command, args, { env, onOutput }) {
	const child = startChild(host, command, args, env);
	const output = keepTail([child.stdout, child.stderr], onOutput);
	const exitCode = await child.exited;
	return {
		output: output(),
		exitCode
	};
}
async function readFrom(host, command, args, consume, failure) {
	const child = startChild(host, command, args);
	const stderr = keepTail([child.stderr]);
	const consumed = await settle(consume(child.stdout));
	const isAllRead = child.stdout.readableEnded;
	if (consumed.isFailed && !isAllRead) child.end();
	else child.stdout.resume();
	if (await child.exited !== 0 && (isAllRead || !consumed.isFailed)) throw failure(stderr());
	if (consumed.isFailed) throw consumed.error;
	return consumed.value;
}
const settle = (promise) => promise.then((value) => ({
	isFailed: false,
	value
}), (error) => ({
	isFailed: true,
	error
}));
function keepTail(outputs, onChunk = () => void 0) {
	let tail = Buffer.alloc(0);
	const keep = (chunk) => {
		onChunk(chunk);
		tail = Buffer.concat([tail, chunk]).subarray(-65536);
	};
	for (const output of outputs) output.on("data", keep);
	return () => tail.toString("utf8");
}
async function collect(child) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of child.stdout) {
		chunks.push(chunk);
		bytes += chunk.length;
		if (bytes > MAX_STDOUT_BYTES) {
			child.end(new require_core.GateError("LIMIT_EXCEEDED", `an answer of more than ${MAX_STDOUT_BYTES} bytes is not read`));
			break;
		}
	}
	return Buffer.concat(chunks).toString("utf8");
}
function noAnswer(command, args, ms) {
	const what = [command, ...args.slice(0, 2)].join(" ");
	return new require_core.GateError("TIMEOUT", `"${what}" gave no answer within ${ms / 1e3} s`, { fix: `see whether "${what}" answers in a terminal; restart the engine where it does not` });
}
//#endregion
//#region src/host/last-words.ts
const MAX_LINE_LENGTH = 400;
function lastWords(text, secrets = []) {
	return hideSecrets(stripControls(text), secrets).split("\n").map((line) => line.trimEnd()).filter((line) => line !== "").slice(-12).map((line) => line.length > MAX_LINE_LENGTH ? `${line.slice(0, MAX_LINE_LENGTH)}\u2026` : line).join("\n");
}
function stripControls(text) {
	return text.replace(/\r\n?/g, "\n").replace(/\u001b\[[0-9;?]{0,32}[A-Za-z]/g, "").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}
const MIN_SECRET_LENGTH = 4;
function hideSecrets(text, secrets) {
	const withoutCredentials = text.replace(/:\/\/[^\s/@:]{1,256}:[^\s/@]{1,256}@/g, "://***@");
	return secrets.filter((secret) => secret.length >= MIN_SECRET_LENGTH).reduce((masked, secret) => masked.replaceAll(secret, "***"), withoutCredentials);
}
//#endregion
Object.defineProperty(exports, "hideSecrets", {
	enumerable: true,
	get: function() {
		return hideSecrets;
	}
});
Object.defineProperty(exports, "lastWords", {
	enumerable: true,
	get: function() {
		return lastWords;
	}
});
Object.defineProperty(exports, "readFrom", {
	enumerable: true,
	get: function() {
		return readFrom;
	}
});
Object.defineProperty(exports, "run", {
	enumerable: true,
	get: function() {
		return run;
	}
});
Object.defineProperty(exports, "runLong", {
	enumerable: true,
	get: function() {
		return runLong;
	}
});
