import "./rolldown-runtime.js";
import { Gt as Message } from "./start.js";
import { Da as isCommitSha } from "./gate.js";
import { a as isShallow, o as listFirstParents, s as readCheckedOutCommit, t as askGit } from "./git.js";
import { t as describeMissing } from "./open.js";
import { n as createTagFilter } from "./tags.js";
//#region src/host/git/tags.ts
const FORMAT = "%(refname:strip=2)%00%(objectname)%00%(*objectname)";
async function listTags(host) {
	return (await askGit(host, "for-each-ref", ...["--sort=-version:refname", "--sort=-creatordate"], `--format=${FORMAT}`, "refs/tags/") ?? "").split("\n").flatMap((line) => {
		const [name = "", object = "", target = ""] = line.split("\0");
		const commit = target === "" ? object : target;
		return isCommitSha(commit) ? [{
			name,
			commit
		}] : [];
	});
}
//#endregion
//#region src/gate/history/resolve-start.ts
const DAY_SECONDS = 86400;
async function resolveStart({ since, start }, question) {
	const { there } = question;
	switch (start.kind) {
		case "day": return {
			kind: "point",
			start: { time: Date.parse(`${start.day}T00:00:00Z`) / 1e3 + DAY_SECONDS - 1 },
			name: since
		};
		case "days": return {
			kind: "point",
			start: { time: Math.floor(there.now().getTime() / 1e3) - start.days * DAY_SECONDS },
			name: `${start.days} days ago`
		};
		case "commit": return pointTo(start.commit, start.commit.slice(0, 7), there);
		case "source": return openStart(start.source, question);
		case "tag": return resolveTag(start.pattern, question);
	}
}
async function openStart(source, { open }) {
	try {
		return {
			kind: "images",
			images: await open(source),
			name: source
		};
	} catch (error) {
		return {
			kind: "nothing",
			why: describeMissing(error, source, "start")
		};
	}
}
async function resolveTag(pattern, { there }) {
	const matches = createTagFilter(pattern);
	const newest = (await listTags(there)).find(({ name }) => matches(name));
	if (newest === void 0) return {
		kind: "nothing",
		why: new Message("tag-not-in-checkout", { pattern })
	};
	const { name, commit } = newest;
	return pointTo(commit, `${name} (${commit.slice(0, 7)})`, there);
}
const pointTo = (commit, name, there) => ({
	kind: "point",
	start: { commit },
	name,
	isOnChain: () => findOnChain(commit, there)
});
const MOST_COMMITS = 5e3;
async function findOnChain(start, there) {
	const chain = await listFirstParents(there, (await readCheckedOutCommit(there))?.sha ?? "", MOST_COMMITS);
	if (chain.some((commit) => commit.startsWith(start))) return true;
	return await isShallow(there) || chain.length === MOST_COMMITS ? void 0 : false;
}
//#endregion
export { resolveStart };
