import "./rolldown-runtime.js";
import { Lt as GateError, cn as cutEnd, sn as countChars } from "./start.js";
import { Gi as maskSecrets } from "./gate.js";
import { t as atExit } from "./at-exit.js";
import { t as collectAtMost } from "./collect.js";
import { spawn } from "node:child_process";
import { constants } from "node:os";
//#region src/host/child.ts
const GRACE_MS = 2e3;
const HAS_GROUPS = process.platform !== "win32";
function startChild(host, command, args, { env = {}, input = "", onMessage } = {}) {
	host.signal.throwIfAborted();
	host.debug(`$ ${[command, ...args].join(" ")}`);
	const child = spawn(command, args, {
		cwd: host.cwd,
		env: {
			...host.env,
			...env
		},
		stdio: [
			input === "" ? "ignore" : "pipe",
			"pipe",
			"pipe",
			...onMessage === void 0 ? [] : ["ipc"]
		],
		windowsHide: true,
		detached: HAS_GROUPS
	});
	child.stdin?.on("error", () => void 0);
	child.stdin?.end(input);
	const ending = createTerminator(child);
	const onAbort = () => ending.end(host.signal.reason);
	host.signal.addEventListener("abort", onAbort, { once: true });
	const exited = waitForExit(child, command, ending.reason).finally(() => host.signal.removeEventListener("abort", onAbort));
	exited.catch(() => void 0);
	if (onMessage !== void 0) converse(child, onMessage);
	return {
		stdout: child.stdout,
		stderr: child.stderr,
		exited,
		end: ending.end,
		send: (message) => void child.send(message, () => void 0)
	};
}
function converse(child, onMessage) {
	child.on("message", onMessage);
	child.unref();
	child.channel?.unref();
	for (const output of [child.stdout, child.stderr]) output?.unref();
}
function createTerminator(child) {
	let isEnded = false;
	let reason;
	const force = () => {
		signalGroup(child, "SIGKILL");
		child.stdout?.destroy();
		child.stderr?.destroy();
	};
	const end = (why) => {
		if (isEnded) return;
		isEnded = true;
		reason = why;
		signalGroup(child, "SIGTERM");
		const timer = setTimeout(force, GRACE_MS);
		child.once("exit", () => {
			clearTimeout(timer);
			force();
		});
	};
	const cancel = atExit(force);
	child.once("exit", cancel);
	child.once("error", () => child.pid === void 0 && cancel());
	return {
		end,
		reason: () => reason
	};
}
function signalGroup(child, signal) {
	if (child.pid === void 0) return;
	try {
		process.kill(HAS_GROUPS ? -child.pid : child.pid, signal);
	} catch {}
}
function waitForExit(child, command, endReason) {
	return new Promise((resolve, reject) => {
		child.once("error", (error) => {
			if (child.pid === void 0) reject(createStartError(command, error));
		});
		child.once("close", (code, signal) => {
			if (endReason() !== void 0) reject(endReason());
			else resolve(code ?? 128 + constants.signals[signal]);
		});
	});
}
function createStartError(command, error) {
	if (error.code === "ENOENT") return new GateError("program-not-found", { program: command }, { cause: error });
	return new GateError("program-not-started", {
		program: command,
		reason: error.message
	}, { cause: error });
}
//#endregion
//#region src/host/exec.ts
const MAX_STDOUT_BYTES = 32 * 2 ** 20;
const ANSWER_MS = 6e4;
async function run(host, command, args, { answerMs = ANSWER_MS, input, onOutput } = {}) {
	const child = startChild(host, command, args, { input });
	const stderr = keepTail([child.stderr]);
	if (onOutput !== void 0) child.stdout.on("data", onOutput);
	const timeout = new GateError("program-timeout", {
		command: [command, ...args],
		ms: answerMs
	});
	const timer = setTimeout(() => child.end(timeout), answerMs);
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
	const child = startChild(host, command, args, { env });
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
	const bytes = await collectAtMost(child.stdout, MAX_STDOUT_BYTES);
	if (bytes !== void 0) return bytes.toString("utf8");
	child.end(new GateError("output-too-long", { mostBytes: MAX_STDOUT_BYTES }));
	return "";
}
//#endregion
//#region src/host/last-words.ts
const MAX_LINE_LENGTH = 400;
const MOST_READ = 8192;
function takeLastWords(text, secrets = []) {
	return hideSecrets(stripControls(text), secrets).split("\n").map((line) => line.trimEnd()).filter((line) => line !== "").slice(-12).map(maskInstruction).map((line) => cutEnd(line, MAX_LINE_LENGTH, countChars)).join("\n");
}
const INSTRUCTION = /\/\w*sh -\w*c |\b(?:RUN|ENV|ARG|LABEL|CMD|ENTRYPOINT|HEALTHCHECK|COPY|ADD)\s|^\s*\d{1,5} \|/;
const maskInstruction = (line) => INSTRUCTION.test(line.slice(0, MOST_READ)) ? maskSecrets(line.slice(0, MOST_READ)) : line;
const maskInstructions = (text) => text.split("\n").map(maskInstruction).join("\n");
function stripControls(text) {
	return text.replace(/\r\n?/g, "\n").replace(/\u001b\[[0-9;?]{0,32}[A-Za-z]/g, "").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}
const MIN_SECRET_LENGTH = 4;
function hideSecrets(text, secrets) {
	const withoutCredentials = text.replace(/:\/\/[^\s/@:]{1,256}:[^\s/@]{1,256}@/g, "://***@");
	return secrets.filter((secret) => secret.length >= MIN_SECRET_LENGTH).reduce((masked, secret) => masked.replaceAll(secret, "***"), withoutCredentials);
}
//#endregion
export { readFrom as a, startChild as c, keepTail as i, maskInstructions as n, run as o, takeLastWords as r, runLong as s, hideSecrets as t };
