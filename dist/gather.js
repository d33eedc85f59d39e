import {
  VERSION,
  imageVerdict,
  reportVerdict
} from "./shared-19f1ac.js";
import "./shared-07612e.js";
import "./shared-8fbf56.js";
import {
  readReportFile
} from "./shared-1cd5ea.js";
import {
  parseReport
} from "./shared-024e21.js";
import {
  SCHEMA_VERSION
} from "./shared-f533ba.js";
import "./shared-5a033b.js";
import {
  GateError
} from "./shared-5d859c.js";
import "./shared-821ef7.js";

// src/action/gather.ts
import { glob } from "node:fs/promises";
import { resolve } from "node:path";

// src/judge/combine.ts
function combineReports(reports, { toolVersion, run }) {
  const images = reports.flatMap((report) => report.images.map(reviewed));
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: "plimsoll", version: toolVersion },
    ...run && { run },
    budget: combinedBudget(reports),
    // A report without images is of a run that measured nothing.
    verdict: reports.every((report) => report.images.length > 0) ? reportVerdict(images) : "unmeasured",
    notices: [.../* @__PURE__ */ new Set([...reports.flatMap(({ notices }) => notices), ...repeatedImages(images)])],
    images
  };
}
var reviewed = (image) => ({
  ...image,
  verdict: (image.facts ?? image.manifest) === void 0 ? "unmeasured" : imageVerdict(image.findings, image.error)
});
function combinedBudget(reports) {
  const budgets = reports.map(({ budget }) => budget);
  const sources = [...new Set(budgets.flatMap(({ source }) => source ?? []))];
  const isOne = new Set(budgets.map(({ sha256 }) => sha256)).size === 1;
  const loosened = [
    ...new Map(budgets.flatMap((budget) => budget.loosened ?? []).map((each) => [JSON.stringify(each), each])).values()
  ];
  return {
    source: sources.length === 0 ? null : sources.join(", "),
    sha256: isOne ? budgets[0]?.sha256 ?? null : null,
    rules: isOne ? budgets[0]?.rules ?? [] : [],
    ...loosened.length > 0 && { loosened }
  };
}
function repeatedImages(images) {
  const names = images.map(({ key }) => `${key.name} ${key.platform}`.trim());
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) < index));
  return [...repeated].map(
    (name) => `${name} is in several reports; each is shown. Give each image a name of its own.`
  );
}

// src/action/gather.ts
var MOST_REPORTS = 500;
async function gatherReports(patterns, cwd, run) {
  const files = /* @__PURE__ */ new Set();
  for (const pattern of patterns) for (const file of await filesOf(pattern, cwd)) files.add(file);
  if (files.size > MOST_REPORTS)
    throw new GateError("LIMIT_EXCEEDED", `at most ${MOST_REPORTS} reports are put together; here are ${files.size}`);
  const reports = [];
  for (const file of [...files].sort()) {
    reports.push(parseReport({ text: await readReportFile(resolve(cwd, file)), source: file }));
  }
  return combineReports(reports.map(withoutTrees), { toolVersion: VERSION, run });
}
async function filesOf(pattern, cwd) {
  const found = [];
  for await (const file of glob(pattern, { cwd, withFileTypes: true })) {
    if (!file.isDirectory()) found.push(resolve(file.parentPath, file.name));
  }
  if (found.length > 0) return found;
  throw new GateError("SOURCE_NOT_FOUND", "no report is there", {
    where: `publish: ${pattern}`,
    fix: "download the reports of the other jobs first, and look whether those jobs wrote one"
  });
}
var withoutTrees = (report) => ({
  ...report,
  images: report.images.map(({ facts, ...image }) => ({ ...image, ...facts && { facts: { ...facts, tree: null } } }))
});
export {
  gatherReports
};
