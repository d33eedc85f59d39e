import {
  measurer
} from "./shared-0d943c.js";
import {
  VERSION
} from "./shared-19f1ac.js";
import "./shared-07612e.js";
import "./shared-50461d.js";
import "./shared-75bd84.js";
import "./shared-82872b.js";
import "./shared-8b6e37.js";
import "./shared-8fbf56.js";
import "./shared-a3bc7a.js";
import "./shared-eaaf20.js";
import "./shared-e1389e.js";
import "./shared-ca3608.js";
import {
  compareWithBaseline,
  openImages
} from "./action+baseline+compare-sources.js";
import "./shared-506bad.js";
import "./shared-1cd5ea.js";
import "./shared-024e21.js";
import {
  SCHEMA_VERSION
} from "./shared-f533ba.js";
import "./shared-5a033b.js";
import {
  GateError
} from "./shared-5d859c.js";
import "./shared-821ef7.js";

// src/compare-sources.ts
async function compareSources({ old, now, platform }, host) {
  const measure = measurer(platform, { budget: void 0, flags: /* @__PURE__ */ new Map() }, host);
  const open = async (source) => {
    const { images: images2, errors } = await openImages({ name: void 0, source }, measure);
    if (errors[0] !== void 0) throw errors[0];
    return images2;
  };
  const baseline = { images: await open(old), missing: [] };
  const images = compareWithBaseline(
    (await open(now)).map(({ key, facts }) => ({ key, facts, notices: [] })),
    baseline
  );
  if (!images.some(({ comparison }) => comparison !== void 0)) throw nothingAlike(images, old, now);
  const compared = new Set(images.map(({ comparison }) => JSON.stringify(comparison?.baseline.key)));
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: "plimsoll", version: VERSION },
    notices: [],
    images: images.flatMap(comparedImage),
    unmatched: baseline.images.map(({ key }) => key).filter((key) => !compared.has(JSON.stringify(key)))
  };
}
function comparedImage({ key, facts, comparison, noBaseline }) {
  if (facts === void 0) return [];
  const { source, measures } = facts;
  return [
    { key, source, measures, ...comparison && { comparison }, ...noBaseline !== void 0 && { noBaseline } }
  ];
}
function nothingAlike([first], old, now) {
  return new GateError("IMAGE_NOT_SELECTED", first?.noBaseline ?? "there is no image in it", {
    where: first === void 0 ? now : `${old} and ${now}`,
    fix: "compare two images for the same platform"
  });
}
export {
  compareSources
};
