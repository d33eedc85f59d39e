const require_core = require("./core.js");
const require_baseline = require("./baseline.js");
//#region src/gate/compare-sources.ts
async function compareSources({ old, now, platform }, host) {
	const measure = require_core.measurer(platform, {
		budget: void 0,
		flags: new Map()
	}, host);
	const open = async (source) => {
		const { images, errors } = await require_baseline.openImages({
			name: void 0,
			source
		}, measure);
		const [error = unreadError(images, source)] = errors;
		if (error !== void 0) throw error;
		return images;
	};
	const baseline = {
		images: await open(old),
		missing: []
	};
	const images = require_baseline.compareWithBaseline((await open(now)).map(({ key, facts }) => ({
		key,
		...facts && { facts },
		notices: []
	})), baseline);
	if (!images.some(({ comparison }) => comparison !== void 0)) throw nothingAlike(images, old, now);
	const compared = new Set(images.map(({ comparison }) => JSON.stringify(comparison?.baseline.key)));
	return {
		schemaVersion: 1,
		tool: {
			name: "plimsoll",
			version: require_core.VERSION
		},
		notices: [],
		images: images.flatMap(comparedImage),
		unmatched: baseline.images.map(({ key }) => key).filter((key) => !compared.has(JSON.stringify(key)))
	};
}
function unreadError(images, source) {
	const unread = images.find(({ facts }) => facts === void 0);
	if (unread === void 0) return void 0;
	return new require_core.GateError("SOURCE_UNREADABLE", `it holds only the manifest of ${unread.key.name}, for no rule needed files`, {
		where: source,
		fix: "name the image itself, or measure it again with a rule that needs files, such as highestGrowthBytes"
	});
}
function comparedImage({ key, facts, comparison, noBaseline }) {
	if (facts === void 0) return [];
	const { source, measures } = facts;
	return [{
		key,
		source,
		measures,
		...comparison && { comparison },
		...noBaseline !== void 0 && { noBaseline }
	}];
}
function nothingAlike([first], old, now) {
	return new require_core.GateError("IMAGE_NOT_SELECTED", first?.noBaseline ?? "there is no image in it", {
		where: first === void 0 ? now : `${old} and ${now}`,
		fix: "compare two images for the same platform"
	});
}
//#endregion
exports.compareSources = compareSources;
