import "./rolldown-runtime.js";
import { n as getErrorCode, t as describeFileError } from "./file-errors.js";
import { open } from "node:fs/promises";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
//#region src/host/read-file.ts
var UnreadableFile = class extends Error {
	name = "UnreadableFile";
	problem;
	constructor(problem, message, cause) {
		super(message, cause === void 0 ? {} : { cause });
		this.problem = problem;
	}
};
function toUnreadableFile(error) {
	if (error instanceof UnreadableFile) return error;
	return new UnreadableFile(PROBLEMS[getErrorCode(error)] ?? "failed", describeFileError(error), error);
}
const PROBLEMS = {
	ENOENT: "absent",
	ENOTDIR: "absent",
	EISDIR: "folder",
	ENXIO: "special",
	ENODEV: "special"
};
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
async function readRegularFile(path, mostBytes) {
	try {
		const file = await open(path, FLAGS);
		try {
			checkFile(await file.stat(), mostBytes);
			const pieces = new Pieces(mostBytes);
			while (pieces.add((await file.read(pieces.next())).bytesRead));
			return pieces.whole();
		} finally {
			await file.close();
		}
	} catch (error) {
		throw toUnreadableFile(error);
	}
}
function readRegularFileSync(path, mostBytes) {
	try {
		const fd = openSync(path, FLAGS);
		try {
			checkFile(fstatSync(fd), mostBytes);
			const pieces = new Pieces(mostBytes);
			while (pieces.add(readSync(fd, pieces.next())));
			return pieces.whole();
		} finally {
			closeSync(fd);
		}
	} catch (error) {
		throw toUnreadableFile(error);
	}
}
async function readFileStart(path, mostBytes) {
	try {
		const file = await open(path, FLAGS);
		try {
			checkFile(await file.stat(), Number.POSITIVE_INFINITY);
			const { buffer, bytesRead } = await file.read(Buffer.alloc(mostBytes), 0, mostBytes, 0);
			return buffer.subarray(0, bytesRead);
		} finally {
			await file.close();
		}
	} catch (error) {
		throw toUnreadableFile(error);
	}
}
function checkFile(stat, mostBytes) {
	if (stat.isDirectory()) throw new UnreadableFile("folder", "this is a folder");
	if (!stat.isFile()) throw new UnreadableFile("special", "this is not a regular file");
	if (stat.size > mostBytes) throw createSizeError(mostBytes);
}
const createSizeError = (mostBytes) => new UnreadableFile("too large", `it is larger than ${formatSize(mostBytes)}`);
const formatSize = (bytes) => bytes % MIB === 0 ? `${bytes / MIB} MiB` : `${bytes / 1024} KiB`;
const MIB = 2 ** 20;
const PIECE_BYTES = 64 * 1024;
var Pieces = class {
	#mostBytes;
	#pieces = [];
	#bytes = 0;
	#next = Buffer.alloc(0);
	constructor(mostBytes) {
		this.#mostBytes = mostBytes;
	}
	next() {
		const room = this.#mostBytes + 1 - this.#bytes;
		const wanted = Math.min(Math.max(PIECE_BYTES, this.#bytes), room);
		this.#next = Buffer.allocUnsafeSlow(wanted);
		return this.#next;
	}
	add(bytesRead) {
		if (bytesRead === 0) return false;
		this.#bytes += bytesRead;
		if (this.#bytes > this.#mostBytes) throw createSizeError(this.#mostBytes);
		this.#pieces.push(this.#next.subarray(0, bytesRead));
		return true;
	}
	whole() {
		return Buffer.concat(this.#pieces, this.#bytes);
	}
};
//#endregion
export { readRegularFileSync as a, readRegularFile as i, createSizeError as n, toUnreadableFile as o, readFileStart as r, UnreadableFile as t };
