import "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
//#region src/model/options.ts
const INPUT_OF = {
	"add-host": "add-hosts",
	baseline: "baseline",
	budget: "budget",
	build: "build",
	"build-arg": "build-args",
	"build-context": "build-contexts",
	builder: "builder",
	"cache-from": "cache-from",
	"cache-to": "cache-to",
	file: "file",
	image: "image",
	network: "network",
	"no-cache": "no-cache",
	platform: "platforms",
	pull: "pull",
	report: "report",
	rule: "rules",
	secret: "secrets",
	select: "select",
	ssh: "ssh",
	target: "target",
	timeout: "timeout",
	verify: "verify"
};
Object.keys(INPUT_OF);
const [START, END] = ["", ""];
const TERM = new RegExp(`${START}([a-z-]+)(?:=([^${START}${END}]*))?${END}`, "g");
const option = (name, value) => `${START}${name}${value === void 0 ? "" : `=${value}`}${END}`;
function nameOptions(value, entry) {
	if (typeof value === "string") return nameInText(value, entry);
	if (Array.isArray(value)) return value.map((item) => nameOptions(item, entry));
	if (typeof value !== "object" || value === null) return value;
	const parts = Object.entries(value).map(([key, part]) => [key, key === "tree" ? part : nameOptions(part, entry)]);
	return Object.fromEntries(parts);
}
function nameOptionsInError(error, entry) {
	const { code, message, where, fix, cause } = error;
	return new GateError(code, nameInText(message, entry), {
		...nameOptions({
			where,
			fix
		}, entry),
		cause
	});
}
const nameInText = (text, entry) => text.replace(TERM, (term, name, value) => Object.hasOwn(INPUT_OF, name) ? WRITE[entry](name, value) : term);
const WRITE = {
	cli: (name, value) => {
		if (name === "image") return value ?? "an image";
		return value === void 0 ? `--${name}` : `--${name} ${value}`;
	},
	action: (name, value) => value === void 0 ? `input \`${INPUT_OF[name]}\`` : `${INPUT_OF[name]}: ${value}`
};
//#endregion
export { nameOptionsInError as n, option as r, nameOptions as t };
