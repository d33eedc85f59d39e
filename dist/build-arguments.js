import "./rolldown-runtime.js";
import { $ as BUILDER_OPTIONS, Et as joinPattern, Lt as GateError } from "./start.js";
//#region src/sources/build/harmless-variable.ts
const READ_BY_DOCKER = joinPattern("i", "^(?:(?:DOCKER|BUILDX|(?:EXPERIMENTAL_)?BUILDKIT|COMPOSE|CONTAINERD|ACTIONS", "|RUNNER|OTEL|XDG|SSH|DBUS|SSL|GPG)_.*|REGISTRY_AUTH_FILE|KUBECONFIG|GNUPGHOME", "|.*_PROXY)$");
const READ_BY_ALL = joinPattern("i", "^(?:PATH|HOME|USER|LOGNAME|PWD|OLDPWD|TMPDIR|TEMP|TMP|SHELL|ENV|IFS|CDPATH", "|PS[0-4]|PROMPT_COMMAND|SHELLOPTS|BASHOPTS|FPATH|ZDOTDIR|PAGER|EDITOR|VISUAL", "|BROWSER|TERM|TZ|TZDIR|LANG|LANGUAGE|GCONV_PATH|HOSTALIASES|LOCALDOMAIN", "|RES_OPTIONS|(?:LD|DYLD|LC|BASH|GLIBC|MALLOC)_.*|_.*)$");
const READ_BY_INTERPRETERS = joinPattern("i", "^(?:(?:GIT|NODE|NPM_CONFIG|JAVA|JDK|DOTNET|CORECLR|COMPlus|OPENSSL)_.*", "|(?:PYTHON|PERL|RUBY|LUA|PHP|GO).*|CLASSPATH)$");
const SECRET = /_(?:TOKEN|PASSWORD|SECRET)$/i;
const isHarmlessVariable = (name) => /^[A-Za-z_]\w*$/.test(name) && !READ_BY_DOCKER.test(name) && !READ_BY_ALL.test(name) && (!READ_BY_INTERPRETERS.test(name) || SECRET.test(name));
//#endregion
//#region src/sources/build/build-arguments.ts
const listBuildArgs = ({ buildArgs, budgetArgs = [] }, env) => new Map([...budgetArgs, ...buildArgs].map((text) => {
	const at = text.indexOf("=");
	return at < 0 ? [text, env[text] ?? null] : [text.slice(0, at), text.slice(at + 1)];
}));
function createBuildArguments(request, hostEnv) {
	const { file, target, platforms, folder } = request;
	const secrets = request.secrets.map(parseSecret);
	const builderOptions = request.builderOptions ?? new Map();
	const buildArgs = [...(request.budgetArgs ?? []).map(toCommandLine), ...request.buildArgs.map((text) => parseBuildArg(text, hostEnv))];
	return {
		args: [
			...file === void 0 ? [] : ["--file", file],
			...target === void 0 ? [] : ["--target", target],
			...platforms.length === 0 ? [] : ["--platform", platforms.join(",")],
			...buildArgs.flatMap(({ argument }) => ["--build-arg", argument]),
			...secrets.flatMap(({ spec }) => ["--secret", spec]),
			...listBuilderArguments(builderOptions),
			"--",
			folder
		],
		env: Object.assign({}, ...buildArgs.map(({ env }) => env)),
		values: [...buildArgs.flatMap(({ value }) => value ?? []), ...[...builderOptions.values()].flat().flatMap(listLogins)],
		secretVariables: secrets.flatMap(({ variable }) => variable ?? []),
		secretFiles: secrets.flatMap(({ file: path }) => path ?? [])
	};
}
const listBuilderArguments = (options) => [...options].flatMap(([name, values]) => BUILDER_OPTIONS[name].form === "switch" ? [`--${name}`] : values.map((value) => `--${name}=${value}`));
const LOGIN = /(?:^|,)\s*"?(?:token|access_key_id|secret_access_key|session_token|account_key)=([^,"]+)/gi;
const listLogins = (spec) => [...spec.matchAll(LOGIN)].map(([, value]) => value);
function parseBuildArg(text, hostEnv) {
	const at = text.indexOf("=");
	if (at < 0) return {
		argument: text,
		env: {},
		value: hostEnv[text]
	};
	const name = text.slice(0, at);
	if (!isHarmlessVariable(name)) return toCommandLine(text);
	const value = text.slice(at + 1);
	return {
		argument: name,
		env: { [name]: value },
		value
	};
}
const toCommandLine = (text) => ({
	argument: text,
	env: {},
	value: text.slice(text.indexOf("=") + 1)
});
const SECRET_KEYS = [
	"id",
	"src",
	"source",
	"env",
	"type"
];
function parseSecret(spec) {
	const fields = parseFields(spec);
	if (!findField(fields, "id") || fields.some(([key, value]) => !SECRET_KEYS.includes(key) || !value)) throw new GateError("secret-invalid", {});
	return {
		spec,
		file: isOfVariable(fields) ? void 0 : findFile(fields),
		variable: findSecretVariable(spec)
	};
}
function findSecretVariable(spec) {
	const fields = parseFields(spec);
	const file = findFile(fields);
	return findField(fields, "env") ?? (isOfVariable(fields) ? file : void 0) ?? (file === void 0 ? findField(fields, "id") : void 0);
}
const parseFields = (spec) => spec.split(",").map((pair) => pair.split("=", 2));
const findField = (fields, key) => fields.find(([name]) => name === key)?.[1];
const findFile = (fields) => findField(fields, "src") ?? findField(fields, "source");
const isOfVariable = (fields) => findField(fields, "type") === "env" && findField(fields, "env") === void 0;
//#endregion
export { listBuilderArguments as i, findSecretVariable as n, listBuildArgs as r, createBuildArguments as t };
