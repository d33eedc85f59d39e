const require_core = require("./core.js");
//#region src/sources/build/build-arguments.ts
const isElsewhere = (folder) => /^(?:[a-z]+:\/\/|git@|github\.com\/)/.test(folder);
function buildArguments(request, hostEnv) {
	const { file, target, platforms, folder } = request;
	const secrets = request.secrets.map(parseSecret);
	const buildArgs = request.buildArgs.map((text) => parseBuildArg(text, hostEnv));
	return {
		args: [
			...file === void 0 ? [] : ["--file", file],
			...target === void 0 ? [] : ["--target", target],
			...platforms.length === 0 ? [] : ["--platform", platforms.join(",")],
			...buildArgs.flatMap(({ argument }) => ["--build-arg", argument]),
			...secrets.flatMap(({ spec }) => ["--secret", spec]),
			"--",
			folder
		],
		env: Object.assign({}, ...buildArgs.map(({ env }) => env)),
		values: buildArgs.flatMap(({ value }) => value ?? []),
		secretVariables: secrets.flatMap(({ variable }) => variable ?? []),
		secretFiles: secrets.flatMap(({ file: path }) => path ?? [])
	};
}
const READ_BY_DOCKER = /^(?:PATH|HOME|TMPDIR|LD_.*|DOCKER_.*|BUILDX_.*|BUILDKIT_.*|SSH_.*|XDG_.*|OTEL_.*|.*_PROXY)$/i;
function parseBuildArg(text, hostEnv) {
	const at = text.indexOf("=");
	if (at < 0) return {
		argument: text,
		env: {},
		value: hostEnv[text]
	};
	const name = text.slice(0, at);
	const value = text.slice(at + 1);
	return /^[A-Za-z_]\w*$/.test(name) && !READ_BY_DOCKER.test(name) ? {
		argument: name,
		env: { [name]: value },
		value
	} : {
		argument: text,
		env: {},
		value
	};
}
const SECRET_KEYS = [
	"id",
	"src",
	"source",
	"env",
	"type"
];
function parseSecret(spec) {
	const fields = fieldsOf(spec);
	if (!fieldOf(fields, "id") || fields.some(([key, value]) => !SECRET_KEYS.includes(key) || !value)) throw new require_core.GateError("USAGE", "a --secret is not in a form that docker takes", { fix: "write --secret id=NAME,src=FILE or --secret id=NAME,env=VARIABLE; a value is never written itself" });
	return {
		spec,
		file: isOfVariable(fields) ? void 0 : fileOf(fields),
		variable: secretVariable(spec)
	};
}
function secretVariable(spec) {
	const fields = fieldsOf(spec);
	const file = fileOf(fields);
	return fieldOf(fields, "env") ?? (isOfVariable(fields) ? file : void 0) ?? (file === void 0 ? fieldOf(fields, "id") : void 0);
}
const fieldsOf = (spec) => spec.split(",").map((pair) => pair.split("=", 2));
const fieldOf = (fields, key) => fields.find(([name]) => name === key)?.[1];
const fileOf = (fields) => fieldOf(fields, "src") ?? fieldOf(fields, "source");
const isOfVariable = (fields) => fieldOf(fields, "type") === "env" && fieldOf(fields, "env") === void 0;
//#endregion
Object.defineProperty(exports, "buildArguments", {
	enumerable: true,
	get: function() {
		return buildArguments;
	}
});
Object.defineProperty(exports, "isElsewhere", {
	enumerable: true,
	get: function() {
		return isElsewhere;
	}
});
Object.defineProperty(exports, "secretVariable", {
	enumerable: true,
	get: function() {
		return secretVariable;
	}
});
