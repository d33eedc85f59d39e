import "./rolldown-runtime.js";
//#region src/judge/advice-off.ts
function hideAdvice({ advice, rewrites }, budget, imageName) {
	const off = listAdviceOff(budget, imageName);
	const isOff = ({ id }) => off.some((one) => one.id === id);
	const hidden = off.map((one) => ({
		...one,
		advice: (advice ?? []).filter(({ id }) => id === one.id)
	}));
	const kept = (rewrites ?? []).filter((rewrite) => !rewrite.advice.some(isOff));
	return {
		...advice && { advice: advice.filter((one) => !isOff(one)) },
		...hidden.length > 0 && { adviceOff: hidden },
		...kept.length > 0 && { rewrites: kept }
	};
}
function restoreAdvice({ adviceOff, ...image }) {
	const hidden = (adviceOff ?? []).flatMap(({ advice }) => advice);
	return hidden.length === 0 ? image : {
		...image,
		advice: [...image.advice ?? [], ...hidden]
	};
}
function listAdviceOff(budget, imageName) {
	const own = budget?.images.get(imageName)?.adviceOff ?? [];
	const general = budget?.adviceOff ?? [];
	return [...own, ...general.filter(({ id }) => !own.some((one) => one.id === id))];
}
//#endregion
export { restoreAdvice as n, hideAdvice as t };
