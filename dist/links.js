import "./rolldown-runtime.js";
import { t as isCommitSha } from "./history.js";
//#region src/report/paint/github/links.ts
const isInRepository = ({ file, line, endLine }) => encodePath(file) !== void 0 && isLine(line) && isLine(endLine);
function formatLineUrl(run, { file, line, endLine }) {
	const repository = formatRepositoryUrl(run);
	const path = encodePath(file);
	if (run === void 0 || repository === void 0 || path === void 0 || !isCommitSha(run.headSha)) return void 0;
	if (!isLine(line)) return void 0;
	const lines = isLine(endLine) && endLine > line ? `L${line}-L${endLine}` : `L${line}`;
	return `${repository}/blob/${run.headSha}/${path}#${lines}`;
}
function formatRunUrl(run) {
	const repository = formatRepositoryUrl(run);
	if (run === void 0 || repository === void 0 || !/^\d{1,20}$/.test(run.runId)) return void 0;
	return `${repository}/actions/runs/${run.runId}`;
}
function formatPageUrl(run) {
	const ofRun = formatRunUrl(run);
	const { pageArtifact } = run ?? {};
	return ofRun === void 0 || !Number.isSafeInteger(pageArtifact) ? void 0 : `${ofRun}/artifacts/${pageArtifact}`;
}
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
function formatRepositoryUrl(run) {
	if (run === void 0 || !REPOSITORY.test(run.repository)) return void 0;
	const server = run.repository.split("/").some(isDots) ? void 0 : toServerRoot(run.serverUrl);
	return server === void 0 ? void 0 : `${server}/${run.repository}`;
}
function toServerRoot(url) {
	if (!URL.canParse(url)) return void 0;
	const { protocol, host, hostname, pathname, username, password, search, hash } = new URL(url);
	const isSafe = protocol === "https:" || protocol === "http:" && LOOPBACK.has(hostname);
	const isPlain = PLAIN_HOST.test(host) && PLAIN_PATH.test(pathname);
	if (!isSafe || !isPlain || `${username}${password}${search}${hash}` !== "") return void 0;
	return `${protocol}//${host}${pathname.replace(/\/$/, "")}`;
}
const LOOPBACK = new Set([
	"localhost",
	"127.0.0.1",
	"[::1]"
]);
const PLAIN_HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d+)?$/;
const PLAIN_PATH = /^[\w./-]*$/;
function encodePath(file) {
	const parts = file.replace(/^(?:\.\/)+/, "").split("/");
	if (file.includes("\\") || !file.isWellFormed() || parts.some((part) => part === "" || isDots(part))) return void 0;
	return parts.map(encodePart).join("/");
}
const encodePart = (part) => encodeURIComponent(part).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
const isDots = (part) => part === "." || part === "..";
const isLine = (line) => Number.isSafeInteger(line) && line > 0;
//#endregion
export { isInRepository as i, formatPageUrl as n, formatRunUrl as r, formatLineUrl as t };
