import "./rolldown-runtime.js";
import { B as followInCheckout, Ht as getMessage, Lt as GateError, Mt as readRegularFile, kt as UnreadableFile } from "./start.js";
import { fr as continueBranch } from "./gate.js";
import { l as readSubject, n as findForkPoint, o as listFirstParents, s as readCheckedOutCommit } from "./git.js";
import { n as parseHistory, r as boundHistory } from "./parse-history.js";
import { n as toRepository } from "./match-images.js";
import { t as parsePullRequest } from "./breaches.js";
//#region src/gate/history/history-file.ts
const MOST_COMMITS = 1e3;
const MOST_FILE_BYTES = 2 ** 20;
async function readHistoryFile(path, host) {
	try {
		return parseHistory((await readRegularFile(followInCheckout(path, host), MOST_FILE_BYTES)).toString());
	} catch (error) {
		throw createHistoryError(path, error);
	}
}
const createHistoryError = (path, error) => new GateError("history-unreadable", { reason: getMessage(error) }, {
	where: path,
	cause: error
});
async function readHistoryIfThere(path, host) {
	try {
		return await readHistoryFile(path, host);
	} catch (error) {
		const { cause } = error;
		if (cause instanceof UnreadableFile && cause.problem === "absent") return void 0;
		throw error;
	}
}
async function continueFile(images, history, host) {
	const commit = (await readCheckedOutCommit(host))?.sha ?? "";
	const subject = await readSubject(host, commit) ?? "";
	const continued = continueBranch(images, history, {
		commit,
		time: Math.floor(host.now().getTime() / 1e3),
		pullRequest: parsePullRequest(subject) ?? null,
		distance: await measureDistance(history.at(-1)?.commit ?? "", commit, host),
		count: 1
	}, toRepository);
	return {
		...continued,
		history: boundHistory(continued.history)
	};
}
async function openHistoryFile(path, host) {
	const history = await readHistoryFile(path, host);
	return { trackHistory: async (images) => (await continueFile(images, history, host)).images };
}
async function measureDistance(from, to, host) {
	if (from === "") return null;
	const own = (await listFirstParents(host, to, MOST_COMMITS)).indexOf(from);
	if (own !== -1) return own;
	const ofStart = (await listFirstParents(host, await findForkPoint(host) ?? "", MOST_COMMITS)).indexOf(from);
	return ofStart === -1 ? null : ofStart + 1;
}
//#endregion
export { readHistoryIfThere as i, openHistoryFile as n, readHistoryFile as r, continueFile as t };
