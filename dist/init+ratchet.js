import {
  run
} from "./shared-0d943c.js";
import {
  findReportPath,
  readReportFile
} from "./shared-1cd5ea.js";
import {
  GateError
} from "./shared-5d859c.js";

// src/cli/measured.ts
async function readKnownImages(request, limits, host) {
  const reported = [];
  const sources = [];
  for (const named of request.images) {
    const path = await findReportPath(named.source);
    if (path === void 0) sources.push(named);
    else reported.push(...await readReported(path, named.name));
  }
  if (request.images.length > 0 && sources.length === 0) return { measured: [], reported };
  const { images } = await run({ ...request, images: sources }, host, { limits });
  return { measured: images.map(known), reported };
}
async function readReported(path, name) {
  const { parseReport } = await import("./parse-report.js");
  const { images } = parseReport({ text: await readReportFile(path), source: path });
  if (images.length > 0) return images.map(known).map((image) => name === void 0 ? image : renamed(image, name));
  throw new GateError("REPORT_INVALID", "the report is of no image", { where: path, fix: "name another one" });
}
var renamed = (image, name) => {
  const key = { ...image.key, name };
  return { ...image, key, facts: { ...image.facts, key } };
};
function known({ facts, error, ...image }) {
  if (facts !== void 0 && error === void 0) return { ...image, facts };
  const { code = "SOURCE_UNREADABLE", message = "it was not measured", where, fix } = error ?? {};
  throw new GateError(code, message, { where: where ?? image.key.name, fix });
}

export {
  readKnownImages
};
