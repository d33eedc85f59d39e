import { r as __name } from "./rolldown-runtime.js";
import { $ as BUILDER_OPTIONS, Et as joinPattern, Gt as Message, Ht as getMessage, Lt as GateError, Nt as readRegularFileSync, x as formatPlatform } from "./start.js";
import { $n as readBodies, An as listDockerArchive, Ca as tryParseJson, Ea as toBlobPath, Fn as checkDigest, G as findIgnoreFile, Gn as openFolderStore, H as checkBuildContext, Hn as openStream, Jn as scanTarByPosition, Kn as readLayerStream, Ln as assembleImage, Mn as choosePlatforms, Nn as createFailedImage, Pn as addProvenance, Sa as parseIndexOrManifest, U as checkBuildFolder, Un as createArchiveAllowance, Vn as openLayoutFolder, W as findBuiltDockerfile, Wn as decodeName, ar as cleanName, cr as cleanPath, er as KIND, ir as checkDocumentSize, jn as listImages, kn as listOciLayout, lr as isElsewhere, or as decompress, qn as TarScan, rr as MAX_DOCUMENT_BYTES, wa as isDigest, zn as parseConfig } from "./gate.js";
import { i as listBuilderArguments, r as listBuildArgs, t as createBuildArguments } from "./build-arguments.js";
import { a as readFrom, n as maskInstructions, o as run, r as takeLastWords, s as runLong, t as hideSecrets } from "./last-words.js";
import { t as collectAtMost } from "./collect.js";
import { n as listFoldersAbove } from "./find-in-tree.js";
import { t as makeScratch } from "./scratch.js";
import { t as findNearNames } from "./near-names.js";
import { createHash, randomBytes } from "node:crypto";
import { basename, isAbsolute, join, posix, resolve } from "node:path";
import { connect } from "node:net";
import { accessSync, closeSync, constants, createReadStream, fstatSync, lstatSync, openSync, readSync, statSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { buffer, text } from "node:stream/consumers";
//#region src/sources/engine/engine-errors.ts
const REFUSALS = {
	docker: [
		[/permission denied .*(?:daemon|docker) socket|connect: permission denied/i, "docker-access-denied"],
		[joinPattern("i", "context \"[^\"]*\": context not found|context \"[^\"]*\" is not found", "|unable to resolve docker endpoint"), "docker-context-missing"],
		[/client version \S+ is too (?:new|old)/i, "docker-versions-incompatible"],
		[/command \[ssh .*exited/is, "docker-unreachable-over-ssh"],
		[joinPattern("i", "cannot connect to the docker daemon|is the docker daemon running", "|error during connect|dial (?:tcp|unix)", "|nil pointer to embedded struct field Info"), "docker-unreachable"],
		[/invalid reference format/i, "engine-rejects-name"],
		[/no such (?:image|object)/i, "docker-without-image"],
		[/does not provide the specified platform|no suitable export target found/i, "docker-has-other-platforms"],
		[/unable to create manifests file: NotFound/i, "docker-without-own-platform"],
		[/no space left on device/i, "docker-disk-full"]
	],
	podman: [
		[/cannot connect to podman|unable to connect to podman/i, "podman-unreachable"],
		[/invalid reference format|repository name must/i, "engine-rejects-name"],
		[/image not known|no such (?:image|object)|unable to find .* in local storage/i, "podman-without-image"],
		[/permission denied|operation not permitted|newuidmap|cannot clone/i, "podman-access-denied"]
	]
};
function createEngineError(engine, stderr, where) {
	const [, id = "engine-command-failed"] = REFUSALS[engine].find(([pattern]) => pattern.test(stderr)) ?? [];
	const words = takeLastWords(stderr);
	return new GateError(id, {
		engine,
		report: words && new Message("engine-reported", {
			engine,
			words
		})
	}, { where });
}
//#endregion
//#region src/sources/engine/docker-cli.ts
async function inspectDockerImage(reference, context) {
	const args = [
		"image",
		"inspect",
		"--format",
		"{{json .}}",
		"--",
		reference
	];
	const { stdout, stderr, exitCode } = await run(context.host, "docker", args);
	if (exitCode === 0) return parseInspected(stdout, context.source);
	const error = createEngineError("docker", stderr, context.source);
	throw error.code === "SOURCE_NOT_FOUND" ? await addNearNames(error, reference, "docker", context.host) : error;
}
function parseInspected(stdout, where) {
	const found = tryParseJson(stdout);
	const id = found?.Id;
	if (found === void 0 || !isDigest(id)) throw new GateError("docker-answer-unknown", {}, { where });
	const variant = toText(found.Variant);
	return {
		id,
		platform: {
			os: toText(found.Os) ?? "unknown",
			architecture: toText(found.Architecture) ?? "unknown",
			...variant ? { variant } : {}
		},
		driver: toText(found.GraphDriver?.Name) ?? "unknown",
		descriptor: readDescriptor(found.Descriptor),
		diffIds: readDigests(found.RootFS?.Layers)
	};
}
const toText = (value) => typeof value === "string" && value !== "" ? value : void 0;
const readDigests = (found) => Array.isArray(found) && found.every(isDigest) ? found : void 0;
function readDescriptor(found) {
	if (!isDigest(found?.digest) || typeof found.size !== "number") return void 0;
	return {
		mediaType: toText(found.mediaType) ?? "",
		digest: found.digest,
		size: found.size,
		annotations: {}
	};
}
async function addNearNames(error, reference, engine, host) {
	const near = findNearNames(reference, (await run(host, engine, [
		"image",
		"ls",
		"--format",
		"{{.Repository}}:{{.Tag}}"
	])).stdout.split("\n").filter((name) => name !== "" && !name.includes("<none>")));
	if (near.length === 0) return error;
	const otherwise = error.fix ?? "";
	return error.with({ fix: new Message("did-you-mean-or", {
		names: near,
		otherwise
	}) });
}
//#endregion
//#region src/sources/engine/docker-endpoint.ts
const ANSWER_MS = 3e4;
const MAX_INFO_BYTES = 4 * 2 ** 20;
async function findLocalEngineHome(host) {
	const socketPath = await findLocalSocket(host);
	if (socketPath === void 0) return void 0;
	try {
		const info = JSON.parse(await get(socketPath, "/info", host.signal));
		const root = toText(info?.DockerRootDir);
		if (root === void 0) return void 0;
		return {
			root,
			containerdSocket: toText(info.Containerd?.Address)
		};
	} catch (error) {
		host.debug(`the engine does not report where its files are: ${String(error)}`);
		return;
	}
}
async function findLocalSocket(host) {
	const endpoint = host.env.DOCKER_HOST || await findContextEndpoint(host);
	return endpoint.startsWith("unix://") ? endpoint.slice(7) : void 0;
}
async function findContextEndpoint(host) {
	const { stdout, exitCode } = await run(host, "docker", [
		"context",
		"inspect",
		"--format",
		"{{.Endpoints.docker.Host}}"
	]);
	return exitCode === 0 ? stdout.trim() : "";
}
async function get(socketPath, path, signal) {
	const socket = connect({
		path: socketPath,
		signal
	});
	socket.setTimeout(ANSWER_MS, () => socket.destroy(new Error("no response in time")));
	socket.write(`GET ${path} HTTP/1.0\r\nHost: docker\r\n\r\n`);
	const bytes = await collectAtMost(socket, MAX_INFO_BYTES);
	if (bytes === void 0) throw new Error("the response is too long");
	const answer = bytes.toString("utf8");
	const bodyStart = answer.indexOf("\r\n\r\n");
	if (bodyStart < 0 || !/^HTTP\/1\.\d 200 /.test(answer)) throw new Error(`it responded: ${answer.slice(0, 100)}`);
	return answer.slice(bodyStart);
}
//#endregion
//#region src/sources/engine/overlay-files.ts
function readOverlayFile(layer, path, body, sizeBytes = body.length, position = 0) {
	try {
		return isReached(layer, path) && readPart(join(layer, path), body, sizeBytes, position);
	} catch {
		return false;
	}
}
function isReached(layer, path) {
	const parts = path.split("/").slice(0, -1);
	return parts.every((_, i) => lstatSync(join(layer, ...parts.slice(0, i + 1))).isDirectory());
}
function readPart(file, body, sizeBytes, position) {
	const fd = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
	try {
		const stat = fstatSync(fd);
		return stat.isFile() && stat.size === sizeBytes && readSync(fd, body, 0, body.length, position) === body.length;
	} finally {
		closeSync(fd);
	}
}
//#endregion
//#region src/sources/engine/engine-files.ts
const openReadableFiles = (root) => ({
	isSudo: false,
	sizeOf: (path) => statSync(join(root, path), { throwIfNoEntry: false })?.size,
	read: (path) => readRegularFileSync(join(root, path), MAX_DOCUMENT_BYTES),
	chunks: (path) => createReadStream(join(root, path)),
	bodies: (cacheId, entries, allowance) => readBodies(entries, allowance, (body, entry, path, position) => readOverlayFile(join(root, toOverlayFolder(cacheId)), path, body, entries.sizeBytes[entry], position))
});
const toOverlayFolder = (cacheId) => `overlay2/${cacheId}/diff`;
//#endregion
//#region src/read/tar-split.ts
const MAX_LINE_BYTES = 16 * 2 ** 20;
const BODY = joinPattern("", String.raw`^\{"type":1,"name":"[^"]*",(?:"size":(\d{1,15}),)?"payload":(?:null`, String.raw`|"([^"]*)"),"position":(\d+)\}$`);
const SEGMENT_START = "{\"type\":2,\"payload\":\"";
async function scanTarSplit(lines, scan) {
	let count = 0;
	let bodyCount = 0;
	const take = (line) => {
		const record = parseAsGoWrites(line, count) ?? parseJson$1(line, count);
		count++;
		if (record.type === 1) bodyCount++;
		takeRecord(record, scan);
	};
	let rest = "";
	for await (const chunk of lines) {
		const text = toBuffer(chunk).toString("latin1");
		let at = 0;
		for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", at)) {
			const line = rest + text.slice(at, end);
			if (line !== "") take(line);
			rest = "";
			at = end + 1;
		}
		rest += text.slice(at);
		if (rest.length > MAX_LINE_BYTES) throw createRecordError("long-line");
	}
	if (rest !== "") take(rest);
	if (!scan.isEnded) throw createRecordError("ends-early");
	const scanned = scan.finish();
	if (bodyCount !== scanned.entries.count) throw createMismatchError();
	return scanned;
}
function takeRecord({ type, size, payload }, scan) {
	if (type === 2) takeSegment(payload, scan);
	else if (type === 1) takeBody(size, payload, scan);
	else throw new GateError("layer-record-type-unknown", { type });
}
function takeSegment(bytes, scan) {
	if (bytes.length > 0 && scan.bodyBytes > 0) throw createMismatchError();
	if (scan.push(bytes) < bytes.length) throw createMismatchError();
}
function takeBody(sizeBytes, checksum, scan) {
	if (sizeBytes !== scan.bodyBytes) throw createMismatchError();
	if (sizeBytes === 0) return;
	if (checksum.length !== 8) throw createMismatchError();
	scan.skip(sizeBytes);
	const view = new DataView(checksum.buffer, checksum.byteOffset, 8);
	scan.setChecksum(view.getUint32(4), view.getUint32(0));
}
const createMismatchError = () => createRecordError("differs-from-headers");
const createRecordError = (problem) => new GateError("layer-record-damaged", { problem });
let decoded = Buffer.alloc(1024);
function parseAsGoWrites(line, index) {
	if (!line.startsWith(SEGMENT_START)) {
		const [, size = 0, payload = "", position] = BODY.exec(line) ?? [];
		if (Number(position) !== index) return void 0;
		return {
			type: 1,
			size: Number(size),
			payload: decode(payload)
		};
	}
	const end = line.indexOf("\"", 21);
	if (line.slice(end) !== `","position":${index}}`) return void 0;
	return {
		type: 2,
		size: 0,
		payload: decode(line.slice(21, end))
	};
}
function decode(base64) {
	if (base64.length > decoded.length) decoded = Buffer.alloc(base64.length);
	return decoded.subarray(0, decoded.write(base64, "base64"));
}
function parseJson$1(line, index) {
	let record;
	try {
		record = JSON.parse(line);
	} catch {
		throw createRecordError("not-json");
	}
	const { type, size = 0, payload, position = index } = record;
	if (typeof type !== "number" || typeof size !== "number" || position !== index) throw createMismatchError();
	return {
		type,
		size,
		payload: decode(typeof payload === "string" ? payload : "")
	};
}
__name(parseJson$1, "parseJson");
const toBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
//#endregion
//#region src/sources/engine/layerdb.ts
const toHome = (driver) => `image/${driver}`;
const toConfigPath = (driver, id) => `${toHome(driver)}/imagedb/content/${id.replace(":", "/")}`;
const toLayerPath = (driver, chainId) => `${toHome(driver)}/layerdb/${chainId.replace(":", "/")}`;
const listLayerdbPaths = (driver, id, diffIds) => [toConfigPath(driver, id), ...computeChainIds(diffIds).flatMap((chainId) => [
	"diff",
	"cache-id",
	"tar-split.json.gz"
].map((file) => `${toLayerPath(driver, chainId)}/${file}`))];
function openLayerdbImage(files, driver, id, name) {
	const config = files.read(toConfigPath(driver, id));
	checkDigest(config, id, "config");
	const { diffIds } = parseConfig(config);
	const chain = computeChainIds(diffIds);
	const folders = new Map(chain.map((chainId, index) => {
		const folder = toLayerPath(driver, chainId);
		checkDiffId(readText$1(files, `${folder}/diff`), diffIds[index]);
		return [chainId, folder];
	}));
	const layers = chain.map((chainId) => ({
		name: chainId,
		digest: null,
		sizeBytes: null,
		mediaType: null
	}));
	return {
		store: openLayerdbStore(folders, files, driver),
		documents: {
			name,
			manifestDigest: null,
			configDigest: id,
			config,
			layers,
			isAsPushed: false
		}
	};
}
const readText$1 = __name((files, path) => files.read(path).toString().trim(), "readText");
function computeChainIds(diffIds) {
	const chain = [];
	for (const diffId of diffIds) {
		const below = chain.at(-1);
		chain.push(below === void 0 ? diffId : `sha256:${createHash("sha256").update(`${below} ${diffId}`).digest("hex")}`);
	}
	return chain;
}
function checkDiffId(found, diffId) {
	if (found !== diffId) throw new GateError("engine-record-of-other-layer", {
		diffId,
		found
	});
}
function openLayerdbStore(folders, files, driver) {
	const getFolder = (name) => {
		const folder = folders.get(name);
		if (folder === void 0) throw new GateError("blob-missing", { name });
		return folder;
	};
	const getRecordPath = (name) => `${getFolder(name)}/tar-split.json.gz`;
	return {
		readBy: new Message("read-engine-files", {
			store: driver,
			isSudo: files.isSudo
		}),
		sizeOf: (name) => files.sizeOf(getRecordPath(name)),
		document: (name) => Promise.reject(new GateError("blob-missing", { name })),
		layer: async (name, request) => {
			const layer = await readRecord(files.chunks(getRecordPath(name)), request);
			const cacheId = readCacheId(files, getFolder(name));
			if (driver !== "overlay2" || cacheId === void 0) return layer;
			const databases = await files.bodies(cacheId, layer.scanned.entries, request.allowance);
			return {
				...layer,
				databases
			};
		},
		close: () => void 0
	};
}
function readCacheId(files, folder) {
	try {
		const id = readText$1(files, `${folder}/cache-id`);
		return /^[a-z0-9-]+$/.test(id) ? id : void 0;
	} catch {
		return;
	}
}
async function readRecord(record, request) {
	const scanned = await scanTarSplit(decompress(countChunks(record, request.onBytes), "gzip"), new TarScan("crc64", request.allowance));
	return {
		scanned,
		compression: "none",
		storedBytes: scanned.tarBytes,
		storedDigest: null,
		tarDigest: null,
		estimatedBytes: null,
		bodies: null
	};
}
async function* countChunks(chunks, onBytes) {
	for await (const chunk of chunks) {
		onBytes(chunk.length);
		yield chunk;
	}
}
//#endregion
//#region src/sources/engine/saved-instead.ts
function fallBackToSave(source, save) {
	let saved;
	const readSaved = async (index) => {
		saved ??= save();
		const image = (await saved).images[index];
		if (image === void 0) throw new GateError("image-not-saved", {});
		return image.read();
	};
	return {
		...source,
		images: source.images.map((image, index) => ({
			...image,
			read: async () => {
				try {
					return await image.read();
				} catch (error) {
					const problem = findDoubt(error);
					if (problem === void 0) throw error;
					const read = await readSaved(index);
					const notice = new Message("saved-instead", { problem });
					return {
						...read,
						notices: [notice, ...read.notices]
					};
				}
			}
		})),
		close: async () => {
			await source.close();
			await (await saved?.catch(() => void 0))?.close();
		}
	};
}
const DOUBTS = [
	"SOURCE_NOT_FOUND",
	"SOURCE_UNREADABLE",
	"IMAGE_CORRUPT",
	"LAYER_CORRUPT",
	"DIGEST_MISMATCH"
];
function findDoubt(error) {
	if (error instanceof GateError) return DOUBTS.includes(error.code) ? error.text : void 0;
	const { code, syscall } = error;
	return syscall === void 0 ? void 0 : new Message("system-call-failed", {
		syscall: String(syscall),
		errno: String(code)
	});
}
//#endregion
//#region src/sources/engine/sudo.ts
const COMMANDS$1 = {
	tar: [
		"/bin/tar",
		"--create",
		"--file=-",
		"--no-recursion"
	],
	cat: ["/bin/cat", "--"],
	find: ["/usr/bin/find", "-P"]
};
function isSudoAllowed({ env }) {
	if (process.platform !== "linux" || process.getuid?.() === 0) return false;
	const { PLIMSOLL_ENGINE_FILES: choice, RUNNER_ENVIRONMENT: runner } = env;
	return choice === "sudo" || choice !== "off" && runner === "github-hosted";
}
function readAsRoot(host, command, args, consume) {
	return readFrom({
		...host,
		cwd: "/",
		env: {
			PATH: "/usr/bin:/bin",
			LC_ALL: "C"
		}
	}, "/usr/bin/sudo", [
		"-n",
		"--",
		...COMMANDS$1[command],
		...args
	], consume, (words) => new GateError("sudo-failed", {
		command,
		words: takeLastWords(words)
	}));
}
function isRootsOwn(folder) {
	if (!posix.isAbsolute(folder) || posix.normalize(folder) !== folder || /\p{Cc}/u.test(folder)) return false;
	let path = "";
	for (const part of folder.split("/").slice(1)) {
		path += `/${part}`;
		const access = checkAccess(path);
		if (access === "closed") return true;
		if (access === "other") return false;
	}
	return path !== "/";
}
function checkAccess(path) {
	try {
		const stat = lstatSync(path);
		return stat.isDirectory() && stat.uid === 0 && (stat.mode & 18) === 0 ? "root" : "other";
	} catch (error) {
		return error.code === "EACCES" ? "closed" : "other";
	}
}
//#endregion
//#region src/sources/engine/sudo-content.ts
const BLOB_NAME = /^blobs\/sha256\/([0-9a-f]{64})$/;
async function openContentWithSudo(folder, host) {
	const sizes = await listBlobSizes(folder, host);
	const find = (name) => {
		const hex = BLOB_NAME.exec(name)?.[1];
		const sizeBytes = hex === void 0 ? void 0 : sizes.get(hex);
		if (hex === void 0 || sizeBytes === void 0) throw new GateError("blob-missing", { name });
		return {
			hex,
			sizeBytes
		};
	};
	const read = (hex, consume) => readAsRoot(host, "cat", [`${folder}/blobs/sha256/${hex}`], consume);
	return {
		readBy: new Message("read-engine-files", {
			store: "containerd",
			isSudo: true
		}),
		sizeOf: (name) => sizes.get(BLOB_NAME.exec(name)?.[1] ?? ""),
		document: async (name) => {
			const { hex, sizeBytes } = find(name);
			checkDocumentSize(name, sizeBytes);
			const bytes = await read(hex, buffer);
			if (bytes.length !== sizeBytes) throw new GateError("file-changed", { name });
			return bytes;
		},
		layer: async (name, request) => {
			const { hex } = find(name);
			return read(hex, (stdout) => readLayerStream(stdout, request, `sha256:${hex}`));
		},
		close: () => void 0
	};
}
async function listBlobSizes(folder, host) {
	const found = (await readAsRoot(host, "find", [
		`${folder}/blobs/sha256`,
		"-maxdepth",
		"1",
		"-type",
		"f",
		"-printf",
		"%f %s\\n"
	], text)).matchAll(/^([0-9a-f]{64}) (\d{1,15})$/gm);
	return new Map([...found].map(([, hex = "", bytes]) => [hex, Number(bytes)]));
}
//#endregion
//#region src/sources/engine/crc64.ts
const ISO_HIGH = 3623878656;
const TABLE = (() => {
	const table = new Uint32Array(512);
	for (let byte = 0; byte < 256; byte++) {
		let low = byte;
		let high = 0;
		for (let bit = 0; bit < 8; bit++) {
			const isOdd = (low & 1) === 1;
			low = low >>> 1 | high << 31;
			high >>>= 1;
			if (isOdd) high ^= ISO_HIGH;
		}
		table[2 * byte] = low;
		table[2 * byte + 1] = high;
	}
	return table;
})();
function computeCrc64(bytes) {
	let low = 4294967295;
	let high = 4294967295;
	for (let i = 0; i < bytes.length; i++) {
		const at = 2 * ((low ^ bytes[i]) & 255);
		low = (low >>> 8 | high << 24) ^ TABLE[at];
		high = high >>> 8 ^ TABLE[at + 1];
	}
	return [~low >>> 0, ~high >>> 0];
}
function matchesCrc64(bytes, entries, entry) {
	if (bytes.length === 0) return true;
	const [low, high] = computeCrc64(bytes);
	return entries.checksum[2 * entry] === low && entries.checksum[2 * entry + 1] === high;
}
//#endregion
//#region src/sources/engine/unlinked-paths.ts
const isPlain = (path) => path.split("/").every((part) => /^(?!\.{1,2}$)[\w@+~.][\w@+~.:-]*$/.test(part));
function selectUnlinkedPaths(paths, entries) {
	const plain = paths.filter(isPlain);
	if (plain.length === 0) return new Set();
	const above = new Set(plain.flatMap(listFoldersAbove));
	const others = new Set();
	for (let i = 0; i < entries.count; i++) {
		if (entries.kind[i] === KIND.directory) continue;
		const name = cleanName(decodeName(entries.text.subarray(entries.bounds[2 * i], entries.bounds[2 * i + 1])));
		if (above.has(name)) others.add(name);
	}
	return new Set(plain.filter((path) => !listFoldersAbove(path).some((folder) => others.has(folder))));
}
//#endregion
//#region src/sources/engine/sudo-files.ts
const MAX_FETCHED_BYTES = 192 * 2 ** 20;
async function fetchFilesWithSudo(root, paths, host) {
	const fetched = await fetchFiles(root, paths, host);
	const read = (path) => {
		const bytes = fetched.get(path);
		if (bytes === void 0) throw new GateError("file-not-fetched", { path });
		return bytes;
	};
	return {
		isSudo: true,
		sizeOf: (path) => fetched.get(path)?.length,
		read,
		chunks: async function* (path) {
			yield read(path);
		},
		bodies: (cacheId, entries, allowance) => fetchBodies(root, cacheId, entries, allowance, host)
	};
}
async function fetchFiles(root, paths, host) {
	const tar = await readAsRoot(host, "tar", [
		`--directory=${root}`,
		"--",
		...paths
	], collect);
	const { entries } = await scanTarByPosition({
		sizeBytes: tar.length,
		readInto: (target, at, length = target.length) => tar.copy(target, 0, at, at + length)
	}, new TarScan("none", createArchiveAllowance()), () => void 0);
	const files = new Map();
	for (let i = 0; i < entries.count; i++) {
		if (entries.kind[i] !== KIND.file || entries.isSparse[i] === 1) continue;
		const name = Buffer.from(entries.text.subarray(entries.bounds[2 * i], entries.bounds[2 * i + 1]));
		const start = entries.bodyOffset[i];
		files.set(name.toString(), tar.subarray(start, start + entries.sizeBytes[i]));
	}
	return files;
}
async function collect(stdout) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of stdout) {
		chunks.push(chunk);
		bytes += chunk.length;
		if (bytes > MAX_FETCHED_BYTES) throw new GateError("engine-records-too-large", {});
	}
	return Buffer.concat(chunks);
}
async function fetchBodies(root, cacheId, entries, allowance, host) {
	const wanted = [];
	const bodies = new Map(readBodies(entries, allowance, (body, entry, path) => body.length === entries.sizeBytes[entry] && wanted.push({
		entry,
		path
	}) > 0));
	const safe = selectUnlinkedPaths(wanted.map(({ path }) => path), entries);
	const folder = toOverlayFolder(cacheId);
	const fetched = await tryFetch(root, [...safe].map((path) => `${folder}/${path}`), host);
	for (const { entry, path } of wanted) {
		const found = safe.has(path) ? fetched.get(`${folder}/${path}`) : void 0;
		if (found && found.length === entries.sizeBytes[entry] && matchesCrc64(found, entries, entry)) bodies.set(entry, found);
		else bodies.delete(entry);
	}
	return bodies;
}
async function tryFetch(root, paths, host) {
	if (paths.length === 0) return new Map();
	try {
		return await fetchFiles(root, paths, host);
	} catch (error) {
		host.signal.throwIfAborted();
		host.debug(`package databases can't be read: ${String(error)}`);
		return new Map();
	}
}
//#endregion
//#region src/sources/engine/docker-engine-files.ts
async function findEngineHome(host) {
	return host.env.PLIMSOLL_ENGINE_FILES === "off" ? void 0 : findLocalEngineHome(host);
}
async function openEngineFiles(wanted) {
	const { image, context } = wanted;
	if (image.descriptor === void 0 && (context.verify || context.estimate)) return void 0;
	if (image.descriptor === void 0) choosePlatforms([image], context.platforms);
	return await openReadable(wanted) ?? await openThroughSudo(wanted);
}
async function openReadable(wanted) {
	const { image, context } = wanted;
	const { root } = wanted.home;
	if (image.descriptor === void 0) {
		const open = async () => openClassicStore(wanted, openReadableFiles(root));
		return tryOpen(open, "the engine's own files can't be used", context.host);
	}
	const folder = listContentFolders(root).find((path) => hasBlob(path, image.descriptor?.digest));
	if (folder === void 0) return void 0;
	return openContentStore(openFolderStore(folder, new Message("read-engine-files", {
		store: "containerd",
		isSudo: false
	})), image.descriptor, context);
}
async function openThroughSudo(wanted) {
	const { host } = wanted.context;
	if (!isSudoAllowed(host)) return void 0;
	const { descriptor } = wanted.image;
	const open = () => descriptor === void 0 ? openClassicThroughSudo(wanted) : openContentThroughSudo(wanted, descriptor);
	return tryOpen(open, "the engine's files can't be read with sudo", host);
}
async function tryOpen(open, what, host) {
	try {
		return await open();
	} catch (error) {
		host.signal.throwIfAborted();
		host.debug(`${what}, so docker save is used: ${String(error)}`);
		return;
	}
}
async function openClassicThroughSudo(wanted) {
	const { driver, id, diffIds } = wanted.image;
	const { root } = wanted.home;
	if (driver !== "overlay2" || diffIds === void 0 || !isRootsOwn(root)) return void 0;
	if (![id, ...diffIds].every((digest) => /^sha256:[0-9a-f]{64}$/.test(digest))) return void 0;
	return openClassicStore(wanted, await fetchFilesWithSudo(root, listLayerdbPaths(driver, id, diffIds), wanted.context.host));
}
function openClassicStore({ image, save, context }, files) {
	const { store, documents } = openLayerdbImage(files, image.driver, image.id, context.source);
	const name = context.name ?? documents.name;
	const { lacking } = choosePlatforms([image], context.platforms);
	return fallBackToSave({
		images: [{
			name,
			platform: formatPlatform(image.platform),
			diffIds: parseConfig(documents.config).diffIds,
			read: () => assembleImage(store, documents, context)
		}, ...lacking.map((one) => createFailedImage(name, one.platform, one.error))],
		notices: [],
		close: () => void 0
	}, save);
}
const toContentFolder = (home) => join(home, "io.containerd.content.v1.content");
const MACHINES_CONTAINERD = {
	root: "/var/lib/containerd",
	socket: "/run/containerd/containerd.sock"
};
const listContentFolders = (root) => [join(root, "containerd/daemon"), MACHINES_CONTAINERD.root].map(toContentFolder);
async function openContentThroughSudo({ home: { root, containerdSocket }, save, context }, descriptor) {
	const home = containerdSocket === MACHINES_CONTAINERD.socket ? MACHINES_CONTAINERD.root : join(root, "containerd/daemon");
	if (!isRootsOwn(home)) return void 0;
	const store = await openContentWithSudo(toContentFolder(home), context.host);
	if (store.sizeOf(toBlobPath(descriptor.digest)) === void 0) return void 0;
	return fallBackToSave(await openContentStore(store, descriptor, context), save);
}
async function openContentStore(store, descriptor, context) {
	try {
		const traits = {
			fileName: context.source,
			isAsPushed: true
		};
		const quick = {
			...context,
			hashPlain: false
		};
		return {
			...await listImages(store, [descriptor], traits, quick),
			close: store.close
		};
	} catch (error) {
		store.close();
		throw error;
	}
}
function hasBlob(folder, digest = "") {
	try {
		accessSync(join(folder, toBlobPath(digest)), constants.R_OK);
		return true;
	} catch {
		return false;
	}
}
//#endregion
//#region src/sources/engine/saved-store.ts
function openSavedStore(engine, args, context) {
	const consume = (stdout) => openStream(stdout, new Message("read-save", { engine }), context);
	return readFrom(context.host, engine, args, consume, (stderr) => createEngineError(engine, stderr, context.source));
}
//#endregion
//#region src/sources/engine/saved-platforms.ts
async function openSavedPlatforms(id, platforms, context) {
	const sources = [];
	const failures = [];
	for (const platform of platforms) try {
		sources.push(await openSavedPlatform(id, platform, context));
	} catch (error) {
		context.host.signal.throwIfAborted();
		if (!(error instanceof GateError)) throw error;
		failures.push({
			platform,
			error
		});
	}
	const [first] = failures;
	if (sources.length === 0 && first !== void 0) throw first.error;
	const name = context.name ?? id;
	return {
		images: [...dropDuplicates(sources.flatMap(({ images }) => images)), ...failures.map(({ platform, error }) => createFailedImage(name, platform, error))],
		notices: sources.flatMap(({ notices }) => notices),
		close: async () => {
			for (const source of sources) await source.close();
		}
	};
}
async function openSavedPlatform(id, platform, context) {
	const store = await openSavedStore("docker", [
		"image",
		"save",
		"--platform",
		formatPlatform(platform),
		id
	], context);
	const index = parseIndexOrManifest(await store.document("index.json"), "index.json");
	return {
		...await listImages(store, index.kind === "index" ? index.manifests : [], {
			fileName: id,
			isAsPushed: true
		}, {
			...context,
			platforms: [platform]
		}),
		close: store.close
	};
}
const dropDuplicates = (images) => [...new Map(images.map((image) => [`${image.digest} ${image.platform}`, image])).values()];
//#endregion
//#region src/sources/engine/docker-engine.ts
async function openDocker(reference, given) {
	const context = {
		...given,
		name: given.name ?? reference,
		select: void 0
	};
	const [image, home] = await Promise.all([inspectDockerImage(reference, context), findEngineHome(context.host)]);
	const save = () => openSaved(image, context);
	return (home && await openEngineFiles({
		image,
		home,
		save,
		context
	})) ?? save();
}
async function openSaved(image, context) {
	const { platforms = [] } = context;
	try {
		return await openWhole(image, context);
	} catch (error) {
		if (!(image.descriptor !== void 0 && platforms.length > 0) || !isNotSaved(error)) throw error;
		return openSavedPlatforms(image.id, platforms, context);
	}
}
const isNotSaved = (error) => error instanceof GateError && ["SOURCE_UNREADABLE", "IMAGE_NOT_SELECTED"].includes(error.code);
async function openWhole(image, context) {
	const store = await openSavedStore("docker", [
		"image",
		"save",
		image.id
	], context);
	return {
		...image.descriptor === void 0 ? await listDockerArchive(store, image.id, context) : await listImages(store, [image.descriptor], {
			fileName: image.id,
			isAsPushed: true
		}, context),
		close: store.close
	};
}
//#endregion
//#region src/sources/engine/held-image.ts
async function listImageIds(host) {
	const text = await askDocker(host, [
		"image",
		"ls",
		"--all",
		"--quiet",
		"--no-trunc"
	]);
	return text === void 0 ? void 0 : new Set(text.split("\n"));
}
async function holdImage(id, before, given) {
	const host = {
		...given,
		signal: new AbortController().signal
	};
	const name = `plimsoll-build:${randomBytes(8).toString("hex")}`;
	const isHeld = before?.has(id) === false && await askDocker(host, [
		"image",
		"tag",
		id,
		name
	]) !== void 0;
	return async () => {
		if (isHeld) await askDocker(host, [
			"image",
			"rm",
			"--no-prune",
			name
		]);
	};
}
async function askDocker(host, args) {
	try {
		const { stdout, stderr, exitCode } = await run(host, "docker", args);
		if (exitCode === 0) return stdout.trim();
		host.debug(`the engine reported: ${stderr.trim()}`);
	} catch (error) {
		host.signal.throwIfAborted();
		host.debug(`the engine failed: ${getMessage(error)}`);
	}
}
//#endregion
//#region src/sources/build/build-log.ts
const MAX_LINE = 64 * 1024;
var BuildLog = class {
	#show;
	#secrets;
	#hasSummary;
	#decoder = new TextDecoder();
	#encoder = new TextEncoder();
	#partial = "";
	#summary;
	constructor(show, secrets, hasSummary) {
		this.#show = show;
		this.#secrets = secrets;
		this.#hasSummary = hasSummary;
	}
	write(chunk) {
		this.#partial += this.#decoder.decode(chunk, { stream: true });
		const end = this.#partial.lastIndexOf("\n") + 1;
		if (end === 0 && this.#partial.length < MAX_LINE) return;
		this.#take(end === 0 ? this.#partial : this.#partial.slice(0, end));
		this.#partial = end === 0 ? "" : this.#partial.slice(end);
	}
	end(isFailed) {
		this.#take(this.#partial);
		const summary = this.#summary ?? "";
		if (!isFailed) this.#print(summary);
		return isFailed ? summary : "";
	}
	#take(lines) {
		const at = this.#summaryStart(lines);
		this.#print(lines.slice(0, at));
		if (at !== void 0) this.#summary = (this.#summary ?? "") + lines.slice(at);
	}
	#summaryStart(lines) {
		if (this.#summary !== void 0) return 0;
		return this.#hasSummary ? SUMMARY.exec(lines)?.index : void 0;
	}
	#print(text) {
		if (text === "") return;
		this.#show(this.#encoder.encode(maskInstructions(hideSecrets(text, this.#secrets))));
	}
};
const SUMMARY = /^(?:-{6}\r?$|ERROR: )/m;
//#endregion
//#region src/sources/build/build-secrets.ts
const MAX_FILE_BYTES = 64 * 1024;
const MIN_PART_LENGTH = 8;
const MAX_PARTS = 200;
function listSecretTexts(variables, files, { env, cwd }) {
	const readSecretFile = (file) => readText(resolve(cwd, file));
	const values = [...variables.map((name) => env[name] ?? readSecretFile(name)), ...files.map(readSecretFile)];
	const parts = values.flatMap((value) => value.split("\n").flatMap(listParts)).filter(isLong);
	const all = [...values.map((value) => value.trim()), ...parts.slice(0, MAX_PARTS)].filter((text) => text !== "");
	return [...new Set(all)].sort((a, b) => b.length - a.length);
}
const listParts = (line) => [line.trim(), line.slice(line.lastIndexOf("=") + 1).trim()];
const isLong = (part) => part.length >= MIN_PART_LENGTH;
function readText(path) {
	try {
		return readRegularFileSync(path, MAX_FILE_BYTES).toString();
	} catch {
		return "";
	}
}
//#endregion
//#region src/sources/build/run-build.ts
async function runBuild({ command, forRecord, env }, request, host) {
	const start = performance.now();
	const words = await tryBuild([...command, ...forRecord], env, request, host);
	if (words === void 0) return request.onBuilt?.(performance.now() - start);
	if (forRecord.length > 0 && KNOWS_NO_RECORD.test(words)) return runBuild({
		command,
		forRecord: [],
		env
	}, request, host);
	const [, id] = FIXES.find(([pattern]) => pattern.test(words)) ?? [];
	const fix = id && new Message(id, {});
	throw new GateError("build-failed", { words }, {
		where: request.folder,
		fix
	});
}
const KNOWS_NO_RECORD = /unknown flag: --provenance|Attestations? (?:is|are) not supported/i;
const FIXES = [
	[joinPattern("i", "failed to read dockerfile|unable to evaluate symlinks in Dockerfile", "|Cannot locate specified Dockerfile"), "add-dockerfile"],
	[/exec format error/i, "install-emulation"],
	[/requires? BuildKit|BuildKit is enabled but|does not match the specified platform/i, "install-buildx-for-build"]
];
async function tryBuild(command, moreEnv, request, host) {
	const { args, env, values, secretVariables, secretFiles } = createBuildArguments(request, host.env);
	const secrets = listSecretTexts(secretVariables, secretFiles, host);
	const hidden = [...secrets, ...values];
	const log = new BuildLog(request.onLog, secrets, command.includes("buildx"));
	const { output, exitCode } = await runLong({
		...host,
		debug: (line) => host.debug(hideSecrets(line, hidden))
	}, "docker", [...command, ...args], {
		env: {
			...env,
			...moreEnv
		},
		onOutput: (chunk) => log.write(chunk)
	});
	const summary = log.end(exitCode !== 0);
	return exitCode === 0 ? void 0 : takeLastWords(stripFrame(summary || output), hidden);
}
const stripFrame = (text) => text.replaceAll(/^(?:-{6,}| {0,8}\d+ \|.*)\r?\n/gm, "");
const readImageId = (path) => readRegularFileSync(path, MOST_ID_BYTES).toString().trim();
const MOST_ID_BYTES = 1e3;
//#endregion
//#region src/sources/build/build-into-engine.ts
async function buildIntoEngine(builder, request, scratch, context) {
	const before = await listImageIds(context.host);
	const opened = [];
	const letGo = [];
	const close = async () => {
		for (const source of opened) await source.close();
		for (const remove of letGo) await remove();
	};
	try {
		const platforms = request.platforms.length > 0 ? request.platforms.map((platform) => [platform]) : [[]];
		for (const [index, platform] of platforms.entries()) {
			const files = {
				id: join(scratch, `${index}.id`),
				metadata: join(scratch, `${index}.json`)
			};
			await runBuild(COMMANDS[builder](files), {
				...request,
				platforms: platform
			}, context.host);
			const id = readImageId(files.id);
			letGo.push(await holdImage(id, before, context.host));
			opened.push(addRecord(await openDocker(id, context), files.metadata));
		}
	} catch (error) {
		await close();
		throw error;
	}
	return {
		images: opened.flatMap(({ images }) => images),
		notices: opened.flatMap(({ notices }) => notices),
		close
	};
}
const COMMANDS = {
	buildx: ({ id, metadata }) => ({
		command: [
			"buildx",
			"build",
			"--progress",
			"plain",
			"--load",
			"--iidfile",
			id,
			"--metadata-file",
			metadata
		],
		forRecord: [],
		env: { BUILDX_METADATA_PROVENANCE: "max" }
	}),
	classic: ({ id }) => ({
		command: [
			"build",
			"--iidfile",
			id
		],
		forRecord: [],
		env: {}
	})
};
function addRecord(source, metadataPath) {
	const images = source.images.map((image) => ({
		...image,
		read: async () => addProvenance(await image.read(), readMetadata(metadataPath))
	}));
	return {
		...source,
		images
	};
}
function readMetadata(path) {
	try {
		return readRegularFileSync(path, MAX_DOCUMENT_BYTES);
	} catch {
		return null;
	}
}
//#endregion
//#region src/sources/build/build.ts
async function openBuild(asked, given) {
	const { host } = given;
	const isRemote = isElsewhere(asked.folder, host);
	const request = isRemote ? asked : cleanPaths(asked);
	const { folder, file, target } = request;
	if (!isRemote) checkBuildFolder(folder, host);
	if (!isRemote) checkBuildContext(folder, host);
	for (const path of listContextFolders(request.builderOptions)) checkBuildContext(path, host);
	const name = given.name ?? basename(resolve(host.cwd, folder));
	const context = {
		...given,
		name,
		platforms: [],
		select: void 0
	};
	const builder = await chooseBuilder(host, request.builderOptions);
	if (builder === "classic") refuseBuildKitOptions(request.builderOptions);
	const dockerfile = !isRemote || file !== void 0 && isAbsolute(file) ? findBuiltDockerfile(folder, file, host) : void 0;
	const scratch = makeScratch("plimsoll-build-", host);
	try {
		const opened = await BUILD[builder](request, scratch.path, context);
		const ignore = isRemote || dockerfile === void 0 ? void 0 : findIgnoreFile(folder, dockerfile.place, host);
		const built = {
			dockerfile,
			...ignore && { ignore },
			hasBuildKit: builder !== "classic",
			target,
			buildArgs: listBuildArgs(request, host.env),
			contexts: listContextNames(request.builderOptions)
		};
		return {
			...opened,
			built,
			close: () => closeAll(opened, scratch)
		};
	} catch (error) {
		await scratch.remove();
		throw error;
	}
}
async function closeAll(opened, scratch) {
	try {
		await opened.close();
	} finally {
		await scratch.remove();
	}
}
const usesBuildKit = async (host, options) => await chooseBuilder(host, options) !== "classic";
async function chooseBuilder(host, options) {
	const builder = options?.get("builder");
	const named = listBuilderArguments(new Map(builder && [["builder", builder]]));
	const isBuildKitOff = /^(?:0|f|false)$/i.test(host.env.DOCKER_BUILDKIT ?? "");
	const [inspected, info] = await Promise.all([run(host, "docker", [
		"buildx",
		"inspect",
		...named
	]), run(host, "docker", [
		"info",
		"--format",
		"{{json .DriverStatus}}"
	])]);
	const driver = isBuildKitOff ? void 0 : /^Driver:[ \t]*(\S+)/m.exec(inspected.stdout)?.[1];
	if (driver !== void 0 && driver !== "docker") return "layout";
	if (driver === void 0 && named.length > 0 && !isBuildKitOff) throw createBuilderError(options, inspected.stderr);
	if (info.exitCode !== 0) throw createEngineError("docker", info.stderr);
	if (driver === void 0) return "classic";
	return info.stdout.includes("io.containerd.snapshotter") ? "layout" : "load";
}
function createBuilderError(options, stderr) {
	return new GateError("builder-unusable", {
		name: options?.get("builder")?.[0] ?? "",
		words: takeLastWords(stderr, [])
	});
}
function refuseBuildKitOptions(options = new Map()) {
	const [name] = [...options.keys()].filter((key) => BUILDER_OPTIONS[key].needsBuildKit);
	if (name !== void 0) throw new GateError("option-needs-buildkit", { name });
}
const listContextFolders = (options) => (options?.get("build-context") ?? []).map((pair) => pair.slice(pair.indexOf("=") + 1)).filter((place) => !/^(?:[a-z-]+:|git@)/.test(place));
const listContextNames = (options) => new Set((options?.get("build-context") ?? []).map((pair) => pair.replace(/=.*$/s, "").toLowerCase()));
const BUILD = {
	layout: buildLayout,
	load: (request, scratch, context) => buildIntoEngine("buildx", request, scratch, context),
	classic: (request, scratch, context) => buildIntoEngine("classic", request, scratch, context)
};
async function buildLayout(request, scratch, context) {
	await runBuild({
		command: [
			"buildx",
			"build",
			"--progress",
			"plain",
			...["--output", `type=oci,tar=false,"dest=${scratch}"`]
		],
		forRecord: ["--provenance=mode=max"],
		env: {}
	}, request, context.host);
	const store = openLayoutFolder(scratch);
	return {
		...await listOciLayout(store, scratch, context),
		close: store.close
	};
}
const cleanPaths = ({ folder, file, ...more }) => ({
	...more,
	folder: cleanPath(folder),
	file: file === void 0 ? void 0 : cleanPath(file)
});
//#endregion
//#region src/sources/build/container-state.ts
function parseState(json) {
	const { Running, StartedAt, Health } = parseJson(json);
	const passed = Health?.Log?.find(({ ExitCode }) => ExitCode === 0)?.End;
	const seconds = (toTime(passed) - toTime(StartedAt)) / 1e3;
	const status = Health?.Status === "none" || Health?.Status === "" ? void 0 : Health?.Status;
	return {
		isRunning: Running === true,
		status,
		healthySeconds: Number.isFinite(seconds) ? Math.max(0, seconds) : void 0
	};
}
function hasCheck(json) {
	const { Healthcheck } = parseJson(json);
	const [kind = "NONE"] = Healthcheck?.Test ?? [];
	return kind !== "NONE";
}
function parseJson(json) {
	try {
		return JSON.parse(json) ?? {};
	} catch {
		return {};
	}
}
const toTime = (text) => Date.parse(text ?? "");
//#endregion
//#region src/sources/build/run-options.ts
const ALLOWED = [
	"network",
	"cap-add",
	"mount",
	"volume",
	"env",
	"env-file",
	"tmpfs",
	"user"
];
const PROXIES = [
	"http",
	"https",
	"ftp",
	"all",
	"no"
].flatMap((name) => [`${name}_proxy`, `${name.toUpperCase()}_PROXY`]);
const NO_PROXIES = PROXIES.flatMap((name) => ["--env", name]);
const omitProxies = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !PROXIES.includes(name)));
const NO_NETWORK = ["--network", "none"];
function parseRunOptions(texts) {
	const options = texts.map((text) => {
		const [, name = "", value = ""] = /^([a-z-]+)=(.+)$/s.exec(text) ?? [];
		if (!ALLOWED.includes(name)) throw new GateError("container-option-unsupported", { supported: ALLOWED }, { where: text });
		return {
			name,
			value
		};
	});
	return [...options.some(({ name }) => name === "network") ? [] : NO_NETWORK, ...options.map(({ name, value }) => `--${name}=${value}`)];
}
//#endregion
//#region src/sources/build/health-check.ts
const POLL_MS = 200;
const MOST_HEALTHY_SECONDS = 60;
const CONFINED = [...[
	"--cap-drop",
	"ALL",
	"--security-opt",
	"no-new-privileges"
], ...[
	"--pids-limit",
	"256",
	"--memory",
	"2g",
	"--memory-swap",
	"2g"
]];
const CHECKS = [...[
	"--health-interval",
	"200ms",
	"--health-start-period",
	"0s"
], ...["--health-timeout", "10s"]];
const FEW_RETRIES = 50;
async function checkHealth(request, command, host) {
	const [first] = await measureHealth(request, {
		command,
		runOptions: [],
		runs: 1,
		retries: FEW_RETRIES
	}, host);
	return first?.health ?? "unknown";
}
async function measureHealth(request, { command, runOptions, runs, retries }, host) {
	const check = command === void 0 ? [] : [`--health-cmd=${command}`];
	const checks = [
		...CHECKS,
		"--health-retries",
		String(retries),
		...check
	];
	const options = [
		...CONFINED,
		...NO_PROXIES,
		...parseRunOptions(runOptions),
		...checks
	];
	return withLoadedImage(request, host, async (id) => {
		if (command === void 0 && !await hasHealthCheck(id, host)) return [UNKNOWN];
		const found = [];
		while (found.length < runs && found.every(({ health }) => health === "healthy")) found.push(await runContainer(id, options, host));
		return found;
	});
}
const UNKNOWN = {
	health: "unknown",
	seconds: void 0
};
async function hasHealthCheck(id, host) {
	const { stdout, stderr, exitCode } = await run(host, "docker", [
		"image",
		"inspect",
		"--format",
		"{{json .Config}}",
		id
	]);
	if (exitCode !== 0) throw createEngineError("docker", stderr);
	return hasCheck(stdout);
}
async function withLoadedImage(request, host, work) {
	const before = await listImageIds(host);
	const scratch = makeScratch("plimsoll-health-", host);
	try {
		const idPath = join(scratch.path, "id");
		await runBuild({
			command: [
				"buildx",
				"build",
				"--progress",
				"plain",
				"--load",
				"--iidfile",
				idPath
			],
			forRecord: [],
			env: {}
		}, request, host);
		const id = readImageId(idPath);
		const release = await holdImage(id, before, host);
		try {
			return await work(id);
		} finally {
			await release();
		}
	} finally {
		await scratch.remove();
	}
}
async function runContainer(id, options, host) {
	const env = omitProxies(host.env);
	const created = await run({
		...host,
		env
	}, "docker", [
		"create",
		...options,
		id
	]);
	const container = created.stdout.trim();
	if (created.exitCode !== 0) throw createEngineError("docker", created.stderr);
	try {
		const started = await run(host, "docker", ["start", container]);
		if (started.exitCode !== 0) throw createEngineError("docker", started.stderr);
		const end = performance.now() + MOST_HEALTHY_SECONDS * 1e3;
		while (performance.now() < end) {
			const found = toHealthRun(await askState(container, host));
			if (found !== void 0) return found;
			await setTimeout(POLL_MS, void 0, { signal: host.signal });
		}
		return {
			health: "unhealthy",
			seconds: void 0
		};
	} finally {
		const signal = new AbortController().signal;
		await run({
			...host,
			signal
		}, "docker", [
			"rm",
			"--force",
			"--volumes",
			container
		]);
	}
}
async function askState(container, host) {
	const { stdout } = await run(host, "docker", [
		"inspect",
		"--format",
		"{{json .State}}",
		container
	]);
	return parseState(stdout);
}
function toHealthRun({ isRunning, status, healthySeconds }) {
	if (status === void 0) return UNKNOWN;
	if (status === "healthy") return {
		health: "healthy",
		seconds: healthySeconds
	};
	return status === "unhealthy" || !isRunning ? {
		health: "unhealthy",
		seconds: void 0
	} : void 0;
}
//#endregion
//#region src/sources/engine/podman-engine.ts
async function openPodman(reference, given) {
	const context = {
		...given,
		name: given.name ?? reference,
		select: void 0
	};
	const id = await findImageId(reference, context);
	const store = await openSavedStore("podman", [
		"image",
		"save",
		"--quiet",
		"--format",
		"docker-archive",
		id
	], context);
	return {
		...await listDockerArchive(store, id, context),
		close: store.close
	};
}
async function findImageId(reference, { host, source }) {
	const { stdout, stderr, exitCode } = await run(host, "podman", [
		"image",
		"inspect",
		"--format",
		"{{.Id}}",
		"--",
		reference
	]);
	if (exitCode === 0) return stdout.trim();
	const error = createEngineError("podman", stderr, source);
	throw error.code === "SOURCE_NOT_FOUND" ? await addNearNames(error, reference, "podman", host) : error;
}
//#endregion
export { checkHealth, measureHealth, openBuild, openDocker, openPodman, parseRunOptions, usesBuildKit };
