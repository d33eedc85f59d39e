import {
  openSource
} from "./shared-a3bc7a.js";
import "./shared-eaaf20.js";
import "./shared-e1389e.js";
import "./shared-ca3608.js";
import {
  GateError
} from "./shared-5d859c.js";
import "./shared-821ef7.js";

// src/acquire/base-image.ts
async function readBaseLayers(source, platform, host) {
  const rest = { name: void 0, select: void 0, verify: false, estimate: false };
  const opened = await openSource({ source, platform, host, ...rest });
  try {
    const [image] = opened.images;
    if (image === void 0) throw new GateError("SOURCE_NOT_FOUND", "it holds no image", { where: source });
    return image.diffIds ?? (await image.read()).layers.map(({ diffId }) => diffId);
  } finally {
    await opened.close();
  }
}
export {
  readBaseLayers
};
