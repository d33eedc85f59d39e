import "./rolldown-runtime.js";
//#region src/model/secrets/placeholders.ts
const PLACEHOLDER = "(?:change[_-]?me|changeit|replace[_-]?me|todo|tbd|x{3,}|\\*{3,}|\\.{3,}|your[-_ ].{0,100}|(?:my-?)?(?:secret|password|token|key)|example|sample|dummy|fake|test|unused|none|null|nil|true|false|yes|no|\\d{1,4})";
const VARIABLE = /\$\{[^}]{0,200}\}|\$[A-Za-z_]\w{0,100}|%[A-Za-z_]\w{0,100}%|<[^>]{0,200}>|\{\{[^}]{0,200}\}\}/g;
const WHOLE = new RegExp(`^${PLACEHOLDER}$`, "i");
const PLACE = /^(?:\.{0,2}\/|~\/|[a-z][a-z0-9+.-]*:\/\/[^@]*$)/i;
function isSecretValue(value) {
	const own = value.replace(VARIABLE, "").trim();
	return own !== "" && !WHOLE.test(own) && !PLACE.test(own);
}
//#endregion
export { VARIABLE as n, isSecretValue as r, PLACEHOLDER as t };
