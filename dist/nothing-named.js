import "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { i as findDockerfile } from "./dockerfile-file.js";
//#region src/cli/nothing-named.ts
function checkAnythingNamed(command, { images, build }, budget, host) {
	if (images.length > 0 || build !== void 0) return;
	if ([...budget?.images.values() ?? []].some((entry) => entry.image !== null || entry.build !== null)) return;
	throw new GateError("USAGE", `no image is specified${budget === void 0 ? "" : `, and ${budget.source} lists none`}`, { fix: suggestImage(command, host) });
}
const suggestImage = (command, host) => DOCKERFILES.some((name) => findDockerfile(name, host) !== void 0) ? `to build the Dockerfile in this folder, run: plimsoll ${command} --build .` : `name one, e.g. plimsoll ${command} docker:app:dev, ./image.tar or registry:ghcr.io/org/app:1`;
const DOCKERFILES = ["Dockerfile", "dockerfile"];
//#endregion
export { checkAnythingNamed as t };
