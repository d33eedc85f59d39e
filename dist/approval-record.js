import "./rolldown-runtime.js";
import { br as identifyFinding } from "./gate.js";
//#region src/report/paint/github/approval-record.ts
const START = "<!-- plimsoll-approved:";
const PATTERN = /<!-- plimsoll-approved:([A-Za-z0-9_-]{1,20000}) -->\s*$/;
const MOST_VALUES = 50;
function formatApprovalRecord({ images }) {
	const values = images.flatMap(({ key, findings }) => findings.flatMap((finding) => {
		const { by, at, value, label } = finding.overridden ?? {};
		if (by === void 0 || at === void 0 || value === void 0) return [];
		const about = {
			finding: identifyFinding(key, finding),
			value,
			by,
			at
		};
		return [label === void 0 ? about : {
			...about,
			label
		}];
	}));
	if (values.length === 0) return "";
	const text = JSON.stringify(values.slice(0, MOST_VALUES));
	return `${START}${Buffer.from(text).toString("base64url")} -->\n`;
}
function parseApprovalRecord(body) {
	const encoded = PATTERN.exec(body)?.[1];
	if (encoded === void 0) return [];
	try {
		const values = JSON.parse(Buffer.from(encoded, "base64url").toString());
		return Array.isArray(values) ? values.filter(isApprovedValue) : [];
	} catch {
		return [];
	}
}
function isApprovedValue(value) {
	const { finding, value: number, by, at, label } = Object(value);
	return [
		finding,
		by,
		at
	].every((text) => typeof text === "string") && Number.isFinite(number) && (label === void 0 || typeof label === "string");
}
//#endregion
export { parseApprovalRecord as n, formatApprovalRecord as t };
