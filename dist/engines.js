const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_core = require("./core.js");
const require_build_arguments = require("./build-arguments.js");
const require_last_words = require("./last-words.js");
const require_near_names = require("./near-names.js");
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
//#region src/sources/engine/engine-errors.ts
const OTHER_WAY = "or save the image where its engine runs and check the file: docker-archive:FILE";
const REFUSALS = {
	docker: [
		{
			pattern: /permission denied .*(?:daemon|docker) socket|connect: permission denied/i,
			code: "ENGINE_UNAVAILABLE",
			message: "this user may not talk to the Docker engine",
			fix: "add the user to the group \"docker\" and log in again, or run the command with sudo"
		},
		{
			pattern: /context "[^"]*": context not found|context "[^"]*" is not found|unable to resolve docker endpoint/i,
			code: "ENGINE_UNAVAILABLE",
			message: "the Docker context in use does not exist",
			fix: "see \"docker context ls\", then \"docker context use NAME\", or correct DOCKER_CONTEXT"
		},
		{
			pattern: /client version \S+ is too (?:new|old)/i,
			code: "ENGINE_UNAVAILABLE",
			message: "the docker command and the Docker engine are too far apart in age to understand each other",
			fix: "update the older of the two, and unset DOCKER_API_VERSION"
		},
		{
			pattern: /command \[ssh .*exited/is,
			code: "ENGINE_UNAVAILABLE",
			message: "the remote Docker engine cannot be reached over ssh",
			fix: "see whether ssh to that host works without a question asked, or correct DOCKER_HOST"
		},
		{
			pattern: /cannot connect to the docker daemon|is the docker daemon running|error during connect|dial (?:tcp|unix)/i,
			code: "ENGINE_UNAVAILABLE",
			message: "no Docker engine answers",
			fix: `start it ("sudo systemctl start docker", or Docker Desktop), correct DOCKER_HOST, ${OTHER_WAY}`
		},
		{
			pattern: /invalid reference format/i,
			code: "USAGE",
			message: "this is not the name of an image",
			fix: "write a name like \"app\", \"team/app:1.2\" or \"app@sha256:\u2026\": lower case, without spaces"
		},
		{
			pattern: /no such (?:image|object)/i,
			code: "SOURCE_NOT_FOUND",
			message: "the Docker engine has no image of this name",
			fix: "build or pull it first: images are never pulled here"
		},
		{
			pattern: /no space left on device/i,
			code: "SOURCE_UNREADABLE",
			message: "the Docker engine has no disk space left to save the image",
			fix: "free some, for example with \"docker system prune\""
		}
	],
	podman: [
		{
			pattern: /cannot connect to podman|unable to connect to podman/i,
			code: "ENGINE_UNAVAILABLE",
			message: "no Podman service answers",
			fix: `start it ("podman machine start"), correct CONTAINER_HOST, ${OTHER_WAY}`
		},
		{
			pattern: /invalid reference format|repository name must/i,
			code: "USAGE",
			message: "this is not the name of an image",
			fix: "write a name like \"app\", \"team/app:1.2\" or \"app@sha256:\u2026\": lower case, without spaces"
		},
		{
			pattern: /image not known|no such (?:image|object)|unable to find .* in local storage/i,
			code: "SOURCE_NOT_FOUND",
			message: "Podman has no image of this name",
			fix: "build or pull it first: images are never pulled here; root and other users have images of their own"
		},
		{
			pattern: /permission denied|operation not permitted|newuidmap|cannot clone/i,
			code: "ENGINE_UNAVAILABLE",
			message: "this user may not use Podman",
			fix: "see whether \"podman info\" works for this user, or run the command with sudo"
		}
	]
};
function engineError(engine, stderr, where) {
	const words = require_last_words.lastWords(stderr);
	const { code, message, fix } = REFUSALS[engine].find(({ pattern }) => pattern.test(stderr)) ?? {
		code: "SOURCE_UNREADABLE",
		message: `the command "${engine}" failed`,
		fix: `see whether "${engine} image inspect" works in a terminal`
	};
	return new require_core.GateError(code, words === "" ? message : `${message}; ${engine} says: ${words}`, {
		where,
		fix
	});
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
	const { stdout, stderr, exitCode } = await require_last_words.run(context.host, "docker", args);
	if (exitCode === 0) return parseInspected(stdout, context.source);
	const error = engineError("docker", stderr, context.source);
	throw error.code === "SOURCE_NOT_FOUND" ? await withNearNames(error, reference, "docker", context.host) : error;
}
function parseInspected(stdout, where) {
	const found = parseJson(stdout);
	const id = found?.Id;
	if (found === void 0 || !require_core.isDigest(id)) throw new require_core.GateError("SOURCE_UNREADABLE", "the docker command describes the image in a form that is not known here", {
		where,
		fix: "update the docker command, or save the image and check the file: docker-archive:FILE"
	});
	const variant = text(found.Variant);
	return {
		id,
		platform: {
			os: text(found.Os) ?? "unknown",
			architecture: text(found.Architecture) ?? "unknown",
			...variant ? { variant } : {}
		},
		driver: text(found.GraphDriver?.Name) ?? "unknown",
		descriptor: descriptorOf(found.Descriptor)
	};
}
function parseJson(stdout) {
	try {
		return JSON.parse(stdout);
	} catch {
		return;
	}
}
const text = (value) => typeof value === "string" && value !== "" ? value : void 0;
function descriptorOf(found) {
	if (!require_core.isDigest(found?.digest) || typeof found.size !== "number") return void 0;
	return {
		mediaType: text(found.mediaType) ?? "",
		digest: found.digest,
		size: found.size,
		annotations: {}
	};
}
async function withNearNames(error, reference, engine, host) {
	const near = require_near_names.nearNames(reference, (await require_last_words.run(host, engine, [
		"image",
		"ls",
		"--format",
		"{{.Repository}}:{{.Tag}}"
	])).stdout.split("\n").filter((name) => name !== "" && !name.includes("<none>")));
	if (near.length === 0) return error;
	const fix = `did you mean ${near.join(", ")}? If not, ${error.fix}`;
	return new require_core.GateError(error.code, error.message, {
		where: error.where,
		fix,
		cause: error.cause
	});
}
//#endregion
//#region src/sources/engine/docker-endpoint.ts
const ANSWER_MS = 3e3;
const MAX_INFO_BYTES = 4 * 2 ** 20;
async function localEngineRoot(host) {
	const socketPath = await localSocket(host);
	if (socketPath === void 0) return void 0;
	try {
		const { DockerRootDir } = JSON.parse(await get(socketPath, "/info", host.signal));
		return typeof DockerRootDir === "string" && DockerRootDir !== "" ? DockerRootDir : void 0;
	} catch (error) {
		host.debug(`the engine does not tell where its files are: ${String(error)}`);
		return;
	}
}
async function localSocket(host) {
	const endpoint = host.env.DOCKER_HOST || await contextEndpoint(host);
	return endpoint.startsWith("unix://") ? endpoint.slice(7) : void 0;
}
async function contextEndpoint(host) {
	const { stdout, exitCode } = await require_last_words.run(host, "docker", [
		"context",
		"inspect",
		"--format",
		"{{.Endpoints.docker.Host}}"
	]);
	return exitCode === 0 ? stdout.trim() : "";
}
async function get(socketPath, path, signal) {
	const { request } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("node:http"), 1));
	return new Promise((resolve, reject) => {
		const asked = request({
			socketPath,
			path,
			signal,
			timeout: ANSWER_MS,
			headers: { host: "docker" }
		}, (response) => {
			const chunks = [];
			let bytes = 0;
			response.on("data", (chunk) => {
				chunks.push(chunk);
				bytes += chunk.length;
				if (bytes > MAX_INFO_BYTES) response.destroy(new Error("the answer is too long"));
			});
			response.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
			response.on("error", reject);
		});
		asked.on("timeout", () => asked.destroy(new Error("no answer in time")));
		asked.on("error", reject);
		asked.end();
	});
}
//#endregion
//#region src/read/tar-split.ts
const MAX_LINE_BYTES = 16 * 2 ** 20;
const NEWLINE = 10;
async function scanTarSplit(lines, scan) {
	const splitter = new LineSplitter();
	for await (const chunk of lines) for (const line of splitter.lines(chunk)) takeRecord(parseRecord(line), scan);
	if (splitter.rest !== "") takeRecord(parseRecord(splitter.rest), scan);
	if (!scan.isEnded) throw require_core.corrupt("the engine's record of the layer stops before the end of the tar");
	return scan.finish();
}
function takeRecord({ type, size, payload }, scan) {
	if (type === 2) takeSegment(payload, scan);
	else if (type === 1) takeBody(size, payload, scan);
	else throw require_core.corrupt(`the engine's record of the layer holds an entry of unknown type ${type}`);
}
function takeSegment(bytes, scan) {
	if (bytes.length > 0 && scan.bodyBytes > 0) throw disagree();
	if (scan.push(bytes) < bytes.length) throw disagree();
}
function takeBody(sizeBytes, checksum, scan) {
	if (sizeBytes !== scan.bodyBytes) throw disagree();
	if (sizeBytes === 0) return;
	if (checksum.length !== 8) throw disagree();
	scan.skip(sizeBytes);
	const view = new DataView(checksum.buffer, checksum.byteOffset, 8);
	scan.setChecksum(view.getUint32(4), view.getUint32(0));
}
const disagree = () => require_core.corrupt("the engine's record of the layer does not fit the headers in it");
function parseRecord(line) {
	let record;
	try {
		record = JSON.parse(line);
	} catch {
		throw require_core.corrupt("the engine's record of the layer is not JSON");
	}
	const { type, size = 0, payload } = record;
	if (typeof type !== "number" || typeof size !== "number") throw disagree();
	return {
		type,
		size,
		payload: typeof payload === "string" ? Buffer.from(payload, "base64") : new Uint8Array(0)
	};
}
var LineSplitter = class {
	#rest = Buffer.alloc(0);
	*lines(chunk) {
		const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : asBuffer(chunk);
		let at = 0;
		for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, at)) {
			if (end > at) yield bytes.toString("latin1", at, end);
			at = end + 1;
		}
		this.#rest = bytes.subarray(at);
		if (this.#rest.length > MAX_LINE_BYTES) throw require_core.corrupt("the engine's record of the layer has a line without end");
	}
	get rest() {
		return this.#rest.toString("latin1");
	}
};
const asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
//#endregion
//#region src/sources/engine/overlay-files.ts
function readOverlayFile(root, record, path, body) {
	try {
		const layer = (0, node_path.join)(root, "overlay2", cacheId(record), "diff");
		return isReached(layer, path) && readWhole((0, node_path.join)(layer, path), body);
	} catch {
		return false;
	}
}
function cacheId(record) {
	const id = (0, node_fs.readFileSync)((0, node_path.join)(record, "cache-id"), "utf8").trim();
	if (!/^[a-z0-9-]+$/.test(id)) throw new Error("an odd cache-id");
	return id;
}
function isReached(layer, path) {
	const parts = path.split("/").slice(0, -1);
	return parts.every((_, i) => (0, node_fs.lstatSync)((0, node_path.join)(layer, ...parts.slice(0, i + 1))).isDirectory());
}
function readWhole(file, body) {
	const fd = (0, node_fs.openSync)(file, node_fs.constants.O_RDONLY | node_fs.constants.O_NOFOLLOW | node_fs.constants.O_NONBLOCK);
	try {
		const stat = (0, node_fs.fstatSync)(fd);
		return stat.isFile() && stat.size === body.length && (0, node_fs.readSync)(fd, body, 0, body.length, 0) === body.length;
	} finally {
		(0, node_fs.closeSync)(fd);
	}
}
//#endregion
//#region src/sources/engine/layerdb.ts
function openLayerdbImage(root, driver, id, name) {
	const home = (0, node_path.join)(root, "image", driver);
	const config = (0, node_fs.readFileSync)((0, node_path.join)(home, "imagedb/content", id.replace(":", "/")));
	require_core.checkDigest(config, id, "the image config");
	const { diffIds } = require_core.parseConfig(config);
	const chain = chainIds(diffIds);
	const folders = new Map(chain.map((chainId, index) => {
		const folder = (0, node_path.join)(home, "layerdb", chainId.replace(":", "/"));
		checkDiffId(folder, diffIds[index]);
		return [chainId, folder];
	}));
	const layers = chain.map((chainId) => ({
		name: chainId,
		digest: null,
		sizeBytes: null,
		mediaType: null
	}));
	return {
		store: layerdbStore(folders, root, driver),
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
function chainIds(diffIds) {
	const chain = [];
	for (const diffId of diffIds) {
		const below = chain.at(-1);
		chain.push(below === void 0 ? diffId : `sha256:${(0, node_crypto.createHash)("sha256").update(`${below} ${diffId}`).digest("hex")}`);
	}
	return chain;
}
function checkDiffId(folder, diffId) {
	const found = (0, node_fs.readFileSync)((0, node_path.join)(folder, "diff"), "utf8").trim();
	if (found === diffId) return;
	throw new require_core.GateError("IMAGE_CORRUPT", `the engine's record of layer ${diffId} is of another layer: ${found}`);
}
function layerdbStore(folders, root, driver) {
	const folderOf = (name) => {
		const folder = folders.get(name);
		if (folder === void 0) throw require_core.absent(name);
		return folder;
	};
	const recordOf = (name) => (0, node_path.join)(folderOf(name), "tar-split.json.gz");
	return {
		readBy: `docker engine files (${driver})`,
		sizeOf: (name) => (0, node_fs.statSync)(recordOf(name), { throwIfNoEntry: false })?.size,
		document: (name) => Promise.reject(require_core.absent(name)),
		layer: async (name, request) => {
			const layer = await readRecord(recordOf(name), request);
			if (driver !== "overlay2" || !request.keepDatabases) return layer;
			const fill = (body, _entry, path) => readOverlayFile(root, folderOf(name), path, body);
			return {
				...layer,
				databases: require_core.readBodies(layer.scanned.entries, request.allowance, fill)
			};
		},
		close: () => void 0
	};
}
async function readRecord(path, request) {
	const scanned = await scanTarSplit(require_core.decompress(counted((0, node_fs.createReadStream)(path), request.onBytes), "gzip"), new require_core.TarScan("crc64", request.allowance));
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
async function* counted(chunks, onBytes) {
	for await (const chunk of chunks) {
		onBytes(chunk.length);
		yield chunk;
	}
}
//#endregion
//#region src/sources/engine/docker-engine-files.ts
async function engineFilesRoot(host) {
	return host.env.PLIMSOLL_ENGINE_FILES === "off" ? void 0 : localEngineRoot(host);
}
async function openEngineFiles(image, root, save, context) {
	return image.descriptor === void 0 ? openClassicStore(image, root, save, context) : openContentStore(image.descriptor, root, context);
}
function openClassicStore(image, root, save, context) {
	if (context.verify || context.estimate) return void 0;
	const found = tryLayerdb(image, root, context);
	if (found === void 0) return void 0;
	require_core.choosePlatforms([image], context.platform);
	const name = context.name ?? found.documents.name;
	const read = () => readLayerdb(found, save, context);
	const { diffIds } = require_core.parseConfig(found.documents.config);
	return {
		images: [{
			name,
			platform: require_core.formatPlatform(image.platform),
			diffIds,
			read
		}],
		notices: [],
		close: () => void 0
	};
}
function tryLayerdb(image, root, { host, source }) {
	try {
		return openLayerdbImage(root, image.driver, image.id, source);
	} catch (error) {
		host.debug(`the engine's own files can't be used: ${String(error)}`);
		return;
	}
}
const DOUBTS = [
	"SOURCE_NOT_FOUND",
	"SOURCE_UNREADABLE",
	"IMAGE_CORRUPT",
	"LAYER_CORRUPT"
];
async function readLayerdb({ store, documents }, save, context) {
	try {
		return await require_core.assembleImage(store, documents, context);
	} catch (error) {
		const why = doubt(error);
		if (why === void 0) throw error;
		const saved = await readOnly(await save());
		return {
			...saved,
			notices: [`read with docker save, as the engine's own files are odd: ${why}`, ...saved.notices]
		};
	}
}
function doubt(error) {
	if (error instanceof require_core.GateError) return DOUBTS.includes(error.code) ? error.message : void 0;
	const { code, syscall } = error;
	return syscall === void 0 ? void 0 : `${String(syscall)}: ${String(code)}`;
}
function readOnly({ images: [image] }) {
	if (image === void 0) throw new require_core.GateError("IMAGE_CORRUPT", "docker save wrote no image");
	return image.read();
}
const contentFolders = (root) => [(0, node_path.join)(root, "containerd/daemon"), "/var/lib/containerd"].map((home) => (0, node_path.join)(home, "io.containerd.content.v1.content"));
async function openContentStore(descriptor, root, context) {
	const folder = contentFolders(root).find((path) => isReadable((0, node_path.join)(path, require_core.blobPath(descriptor.digest))));
	if (folder === void 0) return void 0;
	const store = require_core.folderStore(folder, "docker engine files (containerd)");
	try {
		const traits = {
			fileName: context.source,
			isAsPushed: true
		};
		return {
			images: await require_core.imagesOfDescriptors(store, [descriptor], traits, context),
			notices: [],
			close: store.close
		};
	} catch (error) {
		store.close();
		throw error;
	}
}
function isReadable(path) {
	try {
		(0, node_fs.accessSync)(path, node_fs.constants.R_OK);
		return true;
	} catch {
		return false;
	}
}
//#endregion
//#region src/sources/engine/docker-engine.ts
async function openDocker(reference, given) {
	const context = {
		...given,
		name: given.name ?? reference,
		select: void 0
	};
	const [image, root] = await Promise.all([inspectDockerImage(reference, context), engineFilesRoot(context.host)]);
	const save = () => openSaved(image, context);
	return (root === void 0 ? void 0 : await openEngineFiles(image, root, save, context)) ?? save();
}
async function openSaved(image, context) {
	const store = await savedStore("docker", [
		"image",
		"save",
		image.id
	], context);
	return {
		images: image.descriptor === void 0 ? await require_core.imagesOfDockerArchive(store, image.id, context) : await require_core.imagesOfDescriptors(store, [image.descriptor], {
			fileName: image.id,
			isAsPushed: true
		}, context),
		notices: [],
		close: store.close
	};
}
function savedStore(engine, args, context) {
	const consume = (stdout) => require_core.streamStore(stdout, `${engine} save`, context);
	return require_last_words.readFrom(context.host, engine, args, consume, (stderr) => engineError(engine, stderr, context.source));
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
	const name = `plimsoll-build:${(0, node_crypto.randomBytes)(8).toString("hex")}`;
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
		const { stdout, stderr, exitCode } = await require_last_words.run(host, "docker", args);
		if (exitCode === 0) return stdout.trim();
		host.debug(`the engine says: ${stderr.trim()}`);
	} catch (error) {
		host.signal.throwIfAborted();
		host.debug(`the engine is of no help: ${require_core.messageOf(error)}`);
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
		if (text !== "") this.#show(this.#encoder.encode(require_last_words.hideSecrets(text, this.#secrets)));
	}
};
const SUMMARY = /^(?:-{6}\r?$|ERROR: )/m;
//#endregion
//#region src/sources/build/build-secrets.ts
const MAX_FILE_BYTES = 64 * 1024;
const MIN_PART_LENGTH = 8;
const MAX_PARTS = 200;
function secretTexts(variables, files, { env, cwd }) {
	const inFile = (file) => textOf((0, node_path.resolve)(cwd, file));
	const values = [...variables.map((name) => env[name] ?? inFile(name)), ...files.map(inFile)];
	const parts = values.flatMap((value) => value.split("\n").flatMap(partsOf)).filter(isLong);
	const all = [...values.map((value) => value.trim()), ...parts.slice(0, MAX_PARTS)].filter((text) => text !== "");
	return [...new Set(all)].sort((a, b) => b.length - a.length);
}
const partsOf = (line) => [line.trim(), line.slice(line.lastIndexOf("=") + 1).trim()];
const isLong = (part) => part.length >= MIN_PART_LENGTH;
function textOf(path) {
	try {
		const stat = (0, node_fs.statSync)(path);
		return stat.isFile() && stat.size <= MAX_FILE_BYTES ? (0, node_fs.readFileSync)(path, "utf8") : "";
	} catch {
		return "";
	}
}
//#endregion
//#region src/sources/build/run-build.ts
async function runBuild({ command, forRecord, env }, request, host) {
	const words = await tryBuild([...command, ...forRecord], env, request, host);
	if (words === void 0) return;
	if (forRecord.length > 0 && KNOWS_NO_RECORD.test(words)) return runBuild({
		command,
		forRecord: [],
		env
	}, request, host);
	throw new require_core.GateError("BUILD_FAILED", `the build failed; its log ends:\n${words}`, {
		where: `--build ${request.folder}`,
		fix: FIXES.find(([pattern]) => pattern.test(words))?.[1] ?? "mend what the log names; nothing is measured that was not built"
	});
}
const KNOWS_NO_RECORD = /unknown flag: --provenance|Attestations? (?:is|are) not supported/i;
const FIXES = [
	[/failed to read dockerfile|unable to evaluate symlinks in Dockerfile|Cannot locate specified Dockerfile/i, "write a Dockerfile in that folder, or name the right one with --file"],
	[/exec format error/i, "this machine cannot run programs of that platform: install emulation (docker/setup-qemu-action, or tonistiigi/binfmt), or build where they run"],
	[/requires? BuildKit|BuildKit is enabled but|does not match the specified platform/i, "install buildx, and do not set DOCKER_BUILDKIT=0: the classic builder cannot do that"]
];
async function tryBuild(command, moreEnv, request, host) {
	const { args, env, values, secretVariables, secretFiles } = require_build_arguments.buildArguments(request, host.env);
	const secrets = secretTexts(secretVariables, secretFiles, host);
	const hidden = [...secrets, ...values];
	const log = new BuildLog(request.onLog, secrets, command.includes("buildx"));
	const { output, exitCode } = await require_last_words.runLong({
		...host,
		debug: (line) => host.debug(require_last_words.hideSecrets(line, hidden))
	}, "docker", [...command, ...args], {
		env: {
			...env,
			...moreEnv
		},
		onOutput: (chunk) => log.write(chunk)
	});
	const summary = log.end(exitCode !== 0);
	return exitCode === 0 ? void 0 : require_last_words.lastWords(withoutFrame(summary || output), hidden);
}
const withoutFrame = (text) => text.replaceAll(/^(?:-{6,}| {0,8}\d+ \|.*)\r?\n/gm, "");
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
				id: (0, node_path.join)(scratch, `${index}.id`),
				metadata: (0, node_path.join)(scratch, `${index}.json`)
			};
			await runBuild(COMMANDS[builder](files), {
				...request,
				platforms: platform
			}, context.host);
			const id = (0, node_fs.readFileSync)(files.id, "utf8").trim();
			letGo.push(await holdImage(id, before, context.host));
			opened.push(withRecord(await openDocker(id, context), files.metadata));
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
function withRecord(source, metadataPath) {
	const images = source.images.map((image) => ({
		...image,
		read: async () => require_core.withProvenance(await image.read(), readMetadata(metadataPath))
	}));
	return {
		...source,
		images
	};
}
function readMetadata(path) {
	const stat = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
	return stat === void 0 || stat.size > require_core.MAX_DOCUMENT_BYTES ? null : (0, node_fs.readFileSync)(path);
}
//#endregion
//#region src/sources/build/build.ts
async function openBuild(request, given) {
	const { host } = given;
	const { folder, file, target } = request;
	const isRemote = checkFolder(folder, host);
	const name = given.name ?? (0, node_path.basename)((0, node_path.resolve)(host.cwd, folder));
	const context = {
		...given,
		name,
		platform: void 0,
		select: void 0
	};
	const builder = await chooseBuilder(host);
	const dockerfile = isRemote ? void 0 : require_core.findBuiltDockerfile(folder, file, host);
	const scratch = (0, node_fs.mkdtempSync)((0, node_path.join)(host.env.TMPDIR || (0, node_os.tmpdir)(), "plimsoll-build-"));
	const clear = () => (0, node_fs.rmSync)(scratch, {
		recursive: true,
		force: true
	});
	try {
		const opened = await BUILD[builder](request, scratch, context);
		return {
			...opened,
			built: {
				dockerfile,
				target
			},
			close: () => closeAll(opened, clear)
		};
	} catch (error) {
		clear();
		throw error;
	}
}
async function closeAll(opened, clear) {
	try {
		await opened.close();
	} finally {
		clear();
	}
}
async function chooseBuilder(host) {
	const isBuildKitOff = /^(?:0|f|false)$/i.test(host.env.DOCKER_BUILDKIT ?? "");
	const [inspected, info] = await Promise.all([require_last_words.run(host, "docker", ["buildx", "inspect"]), require_last_words.run(host, "docker", [
		"info",
		"--format",
		"{{json .DriverStatus}}"
	])]);
	const driver = isBuildKitOff ? void 0 : /^Driver:[ \t]*(\S+)/m.exec(inspected.stdout)?.[1];
	if (driver !== void 0 && driver !== "docker") return "layout";
	if (info.exitCode !== 0) throw engineError("docker", info.stderr);
	if (driver === void 0) return "classic";
	return info.stdout.includes("io.containerd.snapshotter") ? "layout" : "load";
}
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
	const store = require_core.openLayoutFolder(scratch);
	return {
		images: await require_core.imagesOfOciLayout(store, scratch, context),
		notices: [],
		close: store.close
	};
}
function checkFolder(folder, { cwd }) {
	if (require_build_arguments.isElsewhere(folder)) return true;
	const stat = (0, node_fs.statSync)((0, node_path.resolve)(cwd, folder), { throwIfNoEntry: false });
	if (stat?.isDirectory()) return false;
	throw new require_core.GateError("SOURCE_NOT_FOUND", stat === void 0 ? "no such folder" : "this is not a folder", {
		where: `--build ${folder}`,
		fix: "name the folder that is the build context; the Dockerfile goes to --file"
	});
}
//#endregion
//#region src/sources/engine/podman-engine.ts
async function openPodman(reference, given) {
	const context = {
		...given,
		name: given.name ?? reference,
		select: void 0
	};
	const id = await imageId(reference, context);
	const store = await savedStore("podman", [
		"image",
		"save",
		"--quiet",
		"--format",
		"docker-archive",
		id
	], context);
	return {
		images: await require_core.imagesOfDockerArchive(store, id, context),
		notices: [],
		close: store.close
	};
}
async function imageId(reference, { host, source }) {
	const { stdout, stderr, exitCode } = await require_last_words.run(host, "podman", [
		"image",
		"inspect",
		"--format",
		"{{.Id}}",
		"--",
		reference
	]);
	if (exitCode === 0) return stdout.trim();
	const error = engineError("podman", stderr, source);
	throw error.code === "SOURCE_NOT_FOUND" ? await withNearNames(error, reference, "podman", host) : error;
}
//#endregion
exports.openBuild = openBuild;
exports.openDocker = openDocker;
exports.openPodman = openPodman;
