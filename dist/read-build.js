import "./rolldown-runtime.js";
import { pa as groupBy } from "./gate.js";
//#region src/scorecard/build-steps.ts
const MOST_LINE_CHARACTERS = 16384;
const MOST_STEPS = 1e4;
const HEADER = /^#(\d+) \[(?:([^\]]*) )?(\d+)\/(\d+)\] (?!FROM )(.+)$/;
const CACHED = /^#(\d+) CACHED$/;
const DONE = /^#(\d+) DONE (\d+(?:\.\d+)?)s$/;
var BuildSteps = class {
	#steps = new Map();
	#decoder = new TextDecoder();
	#partial = "";
	write(chunk) {
		const lines = (this.#partial + this.#decoder.decode(chunk, { stream: true })).split("\n");
		this.#partial = (lines.pop() ?? "").slice(0, MOST_LINE_CHARACTERS);
		for (const line of lines) this.#take(line.replace(/\r$/, ""));
	}
	list() {
		return [...groupBy([...this.#steps.values()], ({ header }) => header).values()].map(merge);
	}
	#take(line) {
		const [, id = "", before = "", at, of, instruction] = HEADER.exec(line) ?? [];
		if (instruction !== void 0) {
			if (this.#steps.has(id) || this.#steps.size >= MOST_STEPS) return;
			const place = {
				stage: before.split(" ").findLast((word) => word !== "" && !word.includes("/")) ?? "",
				at: Number(at),
				of: Number(of)
			};
			const header = line.slice(line.indexOf("["));
			const step = {
				instruction,
				place,
				isCached: false,
				seconds: 0
			};
			this.#steps.set(id, {
				header,
				step,
				isEnded: false
			});
			return;
		}
		this.#change(CACHED.exec(line)?.[1], { isCached: true });
		const [, done, seconds] = DONE.exec(line) ?? [];
		this.#change(done, { seconds: Number(seconds) });
	}
	#change(id, change) {
		const found = id === void 0 ? void 0 : this.#steps.get(id);
		if (id === void 0 || found === void 0) return;
		this.#steps.set(id, {
			...found,
			step: {
				...found.step,
				...change
			},
			isEnded: true
		});
	}
};
function merge([first, ...others]) {
	const { step } = first;
	const ended = [first, ...others].filter(({ isEnded }) => isEnded).map((one) => one.step);
	return {
		...step,
		isCached: ended.length > 0 && ended.every(({ isCached }) => isCached),
		seconds: ended.reduce((sum, { seconds }) => sum + seconds, 0)
	};
}
//#endregion
//#region src/gate/read-build.ts
async function readBuild(build, contents, host) {
	const { openBuild } = await import("./engines.js");
	const steps = new BuildSteps();
	let elapsedMs = 0;
	const onLog = (chunk) => {
		steps.write(chunk);
		host.log(chunk);
	};
	const onBuilt = (ms) => {
		elapsedMs += ms;
	};
	const opened = await openBuild({
		...build,
		onLog,
		onBuilt
	}, {
		source: `build:${build.folder}`,
		name: build.name,
		platforms: [],
		select: void 0,
		verify: false,
		estimate: true,
		contents,
		host
	});
	try {
		return {
			image: await opened.images[0]?.read(),
			built: opened.built,
			steps: steps.list(),
			seconds: elapsedMs / 1e3
		};
	} finally {
		await opened.close();
	}
}
//#endregion
export { readBuild as t };
