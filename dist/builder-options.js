import "./rolldown-runtime.js";
//#region src/model/builder-options.ts
const BUILDER_OPTIONS = {
	"cache-from": {
		input: "cache-from",
		form: "several",
		needsBuildKit: false
	},
	"cache-to": {
		input: "cache-to",
		form: "several",
		needsBuildKit: true
	},
	network: {
		input: "network",
		form: "one",
		needsBuildKit: false
	},
	ssh: {
		input: "ssh",
		form: "several",
		needsBuildKit: true
	},
	"build-context": {
		input: "build-contexts",
		form: "several",
		needsBuildKit: true
	},
	"add-host": {
		input: "add-hosts",
		form: "several",
		needsBuildKit: false
	},
	"no-cache": {
		input: "no-cache",
		form: "switch",
		needsBuildKit: false
	},
	pull: {
		input: "pull",
		form: "switch",
		needsBuildKit: false
	},
	builder: {
		input: "builder",
		form: "one",
		needsBuildKit: true
	}
};
const BUILDER_OPTION_NAMES = Object.keys(BUILDER_OPTIONS);
const omitOptions = (options, ...names) => new Map([...options ?? []].filter(([name]) => !names.includes(name)));
function findBuilderOption(key) {
	const dashed = key.toLowerCase().replaceAll("_", "-");
	return BUILDER_OPTION_NAMES.find((name) => name === dashed || BUILDER_OPTIONS[name].input === dashed);
}
//#endregion
export { omitOptions as i, BUILDER_OPTION_NAMES as n, findBuilderOption as r, BUILDER_OPTIONS as t };
