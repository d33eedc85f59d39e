import "./rolldown-runtime.js";
//#region src/model/finding-identity.ts
const identifyFinding = ({ name, platform }, { id }) => JSON.stringify([
	name,
	platform,
	id
]);
//#endregion
export { identifyFinding as t };
