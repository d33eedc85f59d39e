import {
  SCHEMA_VERSION
} from "./shared-f533ba.js";
import {
  quoted
} from "./shared-5a033b.js";
import {
  GateError
} from "./shared-5d859c.js";

// src/judge/report-validator.generated.js
var Me = J;
var qe = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://raw.githubusercontent.com/plimsoll-ci/plimsoll/main/schema/report.schema.json", title: "Plimsoll report", description: "What images weigh, and what a budget said of them. Sizes are bytes, ratios are 0 to 1.", type: "object", required: ["schemaVersion", "tool", "budget", "verdict", "notices", "images"], properties: { schemaVersion: { const: 1 }, tool: { type: "object", required: ["name", "version"], properties: { name: { const: "plimsoll" }, version: { type: "string" } } }, budget: { type: "object", required: ["source", "sha256", "rules"], properties: { source: { type: ["string", "null"] }, sha256: { type: ["string", "null"] }, rules: { type: "array", items: { $ref: "#/definitions/effectiveLimit" } }, loosened: { type: "array", items: { $ref: "#/definitions/loosening" } } } }, verdict: { enum: ["pass", "warn", "fail", "unmeasured"] }, notices: { type: "array", items: { type: "string" } }, images: { type: "array", items: { $ref: "#/definitions/imageReport" } }, run: { $ref: "#/definitions/run" } }, definitions: { advice: { type: "object", required: ["id", "subject", "bytes", "layer", "places", "placeCount"], properties: { id: { enum: ["package-index", "language-cache", "deleted-later", "copied-metadata", "private-files"] }, subject: { type: "string" }, bytes: { type: "number", minimum: 0 }, layer: { type: "integer", minimum: 0 }, places: { type: "array", items: { type: "object", required: ["path", "bytes", "layer", "isVisible"], properties: { path: { type: "string" }, bytes: { type: "number", minimum: 0 }, layer: { type: "integer", minimum: 0 }, isVisible: { type: "boolean" }, hiddenInLayer: { type: "integer", minimum: 0 } } } }, placeCount: { type: "integer", minimum: 0 } } }, baseline: { type: "object", required: ["key", "matchedBy", "source", "report", "configDigest", "measures"], properties: { key: { $ref: "#/definitions/key" }, matchedBy: { enum: ["name", "repository", "only"] }, source: { type: "string" }, report: { type: ["string", "null"] }, configDigest: { type: ["string", "null"] }, measures: { $ref: "#/definitions/measures" }, commit: { type: "string" }, distance: { type: "integer", minimum: 0 } } }, comparison: { type: "object", required: ["baseline", "measures", "unmeasured", "pullBytesAre", "growth", "origins", "rebuilt", "moved", "layers", "heaviest", "packages", "moves"], properties: { baseline: { $ref: "#/definitions/baseline" }, measures: { type: "object", required: ["growthBytes", "growthRatio", "ownGrowthBytes", "pullGrowthBytes", "deltaPullBytes"], properties: { growthBytes: { type: "number" }, growthRatio: { type: ["number", "null"] }, ownGrowthBytes: { type: ["number", "null"] }, pullGrowthBytes: { type: ["number", "null"] }, deltaPullBytes: { type: ["number", "null"], minimum: 0 } } }, unmeasured: { type: "object", required: [], properties: { growthBytes: { $ref: "#/definitions/unmeasured" }, growthRatio: { $ref: "#/definitions/unmeasured" }, ownGrowthBytes: { $ref: "#/definitions/unmeasured" }, pullGrowthBytes: { $ref: "#/definitions/unmeasured" }, deltaPullBytes: { $ref: "#/definitions/unmeasured" } } }, pullBytesAre: { enum: ["exact", "estimate", null] }, growth: { type: "object", required: ["visibleBytes", "hiddenBytes", "otherBytes"], properties: { visibleBytes: { type: "number" }, hiddenBytes: { type: "number" }, otherBytes: { type: "number" } } }, origins: { type: ["object", "null"], required: ["base", "own"], properties: { base: { $ref: "#/definitions/oldNew" }, own: { $ref: "#/definitions/oldNew" } } }, rebuilt: { $ref: "#/definitions/layerGroup" }, moved: { $ref: "#/definitions/layerGroup" }, layers: { type: "array", items: { $ref: "#/definitions/layerChange" } }, heaviest: { $ref: "#/definitions/growthList" }, packages: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/packageChange" } }, omitted: { $ref: "#/definitions/omittedGrowth" } } }, moves: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { type: "object", required: ["from", "to", "bytes", "fileCount"], properties: { from: { type: "string" }, to: { type: "string" }, bytes: { type: "number", minimum: 0 }, fileCount: { type: "integer", minimum: 0 } } } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, paths: { $ref: "#/definitions/pathGrowth" }, systemPackages: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/systemPackageChange" } }, omitted: { $ref: "#/definitions/omittedGrowth" } } } } }, effectiveLimit: { type: "object", required: ["rule", "warnLimit", "failLimit", "from", "isDefault"], properties: { rule: { type: "string" }, warnLimit: { type: ["number", "null"] }, failLimit: { type: ["number", "null"] }, from: { type: "string" }, isDefault: { type: "boolean" } } }, growthList: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/growthRow" } }, omitted: { $ref: "#/definitions/omittedGrowth" } } }, growthRow: { type: "object", required: ["path", "isFolder", "state", "growthBytes"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, state: { enum: ["added", "removed", "changed"] }, growthBytes: { type: "number" }, package: { $ref: "#/definitions/packageVersions" } } }, layerChange: { type: "object", required: ["state", "origin", "oldIndex", "newIndex", "oldBytes", "newBytes", "pullBytes", "instruction", "differs", "copied"], properties: { state: { enum: ["same", "changed", "moved", "added", "removed"] }, origin: { enum: ["base", "own", "unknown"] }, oldIndex: { type: ["integer", "null"], minimum: 0 }, newIndex: { type: ["integer", "null"], minimum: 0 }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 }, instruction: { type: ["string", "null"] }, differs: { type: "array", items: { enum: ["instruction", "files", "metadata", "times", "content"] } }, copied: { type: "object", required: ["bytes", "changes"], properties: { bytes: { type: "number", minimum: 0 }, changes: { type: "array", items: { enum: ["mode", "owner", "time"] } } } }, inside: { $ref: "#/definitions/growthList" } } }, layerGroup: { type: "object", required: ["layerCount", "bytes", "pullBytes"], properties: { layerCount: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 } } }, oldNew: { type: "object", required: ["old", "new"], properties: { old: { type: "number", minimum: 0 }, new: { type: "number", minimum: 0 } } }, omittedGrowth: { type: "object", required: ["count", "growthBytes"], properties: { count: { type: "integer", minimum: 0 }, growthBytes: { type: "number" } } }, packageChange: { type: "object", required: ["ecosystem", "name", "oldVersion", "newVersion", "path", "oldBytes", "newBytes"], properties: { ecosystem: { type: "string" }, name: { type: "string" }, oldVersion: { type: ["string", "null"] }, newVersion: { type: ["string", "null"] }, path: { type: "string" }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 } } }, systemPackage: { type: "object", required: ["ecosystem", "name", "version", "bytes"], properties: { ecosystem: { type: "string" }, name: { type: "string" }, version: { type: "string" }, bytes: { type: "number", minimum: 0 } } }, systemPackageChange: { type: "object", required: ["ecosystem", "name", "oldVersion", "newVersion", "state", "oldBytes", "newBytes"], properties: { ecosystem: { type: "string" }, name: { type: "string" }, oldVersion: { type: ["string", "null"] }, newVersion: { type: ["string", "null"] }, state: { enum: ["added", "removed", "changed"] }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 } } }, unmeasured: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } }, match: { type: "object", required: ["path", "bytes", "layer", "isVisible"], properties: { path: { type: "string" }, bytes: { type: "number", minimum: 0 }, layer: { type: "integer", minimum: -1 }, isVisible: { type: "boolean" } } }, packageVersions: { type: "object", required: ["ecosystem", "name", "oldVersion", "newVersion"], properties: { ecosystem: { type: "string" }, name: { type: "string" }, oldVersion: { type: ["string", "null"] }, newVersion: { type: ["string", "null"] } } }, pathGrowth: { type: "object", required: ["path", "isFolder", "state", "oldBytes", "newBytes", "grownBytes", "shrunkBytes", "children", "rest"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, state: { enum: ["added", "removed", "changed"] }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 }, grownBytes: { type: "number", minimum: 0 }, shrunkBytes: { type: "number", minimum: 0 }, children: { type: "array", items: { $ref: "#/definitions/pathGrowth" } }, rest: { $ref: "#/definitions/omittedGrowth" }, package: { $ref: "#/definitions/packageVersions" } } }, finding: { type: "object", required: ["id", "rule", "measure", "unit", "bound", "warnLimit", "failLimit", "value", "distance", "outcome", "isDefault", "from"], properties: { id: { type: "string" }, rule: { type: "string" }, measure: { type: "string" }, unit: { enum: ["bytes", "count", "ratio"] }, bound: { enum: ["atMost", "atLeast"] }, warnLimit: { type: ["number", "null"] }, failLimit: { type: ["number", "null"] }, value: { type: ["number", "null"] }, distance: { type: ["number", "null"] }, outcome: { enum: ["pass", "warn", "fail", "waived", "skipped", "unmeasured"] }, isDefault: { type: "boolean" }, from: { type: "string" }, path: { type: "string" }, why: { type: "string" }, matches: { type: "array", items: { $ref: "#/definitions/match" } }, matchCount: { type: "integer", minimum: 0 }, ignored: { type: "object", required: ["bytes", "patterns"], properties: { bytes: { type: "number", minimum: 0 }, patterns: { type: "array", items: { type: "string" } } } }, overridden: { type: "object", required: ["label", "by"], properties: { label: { type: "string" }, by: { type: "string" } } } } }, key: { type: "object", required: ["name", "platform"], properties: { name: { type: "string" }, platform: { type: "string" } } }, reportedError: { type: "object", required: ["code", "message"], properties: { code: { enum: ["USAGE", "BUDGET_INVALID", "REPORT_INVALID", "SOURCE_AMBIGUOUS", "SOURCE_NOT_FOUND", "SOURCE_UNREADABLE", "ENGINE_UNAVAILABLE", "BUILD_FAILED", "IMAGE_NOT_SELECTED", "IMAGE_UNSUPPORTED", "IMAGE_CORRUPT", "LAYER_CORRUPT", "DIGEST_MISMATCH", "LIMIT_EXCEEDED", "TIMEOUT", "REPORT_UNWRITABLE", "INTERRUPTED"] }, message: { type: "string" }, where: { type: "string" }, fix: { type: "string" } } }, run: { type: "object", required: ["repository", "serverUrl", "event", "headSha", "baseSha", "baseRef", "pullRequest", "workflow", "runId", "runAttempt"], properties: { repository: { type: "string" }, serverUrl: { type: "string" }, event: { type: "string" }, headSha: { type: "string" }, baseSha: { type: ["string", "null"] }, baseRef: { type: ["string", "null"] }, pullRequest: { type: ["integer", "null"], minimum: 1 }, workflow: { type: "string" }, runId: { type: "string" }, runAttempt: { type: "integer", minimum: 1 } } }, loosening: { type: "object", required: ["kind", "rule", "image"], properties: { kind: { enum: ["limit", "denial", "ignore", "waiver", "image", "estimate", "baseline", "base", "override"] }, rule: { type: "string" }, image: { type: ["string", "null"] }, bound: { enum: ["warn", "fail"] }, unit: { enum: ["bytes", "count", "ratio"] }, oldLimit: { type: ["number", "null"] }, newLimit: { type: ["number", "null"] }, until: { type: "string" }, oldUntil: { type: "string" }, why: { type: "string" } } }, imageReport: { type: "object", required: ["key", "verdict", "findings", "notices"], properties: { key: { $ref: "#/definitions/key" }, verdict: { enum: ["pass", "warn", "fail", "unmeasured"] }, findings: { type: "array", items: { $ref: "#/definitions/finding" } }, notices: { type: "array", items: { type: "string" } }, facts: { $ref: "#/definitions/facts" }, manifest: { $ref: "#/definitions/manifest" }, comparison: { $ref: "#/definitions/comparison" }, advice: { type: "array", items: { $ref: "#/definitions/advice" } }, error: { $ref: "#/definitions/reportedError" } }, anyOf: [{ required: ["facts"] }, { required: ["manifest"] }, { required: ["error"] }] }, layer: { type: "object", required: ["index", "diffId", "digest", "layerBytes", "contentBytes", "reclaimableBytes", "storedBytes", "entryCount", "instruction", "verified"], properties: { index: { type: "integer", minimum: 0 }, diffId: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, layerBytes: { type: "number", minimum: 0 }, contentBytes: { type: "number", minimum: 0 }, reclaimableBytes: { type: "number", minimum: 0 }, storedBytes: { type: ["number", "null"], minimum: 0 }, entryCount: { type: "integer", minimum: 0 }, instruction: { type: ["string", "null"] }, verified: { enum: ["structure", "tocDigest", "blobDigest", "diffId"] }, dockerfile: { type: "object", required: ["file", "line", "endLine", "by"], properties: { file: { type: "string" }, line: { type: "integer", minimum: 1 }, endLine: { type: "integer", minimum: 1 }, by: { enum: ["provenance", "instruction"] } } }, fingerprint: { type: "object", required: ["files", "metadata", "times"], properties: { files: { type: "string" }, metadata: { type: "string" }, times: { type: "string" } } } } }, manifest: { type: "object", required: ["key", "source", "manifestDigest", "configDigest", "readBy", "measures", "unmeasured", "exactness", "layers"], properties: { key: { $ref: "#/definitions/key" }, source: { type: "string" }, manifestDigest: { type: ["string", "null"] }, configDigest: { type: ["string", "null"] }, readBy: { type: "string" }, measures: { type: "object", required: ["layerCount", "pullBytes"], properties: { layerCount: { type: "integer", minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 } }, additionalProperties: { type: ["number", "null"], minimum: 0 } }, unmeasured: { type: "object", additionalProperties: { type: "string" } }, exactness: { type: "object", required: ["pullBytes"], properties: { pullBytes: { enum: ["exact", "estimate", null] } } }, layers: { type: "array", items: { type: "object", required: ["index", "diffId", "digest", "storedBytes", "instruction"], properties: { index: { type: "integer", minimum: 0 }, diffId: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, storedBytes: { type: ["number", "null"], minimum: 0 }, instruction: { type: ["string", "null"] } } } } } }, measures: { type: "object", required: ["imageBytes", "layerBytes", "layerCount", "fileCount", "contentBytes", "visibleBytes", "reclaimableBytes", "visibleRatio", "efficiencyRatio", "wastedBytes", "userWastedRatio", "pullBytes"], properties: { imageBytes: { type: "number", minimum: 0 }, layerBytes: { type: "number", minimum: 0 }, layerCount: { type: "integer", minimum: 0 }, fileCount: { type: "integer", minimum: 0 }, contentBytes: { type: "number", minimum: 0 }, visibleBytes: { type: "number", minimum: 0 }, reclaimableBytes: { type: "number", minimum: 0 }, visibleRatio: { type: "number", minimum: 0 }, efficiencyRatio: { type: ["number", "null"] }, wastedBytes: { type: "number", minimum: 0 }, userWastedRatio: { type: ["number", "null"], minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 }, ownBytes: { type: ["number", "null"], minimum: 0 } } }, wasteItem: { type: "object", required: ["path", "isFolder", "fileCount", "bytes", "cause", "addedInLayer", "hiddenInLayer"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, fileCount: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 }, cause: { enum: ["deleted", "overwritten", "metadata"] }, addedInLayer: { type: "integer", minimum: 0 }, hiddenInLayer: { type: "integer", minimum: 0 }, changes: { type: "array", items: { enum: ["mode", "owner", "time"] } } } }, largestItem: { type: "object", required: ["path", "bytes", "fileCount"], properties: { path: { type: "string" }, bytes: { type: "number", minimum: 0 }, fileCount: { type: "integer", minimum: 0 } } }, packageItem: { type: "object", required: ["ecosystem", "name", "path", "bytes", "copies"], properties: { ecosystem: { type: "string" }, name: { type: "string" }, path: { type: "string" }, bytes: { type: "number", minimum: 0 }, copies: { type: "integer", minimum: 0 } } }, tree: { type: ["object", "null"], required: ["depth", "name", "visibleBytes", "reclaimableBytes", "isVisible", "firstLayer"], properties: { depth: { type: "array", items: { type: "integer", minimum: 0 } }, name: { type: "array", items: { type: "string" } }, visibleBytes: { type: "array", items: { type: "number", minimum: 0 } }, reclaimableBytes: { type: "array", items: { type: "number", minimum: 0 } }, isVisible: { type: "array", items: { enum: [0, 1] } }, firstLayer: { type: "array", items: { type: "integer", minimum: -1 } }, links: { type: "object", required: ["row", "first"], properties: { row: { type: "array", items: { type: "integer", minimum: 0 } }, first: { type: "array", items: { type: "integer", minimum: 0 } } } }, replaced: { type: "object", required: ["row", "layer"], properties: { row: { type: "array", items: { type: "integer", minimum: 0 } }, layer: { type: "array", items: { type: "integer", minimum: 0 } } } } } }, facts: { type: "object", required: ["key", "source", "manifestDigest", "configDigest", "readBy", "verified", "measures", "unmeasured", "exactness", "diveUserWasted", "reclaimableByCause", "layers", "waste", "largest", "tree"], properties: { key: { $ref: "#/definitions/key" }, source: { type: "string" }, manifestDigest: { type: ["string", "null"] }, configDigest: { type: ["string", "null"] }, readBy: { type: "string" }, verified: { enum: ["structure", "tocDigest", "blobDigest", "diffId"] }, measures: { $ref: "#/definitions/measures" }, unmeasured: { type: "object", additionalProperties: { type: "string" } }, exactness: { type: "object", required: ["pullBytes", "contentsCompared"], properties: { pullBytes: { enum: ["exact", "estimate", null] }, contentsCompared: { type: "boolean" } } }, diveUserWasted: { enum: ["number", "NaN", "Infinity"] }, reclaimableByCause: { type: "object", required: ["deleted", "overwritten", "metadata"], properties: { deleted: { type: "number", minimum: 0 }, overwritten: { type: "number", minimum: 0 }, metadata: { type: "number", minimum: 0 } } }, layers: { type: "array", items: { $ref: "#/definitions/layer" } }, waste: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/wasteItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, largest: { type: "object", required: ["folders", "packages", "files"], properties: { folders: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/largestItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, packages: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/packageItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, files: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/largestItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } } } }, tree: { $ref: "#/definitions/tree" }, systemPackages: { type: "array", items: { $ref: "#/definitions/systemPackage" } }, base: { type: "object", required: ["name", "digest", "layerCount", "by", "certainty"], properties: { name: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, layerCount: { type: "integer", minimum: 0 }, by: { enum: ["budget", "provenance", "annotation", "history"] }, certainty: { enum: ["exact", "likely"] } } } } } } };
var Le = { type: "object", required: ["rule", "warnLimit", "failLimit", "from", "isDefault"], properties: { rule: { type: "string" }, warnLimit: { type: ["number", "null"] }, failLimit: { type: ["number", "null"] }, from: { type: "string" }, isDefault: { type: "boolean" } } };
function ce(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.rule === void 0 && (p = "rule") || r.warnLimit === void 0 && (p = "warnLimit") || r.failLimit === void 0 && (p = "failLimit") || r.from === void 0 && (p = "from") || r.isDefault === void 0 && (p = "isDefault")) return ce.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.rule !== void 0) {
      let s = e;
      if (typeof r.rule != "string") return ce.errors = [{ instancePath: i + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } }], false;
      var t = s === e;
    } else var t = true;
    if (t) {
      if (r.warnLimit !== void 0) {
        let s = r.warnLimit, n = e;
        if (!(typeof s == "number" && isFinite(s)) && s !== null) return ce.errors = [{ instancePath: i + "/warnLimit", schemaPath: "#/properties/warnLimit/type", keyword: "type", params: { type: Le.properties.warnLimit.type } }], false;
        var t = n === e;
      } else var t = true;
      if (t) {
        if (r.failLimit !== void 0) {
          let s = r.failLimit, n = e;
          if (!(typeof s == "number" && isFinite(s)) && s !== null) return ce.errors = [{ instancePath: i + "/failLimit", schemaPath: "#/properties/failLimit/type", keyword: "type", params: { type: Le.properties.failLimit.type } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (r.from !== void 0) {
            let s = e;
            if (typeof r.from != "string") return ce.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } }], false;
            var t = s === e;
          } else var t = true;
          if (t) if (r.isDefault !== void 0) {
            let s = e;
            if (typeof r.isDefault != "boolean") return ce.errors = [{ instancePath: i + "/isDefault", schemaPath: "#/properties/isDefault/type", keyword: "type", params: { type: "boolean" } }], false;
            var t = s === e;
          } else var t = true;
        }
      }
    }
  } else return ce.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ce.errors = a, e === 0;
}
var _e = { type: "object", required: ["kind", "rule", "image"], properties: { kind: { enum: ["limit", "denial", "ignore", "waiver", "image", "estimate", "baseline", "base", "override"] }, rule: { type: "string" }, image: { type: ["string", "null"] }, bound: { enum: ["warn", "fail"] }, unit: { enum: ["bytes", "count", "ratio"] }, oldLimit: { type: ["number", "null"] }, newLimit: { type: ["number", "null"] }, until: { type: "string" }, oldUntil: { type: "string" }, why: { type: "string" } } };
function te(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.kind === void 0 && (p = "kind") || r.rule === void 0 && (p = "rule") || r.image === void 0 && (p = "image")) return te.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.kind !== void 0) {
      let s = r.kind, n = e;
      if (!(s === "limit" || s === "denial" || s === "ignore" || s === "waiver" || s === "image" || s === "estimate" || s === "baseline" || s === "base" || s === "override")) return te.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: _e.properties.kind.enum } }], false;
      var t = n === e;
    } else var t = true;
    if (t) {
      if (r.rule !== void 0) {
        let s = e;
        if (typeof r.rule != "string") return te.errors = [{ instancePath: i + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } }], false;
        var t = s === e;
      } else var t = true;
      if (t) {
        if (r.image !== void 0) {
          let s = r.image, n = e;
          if (typeof s != "string" && s !== null) return te.errors = [{ instancePath: i + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: _e.properties.image.type } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (r.bound !== void 0) {
            let s = r.bound, n = e;
            if (!(s === "warn" || s === "fail")) return te.errors = [{ instancePath: i + "/bound", schemaPath: "#/properties/bound/enum", keyword: "enum", params: { allowedValues: _e.properties.bound.enum } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (r.unit !== void 0) {
              let s = r.unit, n = e;
              if (!(s === "bytes" || s === "count" || s === "ratio")) return te.errors = [{ instancePath: i + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: _e.properties.unit.enum } }], false;
              var t = n === e;
            } else var t = true;
            if (t) {
              if (r.oldLimit !== void 0) {
                let s = r.oldLimit, n = e;
                if (!(typeof s == "number" && isFinite(s)) && s !== null) return te.errors = [{ instancePath: i + "/oldLimit", schemaPath: "#/properties/oldLimit/type", keyword: "type", params: { type: _e.properties.oldLimit.type } }], false;
                var t = n === e;
              } else var t = true;
              if (t) {
                if (r.newLimit !== void 0) {
                  let s = r.newLimit, n = e;
                  if (!(typeof s == "number" && isFinite(s)) && s !== null) return te.errors = [{ instancePath: i + "/newLimit", schemaPath: "#/properties/newLimit/type", keyword: "type", params: { type: _e.properties.newLimit.type } }], false;
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (r.until !== void 0) {
                    let s = e;
                    if (typeof r.until != "string") return te.errors = [{ instancePath: i + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" } }], false;
                    var t = s === e;
                  } else var t = true;
                  if (t) {
                    if (r.oldUntil !== void 0) {
                      let s = e;
                      if (typeof r.oldUntil != "string") return te.errors = [{ instancePath: i + "/oldUntil", schemaPath: "#/properties/oldUntil/type", keyword: "type", params: { type: "string" } }], false;
                      var t = s === e;
                    } else var t = true;
                    if (t) if (r.why !== void 0) {
                      let s = e;
                      if (typeof r.why != "string") return te.errors = [{ instancePath: i + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" } }], false;
                      var t = s === e;
                    } else var t = true;
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return te.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return te.errors = a, e === 0;
}
var $e = { type: "object", required: ["key", "verdict", "findings", "notices"], properties: { key: { $ref: "#/definitions/key" }, verdict: { enum: ["pass", "warn", "fail", "unmeasured"] }, findings: { type: "array", items: { $ref: "#/definitions/finding" } }, notices: { type: "array", items: { type: "string" } }, facts: { $ref: "#/definitions/facts" }, manifest: { $ref: "#/definitions/manifest" }, comparison: { $ref: "#/definitions/comparison" }, advice: { type: "array", items: { $ref: "#/definitions/advice" } }, error: { $ref: "#/definitions/reportedError" } }, anyOf: [{ required: ["facts"] }, { required: ["manifest"] }, { required: ["error"] }] };
function re(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.name === void 0 && (p = "name") || r.platform === void 0 && (p = "platform")) return re.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.name !== void 0) {
      let s = e;
      if (typeof r.name != "string") return re.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
      var t = s === e;
    } else var t = true;
    if (t) if (r.platform !== void 0) {
      let s = e;
      if (typeof r.platform != "string") return re.errors = [{ instancePath: i + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" } }], false;
      var t = s === e;
    } else var t = true;
  } else return re.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return re.errors = a, e === 0;
}
var Be = { type: "object", required: ["id", "rule", "measure", "unit", "bound", "warnLimit", "failLimit", "value", "distance", "outcome", "isDefault", "from"], properties: { id: { type: "string" }, rule: { type: "string" }, measure: { type: "string" }, unit: { enum: ["bytes", "count", "ratio"] }, bound: { enum: ["atMost", "atLeast"] }, warnLimit: { type: ["number", "null"] }, failLimit: { type: ["number", "null"] }, value: { type: ["number", "null"] }, distance: { type: ["number", "null"] }, outcome: { enum: ["pass", "warn", "fail", "waived", "skipped", "unmeasured"] }, isDefault: { type: "boolean" }, from: { type: "string" }, path: { type: "string" }, why: { type: "string" }, matches: { type: "array", items: { $ref: "#/definitions/match" } }, matchCount: { type: "integer", minimum: 0 }, ignored: { type: "object", required: ["bytes", "patterns"], properties: { bytes: { type: "number", minimum: 0 }, patterns: { type: "array", items: { type: "string" } } } }, overridden: { type: "object", required: ["label", "by"], properties: { label: { type: "string" }, by: { type: "string" } } } } };
function ue(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.path === void 0 && (p = "path") || r.bytes === void 0 && (p = "bytes") || r.layer === void 0 && (p = "layer") || r.isVisible === void 0 && (p = "isVisible")) return ue.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.path !== void 0) {
      let s = e;
      if (typeof r.path != "string") return ue.errors = [{ instancePath: i + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
      var t = s === e;
    } else var t = true;
    if (t) {
      if (r.bytes !== void 0) {
        let s = r.bytes, n = e;
        if (e === n) if (typeof s == "number" && isFinite(s)) {
          if (s < 0 || isNaN(s)) return ue.errors = [{ instancePath: i + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
        } else return ue.errors = [{ instancePath: i + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
        var t = n === e;
      } else var t = true;
      if (t) {
        if (r.layer !== void 0) {
          let s = r.layer, n = e;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) return ue.errors = [{ instancePath: i + "/layer", schemaPath: "#/properties/layer/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === n && typeof s == "number" && isFinite(s) && (s < -1 || isNaN(s))) return ue.errors = [{ instancePath: i + "/layer", schemaPath: "#/properties/layer/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } }], false;
          var t = n === e;
        } else var t = true;
        if (t) if (r.isVisible !== void 0) {
          let s = e;
          if (typeof r.isVisible != "boolean") return ue.errors = [{ instancePath: i + "/isVisible", schemaPath: "#/properties/isVisible/type", keyword: "type", params: { type: "boolean" } }], false;
          var t = s === e;
        } else var t = true;
      }
    }
  } else return ue.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ue.errors = a, e === 0;
}
function T(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.id === void 0 && (m = "id") || r.rule === void 0 && (m = "rule") || r.measure === void 0 && (m = "measure") || r.unit === void 0 && (m = "unit") || r.bound === void 0 && (m = "bound") || r.warnLimit === void 0 && (m = "warnLimit") || r.failLimit === void 0 && (m = "failLimit") || r.value === void 0 && (m = "value") || r.distance === void 0 && (m = "distance") || r.outcome === void 0 && (m = "outcome") || r.isDefault === void 0 && (m = "isDefault") || r.from === void 0 && (m = "from")) return T.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: m } }], false;
    if (r.id !== void 0) {
      let y = e;
      if (typeof r.id != "string") return T.errors = [{ instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], false;
      var t = y === e;
    } else var t = true;
    if (t) {
      if (r.rule !== void 0) {
        let y = e;
        if (typeof r.rule != "string") return T.errors = [{ instancePath: i + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } }], false;
        var t = y === e;
      } else var t = true;
      if (t) {
        if (r.measure !== void 0) {
          let y = e;
          if (typeof r.measure != "string") return T.errors = [{ instancePath: i + "/measure", schemaPath: "#/properties/measure/type", keyword: "type", params: { type: "string" } }], false;
          var t = y === e;
        } else var t = true;
        if (t) {
          if (r.unit !== void 0) {
            let y = r.unit, c = e;
            if (!(y === "bytes" || y === "count" || y === "ratio")) return T.errors = [{ instancePath: i + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: Be.properties.unit.enum } }], false;
            var t = c === e;
          } else var t = true;
          if (t) {
            if (r.bound !== void 0) {
              let y = r.bound, c = e;
              if (!(y === "atMost" || y === "atLeast")) return T.errors = [{ instancePath: i + "/bound", schemaPath: "#/properties/bound/enum", keyword: "enum", params: { allowedValues: Be.properties.bound.enum } }], false;
              var t = c === e;
            } else var t = true;
            if (t) {
              if (r.warnLimit !== void 0) {
                let y = r.warnLimit, c = e;
                if (!(typeof y == "number" && isFinite(y)) && y !== null) return T.errors = [{ instancePath: i + "/warnLimit", schemaPath: "#/properties/warnLimit/type", keyword: "type", params: { type: Be.properties.warnLimit.type } }], false;
                var t = c === e;
              } else var t = true;
              if (t) {
                if (r.failLimit !== void 0) {
                  let y = r.failLimit, c = e;
                  if (!(typeof y == "number" && isFinite(y)) && y !== null) return T.errors = [{ instancePath: i + "/failLimit", schemaPath: "#/properties/failLimit/type", keyword: "type", params: { type: Be.properties.failLimit.type } }], false;
                  var t = c === e;
                } else var t = true;
                if (t) {
                  if (r.value !== void 0) {
                    let y = r.value, c = e;
                    if (!(typeof y == "number" && isFinite(y)) && y !== null) return T.errors = [{ instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: Be.properties.value.type } }], false;
                    var t = c === e;
                  } else var t = true;
                  if (t) {
                    if (r.distance !== void 0) {
                      let y = r.distance, c = e;
                      if (!(typeof y == "number" && isFinite(y)) && y !== null) return T.errors = [{ instancePath: i + "/distance", schemaPath: "#/properties/distance/type", keyword: "type", params: { type: Be.properties.distance.type } }], false;
                      var t = c === e;
                    } else var t = true;
                    if (t) {
                      if (r.outcome !== void 0) {
                        let y = r.outcome, c = e;
                        if (!(y === "pass" || y === "warn" || y === "fail" || y === "waived" || y === "skipped" || y === "unmeasured")) return T.errors = [{ instancePath: i + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: Be.properties.outcome.enum } }], false;
                        var t = c === e;
                      } else var t = true;
                      if (t) {
                        if (r.isDefault !== void 0) {
                          let y = e;
                          if (typeof r.isDefault != "boolean") return T.errors = [{ instancePath: i + "/isDefault", schemaPath: "#/properties/isDefault/type", keyword: "type", params: { type: "boolean" } }], false;
                          var t = y === e;
                        } else var t = true;
                        if (t) {
                          if (r.from !== void 0) {
                            let y = e;
                            if (typeof r.from != "string") return T.errors = [{ instancePath: i + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } }], false;
                            var t = y === e;
                          } else var t = true;
                          if (t) {
                            if (r.path !== void 0) {
                              let y = e;
                              if (typeof r.path != "string") return T.errors = [{ instancePath: i + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
                              var t = y === e;
                            } else var t = true;
                            if (t) {
                              if (r.why !== void 0) {
                                let y = e;
                                if (typeof r.why != "string") return T.errors = [{ instancePath: i + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" } }], false;
                                var t = y === e;
                              } else var t = true;
                              if (t) {
                                if (r.matches !== void 0) {
                                  let y = r.matches, c = e;
                                  if (e === c) if (Array.isArray(y)) {
                                    var p = true;
                                    let h = y.length;
                                    for (let _ = 0; _ < h; _++) {
                                      let j = e;
                                      ue(y[_], { instancePath: i + "/matches/" + _, parentData: y, parentDataProperty: _, rootData: B }) || (a = a === null ? ue.errors : a.concat(ue.errors), e = a.length);
                                      var p = j === e;
                                      if (!p) break;
                                    }
                                  } else return T.errors = [{ instancePath: i + "/matches", schemaPath: "#/properties/matches/type", keyword: "type", params: { type: "array" } }], false;
                                  var t = c === e;
                                } else var t = true;
                                if (t) {
                                  if (r.matchCount !== void 0) {
                                    let y = r.matchCount, c = e;
                                    if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) return T.errors = [{ instancePath: i + "/matchCount", schemaPath: "#/properties/matchCount/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === c && typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) return T.errors = [{ instancePath: i + "/matchCount", schemaPath: "#/properties/matchCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    var t = c === e;
                                  } else var t = true;
                                  if (t) {
                                    if (r.ignored !== void 0) {
                                      let y = r.ignored, c = e;
                                      if (e === c) if (y && typeof y == "object" && !Array.isArray(y)) {
                                        let h;
                                        if (y.bytes === void 0 && (h = "bytes") || y.patterns === void 0 && (h = "patterns")) return T.errors = [{ instancePath: i + "/ignored", schemaPath: "#/properties/ignored/required", keyword: "required", params: { missingProperty: h } }], false;
                                        if (y.bytes !== void 0) {
                                          let _ = y.bytes, j = e;
                                          if (e === j) if (typeof _ == "number" && isFinite(_)) {
                                            if (_ < 0 || isNaN(_)) return T.errors = [{ instancePath: i + "/ignored/bytes", schemaPath: "#/properties/ignored/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                          } else return T.errors = [{ instancePath: i + "/ignored/bytes", schemaPath: "#/properties/ignored/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                          var s = j === e;
                                        } else var s = true;
                                        if (s) if (y.patterns !== void 0) {
                                          let _ = y.patterns, j = e;
                                          if (e === j) if (Array.isArray(_)) {
                                            var n = true;
                                            let v = _.length;
                                            for (let k = 0; k < v; k++) {
                                              let l = e;
                                              if (typeof _[k] != "string") return T.errors = [{ instancePath: i + "/ignored/patterns/" + k, schemaPath: "#/properties/ignored/properties/patterns/items/type", keyword: "type", params: { type: "string" } }], false;
                                              var n = l === e;
                                              if (!n) break;
                                            }
                                          } else return T.errors = [{ instancePath: i + "/ignored/patterns", schemaPath: "#/properties/ignored/properties/patterns/type", keyword: "type", params: { type: "array" } }], false;
                                          var s = j === e;
                                        } else var s = true;
                                      } else return T.errors = [{ instancePath: i + "/ignored", schemaPath: "#/properties/ignored/type", keyword: "type", params: { type: "object" } }], false;
                                      var t = c === e;
                                    } else var t = true;
                                    if (t) if (r.overridden !== void 0) {
                                      let y = r.overridden, c = e;
                                      if (e === c) if (y && typeof y == "object" && !Array.isArray(y)) {
                                        let h;
                                        if (y.label === void 0 && (h = "label") || y.by === void 0 && (h = "by")) return T.errors = [{ instancePath: i + "/overridden", schemaPath: "#/properties/overridden/required", keyword: "required", params: { missingProperty: h } }], false;
                                        if (y.label !== void 0) {
                                          let _ = e;
                                          if (typeof y.label != "string") return T.errors = [{ instancePath: i + "/overridden/label", schemaPath: "#/properties/overridden/properties/label/type", keyword: "type", params: { type: "string" } }], false;
                                          var o = _ === e;
                                        } else var o = true;
                                        if (o) if (y.by !== void 0) {
                                          let _ = e;
                                          if (typeof y.by != "string") return T.errors = [{ instancePath: i + "/overridden/by", schemaPath: "#/properties/overridden/properties/by/type", keyword: "type", params: { type: "string" } }], false;
                                          var o = _ === e;
                                        } else var o = true;
                                      } else return T.errors = [{ instancePath: i + "/overridden", schemaPath: "#/properties/overridden/type", keyword: "type", params: { type: "object" } }], false;
                                      var t = c === e;
                                    } else var t = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return T.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return T.errors = a, e === 0;
}
var we = { type: "object", required: ["key", "source", "manifestDigest", "configDigest", "readBy", "verified", "measures", "unmeasured", "exactness", "diveUserWasted", "reclaimableByCause", "layers", "waste", "largest", "tree"], properties: { key: { $ref: "#/definitions/key" }, source: { type: "string" }, manifestDigest: { type: ["string", "null"] }, configDigest: { type: ["string", "null"] }, readBy: { type: "string" }, verified: { enum: ["structure", "tocDigest", "blobDigest", "diffId"] }, measures: { $ref: "#/definitions/measures" }, unmeasured: { type: "object", additionalProperties: { type: "string" } }, exactness: { type: "object", required: ["pullBytes", "contentsCompared"], properties: { pullBytes: { enum: ["exact", "estimate", null] }, contentsCompared: { type: "boolean" } } }, diveUserWasted: { enum: ["number", "NaN", "Infinity"] }, reclaimableByCause: { type: "object", required: ["deleted", "overwritten", "metadata"], properties: { deleted: { type: "number", minimum: 0 }, overwritten: { type: "number", minimum: 0 }, metadata: { type: "number", minimum: 0 } } }, layers: { type: "array", items: { $ref: "#/definitions/layer" } }, waste: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/wasteItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, largest: { type: "object", required: ["folders", "packages", "files"], properties: { folders: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/largestItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, packages: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/packageItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, files: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/largestItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } } } }, tree: { $ref: "#/definitions/tree" }, systemPackages: { type: "array", items: { $ref: "#/definitions/systemPackage" } }, base: { type: "object", required: ["name", "digest", "layerCount", "by", "certainty"], properties: { name: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, layerCount: { type: "integer", minimum: 0 }, by: { enum: ["budget", "provenance", "annotation", "history"] }, certainty: { enum: ["exact", "likely"] } } } } };
var je = { type: "object", required: ["imageBytes", "layerBytes", "layerCount", "fileCount", "contentBytes", "visibleBytes", "reclaimableBytes", "visibleRatio", "efficiencyRatio", "wastedBytes", "userWastedRatio", "pullBytes"], properties: { imageBytes: { type: "number", minimum: 0 }, layerBytes: { type: "number", minimum: 0 }, layerCount: { type: "integer", minimum: 0 }, fileCount: { type: "integer", minimum: 0 }, contentBytes: { type: "number", minimum: 0 }, visibleBytes: { type: "number", minimum: 0 }, reclaimableBytes: { type: "number", minimum: 0 }, visibleRatio: { type: "number", minimum: 0 }, efficiencyRatio: { type: ["number", "null"] }, wastedBytes: { type: "number", minimum: 0 }, userWastedRatio: { type: ["number", "null"], minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 }, ownBytes: { type: ["number", "null"], minimum: 0 } } };
function G(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.imageBytes === void 0 && (p = "imageBytes") || r.layerBytes === void 0 && (p = "layerBytes") || r.layerCount === void 0 && (p = "layerCount") || r.fileCount === void 0 && (p = "fileCount") || r.contentBytes === void 0 && (p = "contentBytes") || r.visibleBytes === void 0 && (p = "visibleBytes") || r.reclaimableBytes === void 0 && (p = "reclaimableBytes") || r.visibleRatio === void 0 && (p = "visibleRatio") || r.efficiencyRatio === void 0 && (p = "efficiencyRatio") || r.wastedBytes === void 0 && (p = "wastedBytes") || r.userWastedRatio === void 0 && (p = "userWastedRatio") || r.pullBytes === void 0 && (p = "pullBytes")) return G.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.imageBytes !== void 0) {
      let s = r.imageBytes, n = e;
      if (e === n) if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) return G.errors = [{ instancePath: i + "/imageBytes", schemaPath: "#/properties/imageBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
      } else return G.errors = [{ instancePath: i + "/imageBytes", schemaPath: "#/properties/imageBytes/type", keyword: "type", params: { type: "number" } }], false;
      var t = n === e;
    } else var t = true;
    if (t) {
      if (r.layerBytes !== void 0) {
        let s = r.layerBytes, n = e;
        if (e === n) if (typeof s == "number" && isFinite(s)) {
          if (s < 0 || isNaN(s)) return G.errors = [{ instancePath: i + "/layerBytes", schemaPath: "#/properties/layerBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
        } else return G.errors = [{ instancePath: i + "/layerBytes", schemaPath: "#/properties/layerBytes/type", keyword: "type", params: { type: "number" } }], false;
        var t = n === e;
      } else var t = true;
      if (t) {
        if (r.layerCount !== void 0) {
          let s = r.layerCount, n = e;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) return G.errors = [{ instancePath: i + "/layerCount", schemaPath: "#/properties/layerCount/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === n && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) return G.errors = [{ instancePath: i + "/layerCount", schemaPath: "#/properties/layerCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (r.fileCount !== void 0) {
            let s = r.fileCount, n = e;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) return G.errors = [{ instancePath: i + "/fileCount", schemaPath: "#/properties/fileCount/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === n && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) return G.errors = [{ instancePath: i + "/fileCount", schemaPath: "#/properties/fileCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (r.contentBytes !== void 0) {
              let s = r.contentBytes, n = e;
              if (e === n) if (typeof s == "number" && isFinite(s)) {
                if (s < 0 || isNaN(s)) return G.errors = [{ instancePath: i + "/contentBytes", schemaPath: "#/properties/contentBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              } else return G.errors = [{ instancePath: i + "/contentBytes", schemaPath: "#/properties/contentBytes/type", keyword: "type", params: { type: "number" } }], false;
              var t = n === e;
            } else var t = true;
            if (t) {
              if (r.visibleBytes !== void 0) {
                let s = r.visibleBytes, n = e;
                if (e === n) if (typeof s == "number" && isFinite(s)) {
                  if (s < 0 || isNaN(s)) return G.errors = [{ instancePath: i + "/visibleBytes", schemaPath: "#/properties/visibleBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                } else return G.errors = [{ instancePath: i + "/visibleBytes", schemaPath: "#/properties/visibleBytes/type", keyword: "type", params: { type: "number" } }], false;
                var t = n === e;
              } else var t = true;
              if (t) {
                if (r.reclaimableBytes !== void 0) {
                  let s = r.reclaimableBytes, n = e;
                  if (e === n) if (typeof s == "number" && isFinite(s)) {
                    if (s < 0 || isNaN(s)) return G.errors = [{ instancePath: i + "/reclaimableBytes", schemaPath: "#/properties/reclaimableBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  } else return G.errors = [{ instancePath: i + "/reclaimableBytes", schemaPath: "#/properties/reclaimableBytes/type", keyword: "type", params: { type: "number" } }], false;
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (r.visibleRatio !== void 0) {
                    let s = r.visibleRatio, n = e;
                    if (e === n) if (typeof s == "number" && isFinite(s)) {
                      if (s < 0 || isNaN(s)) return G.errors = [{ instancePath: i + "/visibleRatio", schemaPath: "#/properties/visibleRatio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    } else return G.errors = [{ instancePath: i + "/visibleRatio", schemaPath: "#/properties/visibleRatio/type", keyword: "type", params: { type: "number" } }], false;
                    var t = n === e;
                  } else var t = true;
                  if (t) {
                    if (r.efficiencyRatio !== void 0) {
                      let s = r.efficiencyRatio, n = e;
                      if (!(typeof s == "number" && isFinite(s)) && s !== null) return G.errors = [{ instancePath: i + "/efficiencyRatio", schemaPath: "#/properties/efficiencyRatio/type", keyword: "type", params: { type: je.properties.efficiencyRatio.type } }], false;
                      var t = n === e;
                    } else var t = true;
                    if (t) {
                      if (r.wastedBytes !== void 0) {
                        let s = r.wastedBytes, n = e;
                        if (e === n) if (typeof s == "number" && isFinite(s)) {
                          if (s < 0 || isNaN(s)) return G.errors = [{ instancePath: i + "/wastedBytes", schemaPath: "#/properties/wastedBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        } else return G.errors = [{ instancePath: i + "/wastedBytes", schemaPath: "#/properties/wastedBytes/type", keyword: "type", params: { type: "number" } }], false;
                        var t = n === e;
                      } else var t = true;
                      if (t) {
                        if (r.userWastedRatio !== void 0) {
                          let s = r.userWastedRatio, n = e;
                          if (!(typeof s == "number" && isFinite(s)) && s !== null) return G.errors = [{ instancePath: i + "/userWastedRatio", schemaPath: "#/properties/userWastedRatio/type", keyword: "type", params: { type: je.properties.userWastedRatio.type } }], false;
                          if (e === n && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) return G.errors = [{ instancePath: i + "/userWastedRatio", schemaPath: "#/properties/userWastedRatio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var t = n === e;
                        } else var t = true;
                        if (t) {
                          if (r.pullBytes !== void 0) {
                            let s = r.pullBytes, n = e;
                            if (!(typeof s == "number" && isFinite(s)) && s !== null) return G.errors = [{ instancePath: i + "/pullBytes", schemaPath: "#/properties/pullBytes/type", keyword: "type", params: { type: je.properties.pullBytes.type } }], false;
                            if (e === n && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) return G.errors = [{ instancePath: i + "/pullBytes", schemaPath: "#/properties/pullBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var t = n === e;
                          } else var t = true;
                          if (t) if (r.ownBytes !== void 0) {
                            let s = r.ownBytes, n = e;
                            if (!(typeof s == "number" && isFinite(s)) && s !== null) return G.errors = [{ instancePath: i + "/ownBytes", schemaPath: "#/properties/ownBytes/type", keyword: "type", params: { type: je.properties.ownBytes.type } }], false;
                            if (e === n && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) return G.errors = [{ instancePath: i + "/ownBytes", schemaPath: "#/properties/ownBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var t = n === e;
                          } else var t = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return G.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return G.errors = a, e === 0;
}
var Ne = { type: "object", required: ["index", "diffId", "digest", "layerBytes", "contentBytes", "reclaimableBytes", "storedBytes", "entryCount", "instruction", "verified"], properties: { index: { type: "integer", minimum: 0 }, diffId: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, layerBytes: { type: "number", minimum: 0 }, contentBytes: { type: "number", minimum: 0 }, reclaimableBytes: { type: "number", minimum: 0 }, storedBytes: { type: ["number", "null"], minimum: 0 }, entryCount: { type: "integer", minimum: 0 }, instruction: { type: ["string", "null"] }, verified: { enum: ["structure", "tocDigest", "blobDigest", "diffId"] }, dockerfile: { type: "object", required: ["file", "line", "endLine", "by"], properties: { file: { type: "string" }, line: { type: "integer", minimum: 1 }, endLine: { type: "integer", minimum: 1 }, by: { enum: ["provenance", "instruction"] } } }, fingerprint: { type: "object", required: ["files", "metadata", "times"], properties: { files: { type: "string" }, metadata: { type: "string" }, times: { type: "string" } } } } };
function U(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let n;
    if (r.index === void 0 && (n = "index") || r.diffId === void 0 && (n = "diffId") || r.digest === void 0 && (n = "digest") || r.layerBytes === void 0 && (n = "layerBytes") || r.contentBytes === void 0 && (n = "contentBytes") || r.reclaimableBytes === void 0 && (n = "reclaimableBytes") || r.storedBytes === void 0 && (n = "storedBytes") || r.entryCount === void 0 && (n = "entryCount") || r.instruction === void 0 && (n = "instruction") || r.verified === void 0 && (n = "verified")) return U.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    if (r.index !== void 0) {
      let o = r.index, m = e;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return U.errors = [{ instancePath: i + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" } }], false;
      if (e === m && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return U.errors = [{ instancePath: i + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
      var t = m === e;
    } else var t = true;
    if (t) {
      if (r.diffId !== void 0) {
        let o = r.diffId, m = e;
        if (typeof o != "string" && o !== null) return U.errors = [{ instancePath: i + "/diffId", schemaPath: "#/properties/diffId/type", keyword: "type", params: { type: Ne.properties.diffId.type } }], false;
        var t = m === e;
      } else var t = true;
      if (t) {
        if (r.digest !== void 0) {
          let o = r.digest, m = e;
          if (typeof o != "string" && o !== null) return U.errors = [{ instancePath: i + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: Ne.properties.digest.type } }], false;
          var t = m === e;
        } else var t = true;
        if (t) {
          if (r.layerBytes !== void 0) {
            let o = r.layerBytes, m = e;
            if (e === m) if (typeof o == "number" && isFinite(o)) {
              if (o < 0 || isNaN(o)) return U.errors = [{ instancePath: i + "/layerBytes", schemaPath: "#/properties/layerBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else return U.errors = [{ instancePath: i + "/layerBytes", schemaPath: "#/properties/layerBytes/type", keyword: "type", params: { type: "number" } }], false;
            var t = m === e;
          } else var t = true;
          if (t) {
            if (r.contentBytes !== void 0) {
              let o = r.contentBytes, m = e;
              if (e === m) if (typeof o == "number" && isFinite(o)) {
                if (o < 0 || isNaN(o)) return U.errors = [{ instancePath: i + "/contentBytes", schemaPath: "#/properties/contentBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              } else return U.errors = [{ instancePath: i + "/contentBytes", schemaPath: "#/properties/contentBytes/type", keyword: "type", params: { type: "number" } }], false;
              var t = m === e;
            } else var t = true;
            if (t) {
              if (r.reclaimableBytes !== void 0) {
                let o = r.reclaimableBytes, m = e;
                if (e === m) if (typeof o == "number" && isFinite(o)) {
                  if (o < 0 || isNaN(o)) return U.errors = [{ instancePath: i + "/reclaimableBytes", schemaPath: "#/properties/reclaimableBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                } else return U.errors = [{ instancePath: i + "/reclaimableBytes", schemaPath: "#/properties/reclaimableBytes/type", keyword: "type", params: { type: "number" } }], false;
                var t = m === e;
              } else var t = true;
              if (t) {
                if (r.storedBytes !== void 0) {
                  let o = r.storedBytes, m = e;
                  if (!(typeof o == "number" && isFinite(o)) && o !== null) return U.errors = [{ instancePath: i + "/storedBytes", schemaPath: "#/properties/storedBytes/type", keyword: "type", params: { type: Ne.properties.storedBytes.type } }], false;
                  if (e === m && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return U.errors = [{ instancePath: i + "/storedBytes", schemaPath: "#/properties/storedBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var t = m === e;
                } else var t = true;
                if (t) {
                  if (r.entryCount !== void 0) {
                    let o = r.entryCount, m = e;
                    if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return U.errors = [{ instancePath: i + "/entryCount", schemaPath: "#/properties/entryCount/type", keyword: "type", params: { type: "integer" } }], false;
                    if (e === m && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return U.errors = [{ instancePath: i + "/entryCount", schemaPath: "#/properties/entryCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    var t = m === e;
                  } else var t = true;
                  if (t) {
                    if (r.instruction !== void 0) {
                      let o = r.instruction, m = e;
                      if (typeof o != "string" && o !== null) return U.errors = [{ instancePath: i + "/instruction", schemaPath: "#/properties/instruction/type", keyword: "type", params: { type: Ne.properties.instruction.type } }], false;
                      var t = m === e;
                    } else var t = true;
                    if (t) {
                      if (r.verified !== void 0) {
                        let o = r.verified, m = e;
                        if (!(o === "structure" || o === "tocDigest" || o === "blobDigest" || o === "diffId")) return U.errors = [{ instancePath: i + "/verified", schemaPath: "#/properties/verified/enum", keyword: "enum", params: { allowedValues: Ne.properties.verified.enum } }], false;
                        var t = m === e;
                      } else var t = true;
                      if (t) {
                        if (r.dockerfile !== void 0) {
                          let o = r.dockerfile, m = e;
                          if (e === m) if (o && typeof o == "object" && !Array.isArray(o)) {
                            let c;
                            if (o.file === void 0 && (c = "file") || o.line === void 0 && (c = "line") || o.endLine === void 0 && (c = "endLine") || o.by === void 0 && (c = "by")) return U.errors = [{ instancePath: i + "/dockerfile", schemaPath: "#/properties/dockerfile/required", keyword: "required", params: { missingProperty: c } }], false;
                            if (o.file !== void 0) {
                              let u = e;
                              if (typeof o.file != "string") return U.errors = [{ instancePath: i + "/dockerfile/file", schemaPath: "#/properties/dockerfile/properties/file/type", keyword: "type", params: { type: "string" } }], false;
                              var p = u === e;
                            } else var p = true;
                            if (p) {
                              if (o.line !== void 0) {
                                let u = o.line, h = e;
                                if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return U.errors = [{ instancePath: i + "/dockerfile/line", schemaPath: "#/properties/dockerfile/properties/line/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === h && typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u))) return U.errors = [{ instancePath: i + "/dockerfile/line", schemaPath: "#/properties/dockerfile/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                var p = h === e;
                              } else var p = true;
                              if (p) {
                                if (o.endLine !== void 0) {
                                  let u = o.endLine, h = e;
                                  if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return U.errors = [{ instancePath: i + "/dockerfile/endLine", schemaPath: "#/properties/dockerfile/properties/endLine/type", keyword: "type", params: { type: "integer" } }], false;
                                  if (e === h && typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u))) return U.errors = [{ instancePath: i + "/dockerfile/endLine", schemaPath: "#/properties/dockerfile/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                  var p = h === e;
                                } else var p = true;
                                if (p) if (o.by !== void 0) {
                                  let u = o.by, h = e;
                                  if (!(u === "provenance" || u === "instruction")) return U.errors = [{ instancePath: i + "/dockerfile/by", schemaPath: "#/properties/dockerfile/properties/by/enum", keyword: "enum", params: { allowedValues: Ne.properties.dockerfile.properties.by.enum } }], false;
                                  var p = h === e;
                                } else var p = true;
                              }
                            }
                          } else return U.errors = [{ instancePath: i + "/dockerfile", schemaPath: "#/properties/dockerfile/type", keyword: "type", params: { type: "object" } }], false;
                          var t = m === e;
                        } else var t = true;
                        if (t) if (r.fingerprint !== void 0) {
                          let o = r.fingerprint, m = e;
                          if (e === m) if (o && typeof o == "object" && !Array.isArray(o)) {
                            let c;
                            if (o.files === void 0 && (c = "files") || o.metadata === void 0 && (c = "metadata") || o.times === void 0 && (c = "times")) return U.errors = [{ instancePath: i + "/fingerprint", schemaPath: "#/properties/fingerprint/required", keyword: "required", params: { missingProperty: c } }], false;
                            if (o.files !== void 0) {
                              let u = e;
                              if (typeof o.files != "string") return U.errors = [{ instancePath: i + "/fingerprint/files", schemaPath: "#/properties/fingerprint/properties/files/type", keyword: "type", params: { type: "string" } }], false;
                              var s = u === e;
                            } else var s = true;
                            if (s) {
                              if (o.metadata !== void 0) {
                                let u = e;
                                if (typeof o.metadata != "string") return U.errors = [{ instancePath: i + "/fingerprint/metadata", schemaPath: "#/properties/fingerprint/properties/metadata/type", keyword: "type", params: { type: "string" } }], false;
                                var s = u === e;
                              } else var s = true;
                              if (s) if (o.times !== void 0) {
                                let u = e;
                                if (typeof o.times != "string") return U.errors = [{ instancePath: i + "/fingerprint/times", schemaPath: "#/properties/fingerprint/properties/times/type", keyword: "type", params: { type: "string" } }], false;
                                var s = u === e;
                              } else var s = true;
                            }
                          } else return U.errors = [{ instancePath: i + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "object" } }], false;
                          var t = m === e;
                        } else var t = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return U.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return U.errors = a, e === 0;
}
var Ve = { type: "object", required: ["path", "isFolder", "fileCount", "bytes", "cause", "addedInLayer", "hiddenInLayer"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, fileCount: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 }, cause: { enum: ["deleted", "overwritten", "metadata"] }, addedInLayer: { type: "integer", minimum: 0 }, hiddenInLayer: { type: "integer", minimum: 0 }, changes: { type: "array", items: { enum: ["mode", "owner", "time"] } } } };
function K(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let s;
    if (r.path === void 0 && (s = "path") || r.isFolder === void 0 && (s = "isFolder") || r.fileCount === void 0 && (s = "fileCount") || r.bytes === void 0 && (s = "bytes") || r.cause === void 0 && (s = "cause") || r.addedInLayer === void 0 && (s = "addedInLayer") || r.hiddenInLayer === void 0 && (s = "hiddenInLayer")) return K.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: s } }], false;
    if (r.path !== void 0) {
      let n = e;
      if (typeof r.path != "string") return K.errors = [{ instancePath: i + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
      var t = n === e;
    } else var t = true;
    if (t) {
      if (r.isFolder !== void 0) {
        let n = e;
        if (typeof r.isFolder != "boolean") return K.errors = [{ instancePath: i + "/isFolder", schemaPath: "#/properties/isFolder/type", keyword: "type", params: { type: "boolean" } }], false;
        var t = n === e;
      } else var t = true;
      if (t) {
        if (r.fileCount !== void 0) {
          let n = r.fileCount, o = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return K.errors = [{ instancePath: i + "/fileCount", schemaPath: "#/properties/fileCount/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return K.errors = [{ instancePath: i + "/fileCount", schemaPath: "#/properties/fileCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (r.bytes !== void 0) {
            let n = r.bytes, o = e;
            if (e === o) if (typeof n == "number" && isFinite(n)) {
              if (n < 0 || isNaN(n)) return K.errors = [{ instancePath: i + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else return K.errors = [{ instancePath: i + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (r.cause !== void 0) {
              let n = r.cause, o = e;
              if (!(n === "deleted" || n === "overwritten" || n === "metadata")) return K.errors = [{ instancePath: i + "/cause", schemaPath: "#/properties/cause/enum", keyword: "enum", params: { allowedValues: Ve.properties.cause.enum } }], false;
              var t = o === e;
            } else var t = true;
            if (t) {
              if (r.addedInLayer !== void 0) {
                let n = r.addedInLayer, o = e;
                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return K.errors = [{ instancePath: i + "/addedInLayer", schemaPath: "#/properties/addedInLayer/type", keyword: "type", params: { type: "integer" } }], false;
                if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return K.errors = [{ instancePath: i + "/addedInLayer", schemaPath: "#/properties/addedInLayer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var t = o === e;
              } else var t = true;
              if (t) {
                if (r.hiddenInLayer !== void 0) {
                  let n = r.hiddenInLayer, o = e;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return K.errors = [{ instancePath: i + "/hiddenInLayer", schemaPath: "#/properties/hiddenInLayer/type", keyword: "type", params: { type: "integer" } }], false;
                  if (e === o && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return K.errors = [{ instancePath: i + "/hiddenInLayer", schemaPath: "#/properties/hiddenInLayer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var t = o === e;
                } else var t = true;
                if (t) if (r.changes !== void 0) {
                  let n = r.changes, o = e;
                  if (e === o) if (Array.isArray(n)) {
                    var p = true;
                    let y = n.length;
                    for (let c = 0; c < y; c++) {
                      let u = n[c], h = e;
                      if (!(u === "mode" || u === "owner" || u === "time")) return K.errors = [{ instancePath: i + "/changes/" + c, schemaPath: "#/properties/changes/items/enum", keyword: "enum", params: { allowedValues: Ve.properties.changes.items.enum } }], false;
                      var p = h === e;
                      if (!p) break;
                    }
                  } else return K.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } }], false;
                  var t = o === e;
                } else var t = true;
              }
            }
          }
        }
      }
    }
  } else return K.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return K.errors = a, e === 0;
}
function ae(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.path === void 0 && (p = "path") || r.bytes === void 0 && (p = "bytes") || r.fileCount === void 0 && (p = "fileCount")) return ae.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.path !== void 0) {
      let s = e;
      if (typeof r.path != "string") return ae.errors = [{ instancePath: i + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
      var t = s === e;
    } else var t = true;
    if (t) {
      if (r.bytes !== void 0) {
        let s = r.bytes, n = e;
        if (e === n) if (typeof s == "number" && isFinite(s)) {
          if (s < 0 || isNaN(s)) return ae.errors = [{ instancePath: i + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
        } else return ae.errors = [{ instancePath: i + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
        var t = n === e;
      } else var t = true;
      if (t) if (r.fileCount !== void 0) {
        let s = r.fileCount, n = e;
        if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) return ae.errors = [{ instancePath: i + "/fileCount", schemaPath: "#/properties/fileCount/type", keyword: "type", params: { type: "integer" } }], false;
        if (e === n && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) return ae.errors = [{ instancePath: i + "/fileCount", schemaPath: "#/properties/fileCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
        var t = n === e;
      } else var t = true;
    }
  } else return ae.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ae.errors = a, e === 0;
}
function pe(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.ecosystem === void 0 && (p = "ecosystem") || r.name === void 0 && (p = "name") || r.path === void 0 && (p = "path") || r.bytes === void 0 && (p = "bytes") || r.copies === void 0 && (p = "copies")) return pe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.ecosystem !== void 0) {
      let s = e;
      if (typeof r.ecosystem != "string") return pe.errors = [{ instancePath: i + "/ecosystem", schemaPath: "#/properties/ecosystem/type", keyword: "type", params: { type: "string" } }], false;
      var t = s === e;
    } else var t = true;
    if (t) {
      if (r.name !== void 0) {
        let s = e;
        if (typeof r.name != "string") return pe.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
        var t = s === e;
      } else var t = true;
      if (t) {
        if (r.path !== void 0) {
          let s = e;
          if (typeof r.path != "string") return pe.errors = [{ instancePath: i + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
          var t = s === e;
        } else var t = true;
        if (t) {
          if (r.bytes !== void 0) {
            let s = r.bytes, n = e;
            if (e === n) if (typeof s == "number" && isFinite(s)) {
              if (s < 0 || isNaN(s)) return pe.errors = [{ instancePath: i + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else return pe.errors = [{ instancePath: i + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) if (r.copies !== void 0) {
            let s = r.copies, n = e;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) return pe.errors = [{ instancePath: i + "/copies", schemaPath: "#/properties/copies/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === n && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) return pe.errors = [{ instancePath: i + "/copies", schemaPath: "#/properties/copies/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = n === e;
          } else var t = true;
        }
      }
    }
  } else return pe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return pe.errors = a, e === 0;
}
var Re = { type: ["object", "null"], required: ["depth", "name", "visibleBytes", "reclaimableBytes", "isVisible", "firstLayer"], properties: { depth: { type: "array", items: { type: "integer", minimum: 0 } }, name: { type: "array", items: { type: "string" } }, visibleBytes: { type: "array", items: { type: "number", minimum: 0 } }, reclaimableBytes: { type: "array", items: { type: "number", minimum: 0 } }, isVisible: { type: "array", items: { enum: [0, 1] } }, firstLayer: { type: "array", items: { type: "integer", minimum: -1 } }, links: { type: "object", required: ["row", "first"], properties: { row: { type: "array", items: { type: "integer", minimum: 0 } }, first: { type: "array", items: { type: "integer", minimum: 0 } } } }, replaced: { type: "object", required: ["row", "layer"], properties: { row: { type: "array", items: { type: "integer", minimum: 0 } }, layer: { type: "array", items: { type: "integer", minimum: 0 } } } } } };
function E(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null) return E.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: Re.type } }], false;
  if (e === 0 && r && typeof r == "object" && !Array.isArray(r)) {
    let v;
    if (r.depth === void 0 && (v = "depth") || r.name === void 0 && (v = "name") || r.visibleBytes === void 0 && (v = "visibleBytes") || r.reclaimableBytes === void 0 && (v = "reclaimableBytes") || r.isVisible === void 0 && (v = "isVisible") || r.firstLayer === void 0 && (v = "firstLayer")) return E.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: v } }], false;
    if (r.depth !== void 0) {
      let k = r.depth, l = e;
      if (e === l) if (Array.isArray(k)) {
        var t = true;
        let A = k.length;
        for (let V = 0; V < A; V++) {
          let w = k[V], d = e;
          if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) return E.errors = [{ instancePath: i + "/depth/" + V, schemaPath: "#/properties/depth/items/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === d && typeof w == "number" && isFinite(w) && (w < 0 || isNaN(w))) return E.errors = [{ instancePath: i + "/depth/" + V, schemaPath: "#/properties/depth/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = d === e;
          if (!t) break;
        }
      } else return E.errors = [{ instancePath: i + "/depth", schemaPath: "#/properties/depth/type", keyword: "type", params: { type: "array" } }], false;
      var p = l === e;
    } else var p = true;
    if (p) {
      if (r.name !== void 0) {
        let k = r.name, l = e;
        if (e === l) if (Array.isArray(k)) {
          var s = true;
          let V = k.length;
          for (let w = 0; w < V; w++) {
            let d = e;
            if (typeof k[w] != "string") return E.errors = [{ instancePath: i + "/name/" + w, schemaPath: "#/properties/name/items/type", keyword: "type", params: { type: "string" } }], false;
            var s = d === e;
            if (!s) break;
          }
        } else return E.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "array" } }], false;
        var p = l === e;
      } else var p = true;
      if (p) {
        if (r.visibleBytes !== void 0) {
          let k = r.visibleBytes, l = e;
          if (e === l) if (Array.isArray(k)) {
            var n = true;
            let V = k.length;
            for (let w = 0; w < V; w++) {
              let d = k[w], q = e;
              if (e === q) if (typeof d == "number" && isFinite(d)) {
                if (d < 0 || isNaN(d)) return E.errors = [{ instancePath: i + "/visibleBytes/" + w, schemaPath: "#/properties/visibleBytes/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              } else return E.errors = [{ instancePath: i + "/visibleBytes/" + w, schemaPath: "#/properties/visibleBytes/items/type", keyword: "type", params: { type: "number" } }], false;
              var n = q === e;
              if (!n) break;
            }
          } else return E.errors = [{ instancePath: i + "/visibleBytes", schemaPath: "#/properties/visibleBytes/type", keyword: "type", params: { type: "array" } }], false;
          var p = l === e;
        } else var p = true;
        if (p) {
          if (r.reclaimableBytes !== void 0) {
            let k = r.reclaimableBytes, l = e;
            if (e === l) if (Array.isArray(k)) {
              var o = true;
              let V = k.length;
              for (let w = 0; w < V; w++) {
                let d = k[w], q = e;
                if (e === q) if (typeof d == "number" && isFinite(d)) {
                  if (d < 0 || isNaN(d)) return E.errors = [{ instancePath: i + "/reclaimableBytes/" + w, schemaPath: "#/properties/reclaimableBytes/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                } else return E.errors = [{ instancePath: i + "/reclaimableBytes/" + w, schemaPath: "#/properties/reclaimableBytes/items/type", keyword: "type", params: { type: "number" } }], false;
                var o = q === e;
                if (!o) break;
              }
            } else return E.errors = [{ instancePath: i + "/reclaimableBytes", schemaPath: "#/properties/reclaimableBytes/type", keyword: "type", params: { type: "array" } }], false;
            var p = l === e;
          } else var p = true;
          if (p) {
            if (r.isVisible !== void 0) {
              let k = r.isVisible, l = e;
              if (e === l) if (Array.isArray(k)) {
                var m = true;
                let V = k.length;
                for (let w = 0; w < V; w++) {
                  let d = k[w], q = e;
                  if (!(d === 0 || d === 1)) return E.errors = [{ instancePath: i + "/isVisible/" + w, schemaPath: "#/properties/isVisible/items/enum", keyword: "enum", params: { allowedValues: Re.properties.isVisible.items.enum } }], false;
                  var m = q === e;
                  if (!m) break;
                }
              } else return E.errors = [{ instancePath: i + "/isVisible", schemaPath: "#/properties/isVisible/type", keyword: "type", params: { type: "array" } }], false;
              var p = l === e;
            } else var p = true;
            if (p) {
              if (r.firstLayer !== void 0) {
                let k = r.firstLayer, l = e;
                if (e === l) if (Array.isArray(k)) {
                  var y = true;
                  let V = k.length;
                  for (let w = 0; w < V; w++) {
                    let d = k[w], q = e;
                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return E.errors = [{ instancePath: i + "/firstLayer/" + w, schemaPath: "#/properties/firstLayer/items/type", keyword: "type", params: { type: "integer" } }], false;
                    if (e === q && typeof d == "number" && isFinite(d) && (d < -1 || isNaN(d))) return E.errors = [{ instancePath: i + "/firstLayer/" + w, schemaPath: "#/properties/firstLayer/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } }], false;
                    var y = q === e;
                    if (!y) break;
                  }
                } else return E.errors = [{ instancePath: i + "/firstLayer", schemaPath: "#/properties/firstLayer/type", keyword: "type", params: { type: "array" } }], false;
                var p = l === e;
              } else var p = true;
              if (p) {
                if (r.links !== void 0) {
                  let k = r.links, l = e;
                  if (e === l) if (k && typeof k == "object" && !Array.isArray(k)) {
                    let V;
                    if (k.row === void 0 && (V = "row") || k.first === void 0 && (V = "first")) return E.errors = [{ instancePath: i + "/links", schemaPath: "#/properties/links/required", keyword: "required", params: { missingProperty: V } }], false;
                    if (k.row !== void 0) {
                      let w = k.row, d = e;
                      if (e === d) if (Array.isArray(w)) {
                        var c = true;
                        let q = w.length;
                        for (let f = 0; f < q; f++) {
                          let P = w[f], D = e;
                          if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) return E.errors = [{ instancePath: i + "/links/row/" + f, schemaPath: "#/properties/links/properties/row/items/type", keyword: "type", params: { type: "integer" } }], false;
                          if (e === D && typeof P == "number" && isFinite(P) && (P < 0 || isNaN(P))) return E.errors = [{ instancePath: i + "/links/row/" + f, schemaPath: "#/properties/links/properties/row/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var c = D === e;
                          if (!c) break;
                        }
                      } else return E.errors = [{ instancePath: i + "/links/row", schemaPath: "#/properties/links/properties/row/type", keyword: "type", params: { type: "array" } }], false;
                      var u = d === e;
                    } else var u = true;
                    if (u) if (k.first !== void 0) {
                      let w = k.first, d = e;
                      if (e === d) if (Array.isArray(w)) {
                        var h = true;
                        let f = w.length;
                        for (let P = 0; P < f; P++) {
                          let D = w[P], I = e;
                          if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) return E.errors = [{ instancePath: i + "/links/first/" + P, schemaPath: "#/properties/links/properties/first/items/type", keyword: "type", params: { type: "integer" } }], false;
                          if (e === I && typeof D == "number" && isFinite(D) && (D < 0 || isNaN(D))) return E.errors = [{ instancePath: i + "/links/first/" + P, schemaPath: "#/properties/links/properties/first/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var h = I === e;
                          if (!h) break;
                        }
                      } else return E.errors = [{ instancePath: i + "/links/first", schemaPath: "#/properties/links/properties/first/type", keyword: "type", params: { type: "array" } }], false;
                      var u = d === e;
                    } else var u = true;
                  } else return E.errors = [{ instancePath: i + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" } }], false;
                  var p = l === e;
                } else var p = true;
                if (p) if (r.replaced !== void 0) {
                  let k = r.replaced, l = e;
                  if (e === l) if (k && typeof k == "object" && !Array.isArray(k)) {
                    let V;
                    if (k.row === void 0 && (V = "row") || k.layer === void 0 && (V = "layer")) return E.errors = [{ instancePath: i + "/replaced", schemaPath: "#/properties/replaced/required", keyword: "required", params: { missingProperty: V } }], false;
                    if (k.row !== void 0) {
                      let w = k.row, d = e;
                      if (e === d) if (Array.isArray(w)) {
                        var _ = true;
                        let q = w.length;
                        for (let f = 0; f < q; f++) {
                          let P = w[f], D = e;
                          if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) return E.errors = [{ instancePath: i + "/replaced/row/" + f, schemaPath: "#/properties/replaced/properties/row/items/type", keyword: "type", params: { type: "integer" } }], false;
                          if (e === D && typeof P == "number" && isFinite(P) && (P < 0 || isNaN(P))) return E.errors = [{ instancePath: i + "/replaced/row/" + f, schemaPath: "#/properties/replaced/properties/row/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var _ = D === e;
                          if (!_) break;
                        }
                      } else return E.errors = [{ instancePath: i + "/replaced/row", schemaPath: "#/properties/replaced/properties/row/type", keyword: "type", params: { type: "array" } }], false;
                      var j = d === e;
                    } else var j = true;
                    if (j) if (k.layer !== void 0) {
                      let w = k.layer, d = e;
                      if (e === d) if (Array.isArray(w)) {
                        var b = true;
                        let f = w.length;
                        for (let P = 0; P < f; P++) {
                          let D = w[P], I = e;
                          if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) return E.errors = [{ instancePath: i + "/replaced/layer/" + P, schemaPath: "#/properties/replaced/properties/layer/items/type", keyword: "type", params: { type: "integer" } }], false;
                          if (e === I && typeof D == "number" && isFinite(D) && (D < 0 || isNaN(D))) return E.errors = [{ instancePath: i + "/replaced/layer/" + P, schemaPath: "#/properties/replaced/properties/layer/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var b = I === e;
                          if (!b) break;
                        }
                      } else return E.errors = [{ instancePath: i + "/replaced/layer", schemaPath: "#/properties/replaced/properties/layer/type", keyword: "type", params: { type: "array" } }], false;
                      var j = d === e;
                    } else var j = true;
                  } else return E.errors = [{ instancePath: i + "/replaced", schemaPath: "#/properties/replaced/type", keyword: "type", params: { type: "object" } }], false;
                  var p = l === e;
                } else var p = true;
              }
            }
          }
        }
      }
    }
  }
  return E.errors = a, e === 0;
}
function he(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.ecosystem === void 0 && (p = "ecosystem") || r.name === void 0 && (p = "name") || r.version === void 0 && (p = "version") || r.bytes === void 0 && (p = "bytes")) return he.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.ecosystem !== void 0) {
      let s = e;
      if (typeof r.ecosystem != "string") return he.errors = [{ instancePath: i + "/ecosystem", schemaPath: "#/properties/ecosystem/type", keyword: "type", params: { type: "string" } }], false;
      var t = s === e;
    } else var t = true;
    if (t) {
      if (r.name !== void 0) {
        let s = e;
        if (typeof r.name != "string") return he.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
        var t = s === e;
      } else var t = true;
      if (t) {
        if (r.version !== void 0) {
          let s = e;
          if (typeof r.version != "string") return he.errors = [{ instancePath: i + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } }], false;
          var t = s === e;
        } else var t = true;
        if (t) if (r.bytes !== void 0) {
          let s = r.bytes, n = e;
          if (e === n) if (typeof s == "number" && isFinite(s)) {
            if (s < 0 || isNaN(s)) return he.errors = [{ instancePath: i + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          } else return he.errors = [{ instancePath: i + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
          var t = n === e;
        } else var t = true;
      }
    }
  } else return he.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return he.errors = a, e === 0;
}
function N(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let q;
    if (r.key === void 0 && (q = "key") || r.source === void 0 && (q = "source") || r.manifestDigest === void 0 && (q = "manifestDigest") || r.configDigest === void 0 && (q = "configDigest") || r.readBy === void 0 && (q = "readBy") || r.verified === void 0 && (q = "verified") || r.measures === void 0 && (q = "measures") || r.unmeasured === void 0 && (q = "unmeasured") || r.exactness === void 0 && (q = "exactness") || r.diveUserWasted === void 0 && (q = "diveUserWasted") || r.reclaimableByCause === void 0 && (q = "reclaimableByCause") || r.layers === void 0 && (q = "layers") || r.waste === void 0 && (q = "waste") || r.largest === void 0 && (q = "largest") || r.tree === void 0 && (q = "tree")) return N.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: q } }], false;
    if (r.key !== void 0) {
      let f = e;
      re(r.key, { instancePath: i + "/key", parentData: r, parentDataProperty: "key", rootData: B }) || (a = a === null ? re.errors : a.concat(re.errors), e = a.length);
      var t = f === e;
    } else var t = true;
    if (t) {
      if (r.source !== void 0) {
        let f = e;
        if (typeof r.source != "string") return N.errors = [{ instancePath: i + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } }], false;
        var t = f === e;
      } else var t = true;
      if (t) {
        if (r.manifestDigest !== void 0) {
          let f = r.manifestDigest, P = e;
          if (typeof f != "string" && f !== null) return N.errors = [{ instancePath: i + "/manifestDigest", schemaPath: "#/properties/manifestDigest/type", keyword: "type", params: { type: we.properties.manifestDigest.type } }], false;
          var t = P === e;
        } else var t = true;
        if (t) {
          if (r.configDigest !== void 0) {
            let f = r.configDigest, P = e;
            if (typeof f != "string" && f !== null) return N.errors = [{ instancePath: i + "/configDigest", schemaPath: "#/properties/configDigest/type", keyword: "type", params: { type: we.properties.configDigest.type } }], false;
            var t = P === e;
          } else var t = true;
          if (t) {
            if (r.readBy !== void 0) {
              let f = e;
              if (typeof r.readBy != "string") return N.errors = [{ instancePath: i + "/readBy", schemaPath: "#/properties/readBy/type", keyword: "type", params: { type: "string" } }], false;
              var t = f === e;
            } else var t = true;
            if (t) {
              if (r.verified !== void 0) {
                let f = r.verified, P = e;
                if (!(f === "structure" || f === "tocDigest" || f === "blobDigest" || f === "diffId")) return N.errors = [{ instancePath: i + "/verified", schemaPath: "#/properties/verified/enum", keyword: "enum", params: { allowedValues: we.properties.verified.enum } }], false;
                var t = P === e;
              } else var t = true;
              if (t) {
                if (r.measures !== void 0) {
                  let f = e;
                  G(r.measures, { instancePath: i + "/measures", parentData: r, parentDataProperty: "measures", rootData: B }) || (a = a === null ? G.errors : a.concat(G.errors), e = a.length);
                  var t = f === e;
                } else var t = true;
                if (t) {
                  if (r.unmeasured !== void 0) {
                    let f = r.unmeasured, P = e;
                    if (e === P) if (f && typeof f == "object" && !Array.isArray(f)) for (let I in f) {
                      let g = e;
                      if (typeof f[I] != "string") return N.errors = [{ instancePath: i + "/unmeasured/" + I.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/unmeasured/additionalProperties/type", keyword: "type", params: { type: "string" } }], false;
                      var p = g === e;
                      if (!p) break;
                    }
                    else return N.errors = [{ instancePath: i + "/unmeasured", schemaPath: "#/properties/unmeasured/type", keyword: "type", params: { type: "object" } }], false;
                    var t = P === e;
                  } else var t = true;
                  if (t) {
                    if (r.exactness !== void 0) {
                      let f = r.exactness, P = e;
                      if (e === P) if (f && typeof f == "object" && !Array.isArray(f)) {
                        let I;
                        if (f.pullBytes === void 0 && (I = "pullBytes") || f.contentsCompared === void 0 && (I = "contentsCompared")) return N.errors = [{ instancePath: i + "/exactness", schemaPath: "#/properties/exactness/required", keyword: "required", params: { missingProperty: I } }], false;
                        if (f.pullBytes !== void 0) {
                          let g = f.pullBytes, L = e;
                          if (!(g === "exact" || g === "estimate" || g === null)) return N.errors = [{ instancePath: i + "/exactness/pullBytes", schemaPath: "#/properties/exactness/properties/pullBytes/enum", keyword: "enum", params: { allowedValues: we.properties.exactness.properties.pullBytes.enum } }], false;
                          var s = L === e;
                        } else var s = true;
                        if (s) if (f.contentsCompared !== void 0) {
                          let g = e;
                          if (typeof f.contentsCompared != "boolean") return N.errors = [{ instancePath: i + "/exactness/contentsCompared", schemaPath: "#/properties/exactness/properties/contentsCompared/type", keyword: "type", params: { type: "boolean" } }], false;
                          var s = g === e;
                        } else var s = true;
                      } else return N.errors = [{ instancePath: i + "/exactness", schemaPath: "#/properties/exactness/type", keyword: "type", params: { type: "object" } }], false;
                      var t = P === e;
                    } else var t = true;
                    if (t) {
                      if (r.diveUserWasted !== void 0) {
                        let f = r.diveUserWasted, P = e;
                        if (!(f === "number" || f === "NaN" || f === "Infinity")) return N.errors = [{ instancePath: i + "/diveUserWasted", schemaPath: "#/properties/diveUserWasted/enum", keyword: "enum", params: { allowedValues: we.properties.diveUserWasted.enum } }], false;
                        var t = P === e;
                      } else var t = true;
                      if (t) {
                        if (r.reclaimableByCause !== void 0) {
                          let f = r.reclaimableByCause, P = e;
                          if (e === P) if (f && typeof f == "object" && !Array.isArray(f)) {
                            let I;
                            if (f.deleted === void 0 && (I = "deleted") || f.overwritten === void 0 && (I = "overwritten") || f.metadata === void 0 && (I = "metadata")) return N.errors = [{ instancePath: i + "/reclaimableByCause", schemaPath: "#/properties/reclaimableByCause/required", keyword: "required", params: { missingProperty: I } }], false;
                            if (f.deleted !== void 0) {
                              let g = f.deleted, L = e;
                              if (e === L) if (typeof g == "number" && isFinite(g)) {
                                if (g < 0 || isNaN(g)) return N.errors = [{ instancePath: i + "/reclaimableByCause/deleted", schemaPath: "#/properties/reclaimableByCause/properties/deleted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              } else return N.errors = [{ instancePath: i + "/reclaimableByCause/deleted", schemaPath: "#/properties/reclaimableByCause/properties/deleted/type", keyword: "type", params: { type: "number" } }], false;
                              var n = L === e;
                            } else var n = true;
                            if (n) {
                              if (f.overwritten !== void 0) {
                                let g = f.overwritten, L = e;
                                if (e === L) if (typeof g == "number" && isFinite(g)) {
                                  if (g < 0 || isNaN(g)) return N.errors = [{ instancePath: i + "/reclaimableByCause/overwritten", schemaPath: "#/properties/reclaimableByCause/properties/overwritten/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                } else return N.errors = [{ instancePath: i + "/reclaimableByCause/overwritten", schemaPath: "#/properties/reclaimableByCause/properties/overwritten/type", keyword: "type", params: { type: "number" } }], false;
                                var n = L === e;
                              } else var n = true;
                              if (n) if (f.metadata !== void 0) {
                                let g = f.metadata, L = e;
                                if (e === L) if (typeof g == "number" && isFinite(g)) {
                                  if (g < 0 || isNaN(g)) return N.errors = [{ instancePath: i + "/reclaimableByCause/metadata", schemaPath: "#/properties/reclaimableByCause/properties/metadata/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                } else return N.errors = [{ instancePath: i + "/reclaimableByCause/metadata", schemaPath: "#/properties/reclaimableByCause/properties/metadata/type", keyword: "type", params: { type: "number" } }], false;
                                var n = L === e;
                              } else var n = true;
                            }
                          } else return N.errors = [{ instancePath: i + "/reclaimableByCause", schemaPath: "#/properties/reclaimableByCause/type", keyword: "type", params: { type: "object" } }], false;
                          var t = P === e;
                        } else var t = true;
                        if (t) {
                          if (r.layers !== void 0) {
                            let f = r.layers, P = e;
                            if (e === P) if (Array.isArray(f)) {
                              var o = true;
                              let I = f.length;
                              for (let g = 0; g < I; g++) {
                                let L = e;
                                U(f[g], { instancePath: i + "/layers/" + g, parentData: f, parentDataProperty: g, rootData: B }) || (a = a === null ? U.errors : a.concat(U.errors), e = a.length);
                                var o = L === e;
                                if (!o) break;
                              }
                            } else return N.errors = [{ instancePath: i + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" } }], false;
                            var t = P === e;
                          } else var t = true;
                          if (t) {
                            if (r.waste !== void 0) {
                              let f = r.waste, P = e;
                              if (e === P) if (f && typeof f == "object" && !Array.isArray(f)) {
                                let I;
                                if (f.items === void 0 && (I = "items") || f.omitted === void 0 && (I = "omitted")) return N.errors = [{ instancePath: i + "/waste", schemaPath: "#/properties/waste/required", keyword: "required", params: { missingProperty: I } }], false;
                                if (f.items !== void 0) {
                                  let g = f.items, L = e;
                                  if (e === L) if (Array.isArray(g)) {
                                    var m = true;
                                    let X = g.length;
                                    for (let R = 0; R < X; R++) {
                                      let C = e;
                                      K(g[R], { instancePath: i + "/waste/items/" + R, parentData: g, parentDataProperty: R, rootData: B }) || (a = a === null ? K.errors : a.concat(K.errors), e = a.length);
                                      var m = C === e;
                                      if (!m) break;
                                    }
                                  } else return N.errors = [{ instancePath: i + "/waste/items", schemaPath: "#/properties/waste/properties/items/type", keyword: "type", params: { type: "array" } }], false;
                                  var y = L === e;
                                } else var y = true;
                                if (y) if (f.omitted !== void 0) {
                                  let g = f.omitted, L = e;
                                  if (e === L) if (g && typeof g == "object" && !Array.isArray(g)) {
                                    let R;
                                    if (g.count === void 0 && (R = "count") || g.bytes === void 0 && (R = "bytes")) return N.errors = [{ instancePath: i + "/waste/omitted", schemaPath: "#/properties/waste/properties/omitted/required", keyword: "required", params: { missingProperty: R } }], false;
                                    if (g.count !== void 0) {
                                      let C = g.count, z = e;
                                      if (!(typeof C == "number" && !(C % 1) && !isNaN(C) && isFinite(C))) return N.errors = [{ instancePath: i + "/waste/omitted/count", schemaPath: "#/properties/waste/properties/omitted/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                                      if (e === z && typeof C == "number" && isFinite(C) && (C < 0 || isNaN(C))) return N.errors = [{ instancePath: i + "/waste/omitted/count", schemaPath: "#/properties/waste/properties/omitted/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      var c = z === e;
                                    } else var c = true;
                                    if (c) if (g.bytes !== void 0) {
                                      let C = g.bytes, z = e;
                                      if (e === z) if (typeof C == "number" && isFinite(C)) {
                                        if (C < 0 || isNaN(C)) return N.errors = [{ instancePath: i + "/waste/omitted/bytes", schemaPath: "#/properties/waste/properties/omitted/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      } else return N.errors = [{ instancePath: i + "/waste/omitted/bytes", schemaPath: "#/properties/waste/properties/omitted/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                      var c = z === e;
                                    } else var c = true;
                                  } else return N.errors = [{ instancePath: i + "/waste/omitted", schemaPath: "#/properties/waste/properties/omitted/type", keyword: "type", params: { type: "object" } }], false;
                                  var y = L === e;
                                } else var y = true;
                              } else return N.errors = [{ instancePath: i + "/waste", schemaPath: "#/properties/waste/type", keyword: "type", params: { type: "object" } }], false;
                              var t = P === e;
                            } else var t = true;
                            if (t) {
                              if (r.largest !== void 0) {
                                let f = r.largest, P = e;
                                if (e === P) if (f && typeof f == "object" && !Array.isArray(f)) {
                                  let I;
                                  if (f.folders === void 0 && (I = "folders") || f.packages === void 0 && (I = "packages") || f.files === void 0 && (I = "files")) return N.errors = [{ instancePath: i + "/largest", schemaPath: "#/properties/largest/required", keyword: "required", params: { missingProperty: I } }], false;
                                  if (f.folders !== void 0) {
                                    let g = f.folders, L = e;
                                    if (e === L) if (g && typeof g == "object" && !Array.isArray(g)) {
                                      let X;
                                      if (g.items === void 0 && (X = "items") || g.omitted === void 0 && (X = "omitted")) return N.errors = [{ instancePath: i + "/largest/folders", schemaPath: "#/properties/largest/properties/folders/required", keyword: "required", params: { missingProperty: X } }], false;
                                      if (g.items !== void 0) {
                                        let R = g.items, C = e;
                                        if (e === C) if (Array.isArray(R)) {
                                          var u = true;
                                          let z = R.length;
                                          for (let oe = 0; oe < z; oe++) {
                                            let $ = e;
                                            ae(R[oe], { instancePath: i + "/largest/folders/items/" + oe, parentData: R, parentDataProperty: oe, rootData: B }) || (a = a === null ? ae.errors : a.concat(ae.errors), e = a.length);
                                            var u = $ === e;
                                            if (!u) break;
                                          }
                                        } else return N.errors = [{ instancePath: i + "/largest/folders/items", schemaPath: "#/properties/largest/properties/folders/properties/items/type", keyword: "type", params: { type: "array" } }], false;
                                        var h = C === e;
                                      } else var h = true;
                                      if (h) if (g.omitted !== void 0) {
                                        let R = g.omitted, C = e;
                                        if (e === C) if (R && typeof R == "object" && !Array.isArray(R)) {
                                          let oe;
                                          if (R.count === void 0 && (oe = "count") || R.bytes === void 0 && (oe = "bytes")) return N.errors = [{ instancePath: i + "/largest/folders/omitted", schemaPath: "#/properties/largest/properties/folders/properties/omitted/required", keyword: "required", params: { missingProperty: oe } }], false;
                                          if (R.count !== void 0) {
                                            let $ = R.count, x = e;
                                            if (!(typeof $ == "number" && !($ % 1) && !isNaN($) && isFinite($))) return N.errors = [{ instancePath: i + "/largest/folders/omitted/count", schemaPath: "#/properties/largest/properties/folders/properties/omitted/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === x && typeof $ == "number" && isFinite($) && ($ < 0 || isNaN($))) return N.errors = [{ instancePath: i + "/largest/folders/omitted/count", schemaPath: "#/properties/largest/properties/folders/properties/omitted/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            var _ = x === e;
                                          } else var _ = true;
                                          if (_) if (R.bytes !== void 0) {
                                            let $ = R.bytes, x = e;
                                            if (e === x) if (typeof $ == "number" && isFinite($)) {
                                              if ($ < 0 || isNaN($)) return N.errors = [{ instancePath: i + "/largest/folders/omitted/bytes", schemaPath: "#/properties/largest/properties/folders/properties/omitted/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            } else return N.errors = [{ instancePath: i + "/largest/folders/omitted/bytes", schemaPath: "#/properties/largest/properties/folders/properties/omitted/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                            var _ = x === e;
                                          } else var _ = true;
                                        } else return N.errors = [{ instancePath: i + "/largest/folders/omitted", schemaPath: "#/properties/largest/properties/folders/properties/omitted/type", keyword: "type", params: { type: "object" } }], false;
                                        var h = C === e;
                                      } else var h = true;
                                    } else return N.errors = [{ instancePath: i + "/largest/folders", schemaPath: "#/properties/largest/properties/folders/type", keyword: "type", params: { type: "object" } }], false;
                                    var j = L === e;
                                  } else var j = true;
                                  if (j) {
                                    if (f.packages !== void 0) {
                                      let g = f.packages, L = e;
                                      if (e === L) if (g && typeof g == "object" && !Array.isArray(g)) {
                                        let R;
                                        if (g.items === void 0 && (R = "items") || g.omitted === void 0 && (R = "omitted")) return N.errors = [{ instancePath: i + "/largest/packages", schemaPath: "#/properties/largest/properties/packages/required", keyword: "required", params: { missingProperty: R } }], false;
                                        if (g.items !== void 0) {
                                          let C = g.items, z = e;
                                          if (e === z) if (Array.isArray(C)) {
                                            var b = true;
                                            let oe = C.length;
                                            for (let $ = 0; $ < oe; $++) {
                                              let x = e;
                                              pe(C[$], { instancePath: i + "/largest/packages/items/" + $, parentData: C, parentDataProperty: $, rootData: B }) || (a = a === null ? pe.errors : a.concat(pe.errors), e = a.length);
                                              var b = x === e;
                                              if (!b) break;
                                            }
                                          } else return N.errors = [{ instancePath: i + "/largest/packages/items", schemaPath: "#/properties/largest/properties/packages/properties/items/type", keyword: "type", params: { type: "array" } }], false;
                                          var v = z === e;
                                        } else var v = true;
                                        if (v) if (g.omitted !== void 0) {
                                          let C = g.omitted, z = e;
                                          if (e === z) if (C && typeof C == "object" && !Array.isArray(C)) {
                                            let $;
                                            if (C.count === void 0 && ($ = "count") || C.bytes === void 0 && ($ = "bytes")) return N.errors = [{ instancePath: i + "/largest/packages/omitted", schemaPath: "#/properties/largest/properties/packages/properties/omitted/required", keyword: "required", params: { missingProperty: $ } }], false;
                                            if (C.count !== void 0) {
                                              let x = C.count, de = e;
                                              if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) return N.errors = [{ instancePath: i + "/largest/packages/omitted/count", schemaPath: "#/properties/largest/properties/packages/properties/omitted/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                                              if (e === de && typeof x == "number" && isFinite(x) && (x < 0 || isNaN(x))) return N.errors = [{ instancePath: i + "/largest/packages/omitted/count", schemaPath: "#/properties/largest/properties/packages/properties/omitted/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                              var k = de === e;
                                            } else var k = true;
                                            if (k) if (C.bytes !== void 0) {
                                              let x = C.bytes, de = e;
                                              if (e === de) if (typeof x == "number" && isFinite(x)) {
                                                if (x < 0 || isNaN(x)) return N.errors = [{ instancePath: i + "/largest/packages/omitted/bytes", schemaPath: "#/properties/largest/properties/packages/properties/omitted/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                              } else return N.errors = [{ instancePath: i + "/largest/packages/omitted/bytes", schemaPath: "#/properties/largest/properties/packages/properties/omitted/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                              var k = de === e;
                                            } else var k = true;
                                          } else return N.errors = [{ instancePath: i + "/largest/packages/omitted", schemaPath: "#/properties/largest/properties/packages/properties/omitted/type", keyword: "type", params: { type: "object" } }], false;
                                          var v = z === e;
                                        } else var v = true;
                                      } else return N.errors = [{ instancePath: i + "/largest/packages", schemaPath: "#/properties/largest/properties/packages/type", keyword: "type", params: { type: "object" } }], false;
                                      var j = L === e;
                                    } else var j = true;
                                    if (j) if (f.files !== void 0) {
                                      let g = f.files, L = e;
                                      if (e === L) if (g && typeof g == "object" && !Array.isArray(g)) {
                                        let R;
                                        if (g.items === void 0 && (R = "items") || g.omitted === void 0 && (R = "omitted")) return N.errors = [{ instancePath: i + "/largest/files", schemaPath: "#/properties/largest/properties/files/required", keyword: "required", params: { missingProperty: R } }], false;
                                        if (g.items !== void 0) {
                                          let C = g.items, z = e;
                                          if (e === z) if (Array.isArray(C)) {
                                            var l = true;
                                            let oe = C.length;
                                            for (let $ = 0; $ < oe; $++) {
                                              let x = e;
                                              ae(C[$], { instancePath: i + "/largest/files/items/" + $, parentData: C, parentDataProperty: $, rootData: B }) || (a = a === null ? ae.errors : a.concat(ae.errors), e = a.length);
                                              var l = x === e;
                                              if (!l) break;
                                            }
                                          } else return N.errors = [{ instancePath: i + "/largest/files/items", schemaPath: "#/properties/largest/properties/files/properties/items/type", keyword: "type", params: { type: "array" } }], false;
                                          var A = z === e;
                                        } else var A = true;
                                        if (A) if (g.omitted !== void 0) {
                                          let C = g.omitted, z = e;
                                          if (e === z) if (C && typeof C == "object" && !Array.isArray(C)) {
                                            let $;
                                            if (C.count === void 0 && ($ = "count") || C.bytes === void 0 && ($ = "bytes")) return N.errors = [{ instancePath: i + "/largest/files/omitted", schemaPath: "#/properties/largest/properties/files/properties/omitted/required", keyword: "required", params: { missingProperty: $ } }], false;
                                            if (C.count !== void 0) {
                                              let x = C.count, de = e;
                                              if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) return N.errors = [{ instancePath: i + "/largest/files/omitted/count", schemaPath: "#/properties/largest/properties/files/properties/omitted/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                                              if (e === de && typeof x == "number" && isFinite(x) && (x < 0 || isNaN(x))) return N.errors = [{ instancePath: i + "/largest/files/omitted/count", schemaPath: "#/properties/largest/properties/files/properties/omitted/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                              var V = de === e;
                                            } else var V = true;
                                            if (V) if (C.bytes !== void 0) {
                                              let x = C.bytes, de = e;
                                              if (e === de) if (typeof x == "number" && isFinite(x)) {
                                                if (x < 0 || isNaN(x)) return N.errors = [{ instancePath: i + "/largest/files/omitted/bytes", schemaPath: "#/properties/largest/properties/files/properties/omitted/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                              } else return N.errors = [{ instancePath: i + "/largest/files/omitted/bytes", schemaPath: "#/properties/largest/properties/files/properties/omitted/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                              var V = de === e;
                                            } else var V = true;
                                          } else return N.errors = [{ instancePath: i + "/largest/files/omitted", schemaPath: "#/properties/largest/properties/files/properties/omitted/type", keyword: "type", params: { type: "object" } }], false;
                                          var A = z === e;
                                        } else var A = true;
                                      } else return N.errors = [{ instancePath: i + "/largest/files", schemaPath: "#/properties/largest/properties/files/type", keyword: "type", params: { type: "object" } }], false;
                                      var j = L === e;
                                    } else var j = true;
                                  }
                                } else return N.errors = [{ instancePath: i + "/largest", schemaPath: "#/properties/largest/type", keyword: "type", params: { type: "object" } }], false;
                                var t = P === e;
                              } else var t = true;
                              if (t) {
                                if (r.tree !== void 0) {
                                  let f = e;
                                  E(r.tree, { instancePath: i + "/tree", parentData: r, parentDataProperty: "tree", rootData: B }) || (a = a === null ? E.errors : a.concat(E.errors), e = a.length);
                                  var t = f === e;
                                } else var t = true;
                                if (t) {
                                  if (r.systemPackages !== void 0) {
                                    let f = r.systemPackages, P = e;
                                    if (e === P) if (Array.isArray(f)) {
                                      var w = true;
                                      let I = f.length;
                                      for (let g = 0; g < I; g++) {
                                        let L = e;
                                        he(f[g], { instancePath: i + "/systemPackages/" + g, parentData: f, parentDataProperty: g, rootData: B }) || (a = a === null ? he.errors : a.concat(he.errors), e = a.length);
                                        var w = L === e;
                                        if (!w) break;
                                      }
                                    } else return N.errors = [{ instancePath: i + "/systemPackages", schemaPath: "#/properties/systemPackages/type", keyword: "type", params: { type: "array" } }], false;
                                    var t = P === e;
                                  } else var t = true;
                                  if (t) if (r.base !== void 0) {
                                    let f = r.base, P = e;
                                    if (e === P) if (f && typeof f == "object" && !Array.isArray(f)) {
                                      let I;
                                      if (f.name === void 0 && (I = "name") || f.digest === void 0 && (I = "digest") || f.layerCount === void 0 && (I = "layerCount") || f.by === void 0 && (I = "by") || f.certainty === void 0 && (I = "certainty")) return N.errors = [{ instancePath: i + "/base", schemaPath: "#/properties/base/required", keyword: "required", params: { missingProperty: I } }], false;
                                      if (f.name !== void 0) {
                                        let g = f.name, L = e;
                                        if (typeof g != "string" && g !== null) return N.errors = [{ instancePath: i + "/base/name", schemaPath: "#/properties/base/properties/name/type", keyword: "type", params: { type: we.properties.base.properties.name.type } }], false;
                                        var d = L === e;
                                      } else var d = true;
                                      if (d) {
                                        if (f.digest !== void 0) {
                                          let g = f.digest, L = e;
                                          if (typeof g != "string" && g !== null) return N.errors = [{ instancePath: i + "/base/digest", schemaPath: "#/properties/base/properties/digest/type", keyword: "type", params: { type: we.properties.base.properties.digest.type } }], false;
                                          var d = L === e;
                                        } else var d = true;
                                        if (d) {
                                          if (f.layerCount !== void 0) {
                                            let g = f.layerCount, L = e;
                                            if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return N.errors = [{ instancePath: i + "/base/layerCount", schemaPath: "#/properties/base/properties/layerCount/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === L && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) return N.errors = [{ instancePath: i + "/base/layerCount", schemaPath: "#/properties/base/properties/layerCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            var d = L === e;
                                          } else var d = true;
                                          if (d) {
                                            if (f.by !== void 0) {
                                              let g = f.by, L = e;
                                              if (!(g === "budget" || g === "provenance" || g === "annotation" || g === "history")) return N.errors = [{ instancePath: i + "/base/by", schemaPath: "#/properties/base/properties/by/enum", keyword: "enum", params: { allowedValues: we.properties.base.properties.by.enum } }], false;
                                              var d = L === e;
                                            } else var d = true;
                                            if (d) if (f.certainty !== void 0) {
                                              let g = f.certainty, L = e;
                                              if (!(g === "exact" || g === "likely")) return N.errors = [{ instancePath: i + "/base/certainty", schemaPath: "#/properties/base/properties/certainty/enum", keyword: "enum", params: { allowedValues: we.properties.base.properties.certainty.enum } }], false;
                                              var d = L === e;
                                            } else var d = true;
                                          }
                                        }
                                      }
                                    } else return N.errors = [{ instancePath: i + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "object" } }], false;
                                    var t = P === e;
                                  } else var t = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return N.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return N.errors = a, e === 0;
}
var ke = { type: "object", required: ["key", "source", "manifestDigest", "configDigest", "readBy", "measures", "unmeasured", "exactness", "layers"], properties: { key: { $ref: "#/definitions/key" }, source: { type: "string" }, manifestDigest: { type: ["string", "null"] }, configDigest: { type: ["string", "null"] }, readBy: { type: "string" }, measures: { type: "object", required: ["layerCount", "pullBytes"], properties: { layerCount: { type: "integer", minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 } }, additionalProperties: { type: ["number", "null"], minimum: 0 } }, unmeasured: { type: "object", additionalProperties: { type: "string" } }, exactness: { type: "object", required: ["pullBytes"], properties: { pullBytes: { enum: ["exact", "estimate", null] } } }, layers: { type: "array", items: { type: "object", required: ["index", "diffId", "digest", "storedBytes", "instruction"], properties: { index: { type: "integer", minimum: 0 }, diffId: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, storedBytes: { type: ["number", "null"], minimum: 0 }, instruction: { type: ["string", "null"] } } } } } };
function S(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let y;
    if (r.key === void 0 && (y = "key") || r.source === void 0 && (y = "source") || r.manifestDigest === void 0 && (y = "manifestDigest") || r.configDigest === void 0 && (y = "configDigest") || r.readBy === void 0 && (y = "readBy") || r.measures === void 0 && (y = "measures") || r.unmeasured === void 0 && (y = "unmeasured") || r.exactness === void 0 && (y = "exactness") || r.layers === void 0 && (y = "layers")) return S.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: y } }], false;
    if (r.key !== void 0) {
      let c = e;
      re(r.key, { instancePath: i + "/key", parentData: r, parentDataProperty: "key", rootData: B }) || (a = a === null ? re.errors : a.concat(re.errors), e = a.length);
      var t = c === e;
    } else var t = true;
    if (t) {
      if (r.source !== void 0) {
        let c = e;
        if (typeof r.source != "string") return S.errors = [{ instancePath: i + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } }], false;
        var t = c === e;
      } else var t = true;
      if (t) {
        if (r.manifestDigest !== void 0) {
          let c = r.manifestDigest, u = e;
          if (typeof c != "string" && c !== null) return S.errors = [{ instancePath: i + "/manifestDigest", schemaPath: "#/properties/manifestDigest/type", keyword: "type", params: { type: ke.properties.manifestDigest.type } }], false;
          var t = u === e;
        } else var t = true;
        if (t) {
          if (r.configDigest !== void 0) {
            let c = r.configDigest, u = e;
            if (typeof c != "string" && c !== null) return S.errors = [{ instancePath: i + "/configDigest", schemaPath: "#/properties/configDigest/type", keyword: "type", params: { type: ke.properties.configDigest.type } }], false;
            var t = u === e;
          } else var t = true;
          if (t) {
            if (r.readBy !== void 0) {
              let c = e;
              if (typeof r.readBy != "string") return S.errors = [{ instancePath: i + "/readBy", schemaPath: "#/properties/readBy/type", keyword: "type", params: { type: "string" } }], false;
              var t = c === e;
            } else var t = true;
            if (t) {
              if (r.measures !== void 0) {
                let c = r.measures, u = e;
                if (e === u) if (c && typeof c == "object" && !Array.isArray(c)) {
                  let _;
                  if (c.layerCount === void 0 && (_ = "layerCount") || c.pullBytes === void 0 && (_ = "pullBytes")) return S.errors = [{ instancePath: i + "/measures", schemaPath: "#/properties/measures/required", keyword: "required", params: { missingProperty: _ } }], false;
                  {
                    let j = e;
                    for (let b in c) if (!(b === "layerCount" || b === "pullBytes")) {
                      let v = c[b], k = e;
                      if (!(typeof v == "number" && isFinite(v)) && v !== null) return S.errors = [{ instancePath: i + "/measures/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/type", keyword: "type", params: { type: ke.properties.measures.additionalProperties.type } }], false;
                      if (e === k && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return S.errors = [{ instancePath: i + "/measures/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      var p = k === e;
                      if (!p) break;
                    }
                    if (j === e) {
                      if (c.layerCount !== void 0) {
                        let b = c.layerCount, v = e;
                        if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) return S.errors = [{ instancePath: i + "/measures/layerCount", schemaPath: "#/properties/measures/properties/layerCount/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === v && typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) return S.errors = [{ instancePath: i + "/measures/layerCount", schemaPath: "#/properties/measures/properties/layerCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var s = v === e;
                      } else var s = true;
                      if (s) if (c.pullBytes !== void 0) {
                        let b = c.pullBytes, v = e;
                        if (!(typeof b == "number" && isFinite(b)) && b !== null) return S.errors = [{ instancePath: i + "/measures/pullBytes", schemaPath: "#/properties/measures/properties/pullBytes/type", keyword: "type", params: { type: ke.properties.measures.properties.pullBytes.type } }], false;
                        if (e === v && typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) return S.errors = [{ instancePath: i + "/measures/pullBytes", schemaPath: "#/properties/measures/properties/pullBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var s = v === e;
                      } else var s = true;
                    }
                  }
                } else return S.errors = [{ instancePath: i + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "object" } }], false;
                var t = u === e;
              } else var t = true;
              if (t) {
                if (r.unmeasured !== void 0) {
                  let c = r.unmeasured, u = e;
                  if (e === u) if (c && typeof c == "object" && !Array.isArray(c)) for (let _ in c) {
                    let j = e;
                    if (typeof c[_] != "string") return S.errors = [{ instancePath: i + "/unmeasured/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/unmeasured/additionalProperties/type", keyword: "type", params: { type: "string" } }], false;
                    var n = j === e;
                    if (!n) break;
                  }
                  else return S.errors = [{ instancePath: i + "/unmeasured", schemaPath: "#/properties/unmeasured/type", keyword: "type", params: { type: "object" } }], false;
                  var t = u === e;
                } else var t = true;
                if (t) {
                  if (r.exactness !== void 0) {
                    let c = r.exactness, u = e;
                    if (e === u) if (c && typeof c == "object" && !Array.isArray(c)) {
                      let _;
                      if (c.pullBytes === void 0 && (_ = "pullBytes")) return S.errors = [{ instancePath: i + "/exactness", schemaPath: "#/properties/exactness/required", keyword: "required", params: { missingProperty: _ } }], false;
                      if (c.pullBytes !== void 0) {
                        let j = c.pullBytes;
                        if (!(j === "exact" || j === "estimate" || j === null)) return S.errors = [{ instancePath: i + "/exactness/pullBytes", schemaPath: "#/properties/exactness/properties/pullBytes/enum", keyword: "enum", params: { allowedValues: ke.properties.exactness.properties.pullBytes.enum } }], false;
                      }
                    } else return S.errors = [{ instancePath: i + "/exactness", schemaPath: "#/properties/exactness/type", keyword: "type", params: { type: "object" } }], false;
                    var t = u === e;
                  } else var t = true;
                  if (t) if (r.layers !== void 0) {
                    let c = r.layers, u = e;
                    if (e === u) if (Array.isArray(c)) {
                      var o = true;
                      let _ = c.length;
                      for (let j = 0; j < _; j++) {
                        let b = c[j], v = e;
                        if (e === v) if (b && typeof b == "object" && !Array.isArray(b)) {
                          let l;
                          if (b.index === void 0 && (l = "index") || b.diffId === void 0 && (l = "diffId") || b.digest === void 0 && (l = "digest") || b.storedBytes === void 0 && (l = "storedBytes") || b.instruction === void 0 && (l = "instruction")) return S.errors = [{ instancePath: i + "/layers/" + j, schemaPath: "#/properties/layers/items/required", keyword: "required", params: { missingProperty: l } }], false;
                          if (b.index !== void 0) {
                            let A = b.index, V = e;
                            if (!(typeof A == "number" && !(A % 1) && !isNaN(A) && isFinite(A))) return S.errors = [{ instancePath: i + "/layers/" + j + "/index", schemaPath: "#/properties/layers/items/properties/index/type", keyword: "type", params: { type: "integer" } }], false;
                            if (e === V && typeof A == "number" && isFinite(A) && (A < 0 || isNaN(A))) return S.errors = [{ instancePath: i + "/layers/" + j + "/index", schemaPath: "#/properties/layers/items/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var m = V === e;
                          } else var m = true;
                          if (m) {
                            if (b.diffId !== void 0) {
                              let A = b.diffId, V = e;
                              if (typeof A != "string" && A !== null) return S.errors = [{ instancePath: i + "/layers/" + j + "/diffId", schemaPath: "#/properties/layers/items/properties/diffId/type", keyword: "type", params: { type: ke.properties.layers.items.properties.diffId.type } }], false;
                              var m = V === e;
                            } else var m = true;
                            if (m) {
                              if (b.digest !== void 0) {
                                let A = b.digest, V = e;
                                if (typeof A != "string" && A !== null) return S.errors = [{ instancePath: i + "/layers/" + j + "/digest", schemaPath: "#/properties/layers/items/properties/digest/type", keyword: "type", params: { type: ke.properties.layers.items.properties.digest.type } }], false;
                                var m = V === e;
                              } else var m = true;
                              if (m) {
                                if (b.storedBytes !== void 0) {
                                  let A = b.storedBytes, V = e;
                                  if (!(typeof A == "number" && isFinite(A)) && A !== null) return S.errors = [{ instancePath: i + "/layers/" + j + "/storedBytes", schemaPath: "#/properties/layers/items/properties/storedBytes/type", keyword: "type", params: { type: ke.properties.layers.items.properties.storedBytes.type } }], false;
                                  if (e === V && typeof A == "number" && isFinite(A) && (A < 0 || isNaN(A))) return S.errors = [{ instancePath: i + "/layers/" + j + "/storedBytes", schemaPath: "#/properties/layers/items/properties/storedBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                  var m = V === e;
                                } else var m = true;
                                if (m) if (b.instruction !== void 0) {
                                  let A = b.instruction, V = e;
                                  if (typeof A != "string" && A !== null) return S.errors = [{ instancePath: i + "/layers/" + j + "/instruction", schemaPath: "#/properties/layers/items/properties/instruction/type", keyword: "type", params: { type: ke.properties.layers.items.properties.instruction.type } }], false;
                                  var m = V === e;
                                } else var m = true;
                              }
                            }
                          }
                        } else return S.errors = [{ instancePath: i + "/layers/" + j, schemaPath: "#/properties/layers/items/type", keyword: "type", params: { type: "object" } }], false;
                        var o = v === e;
                        if (!o) break;
                      }
                    } else return S.errors = [{ instancePath: i + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" } }], false;
                    var t = u === e;
                  } else var t = true;
                }
              }
            }
          }
        }
      }
    }
  } else return S.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return S.errors = a, e === 0;
}
var Ae = { type: "object", required: ["baseline", "measures", "unmeasured", "pullBytesAre", "growth", "origins", "rebuilt", "moved", "layers", "heaviest", "packages", "moves"], properties: { baseline: { $ref: "#/definitions/baseline" }, measures: { type: "object", required: ["growthBytes", "growthRatio", "ownGrowthBytes", "pullGrowthBytes", "deltaPullBytes"], properties: { growthBytes: { type: "number" }, growthRatio: { type: ["number", "null"] }, ownGrowthBytes: { type: ["number", "null"] }, pullGrowthBytes: { type: ["number", "null"] }, deltaPullBytes: { type: ["number", "null"], minimum: 0 } } }, unmeasured: { type: "object", required: [], properties: { growthBytes: { $ref: "#/definitions/unmeasured" }, growthRatio: { $ref: "#/definitions/unmeasured" }, ownGrowthBytes: { $ref: "#/definitions/unmeasured" }, pullGrowthBytes: { $ref: "#/definitions/unmeasured" }, deltaPullBytes: { $ref: "#/definitions/unmeasured" } } }, pullBytesAre: { enum: ["exact", "estimate", null] }, growth: { type: "object", required: ["visibleBytes", "hiddenBytes", "otherBytes"], properties: { visibleBytes: { type: "number" }, hiddenBytes: { type: "number" }, otherBytes: { type: "number" } } }, origins: { type: ["object", "null"], required: ["base", "own"], properties: { base: { $ref: "#/definitions/oldNew" }, own: { $ref: "#/definitions/oldNew" } } }, rebuilt: { $ref: "#/definitions/layerGroup" }, moved: { $ref: "#/definitions/layerGroup" }, layers: { type: "array", items: { $ref: "#/definitions/layerChange" } }, heaviest: { $ref: "#/definitions/growthList" }, packages: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/packageChange" } }, omitted: { $ref: "#/definitions/omittedGrowth" } } }, moves: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { type: "object", required: ["from", "to", "bytes", "fileCount"], properties: { from: { type: "string" }, to: { type: "string" }, bytes: { type: "number", minimum: 0 }, fileCount: { type: "integer", minimum: 0 } } } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, paths: { $ref: "#/definitions/pathGrowth" }, systemPackages: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/systemPackageChange" } }, omitted: { $ref: "#/definitions/omittedGrowth" } } } } };
var De = { type: "object", required: ["key", "matchedBy", "source", "report", "configDigest", "measures"], properties: { key: { $ref: "#/definitions/key" }, matchedBy: { enum: ["name", "repository", "only"] }, source: { type: "string" }, report: { type: ["string", "null"] }, configDigest: { type: ["string", "null"] }, measures: { $ref: "#/definitions/measures" }, commit: { type: "string" }, distance: { type: "integer", minimum: 0 } } };
function le(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.key === void 0 && (p = "key") || r.matchedBy === void 0 && (p = "matchedBy") || r.source === void 0 && (p = "source") || r.report === void 0 && (p = "report") || r.configDigest === void 0 && (p = "configDigest") || r.measures === void 0 && (p = "measures")) return le.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.key !== void 0) {
      let s = e;
      re(r.key, { instancePath: i + "/key", parentData: r, parentDataProperty: "key", rootData: B }) || (a = a === null ? re.errors : a.concat(re.errors), e = a.length);
      var t = s === e;
    } else var t = true;
    if (t) {
      if (r.matchedBy !== void 0) {
        let s = r.matchedBy, n = e;
        if (!(s === "name" || s === "repository" || s === "only")) return le.errors = [{ instancePath: i + "/matchedBy", schemaPath: "#/properties/matchedBy/enum", keyword: "enum", params: { allowedValues: De.properties.matchedBy.enum } }], false;
        var t = n === e;
      } else var t = true;
      if (t) {
        if (r.source !== void 0) {
          let s = e;
          if (typeof r.source != "string") return le.errors = [{ instancePath: i + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } }], false;
          var t = s === e;
        } else var t = true;
        if (t) {
          if (r.report !== void 0) {
            let s = r.report, n = e;
            if (typeof s != "string" && s !== null) return le.errors = [{ instancePath: i + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: De.properties.report.type } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (r.configDigest !== void 0) {
              let s = r.configDigest, n = e;
              if (typeof s != "string" && s !== null) return le.errors = [{ instancePath: i + "/configDigest", schemaPath: "#/properties/configDigest/type", keyword: "type", params: { type: De.properties.configDigest.type } }], false;
              var t = n === e;
            } else var t = true;
            if (t) {
              if (r.measures !== void 0) {
                let s = e;
                G(r.measures, { instancePath: i + "/measures", parentData: r, parentDataProperty: "measures", rootData: B }) || (a = a === null ? G.errors : a.concat(G.errors), e = a.length);
                var t = s === e;
              } else var t = true;
              if (t) {
                if (r.commit !== void 0) {
                  let s = e;
                  if (typeof r.commit != "string") return le.errors = [{ instancePath: i + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: "string" } }], false;
                  var t = s === e;
                } else var t = true;
                if (t) if (r.distance !== void 0) {
                  let s = r.distance, n = e;
                  if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) return le.errors = [{ instancePath: i + "/distance", schemaPath: "#/properties/distance/type", keyword: "type", params: { type: "integer" } }], false;
                  if (e === n && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) return le.errors = [{ instancePath: i + "/distance", schemaPath: "#/properties/distance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var t = n === e;
                } else var t = true;
              }
            }
          }
        }
      }
    }
  } else return le.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return le.errors = a, e === 0;
}
var Ue = { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } };
function Y(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.why === void 0 && (p = "why") || r.lackedBy === void 0 && (p = "lackedBy")) return Y.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.why !== void 0) {
      let s = e;
      if (typeof r.why != "string") return Y.errors = [{ instancePath: i + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" } }], false;
      var t = s === e;
    } else var t = true;
    if (t) if (r.lackedBy !== void 0) {
      let s = r.lackedBy, n = e;
      if (!(s === "image" || s === "baseline")) return Y.errors = [{ instancePath: i + "/lackedBy", schemaPath: "#/properties/lackedBy/enum", keyword: "enum", params: { allowedValues: Ue.properties.lackedBy.enum } }], false;
      var t = n === e;
    } else var t = true;
  } else return Y.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Y.errors = a, e === 0;
}
function me(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.old === void 0 && (p = "old") || r.new === void 0 && (p = "new")) return me.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.old !== void 0) {
      let s = r.old, n = e;
      if (e === n) if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) return me.errors = [{ instancePath: i + "/old", schemaPath: "#/properties/old/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
      } else return me.errors = [{ instancePath: i + "/old", schemaPath: "#/properties/old/type", keyword: "type", params: { type: "number" } }], false;
      var t = n === e;
    } else var t = true;
    if (t) if (r.new !== void 0) {
      let s = r.new, n = e;
      if (e === n) if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) return me.errors = [{ instancePath: i + "/new", schemaPath: "#/properties/new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
      } else return me.errors = [{ instancePath: i + "/new", schemaPath: "#/properties/new/type", keyword: "type", params: { type: "number" } }], false;
      var t = n === e;
    } else var t = true;
  } else return me.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return me.errors = a, e === 0;
}
var Ge = { type: "object", required: ["layerCount", "bytes", "pullBytes"], properties: { layerCount: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 } } };
function ne(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.layerCount === void 0 && (p = "layerCount") || r.bytes === void 0 && (p = "bytes") || r.pullBytes === void 0 && (p = "pullBytes")) return ne.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.layerCount !== void 0) {
      let s = r.layerCount, n = e;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) return ne.errors = [{ instancePath: i + "/layerCount", schemaPath: "#/properties/layerCount/type", keyword: "type", params: { type: "integer" } }], false;
      if (e === n && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) return ne.errors = [{ instancePath: i + "/layerCount", schemaPath: "#/properties/layerCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
      var t = n === e;
    } else var t = true;
    if (t) {
      if (r.bytes !== void 0) {
        let s = r.bytes, n = e;
        if (e === n) if (typeof s == "number" && isFinite(s)) {
          if (s < 0 || isNaN(s)) return ne.errors = [{ instancePath: i + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
        } else return ne.errors = [{ instancePath: i + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
        var t = n === e;
      } else var t = true;
      if (t) if (r.pullBytes !== void 0) {
        let s = r.pullBytes, n = e;
        if (!(typeof s == "number" && isFinite(s)) && s !== null) return ne.errors = [{ instancePath: i + "/pullBytes", schemaPath: "#/properties/pullBytes/type", keyword: "type", params: { type: Ge.properties.pullBytes.type } }], false;
        if (e === n && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) return ne.errors = [{ instancePath: i + "/pullBytes", schemaPath: "#/properties/pullBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
        var t = n === e;
      } else var t = true;
    }
  } else return ne.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ne.errors = a, e === 0;
}
var Pe = { type: "object", required: ["state", "origin", "oldIndex", "newIndex", "oldBytes", "newBytes", "pullBytes", "instruction", "differs", "copied"], properties: { state: { enum: ["same", "changed", "moved", "added", "removed"] }, origin: { enum: ["base", "own", "unknown"] }, oldIndex: { type: ["integer", "null"], minimum: 0 }, newIndex: { type: ["integer", "null"], minimum: 0 }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 }, instruction: { type: ["string", "null"] }, differs: { type: "array", items: { enum: ["instruction", "files", "metadata", "times", "content"] } }, copied: { type: "object", required: ["bytes", "changes"], properties: { bytes: { type: "number", minimum: 0 }, changes: { type: "array", items: { enum: ["mode", "owner", "time"] } } } }, inside: { $ref: "#/definitions/growthList" } } };
var Te = { type: "object", required: ["path", "isFolder", "state", "growthBytes"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, state: { enum: ["added", "removed", "changed"] }, growthBytes: { type: "number" }, package: { $ref: "#/definitions/packageVersions" } } };
var Ee = { type: "object", required: ["ecosystem", "name", "oldVersion", "newVersion"], properties: { ecosystem: { type: "string" }, name: { type: "string" }, oldVersion: { type: ["string", "null"] }, newVersion: { type: ["string", "null"] } } };
function ye(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.ecosystem === void 0 && (p = "ecosystem") || r.name === void 0 && (p = "name") || r.oldVersion === void 0 && (p = "oldVersion") || r.newVersion === void 0 && (p = "newVersion")) return ye.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.ecosystem !== void 0) {
      let s = e;
      if (typeof r.ecosystem != "string") return ye.errors = [{ instancePath: i + "/ecosystem", schemaPath: "#/properties/ecosystem/type", keyword: "type", params: { type: "string" } }], false;
      var t = s === e;
    } else var t = true;
    if (t) {
      if (r.name !== void 0) {
        let s = e;
        if (typeof r.name != "string") return ye.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
        var t = s === e;
      } else var t = true;
      if (t) {
        if (r.oldVersion !== void 0) {
          let s = r.oldVersion, n = e;
          if (typeof s != "string" && s !== null) return ye.errors = [{ instancePath: i + "/oldVersion", schemaPath: "#/properties/oldVersion/type", keyword: "type", params: { type: Ee.properties.oldVersion.type } }], false;
          var t = n === e;
        } else var t = true;
        if (t) if (r.newVersion !== void 0) {
          let s = r.newVersion, n = e;
          if (typeof s != "string" && s !== null) return ye.errors = [{ instancePath: i + "/newVersion", schemaPath: "#/properties/newVersion/type", keyword: "type", params: { type: Ee.properties.newVersion.type } }], false;
          var t = n === e;
        } else var t = true;
      }
    }
  } else return ye.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ye.errors = a, e === 0;
}
function ve(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.path === void 0 && (p = "path") || r.isFolder === void 0 && (p = "isFolder") || r.state === void 0 && (p = "state") || r.growthBytes === void 0 && (p = "growthBytes")) return ve.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.path !== void 0) {
      let s = e;
      if (typeof r.path != "string") return ve.errors = [{ instancePath: i + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
      var t = s === e;
    } else var t = true;
    if (t) {
      if (r.isFolder !== void 0) {
        let s = e;
        if (typeof r.isFolder != "boolean") return ve.errors = [{ instancePath: i + "/isFolder", schemaPath: "#/properties/isFolder/type", keyword: "type", params: { type: "boolean" } }], false;
        var t = s === e;
      } else var t = true;
      if (t) {
        if (r.state !== void 0) {
          let s = r.state, n = e;
          if (!(s === "added" || s === "removed" || s === "changed")) return ve.errors = [{ instancePath: i + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: Te.properties.state.enum } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (r.growthBytes !== void 0) {
            let s = r.growthBytes, n = e;
            if (!(typeof s == "number" && isFinite(s))) return ve.errors = [{ instancePath: i + "/growthBytes", schemaPath: "#/properties/growthBytes/type", keyword: "type", params: { type: "number" } }], false;
            var t = n === e;
          } else var t = true;
          if (t) if (r.package !== void 0) {
            let s = e;
            ye(r.package, { instancePath: i + "/package", parentData: r, parentDataProperty: "package", rootData: B }) || (a = a === null ? ye.errors : a.concat(ye.errors), e = a.length);
            var t = s === e;
          } else var t = true;
        }
      }
    }
  } else return ve.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ve.errors = a, e === 0;
}
function ee(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.count === void 0 && (p = "count") || r.growthBytes === void 0 && (p = "growthBytes")) return ee.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.count !== void 0) {
      let s = r.count, n = e;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) return ee.errors = [{ instancePath: i + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
      if (e === n && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) return ee.errors = [{ instancePath: i + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
      var t = n === e;
    } else var t = true;
    if (t) if (r.growthBytes !== void 0) {
      let s = r.growthBytes, n = e;
      if (!(typeof s == "number" && isFinite(s))) return ee.errors = [{ instancePath: i + "/growthBytes", schemaPath: "#/properties/growthBytes/type", keyword: "type", params: { type: "number" } }], false;
      var t = n === e;
    } else var t = true;
  } else return ee.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ee.errors = a, e === 0;
}
function be(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let s;
    if (r.items === void 0 && (s = "items") || r.omitted === void 0 && (s = "omitted")) return be.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: s } }], false;
    if (r.items !== void 0) {
      let n = r.items, o = e;
      if (e === o) if (Array.isArray(n)) {
        var t = true;
        let m = n.length;
        for (let y = 0; y < m; y++) {
          let c = e;
          ve(n[y], { instancePath: i + "/items/" + y, parentData: n, parentDataProperty: y, rootData: B }) || (a = a === null ? ve.errors : a.concat(ve.errors), e = a.length);
          var t = c === e;
          if (!t) break;
        }
      } else return be.errors = [{ instancePath: i + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } }], false;
      var p = o === e;
    } else var p = true;
    if (p) if (r.omitted !== void 0) {
      let n = e;
      ee(r.omitted, { instancePath: i + "/omitted", parentData: r, parentDataProperty: "omitted", rootData: B }) || (a = a === null ? ee.errors : a.concat(ee.errors), e = a.length);
      var p = n === e;
    } else var p = true;
  } else return be.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return be.errors = a, e === 0;
}
function M(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let o;
    if (r.state === void 0 && (o = "state") || r.origin === void 0 && (o = "origin") || r.oldIndex === void 0 && (o = "oldIndex") || r.newIndex === void 0 && (o = "newIndex") || r.oldBytes === void 0 && (o = "oldBytes") || r.newBytes === void 0 && (o = "newBytes") || r.pullBytes === void 0 && (o = "pullBytes") || r.instruction === void 0 && (o = "instruction") || r.differs === void 0 && (o = "differs") || r.copied === void 0 && (o = "copied")) return M.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    if (r.state !== void 0) {
      let m = r.state, y = e;
      if (!(m === "same" || m === "changed" || m === "moved" || m === "added" || m === "removed")) return M.errors = [{ instancePath: i + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: Pe.properties.state.enum } }], false;
      var t = y === e;
    } else var t = true;
    if (t) {
      if (r.origin !== void 0) {
        let m = r.origin, y = e;
        if (!(m === "base" || m === "own" || m === "unknown")) return M.errors = [{ instancePath: i + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: Pe.properties.origin.enum } }], false;
        var t = y === e;
      } else var t = true;
      if (t) {
        if (r.oldIndex !== void 0) {
          let m = r.oldIndex, y = e;
          if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)) && m !== null) return M.errors = [{ instancePath: i + "/oldIndex", schemaPath: "#/properties/oldIndex/type", keyword: "type", params: { type: Pe.properties.oldIndex.type } }], false;
          if (e === y && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) return M.errors = [{ instancePath: i + "/oldIndex", schemaPath: "#/properties/oldIndex/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = y === e;
        } else var t = true;
        if (t) {
          if (r.newIndex !== void 0) {
            let m = r.newIndex, y = e;
            if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)) && m !== null) return M.errors = [{ instancePath: i + "/newIndex", schemaPath: "#/properties/newIndex/type", keyword: "type", params: { type: Pe.properties.newIndex.type } }], false;
            if (e === y && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) return M.errors = [{ instancePath: i + "/newIndex", schemaPath: "#/properties/newIndex/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = y === e;
          } else var t = true;
          if (t) {
            if (r.oldBytes !== void 0) {
              let m = r.oldBytes, y = e;
              if (e === y) if (typeof m == "number" && isFinite(m)) {
                if (m < 0 || isNaN(m)) return M.errors = [{ instancePath: i + "/oldBytes", schemaPath: "#/properties/oldBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              } else return M.errors = [{ instancePath: i + "/oldBytes", schemaPath: "#/properties/oldBytes/type", keyword: "type", params: { type: "number" } }], false;
              var t = y === e;
            } else var t = true;
            if (t) {
              if (r.newBytes !== void 0) {
                let m = r.newBytes, y = e;
                if (e === y) if (typeof m == "number" && isFinite(m)) {
                  if (m < 0 || isNaN(m)) return M.errors = [{ instancePath: i + "/newBytes", schemaPath: "#/properties/newBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                } else return M.errors = [{ instancePath: i + "/newBytes", schemaPath: "#/properties/newBytes/type", keyword: "type", params: { type: "number" } }], false;
                var t = y === e;
              } else var t = true;
              if (t) {
                if (r.pullBytes !== void 0) {
                  let m = r.pullBytes, y = e;
                  if (!(typeof m == "number" && isFinite(m)) && m !== null) return M.errors = [{ instancePath: i + "/pullBytes", schemaPath: "#/properties/pullBytes/type", keyword: "type", params: { type: Pe.properties.pullBytes.type } }], false;
                  if (e === y && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) return M.errors = [{ instancePath: i + "/pullBytes", schemaPath: "#/properties/pullBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var t = y === e;
                } else var t = true;
                if (t) {
                  if (r.instruction !== void 0) {
                    let m = r.instruction, y = e;
                    if (typeof m != "string" && m !== null) return M.errors = [{ instancePath: i + "/instruction", schemaPath: "#/properties/instruction/type", keyword: "type", params: { type: Pe.properties.instruction.type } }], false;
                    var t = y === e;
                  } else var t = true;
                  if (t) {
                    if (r.differs !== void 0) {
                      let m = r.differs, y = e;
                      if (e === y) if (Array.isArray(m)) {
                        var p = true;
                        let u = m.length;
                        for (let h = 0; h < u; h++) {
                          let _ = m[h], j = e;
                          if (!(_ === "instruction" || _ === "files" || _ === "metadata" || _ === "times" || _ === "content")) return M.errors = [{ instancePath: i + "/differs/" + h, schemaPath: "#/properties/differs/items/enum", keyword: "enum", params: { allowedValues: Pe.properties.differs.items.enum } }], false;
                          var p = j === e;
                          if (!p) break;
                        }
                      } else return M.errors = [{ instancePath: i + "/differs", schemaPath: "#/properties/differs/type", keyword: "type", params: { type: "array" } }], false;
                      var t = y === e;
                    } else var t = true;
                    if (t) {
                      if (r.copied !== void 0) {
                        let m = r.copied, y = e;
                        if (e === y) if (m && typeof m == "object" && !Array.isArray(m)) {
                          let u;
                          if (m.bytes === void 0 && (u = "bytes") || m.changes === void 0 && (u = "changes")) return M.errors = [{ instancePath: i + "/copied", schemaPath: "#/properties/copied/required", keyword: "required", params: { missingProperty: u } }], false;
                          if (m.bytes !== void 0) {
                            let h = m.bytes, _ = e;
                            if (e === _) if (typeof h == "number" && isFinite(h)) {
                              if (h < 0 || isNaN(h)) return M.errors = [{ instancePath: i + "/copied/bytes", schemaPath: "#/properties/copied/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            } else return M.errors = [{ instancePath: i + "/copied/bytes", schemaPath: "#/properties/copied/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                            var s = _ === e;
                          } else var s = true;
                          if (s) if (m.changes !== void 0) {
                            let h = m.changes, _ = e;
                            if (e === _) if (Array.isArray(h)) {
                              var n = true;
                              let b = h.length;
                              for (let v = 0; v < b; v++) {
                                let k = h[v], l = e;
                                if (!(k === "mode" || k === "owner" || k === "time")) return M.errors = [{ instancePath: i + "/copied/changes/" + v, schemaPath: "#/properties/copied/properties/changes/items/enum", keyword: "enum", params: { allowedValues: Pe.properties.copied.properties.changes.items.enum } }], false;
                                var n = l === e;
                                if (!n) break;
                              }
                            } else return M.errors = [{ instancePath: i + "/copied/changes", schemaPath: "#/properties/copied/properties/changes/type", keyword: "type", params: { type: "array" } }], false;
                            var s = _ === e;
                          } else var s = true;
                        } else return M.errors = [{ instancePath: i + "/copied", schemaPath: "#/properties/copied/type", keyword: "type", params: { type: "object" } }], false;
                        var t = y === e;
                      } else var t = true;
                      if (t) if (r.inside !== void 0) {
                        let m = e;
                        be(r.inside, { instancePath: i + "/inside", parentData: r, parentDataProperty: "inside", rootData: B }) || (a = a === null ? be.errors : a.concat(be.errors), e = a.length);
                        var t = m === e;
                      } else var t = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return M.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return M.errors = a, e === 0;
}
var xe = { type: "object", required: ["ecosystem", "name", "oldVersion", "newVersion", "path", "oldBytes", "newBytes"], properties: { ecosystem: { type: "string" }, name: { type: "string" }, oldVersion: { type: ["string", "null"] }, newVersion: { type: ["string", "null"] }, path: { type: "string" }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 } } };
function ie(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.ecosystem === void 0 && (p = "ecosystem") || r.name === void 0 && (p = "name") || r.oldVersion === void 0 && (p = "oldVersion") || r.newVersion === void 0 && (p = "newVersion") || r.path === void 0 && (p = "path") || r.oldBytes === void 0 && (p = "oldBytes") || r.newBytes === void 0 && (p = "newBytes")) return ie.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.ecosystem !== void 0) {
      let s = e;
      if (typeof r.ecosystem != "string") return ie.errors = [{ instancePath: i + "/ecosystem", schemaPath: "#/properties/ecosystem/type", keyword: "type", params: { type: "string" } }], false;
      var t = s === e;
    } else var t = true;
    if (t) {
      if (r.name !== void 0) {
        let s = e;
        if (typeof r.name != "string") return ie.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
        var t = s === e;
      } else var t = true;
      if (t) {
        if (r.oldVersion !== void 0) {
          let s = r.oldVersion, n = e;
          if (typeof s != "string" && s !== null) return ie.errors = [{ instancePath: i + "/oldVersion", schemaPath: "#/properties/oldVersion/type", keyword: "type", params: { type: xe.properties.oldVersion.type } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (r.newVersion !== void 0) {
            let s = r.newVersion, n = e;
            if (typeof s != "string" && s !== null) return ie.errors = [{ instancePath: i + "/newVersion", schemaPath: "#/properties/newVersion/type", keyword: "type", params: { type: xe.properties.newVersion.type } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (r.path !== void 0) {
              let s = e;
              if (typeof r.path != "string") return ie.errors = [{ instancePath: i + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
              var t = s === e;
            } else var t = true;
            if (t) {
              if (r.oldBytes !== void 0) {
                let s = r.oldBytes, n = e;
                if (e === n) if (typeof s == "number" && isFinite(s)) {
                  if (s < 0 || isNaN(s)) return ie.errors = [{ instancePath: i + "/oldBytes", schemaPath: "#/properties/oldBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                } else return ie.errors = [{ instancePath: i + "/oldBytes", schemaPath: "#/properties/oldBytes/type", keyword: "type", params: { type: "number" } }], false;
                var t = n === e;
              } else var t = true;
              if (t) if (r.newBytes !== void 0) {
                let s = r.newBytes, n = e;
                if (e === n) if (typeof s == "number" && isFinite(s)) {
                  if (s < 0 || isNaN(s)) return ie.errors = [{ instancePath: i + "/newBytes", schemaPath: "#/properties/newBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                } else return ie.errors = [{ instancePath: i + "/newBytes", schemaPath: "#/properties/newBytes/type", keyword: "type", params: { type: "number" } }], false;
                var t = n === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return ie.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ie.errors = a, e === 0;
}
var Se = { type: "object", required: ["path", "isFolder", "state", "oldBytes", "newBytes", "grownBytes", "shrunkBytes", "children", "rest"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, state: { enum: ["added", "removed", "changed"] }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 }, grownBytes: { type: "number", minimum: 0 }, shrunkBytes: { type: "number", minimum: 0 }, children: { type: "array", items: { $ref: "#/definitions/pathGrowth" } }, rest: { $ref: "#/definitions/omittedGrowth" }, package: { $ref: "#/definitions/packageVersions" } } };
var Ce = { validate: Q };
function Q(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let s;
    if (r.path === void 0 && (s = "path") || r.isFolder === void 0 && (s = "isFolder") || r.state === void 0 && (s = "state") || r.oldBytes === void 0 && (s = "oldBytes") || r.newBytes === void 0 && (s = "newBytes") || r.grownBytes === void 0 && (s = "grownBytes") || r.shrunkBytes === void 0 && (s = "shrunkBytes") || r.children === void 0 && (s = "children") || r.rest === void 0 && (s = "rest")) return Q.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: s } }], false;
    if (r.path !== void 0) {
      let n = e;
      if (typeof r.path != "string") return Q.errors = [{ instancePath: i + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
      var t = n === e;
    } else var t = true;
    if (t) {
      if (r.isFolder !== void 0) {
        let n = e;
        if (typeof r.isFolder != "boolean") return Q.errors = [{ instancePath: i + "/isFolder", schemaPath: "#/properties/isFolder/type", keyword: "type", params: { type: "boolean" } }], false;
        var t = n === e;
      } else var t = true;
      if (t) {
        if (r.state !== void 0) {
          let n = r.state, o = e;
          if (!(n === "added" || n === "removed" || n === "changed")) return Q.errors = [{ instancePath: i + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: Se.properties.state.enum } }], false;
          var t = o === e;
        } else var t = true;
        if (t) {
          if (r.oldBytes !== void 0) {
            let n = r.oldBytes, o = e;
            if (e === o) if (typeof n == "number" && isFinite(n)) {
              if (n < 0 || isNaN(n)) return Q.errors = [{ instancePath: i + "/oldBytes", schemaPath: "#/properties/oldBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else return Q.errors = [{ instancePath: i + "/oldBytes", schemaPath: "#/properties/oldBytes/type", keyword: "type", params: { type: "number" } }], false;
            var t = o === e;
          } else var t = true;
          if (t) {
            if (r.newBytes !== void 0) {
              let n = r.newBytes, o = e;
              if (e === o) if (typeof n == "number" && isFinite(n)) {
                if (n < 0 || isNaN(n)) return Q.errors = [{ instancePath: i + "/newBytes", schemaPath: "#/properties/newBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              } else return Q.errors = [{ instancePath: i + "/newBytes", schemaPath: "#/properties/newBytes/type", keyword: "type", params: { type: "number" } }], false;
              var t = o === e;
            } else var t = true;
            if (t) {
              if (r.grownBytes !== void 0) {
                let n = r.grownBytes, o = e;
                if (e === o) if (typeof n == "number" && isFinite(n)) {
                  if (n < 0 || isNaN(n)) return Q.errors = [{ instancePath: i + "/grownBytes", schemaPath: "#/properties/grownBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                } else return Q.errors = [{ instancePath: i + "/grownBytes", schemaPath: "#/properties/grownBytes/type", keyword: "type", params: { type: "number" } }], false;
                var t = o === e;
              } else var t = true;
              if (t) {
                if (r.shrunkBytes !== void 0) {
                  let n = r.shrunkBytes, o = e;
                  if (e === o) if (typeof n == "number" && isFinite(n)) {
                    if (n < 0 || isNaN(n)) return Q.errors = [{ instancePath: i + "/shrunkBytes", schemaPath: "#/properties/shrunkBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  } else return Q.errors = [{ instancePath: i + "/shrunkBytes", schemaPath: "#/properties/shrunkBytes/type", keyword: "type", params: { type: "number" } }], false;
                  var t = o === e;
                } else var t = true;
                if (t) {
                  if (r.children !== void 0) {
                    let n = r.children, o = e;
                    if (e === o) if (Array.isArray(n)) {
                      var p = true;
                      let y = n.length;
                      for (let c = 0; c < y; c++) {
                        let u = e;
                        Ce.validate(n[c], { instancePath: i + "/children/" + c, parentData: n, parentDataProperty: c, rootData: B }) || (a = a === null ? Ce.validate.errors : a.concat(Ce.validate.errors), e = a.length);
                        var p = u === e;
                        if (!p) break;
                      }
                    } else return Q.errors = [{ instancePath: i + "/children", schemaPath: "#/properties/children/type", keyword: "type", params: { type: "array" } }], false;
                    var t = o === e;
                  } else var t = true;
                  if (t) {
                    if (r.rest !== void 0) {
                      let n = e;
                      ee(r.rest, { instancePath: i + "/rest", parentData: r, parentDataProperty: "rest", rootData: B }) || (a = a === null ? ee.errors : a.concat(ee.errors), e = a.length);
                      var t = n === e;
                    } else var t = true;
                    if (t) if (r.package !== void 0) {
                      let n = e;
                      ye(r.package, { instancePath: i + "/package", parentData: r, parentDataProperty: "package", rootData: B }) || (a = a === null ? ye.errors : a.concat(ye.errors), e = a.length);
                      var t = n === e;
                    } else var t = true;
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return Q.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Q.errors = a, e === 0;
}
var Fe = { type: "object", required: ["ecosystem", "name", "oldVersion", "newVersion", "state", "oldBytes", "newBytes"], properties: { ecosystem: { type: "string" }, name: { type: "string" }, oldVersion: { type: ["string", "null"] }, newVersion: { type: ["string", "null"] }, state: { enum: ["added", "removed", "changed"] }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 } } };
function se(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.ecosystem === void 0 && (p = "ecosystem") || r.name === void 0 && (p = "name") || r.oldVersion === void 0 && (p = "oldVersion") || r.newVersion === void 0 && (p = "newVersion") || r.state === void 0 && (p = "state") || r.oldBytes === void 0 && (p = "oldBytes") || r.newBytes === void 0 && (p = "newBytes")) return se.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.ecosystem !== void 0) {
      let s = e;
      if (typeof r.ecosystem != "string") return se.errors = [{ instancePath: i + "/ecosystem", schemaPath: "#/properties/ecosystem/type", keyword: "type", params: { type: "string" } }], false;
      var t = s === e;
    } else var t = true;
    if (t) {
      if (r.name !== void 0) {
        let s = e;
        if (typeof r.name != "string") return se.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
        var t = s === e;
      } else var t = true;
      if (t) {
        if (r.oldVersion !== void 0) {
          let s = r.oldVersion, n = e;
          if (typeof s != "string" && s !== null) return se.errors = [{ instancePath: i + "/oldVersion", schemaPath: "#/properties/oldVersion/type", keyword: "type", params: { type: Fe.properties.oldVersion.type } }], false;
          var t = n === e;
        } else var t = true;
        if (t) {
          if (r.newVersion !== void 0) {
            let s = r.newVersion, n = e;
            if (typeof s != "string" && s !== null) return se.errors = [{ instancePath: i + "/newVersion", schemaPath: "#/properties/newVersion/type", keyword: "type", params: { type: Fe.properties.newVersion.type } }], false;
            var t = n === e;
          } else var t = true;
          if (t) {
            if (r.state !== void 0) {
              let s = r.state, n = e;
              if (!(s === "added" || s === "removed" || s === "changed")) return se.errors = [{ instancePath: i + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: Fe.properties.state.enum } }], false;
              var t = n === e;
            } else var t = true;
            if (t) {
              if (r.oldBytes !== void 0) {
                let s = r.oldBytes, n = e;
                if (e === n) if (typeof s == "number" && isFinite(s)) {
                  if (s < 0 || isNaN(s)) return se.errors = [{ instancePath: i + "/oldBytes", schemaPath: "#/properties/oldBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                } else return se.errors = [{ instancePath: i + "/oldBytes", schemaPath: "#/properties/oldBytes/type", keyword: "type", params: { type: "number" } }], false;
                var t = n === e;
              } else var t = true;
              if (t) if (r.newBytes !== void 0) {
                let s = r.newBytes, n = e;
                if (e === n) if (typeof s == "number" && isFinite(s)) {
                  if (s < 0 || isNaN(s)) return se.errors = [{ instancePath: i + "/newBytes", schemaPath: "#/properties/newBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                } else return se.errors = [{ instancePath: i + "/newBytes", schemaPath: "#/properties/newBytes/type", keyword: "type", params: { type: "number" } }], false;
                var t = n === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return se.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return se.errors = a, e === 0;
}
function F(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let k;
    if (r.baseline === void 0 && (k = "baseline") || r.measures === void 0 && (k = "measures") || r.unmeasured === void 0 && (k = "unmeasured") || r.pullBytesAre === void 0 && (k = "pullBytesAre") || r.growth === void 0 && (k = "growth") || r.origins === void 0 && (k = "origins") || r.rebuilt === void 0 && (k = "rebuilt") || r.moved === void 0 && (k = "moved") || r.layers === void 0 && (k = "layers") || r.heaviest === void 0 && (k = "heaviest") || r.packages === void 0 && (k = "packages") || r.moves === void 0 && (k = "moves")) return F.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: k } }], false;
    if (r.baseline !== void 0) {
      let l = e;
      le(r.baseline, { instancePath: i + "/baseline", parentData: r, parentDataProperty: "baseline", rootData: B }) || (a = a === null ? le.errors : a.concat(le.errors), e = a.length);
      var t = l === e;
    } else var t = true;
    if (t) {
      if (r.measures !== void 0) {
        let l = r.measures, A = e;
        if (e === A) if (l && typeof l == "object" && !Array.isArray(l)) {
          let w;
          if (l.growthBytes === void 0 && (w = "growthBytes") || l.growthRatio === void 0 && (w = "growthRatio") || l.ownGrowthBytes === void 0 && (w = "ownGrowthBytes") || l.pullGrowthBytes === void 0 && (w = "pullGrowthBytes") || l.deltaPullBytes === void 0 && (w = "deltaPullBytes")) return F.errors = [{ instancePath: i + "/measures", schemaPath: "#/properties/measures/required", keyword: "required", params: { missingProperty: w } }], false;
          if (l.growthBytes !== void 0) {
            let d = l.growthBytes, q = e;
            if (!(typeof d == "number" && isFinite(d))) return F.errors = [{ instancePath: i + "/measures/growthBytes", schemaPath: "#/properties/measures/properties/growthBytes/type", keyword: "type", params: { type: "number" } }], false;
            var p = q === e;
          } else var p = true;
          if (p) {
            if (l.growthRatio !== void 0) {
              let d = l.growthRatio, q = e;
              if (!(typeof d == "number" && isFinite(d)) && d !== null) return F.errors = [{ instancePath: i + "/measures/growthRatio", schemaPath: "#/properties/measures/properties/growthRatio/type", keyword: "type", params: { type: Ae.properties.measures.properties.growthRatio.type } }], false;
              var p = q === e;
            } else var p = true;
            if (p) {
              if (l.ownGrowthBytes !== void 0) {
                let d = l.ownGrowthBytes, q = e;
                if (!(typeof d == "number" && isFinite(d)) && d !== null) return F.errors = [{ instancePath: i + "/measures/ownGrowthBytes", schemaPath: "#/properties/measures/properties/ownGrowthBytes/type", keyword: "type", params: { type: Ae.properties.measures.properties.ownGrowthBytes.type } }], false;
                var p = q === e;
              } else var p = true;
              if (p) {
                if (l.pullGrowthBytes !== void 0) {
                  let d = l.pullGrowthBytes, q = e;
                  if (!(typeof d == "number" && isFinite(d)) && d !== null) return F.errors = [{ instancePath: i + "/measures/pullGrowthBytes", schemaPath: "#/properties/measures/properties/pullGrowthBytes/type", keyword: "type", params: { type: Ae.properties.measures.properties.pullGrowthBytes.type } }], false;
                  var p = q === e;
                } else var p = true;
                if (p) if (l.deltaPullBytes !== void 0) {
                  let d = l.deltaPullBytes, q = e;
                  if (!(typeof d == "number" && isFinite(d)) && d !== null) return F.errors = [{ instancePath: i + "/measures/deltaPullBytes", schemaPath: "#/properties/measures/properties/deltaPullBytes/type", keyword: "type", params: { type: Ae.properties.measures.properties.deltaPullBytes.type } }], false;
                  if (e === q && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return F.errors = [{ instancePath: i + "/measures/deltaPullBytes", schemaPath: "#/properties/measures/properties/deltaPullBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var p = q === e;
                } else var p = true;
              }
            }
          }
        } else return F.errors = [{ instancePath: i + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "object" } }], false;
        var t = A === e;
      } else var t = true;
      if (t) {
        if (r.unmeasured !== void 0) {
          let l = r.unmeasured, A = e;
          if (e === A) if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.growthBytes !== void 0) {
              let w = e;
              Y(l.growthBytes, { instancePath: i + "/unmeasured/growthBytes", parentData: l, parentDataProperty: "growthBytes", rootData: B }) || (a = a === null ? Y.errors : a.concat(Y.errors), e = a.length);
              var s = w === e;
            } else var s = true;
            if (s) {
              if (l.growthRatio !== void 0) {
                let w = e;
                Y(l.growthRatio, { instancePath: i + "/unmeasured/growthRatio", parentData: l, parentDataProperty: "growthRatio", rootData: B }) || (a = a === null ? Y.errors : a.concat(Y.errors), e = a.length);
                var s = w === e;
              } else var s = true;
              if (s) {
                if (l.ownGrowthBytes !== void 0) {
                  let w = e;
                  Y(l.ownGrowthBytes, { instancePath: i + "/unmeasured/ownGrowthBytes", parentData: l, parentDataProperty: "ownGrowthBytes", rootData: B }) || (a = a === null ? Y.errors : a.concat(Y.errors), e = a.length);
                  var s = w === e;
                } else var s = true;
                if (s) {
                  if (l.pullGrowthBytes !== void 0) {
                    let w = e;
                    Y(l.pullGrowthBytes, { instancePath: i + "/unmeasured/pullGrowthBytes", parentData: l, parentDataProperty: "pullGrowthBytes", rootData: B }) || (a = a === null ? Y.errors : a.concat(Y.errors), e = a.length);
                    var s = w === e;
                  } else var s = true;
                  if (s) if (l.deltaPullBytes !== void 0) {
                    let w = e;
                    Y(l.deltaPullBytes, { instancePath: i + "/unmeasured/deltaPullBytes", parentData: l, parentDataProperty: "deltaPullBytes", rootData: B }) || (a = a === null ? Y.errors : a.concat(Y.errors), e = a.length);
                    var s = w === e;
                  } else var s = true;
                }
              }
            }
          } else return F.errors = [{ instancePath: i + "/unmeasured", schemaPath: "#/properties/unmeasured/type", keyword: "type", params: { type: "object" } }], false;
          var t = A === e;
        } else var t = true;
        if (t) {
          if (r.pullBytesAre !== void 0) {
            let l = r.pullBytesAre, A = e;
            if (!(l === "exact" || l === "estimate" || l === null)) return F.errors = [{ instancePath: i + "/pullBytesAre", schemaPath: "#/properties/pullBytesAre/enum", keyword: "enum", params: { allowedValues: Ae.properties.pullBytesAre.enum } }], false;
            var t = A === e;
          } else var t = true;
          if (t) {
            if (r.growth !== void 0) {
              let l = r.growth, A = e;
              if (e === A) if (l && typeof l == "object" && !Array.isArray(l)) {
                let w;
                if (l.visibleBytes === void 0 && (w = "visibleBytes") || l.hiddenBytes === void 0 && (w = "hiddenBytes") || l.otherBytes === void 0 && (w = "otherBytes")) return F.errors = [{ instancePath: i + "/growth", schemaPath: "#/properties/growth/required", keyword: "required", params: { missingProperty: w } }], false;
                if (l.visibleBytes !== void 0) {
                  let d = l.visibleBytes, q = e;
                  if (!(typeof d == "number" && isFinite(d))) return F.errors = [{ instancePath: i + "/growth/visibleBytes", schemaPath: "#/properties/growth/properties/visibleBytes/type", keyword: "type", params: { type: "number" } }], false;
                  var n = q === e;
                } else var n = true;
                if (n) {
                  if (l.hiddenBytes !== void 0) {
                    let d = l.hiddenBytes, q = e;
                    if (!(typeof d == "number" && isFinite(d))) return F.errors = [{ instancePath: i + "/growth/hiddenBytes", schemaPath: "#/properties/growth/properties/hiddenBytes/type", keyword: "type", params: { type: "number" } }], false;
                    var n = q === e;
                  } else var n = true;
                  if (n) if (l.otherBytes !== void 0) {
                    let d = l.otherBytes, q = e;
                    if (!(typeof d == "number" && isFinite(d))) return F.errors = [{ instancePath: i + "/growth/otherBytes", schemaPath: "#/properties/growth/properties/otherBytes/type", keyword: "type", params: { type: "number" } }], false;
                    var n = q === e;
                  } else var n = true;
                }
              } else return F.errors = [{ instancePath: i + "/growth", schemaPath: "#/properties/growth/type", keyword: "type", params: { type: "object" } }], false;
              var t = A === e;
            } else var t = true;
            if (t) {
              if (r.origins !== void 0) {
                let l = r.origins, A = e;
                if (!(l && typeof l == "object" && !Array.isArray(l)) && l !== null) return F.errors = [{ instancePath: i + "/origins", schemaPath: "#/properties/origins/type", keyword: "type", params: { type: Ae.properties.origins.type } }], false;
                if (e === A && l && typeof l == "object" && !Array.isArray(l)) {
                  let w;
                  if (l.base === void 0 && (w = "base") || l.own === void 0 && (w = "own")) return F.errors = [{ instancePath: i + "/origins", schemaPath: "#/properties/origins/required", keyword: "required", params: { missingProperty: w } }], false;
                  if (l.base !== void 0) {
                    let d = e;
                    me(l.base, { instancePath: i + "/origins/base", parentData: l, parentDataProperty: "base", rootData: B }) || (a = a === null ? me.errors : a.concat(me.errors), e = a.length);
                    var o = d === e;
                  } else var o = true;
                  if (o) if (l.own !== void 0) {
                    let d = e;
                    me(l.own, { instancePath: i + "/origins/own", parentData: l, parentDataProperty: "own", rootData: B }) || (a = a === null ? me.errors : a.concat(me.errors), e = a.length);
                    var o = d === e;
                  } else var o = true;
                }
                var t = A === e;
              } else var t = true;
              if (t) {
                if (r.rebuilt !== void 0) {
                  let l = e;
                  ne(r.rebuilt, { instancePath: i + "/rebuilt", parentData: r, parentDataProperty: "rebuilt", rootData: B }) || (a = a === null ? ne.errors : a.concat(ne.errors), e = a.length);
                  var t = l === e;
                } else var t = true;
                if (t) {
                  if (r.moved !== void 0) {
                    let l = e;
                    ne(r.moved, { instancePath: i + "/moved", parentData: r, parentDataProperty: "moved", rootData: B }) || (a = a === null ? ne.errors : a.concat(ne.errors), e = a.length);
                    var t = l === e;
                  } else var t = true;
                  if (t) {
                    if (r.layers !== void 0) {
                      let l = r.layers, A = e;
                      if (e === A) if (Array.isArray(l)) {
                        var m = true;
                        let w = l.length;
                        for (let d = 0; d < w; d++) {
                          let q = e;
                          M(l[d], { instancePath: i + "/layers/" + d, parentData: l, parentDataProperty: d, rootData: B }) || (a = a === null ? M.errors : a.concat(M.errors), e = a.length);
                          var m = q === e;
                          if (!m) break;
                        }
                      } else return F.errors = [{ instancePath: i + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" } }], false;
                      var t = A === e;
                    } else var t = true;
                    if (t) {
                      if (r.heaviest !== void 0) {
                        let l = e;
                        be(r.heaviest, { instancePath: i + "/heaviest", parentData: r, parentDataProperty: "heaviest", rootData: B }) || (a = a === null ? be.errors : a.concat(be.errors), e = a.length);
                        var t = l === e;
                      } else var t = true;
                      if (t) {
                        if (r.packages !== void 0) {
                          let l = r.packages, A = e;
                          if (e === A) if (l && typeof l == "object" && !Array.isArray(l)) {
                            let w;
                            if (l.items === void 0 && (w = "items") || l.omitted === void 0 && (w = "omitted")) return F.errors = [{ instancePath: i + "/packages", schemaPath: "#/properties/packages/required", keyword: "required", params: { missingProperty: w } }], false;
                            if (l.items !== void 0) {
                              let d = l.items, q = e;
                              if (e === q) if (Array.isArray(d)) {
                                var y = true;
                                let f = d.length;
                                for (let P = 0; P < f; P++) {
                                  let D = e;
                                  ie(d[P], { instancePath: i + "/packages/items/" + P, parentData: d, parentDataProperty: P, rootData: B }) || (a = a === null ? ie.errors : a.concat(ie.errors), e = a.length);
                                  var y = D === e;
                                  if (!y) break;
                                }
                              } else return F.errors = [{ instancePath: i + "/packages/items", schemaPath: "#/properties/packages/properties/items/type", keyword: "type", params: { type: "array" } }], false;
                              var c = q === e;
                            } else var c = true;
                            if (c) if (l.omitted !== void 0) {
                              let d = e;
                              ee(l.omitted, { instancePath: i + "/packages/omitted", parentData: l, parentDataProperty: "omitted", rootData: B }) || (a = a === null ? ee.errors : a.concat(ee.errors), e = a.length);
                              var c = d === e;
                            } else var c = true;
                          } else return F.errors = [{ instancePath: i + "/packages", schemaPath: "#/properties/packages/type", keyword: "type", params: { type: "object" } }], false;
                          var t = A === e;
                        } else var t = true;
                        if (t) {
                          if (r.moves !== void 0) {
                            let l = r.moves, A = e;
                            if (e === A) if (l && typeof l == "object" && !Array.isArray(l)) {
                              let w;
                              if (l.items === void 0 && (w = "items") || l.omitted === void 0 && (w = "omitted")) return F.errors = [{ instancePath: i + "/moves", schemaPath: "#/properties/moves/required", keyword: "required", params: { missingProperty: w } }], false;
                              if (l.items !== void 0) {
                                let d = l.items, q = e;
                                if (e === q) if (Array.isArray(d)) {
                                  var u = true;
                                  let f = d.length;
                                  for (let P = 0; P < f; P++) {
                                    let D = d[P], I = e;
                                    if (e === I) if (D && typeof D == "object" && !Array.isArray(D)) {
                                      let L;
                                      if (D.from === void 0 && (L = "from") || D.to === void 0 && (L = "to") || D.bytes === void 0 && (L = "bytes") || D.fileCount === void 0 && (L = "fileCount")) return F.errors = [{ instancePath: i + "/moves/items/" + P, schemaPath: "#/properties/moves/properties/items/items/required", keyword: "required", params: { missingProperty: L } }], false;
                                      if (D.from !== void 0) {
                                        let X = e;
                                        if (typeof D.from != "string") return F.errors = [{ instancePath: i + "/moves/items/" + P + "/from", schemaPath: "#/properties/moves/properties/items/items/properties/from/type", keyword: "type", params: { type: "string" } }], false;
                                        var h = X === e;
                                      } else var h = true;
                                      if (h) {
                                        if (D.to !== void 0) {
                                          let X = e;
                                          if (typeof D.to != "string") return F.errors = [{ instancePath: i + "/moves/items/" + P + "/to", schemaPath: "#/properties/moves/properties/items/items/properties/to/type", keyword: "type", params: { type: "string" } }], false;
                                          var h = X === e;
                                        } else var h = true;
                                        if (h) {
                                          if (D.bytes !== void 0) {
                                            let X = D.bytes, R = e;
                                            if (e === R) if (typeof X == "number" && isFinite(X)) {
                                              if (X < 0 || isNaN(X)) return F.errors = [{ instancePath: i + "/moves/items/" + P + "/bytes", schemaPath: "#/properties/moves/properties/items/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            } else return F.errors = [{ instancePath: i + "/moves/items/" + P + "/bytes", schemaPath: "#/properties/moves/properties/items/items/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                            var h = R === e;
                                          } else var h = true;
                                          if (h) if (D.fileCount !== void 0) {
                                            let X = D.fileCount, R = e;
                                            if (!(typeof X == "number" && !(X % 1) && !isNaN(X) && isFinite(X))) return F.errors = [{ instancePath: i + "/moves/items/" + P + "/fileCount", schemaPath: "#/properties/moves/properties/items/items/properties/fileCount/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === R && typeof X == "number" && isFinite(X) && (X < 0 || isNaN(X))) return F.errors = [{ instancePath: i + "/moves/items/" + P + "/fileCount", schemaPath: "#/properties/moves/properties/items/items/properties/fileCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            var h = R === e;
                                          } else var h = true;
                                        }
                                      }
                                    } else return F.errors = [{ instancePath: i + "/moves/items/" + P, schemaPath: "#/properties/moves/properties/items/items/type", keyword: "type", params: { type: "object" } }], false;
                                    var u = I === e;
                                    if (!u) break;
                                  }
                                } else return F.errors = [{ instancePath: i + "/moves/items", schemaPath: "#/properties/moves/properties/items/type", keyword: "type", params: { type: "array" } }], false;
                                var _ = q === e;
                              } else var _ = true;
                              if (_) if (l.omitted !== void 0) {
                                let d = l.omitted, q = e;
                                if (e === q) if (d && typeof d == "object" && !Array.isArray(d)) {
                                  let P;
                                  if (d.count === void 0 && (P = "count") || d.bytes === void 0 && (P = "bytes")) return F.errors = [{ instancePath: i + "/moves/omitted", schemaPath: "#/properties/moves/properties/omitted/required", keyword: "required", params: { missingProperty: P } }], false;
                                  if (d.count !== void 0) {
                                    let D = d.count, I = e;
                                    if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) return F.errors = [{ instancePath: i + "/moves/omitted/count", schemaPath: "#/properties/moves/properties/omitted/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === I && typeof D == "number" && isFinite(D) && (D < 0 || isNaN(D))) return F.errors = [{ instancePath: i + "/moves/omitted/count", schemaPath: "#/properties/moves/properties/omitted/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    var j = I === e;
                                  } else var j = true;
                                  if (j) if (d.bytes !== void 0) {
                                    let D = d.bytes, I = e;
                                    if (e === I) if (typeof D == "number" && isFinite(D)) {
                                      if (D < 0 || isNaN(D)) return F.errors = [{ instancePath: i + "/moves/omitted/bytes", schemaPath: "#/properties/moves/properties/omitted/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    } else return F.errors = [{ instancePath: i + "/moves/omitted/bytes", schemaPath: "#/properties/moves/properties/omitted/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                    var j = I === e;
                                  } else var j = true;
                                } else return F.errors = [{ instancePath: i + "/moves/omitted", schemaPath: "#/properties/moves/properties/omitted/type", keyword: "type", params: { type: "object" } }], false;
                                var _ = q === e;
                              } else var _ = true;
                            } else return F.errors = [{ instancePath: i + "/moves", schemaPath: "#/properties/moves/type", keyword: "type", params: { type: "object" } }], false;
                            var t = A === e;
                          } else var t = true;
                          if (t) {
                            if (r.paths !== void 0) {
                              let l = e;
                              Q(r.paths, { instancePath: i + "/paths", parentData: r, parentDataProperty: "paths", rootData: B }) || (a = a === null ? Q.errors : a.concat(Q.errors), e = a.length);
                              var t = l === e;
                            } else var t = true;
                            if (t) if (r.systemPackages !== void 0) {
                              let l = r.systemPackages, A = e;
                              if (e === A) if (l && typeof l == "object" && !Array.isArray(l)) {
                                let w;
                                if (l.items === void 0 && (w = "items") || l.omitted === void 0 && (w = "omitted")) return F.errors = [{ instancePath: i + "/systemPackages", schemaPath: "#/properties/systemPackages/required", keyword: "required", params: { missingProperty: w } }], false;
                                if (l.items !== void 0) {
                                  let d = l.items, q = e;
                                  if (e === q) if (Array.isArray(d)) {
                                    var b = true;
                                    let f = d.length;
                                    for (let P = 0; P < f; P++) {
                                      let D = e;
                                      se(d[P], { instancePath: i + "/systemPackages/items/" + P, parentData: d, parentDataProperty: P, rootData: B }) || (a = a === null ? se.errors : a.concat(se.errors), e = a.length);
                                      var b = D === e;
                                      if (!b) break;
                                    }
                                  } else return F.errors = [{ instancePath: i + "/systemPackages/items", schemaPath: "#/properties/systemPackages/properties/items/type", keyword: "type", params: { type: "array" } }], false;
                                  var v = q === e;
                                } else var v = true;
                                if (v) if (l.omitted !== void 0) {
                                  let d = e;
                                  ee(l.omitted, { instancePath: i + "/systemPackages/omitted", parentData: l, parentDataProperty: "omitted", rootData: B }) || (a = a === null ? ee.errors : a.concat(ee.errors), e = a.length);
                                  var v = d === e;
                                } else var v = true;
                              } else return F.errors = [{ instancePath: i + "/systemPackages", schemaPath: "#/properties/systemPackages/type", keyword: "type", params: { type: "object" } }], false;
                              var t = A === e;
                            } else var t = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return F.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return F.errors = a, e === 0;
}
var Oe = { type: "object", required: ["id", "subject", "bytes", "layer", "places", "placeCount"], properties: { id: { enum: ["package-index", "language-cache", "deleted-later", "copied-metadata", "private-files"] }, subject: { type: "string" }, bytes: { type: "number", minimum: 0 }, layer: { type: "integer", minimum: 0 }, places: { type: "array", items: { type: "object", required: ["path", "bytes", "layer", "isVisible"], properties: { path: { type: "string" }, bytes: { type: "number", minimum: 0 }, layer: { type: "integer", minimum: 0 }, isVisible: { type: "boolean" }, hiddenInLayer: { type: "integer", minimum: 0 } } } }, placeCount: { type: "integer", minimum: 0 } } };
function H(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let n;
    if (r.id === void 0 && (n = "id") || r.subject === void 0 && (n = "subject") || r.bytes === void 0 && (n = "bytes") || r.layer === void 0 && (n = "layer") || r.places === void 0 && (n = "places") || r.placeCount === void 0 && (n = "placeCount")) return H.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    if (r.id !== void 0) {
      let o = r.id, m = e;
      if (!(o === "package-index" || o === "language-cache" || o === "deleted-later" || o === "copied-metadata" || o === "private-files")) return H.errors = [{ instancePath: i + "/id", schemaPath: "#/properties/id/enum", keyword: "enum", params: { allowedValues: Oe.properties.id.enum } }], false;
      var t = m === e;
    } else var t = true;
    if (t) {
      if (r.subject !== void 0) {
        let o = e;
        if (typeof r.subject != "string") return H.errors = [{ instancePath: i + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" } }], false;
        var t = o === e;
      } else var t = true;
      if (t) {
        if (r.bytes !== void 0) {
          let o = r.bytes, m = e;
          if (e === m) if (typeof o == "number" && isFinite(o)) {
            if (o < 0 || isNaN(o)) return H.errors = [{ instancePath: i + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          } else return H.errors = [{ instancePath: i + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
          var t = m === e;
        } else var t = true;
        if (t) {
          if (r.layer !== void 0) {
            let o = r.layer, m = e;
            if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return H.errors = [{ instancePath: i + "/layer", schemaPath: "#/properties/layer/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === m && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return H.errors = [{ instancePath: i + "/layer", schemaPath: "#/properties/layer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = m === e;
          } else var t = true;
          if (t) {
            if (r.places !== void 0) {
              let o = r.places, m = e;
              if (e === m) if (Array.isArray(o)) {
                var p = true;
                let c = o.length;
                for (let u = 0; u < c; u++) {
                  let h = o[u], _ = e;
                  if (e === _) if (h && typeof h == "object" && !Array.isArray(h)) {
                    let b;
                    if (h.path === void 0 && (b = "path") || h.bytes === void 0 && (b = "bytes") || h.layer === void 0 && (b = "layer") || h.isVisible === void 0 && (b = "isVisible")) return H.errors = [{ instancePath: i + "/places/" + u, schemaPath: "#/properties/places/items/required", keyword: "required", params: { missingProperty: b } }], false;
                    if (h.path !== void 0) {
                      let v = e;
                      if (typeof h.path != "string") return H.errors = [{ instancePath: i + "/places/" + u + "/path", schemaPath: "#/properties/places/items/properties/path/type", keyword: "type", params: { type: "string" } }], false;
                      var s = v === e;
                    } else var s = true;
                    if (s) {
                      if (h.bytes !== void 0) {
                        let v = h.bytes, k = e;
                        if (e === k) if (typeof v == "number" && isFinite(v)) {
                          if (v < 0 || isNaN(v)) return H.errors = [{ instancePath: i + "/places/" + u + "/bytes", schemaPath: "#/properties/places/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        } else return H.errors = [{ instancePath: i + "/places/" + u + "/bytes", schemaPath: "#/properties/places/items/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                        var s = k === e;
                      } else var s = true;
                      if (s) {
                        if (h.layer !== void 0) {
                          let v = h.layer, k = e;
                          if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return H.errors = [{ instancePath: i + "/places/" + u + "/layer", schemaPath: "#/properties/places/items/properties/layer/type", keyword: "type", params: { type: "integer" } }], false;
                          if (e === k && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return H.errors = [{ instancePath: i + "/places/" + u + "/layer", schemaPath: "#/properties/places/items/properties/layer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var s = k === e;
                        } else var s = true;
                        if (s) {
                          if (h.isVisible !== void 0) {
                            let v = e;
                            if (typeof h.isVisible != "boolean") return H.errors = [{ instancePath: i + "/places/" + u + "/isVisible", schemaPath: "#/properties/places/items/properties/isVisible/type", keyword: "type", params: { type: "boolean" } }], false;
                            var s = v === e;
                          } else var s = true;
                          if (s) if (h.hiddenInLayer !== void 0) {
                            let v = h.hiddenInLayer, k = e;
                            if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return H.errors = [{ instancePath: i + "/places/" + u + "/hiddenInLayer", schemaPath: "#/properties/places/items/properties/hiddenInLayer/type", keyword: "type", params: { type: "integer" } }], false;
                            if (e === k && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return H.errors = [{ instancePath: i + "/places/" + u + "/hiddenInLayer", schemaPath: "#/properties/places/items/properties/hiddenInLayer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var s = k === e;
                          } else var s = true;
                        }
                      }
                    }
                  } else return H.errors = [{ instancePath: i + "/places/" + u, schemaPath: "#/properties/places/items/type", keyword: "type", params: { type: "object" } }], false;
                  var p = _ === e;
                  if (!p) break;
                }
              } else return H.errors = [{ instancePath: i + "/places", schemaPath: "#/properties/places/type", keyword: "type", params: { type: "array" } }], false;
              var t = m === e;
            } else var t = true;
            if (t) if (r.placeCount !== void 0) {
              let o = r.placeCount, m = e;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return H.errors = [{ instancePath: i + "/placeCount", schemaPath: "#/properties/placeCount/type", keyword: "type", params: { type: "integer" } }], false;
              if (e === m && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return H.errors = [{ instancePath: i + "/placeCount", schemaPath: "#/properties/placeCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var t = m === e;
            } else var t = true;
          }
        }
      }
    }
  } else return H.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return H.errors = a, e === 0;
}
var We = { type: "object", required: ["code", "message"], properties: { code: { enum: ["USAGE", "BUDGET_INVALID", "REPORT_INVALID", "SOURCE_AMBIGUOUS", "SOURCE_NOT_FOUND", "SOURCE_UNREADABLE", "ENGINE_UNAVAILABLE", "BUILD_FAILED", "IMAGE_NOT_SELECTED", "IMAGE_UNSUPPORTED", "IMAGE_CORRUPT", "LAYER_CORRUPT", "DIGEST_MISMATCH", "LIMIT_EXCEEDED", "TIMEOUT", "REPORT_UNWRITABLE", "INTERRUPTED"] }, message: { type: "string" }, where: { type: "string" }, fix: { type: "string" } } };
function ge(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.code === void 0 && (p = "code") || r.message === void 0 && (p = "message")) return ge.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.code !== void 0) {
      let s = r.code, n = e;
      if (!(s === "USAGE" || s === "BUDGET_INVALID" || s === "REPORT_INVALID" || s === "SOURCE_AMBIGUOUS" || s === "SOURCE_NOT_FOUND" || s === "SOURCE_UNREADABLE" || s === "ENGINE_UNAVAILABLE" || s === "BUILD_FAILED" || s === "IMAGE_NOT_SELECTED" || s === "IMAGE_UNSUPPORTED" || s === "IMAGE_CORRUPT" || s === "LAYER_CORRUPT" || s === "DIGEST_MISMATCH" || s === "LIMIT_EXCEEDED" || s === "TIMEOUT" || s === "REPORT_UNWRITABLE" || s === "INTERRUPTED")) return ge.errors = [{ instancePath: i + "/code", schemaPath: "#/properties/code/enum", keyword: "enum", params: { allowedValues: We.properties.code.enum } }], false;
      var t = n === e;
    } else var t = true;
    if (t) {
      if (r.message !== void 0) {
        let s = e;
        if (typeof r.message != "string") return ge.errors = [{ instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }], false;
        var t = s === e;
      } else var t = true;
      if (t) {
        if (r.where !== void 0) {
          let s = e;
          if (typeof r.where != "string") return ge.errors = [{ instancePath: i + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "string" } }], false;
          var t = s === e;
        } else var t = true;
        if (t) if (r.fix !== void 0) {
          let s = e;
          if (typeof r.fix != "string") return ge.errors = [{ instancePath: i + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "string" } }], false;
          var t = s === e;
        } else var t = true;
      }
    }
  } else return ge.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ge.errors = a, e === 0;
}
function fe(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0, t = e, p = false, s = e;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let u;
    if (r.facts === void 0 && (u = "facts")) {
      let h = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: u } };
      a === null ? a = [h] : a.push(h), e++;
    }
  }
  var n = s === e;
  if (p = p || n, !p) {
    let u = e;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let _;
      if (r.manifest === void 0 && (_ = "manifest")) {
        let j = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: _ } };
        a === null ? a = [j] : a.push(j), e++;
      }
    }
    var n = u === e;
    if (p = p || n, !p) {
      let _ = e;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let b;
        if (r.error === void 0 && (b = "error")) {
          let v = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: b } };
          a === null ? a = [v] : a.push(v), e++;
        }
      }
      var n = _ === e;
      p = p || n;
    }
  }
  if (p) e = t, a !== null && (t ? a.length = t : a = null);
  else {
    let u = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    return a === null ? a = [u] : a.push(u), e++, fe.errors = a, false;
  }
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let u;
    if (r.key === void 0 && (u = "key") || r.verdict === void 0 && (u = "verdict") || r.findings === void 0 && (u = "findings") || r.notices === void 0 && (u = "notices")) return fe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: u } }], false;
    if (r.key !== void 0) {
      let h = e;
      re(r.key, { instancePath: i + "/key", parentData: r, parentDataProperty: "key", rootData: B }) || (a = a === null ? re.errors : a.concat(re.errors), e = a.length);
      var o = h === e;
    } else var o = true;
    if (o) {
      if (r.verdict !== void 0) {
        let h = r.verdict, _ = e;
        if (!(h === "pass" || h === "warn" || h === "fail" || h === "unmeasured")) return fe.errors = [{ instancePath: i + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: $e.properties.verdict.enum } }], false;
        var o = _ === e;
      } else var o = true;
      if (o) {
        if (r.findings !== void 0) {
          let h = r.findings, _ = e;
          if (e === _) if (Array.isArray(h)) {
            var m = true;
            let b = h.length;
            for (let v = 0; v < b; v++) {
              let k = e;
              T(h[v], { instancePath: i + "/findings/" + v, parentData: h, parentDataProperty: v, rootData: B }) || (a = a === null ? T.errors : a.concat(T.errors), e = a.length);
              var m = k === e;
              if (!m) break;
            }
          } else return fe.errors = [{ instancePath: i + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } }], false;
          var o = _ === e;
        } else var o = true;
        if (o) {
          if (r.notices !== void 0) {
            let h = r.notices, _ = e;
            if (e === _) if (Array.isArray(h)) {
              var y = true;
              let b = h.length;
              for (let v = 0; v < b; v++) {
                let k = e;
                if (typeof h[v] != "string") return fe.errors = [{ instancePath: i + "/notices/" + v, schemaPath: "#/properties/notices/items/type", keyword: "type", params: { type: "string" } }], false;
                var y = k === e;
                if (!y) break;
              }
            } else return fe.errors = [{ instancePath: i + "/notices", schemaPath: "#/properties/notices/type", keyword: "type", params: { type: "array" } }], false;
            var o = _ === e;
          } else var o = true;
          if (o) {
            if (r.facts !== void 0) {
              let h = e;
              N(r.facts, { instancePath: i + "/facts", parentData: r, parentDataProperty: "facts", rootData: B }) || (a = a === null ? N.errors : a.concat(N.errors), e = a.length);
              var o = h === e;
            } else var o = true;
            if (o) {
              if (r.manifest !== void 0) {
                let h = e;
                S(r.manifest, { instancePath: i + "/manifest", parentData: r, parentDataProperty: "manifest", rootData: B }) || (a = a === null ? S.errors : a.concat(S.errors), e = a.length);
                var o = h === e;
              } else var o = true;
              if (o) {
                if (r.comparison !== void 0) {
                  let h = e;
                  F(r.comparison, { instancePath: i + "/comparison", parentData: r, parentDataProperty: "comparison", rootData: B }) || (a = a === null ? F.errors : a.concat(F.errors), e = a.length);
                  var o = h === e;
                } else var o = true;
                if (o) {
                  if (r.advice !== void 0) {
                    let h = r.advice, _ = e;
                    if (e === _) if (Array.isArray(h)) {
                      var c = true;
                      let b = h.length;
                      for (let v = 0; v < b; v++) {
                        let k = e;
                        H(h[v], { instancePath: i + "/advice/" + v, parentData: h, parentDataProperty: v, rootData: B }) || (a = a === null ? H.errors : a.concat(H.errors), e = a.length);
                        var c = k === e;
                        if (!c) break;
                      }
                    } else return fe.errors = [{ instancePath: i + "/advice", schemaPath: "#/properties/advice/type", keyword: "type", params: { type: "array" } }], false;
                    var o = _ === e;
                  } else var o = true;
                  if (o) if (r.error !== void 0) {
                    let h = e;
                    ge(r.error, { instancePath: i + "/error", parentData: r, parentDataProperty: "error", rootData: B }) || (a = a === null ? ge.errors : a.concat(ge.errors), e = a.length);
                    var o = h === e;
                  } else var o = true;
                }
              }
            }
          }
        }
      }
    }
  } else return fe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return fe.errors = a, e === 0;
}
var Ie = { type: "object", required: ["repository", "serverUrl", "event", "headSha", "baseSha", "baseRef", "pullRequest", "workflow", "runId", "runAttempt"], properties: { repository: { type: "string" }, serverUrl: { type: "string" }, event: { type: "string" }, headSha: { type: "string" }, baseSha: { type: ["string", "null"] }, baseRef: { type: ["string", "null"] }, pullRequest: { type: ["integer", "null"], minimum: 1 }, workflow: { type: "string" }, runId: { type: "string" }, runAttempt: { type: "integer", minimum: 1 } } };
function Z(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.repository === void 0 && (p = "repository") || r.serverUrl === void 0 && (p = "serverUrl") || r.event === void 0 && (p = "event") || r.headSha === void 0 && (p = "headSha") || r.baseSha === void 0 && (p = "baseSha") || r.baseRef === void 0 && (p = "baseRef") || r.pullRequest === void 0 && (p = "pullRequest") || r.workflow === void 0 && (p = "workflow") || r.runId === void 0 && (p = "runId") || r.runAttempt === void 0 && (p = "runAttempt")) return Z.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.repository !== void 0) {
      let s = e;
      if (typeof r.repository != "string") return Z.errors = [{ instancePath: i + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" } }], false;
      var t = s === e;
    } else var t = true;
    if (t) {
      if (r.serverUrl !== void 0) {
        let s = e;
        if (typeof r.serverUrl != "string") return Z.errors = [{ instancePath: i + "/serverUrl", schemaPath: "#/properties/serverUrl/type", keyword: "type", params: { type: "string" } }], false;
        var t = s === e;
      } else var t = true;
      if (t) {
        if (r.event !== void 0) {
          let s = e;
          if (typeof r.event != "string") return Z.errors = [{ instancePath: i + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" } }], false;
          var t = s === e;
        } else var t = true;
        if (t) {
          if (r.headSha !== void 0) {
            let s = e;
            if (typeof r.headSha != "string") return Z.errors = [{ instancePath: i + "/headSha", schemaPath: "#/properties/headSha/type", keyword: "type", params: { type: "string" } }], false;
            var t = s === e;
          } else var t = true;
          if (t) {
            if (r.baseSha !== void 0) {
              let s = r.baseSha, n = e;
              if (typeof s != "string" && s !== null) return Z.errors = [{ instancePath: i + "/baseSha", schemaPath: "#/properties/baseSha/type", keyword: "type", params: { type: Ie.properties.baseSha.type } }], false;
              var t = n === e;
            } else var t = true;
            if (t) {
              if (r.baseRef !== void 0) {
                let s = r.baseRef, n = e;
                if (typeof s != "string" && s !== null) return Z.errors = [{ instancePath: i + "/baseRef", schemaPath: "#/properties/baseRef/type", keyword: "type", params: { type: Ie.properties.baseRef.type } }], false;
                var t = n === e;
              } else var t = true;
              if (t) {
                if (r.pullRequest !== void 0) {
                  let s = r.pullRequest, n = e;
                  if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)) && s !== null) return Z.errors = [{ instancePath: i + "/pullRequest", schemaPath: "#/properties/pullRequest/type", keyword: "type", params: { type: Ie.properties.pullRequest.type } }], false;
                  if (e === n && typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) return Z.errors = [{ instancePath: i + "/pullRequest", schemaPath: "#/properties/pullRequest/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                  var t = n === e;
                } else var t = true;
                if (t) {
                  if (r.workflow !== void 0) {
                    let s = e;
                    if (typeof r.workflow != "string") return Z.errors = [{ instancePath: i + "/workflow", schemaPath: "#/properties/workflow/type", keyword: "type", params: { type: "string" } }], false;
                    var t = s === e;
                  } else var t = true;
                  if (t) {
                    if (r.runId !== void 0) {
                      let s = e;
                      if (typeof r.runId != "string") return Z.errors = [{ instancePath: i + "/runId", schemaPath: "#/properties/runId/type", keyword: "type", params: { type: "string" } }], false;
                      var t = s === e;
                    } else var t = true;
                    if (t) if (r.runAttempt !== void 0) {
                      let s = r.runAttempt, n = e;
                      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) return Z.errors = [{ instancePath: i + "/runAttempt", schemaPath: "#/properties/runAttempt/type", keyword: "type", params: { type: "integer" } }], false;
                      if (e === n && typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) return Z.errors = [{ instancePath: i + "/runAttempt", schemaPath: "#/properties/runAttempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                      var t = n === e;
                    } else var t = true;
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return Z.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Z.errors = a, e === 0;
}
function J(r, { instancePath: i = "", parentData: O, parentDataProperty: W, rootData: B = r } = {}) {
  let a = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.schemaVersion === void 0 && (c = "schemaVersion") || r.tool === void 0 && (c = "tool") || r.budget === void 0 && (c = "budget") || r.verdict === void 0 && (c = "verdict") || r.notices === void 0 && (c = "notices") || r.images === void 0 && (c = "images")) return J.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: c } }], false;
    if (r.schemaVersion !== void 0) {
      let u = e;
      if (r.schemaVersion !== 1) return J.errors = [{ instancePath: i + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 } }], false;
      var t = u === e;
    } else var t = true;
    if (t) {
      if (r.tool !== void 0) {
        let u = r.tool, h = e;
        if (e === h) if (u && typeof u == "object" && !Array.isArray(u)) {
          let j;
          if (u.name === void 0 && (j = "name") || u.version === void 0 && (j = "version")) return J.errors = [{ instancePath: i + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: j } }], false;
          if (u.name !== void 0) {
            let b = e;
            if (u.name !== "plimsoll") return J.errors = [{ instancePath: i + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "plimsoll" } }], false;
            var p = b === e;
          } else var p = true;
          if (p) if (u.version !== void 0) {
            let b = e;
            if (typeof u.version != "string") return J.errors = [{ instancePath: i + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" } }], false;
            var p = b === e;
          } else var p = true;
        } else return J.errors = [{ instancePath: i + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" } }], false;
        var t = h === e;
      } else var t = true;
      if (t) {
        if (r.budget !== void 0) {
          let u = r.budget, h = e;
          if (e === h) if (u && typeof u == "object" && !Array.isArray(u)) {
            let j;
            if (u.source === void 0 && (j = "source") || u.sha256 === void 0 && (j = "sha256") || u.rules === void 0 && (j = "rules")) return J.errors = [{ instancePath: i + "/budget", schemaPath: "#/properties/budget/required", keyword: "required", params: { missingProperty: j } }], false;
            if (u.source !== void 0) {
              let b = u.source, v = e;
              if (typeof b != "string" && b !== null) return J.errors = [{ instancePath: i + "/budget/source", schemaPath: "#/properties/budget/properties/source/type", keyword: "type", params: { type: qe.properties.budget.properties.source.type } }], false;
              var s = v === e;
            } else var s = true;
            if (s) {
              if (u.sha256 !== void 0) {
                let b = u.sha256, v = e;
                if (typeof b != "string" && b !== null) return J.errors = [{ instancePath: i + "/budget/sha256", schemaPath: "#/properties/budget/properties/sha256/type", keyword: "type", params: { type: qe.properties.budget.properties.sha256.type } }], false;
                var s = v === e;
              } else var s = true;
              if (s) {
                if (u.rules !== void 0) {
                  let b = u.rules, v = e;
                  if (e === v) if (Array.isArray(b)) {
                    var n = true;
                    let l = b.length;
                    for (let A = 0; A < l; A++) {
                      let V = e;
                      ce(b[A], { instancePath: i + "/budget/rules/" + A, parentData: b, parentDataProperty: A, rootData: B }) || (a = a === null ? ce.errors : a.concat(ce.errors), e = a.length);
                      var n = V === e;
                      if (!n) break;
                    }
                  } else return J.errors = [{ instancePath: i + "/budget/rules", schemaPath: "#/properties/budget/properties/rules/type", keyword: "type", params: { type: "array" } }], false;
                  var s = v === e;
                } else var s = true;
                if (s) if (u.loosened !== void 0) {
                  let b = u.loosened, v = e;
                  if (e === v) if (Array.isArray(b)) {
                    var o = true;
                    let l = b.length;
                    for (let A = 0; A < l; A++) {
                      let V = e;
                      te(b[A], { instancePath: i + "/budget/loosened/" + A, parentData: b, parentDataProperty: A, rootData: B }) || (a = a === null ? te.errors : a.concat(te.errors), e = a.length);
                      var o = V === e;
                      if (!o) break;
                    }
                  } else return J.errors = [{ instancePath: i + "/budget/loosened", schemaPath: "#/properties/budget/properties/loosened/type", keyword: "type", params: { type: "array" } }], false;
                  var s = v === e;
                } else var s = true;
              }
            }
          } else return J.errors = [{ instancePath: i + "/budget", schemaPath: "#/properties/budget/type", keyword: "type", params: { type: "object" } }], false;
          var t = h === e;
        } else var t = true;
        if (t) {
          if (r.verdict !== void 0) {
            let u = r.verdict, h = e;
            if (!(u === "pass" || u === "warn" || u === "fail" || u === "unmeasured")) return J.errors = [{ instancePath: i + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: qe.properties.verdict.enum } }], false;
            var t = h === e;
          } else var t = true;
          if (t) {
            if (r.notices !== void 0) {
              let u = r.notices, h = e;
              if (e === h) if (Array.isArray(u)) {
                var m = true;
                let j = u.length;
                for (let b = 0; b < j; b++) {
                  let v = e;
                  if (typeof u[b] != "string") return J.errors = [{ instancePath: i + "/notices/" + b, schemaPath: "#/properties/notices/items/type", keyword: "type", params: { type: "string" } }], false;
                  var m = v === e;
                  if (!m) break;
                }
              } else return J.errors = [{ instancePath: i + "/notices", schemaPath: "#/properties/notices/type", keyword: "type", params: { type: "array" } }], false;
              var t = h === e;
            } else var t = true;
            if (t) {
              if (r.images !== void 0) {
                let u = r.images, h = e;
                if (e === h) if (Array.isArray(u)) {
                  var y = true;
                  let j = u.length;
                  for (let b = 0; b < j; b++) {
                    let v = e;
                    fe(u[b], { instancePath: i + "/images/" + b, parentData: u, parentDataProperty: b, rootData: B }) || (a = a === null ? fe.errors : a.concat(fe.errors), e = a.length);
                    var y = v === e;
                    if (!y) break;
                  }
                } else return J.errors = [{ instancePath: i + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" } }], false;
                var t = h === e;
              } else var t = true;
              if (t) if (r.run !== void 0) {
                let u = e;
                Z(r.run, { instancePath: i + "/run", parentData: r, parentDataProperty: "run", rootData: B }) || (a = a === null ? Z.errors : a.concat(Z.errors), e = a.length);
                var t = u === e;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return J.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return J.errors = a, e === 0;
}

// src/judge/parse-report.ts
var MOST_CHARACTERS = 256 << 20;
function parseReport({ text, source }) {
  const refuse = (message, fix = "write it again with plimsoll check --report", cause) => new GateError("REPORT_INVALID", message, { where: source, fix, cause });
  if (text.length > MOST_CHARACTERS) throw refuse("the report is larger than 256 MiB");
  const value = parseJson(text.replace(/^\ufeff/, ""), refuse);
  const { schemaVersion } = Object(value);
  if (typeof schemaVersion === "number" && schemaVersion !== SCHEMA_VERSION)
    throw refuse(
      `the report has schema version ${schemaVersion}, and this version reads ${SCHEMA_VERSION}`,
      "judge it with the version of plimsoll that wrote it, or measure the image again"
    );
  if (!isReport(value)) throw refuse(`this is not a plimsoll report: ${explain(Me.errors?.[0])}`);
  for (const [index, { facts, comparison }] of value.images.entries()) {
    const problem = facts?.tree && treeProblem(facts.tree);
    if (problem) throw refuse(`this is not a plimsoll report: images[${index}].facts.tree ${problem}`);
    if (comparison?.paths && isDeeper(comparison.paths, MOST_DEPTH))
      throw refuse(`this is not a plimsoll report: images[${index}].comparison.paths is nested too deep`);
  }
  return value;
}
function isReport(value) {
  try {
    return Me(value);
  } catch {
    return false;
  }
}
var MOST_DEPTH = 64;
var isDeeper = ({ children }, most) => children.some((child) => most === 1 || isDeeper(child, most - 1));
function parseJson(text, refuse) {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const isCut = text.trim() === "" || Number(position) >= text.trimEnd().length || /end of JSON/.test(String(error));
    const where = position === void 0 ? "" : ` at character ${Number(position) + 1}`;
    throw refuse(isCut ? "the report ends too early" : `the report is not JSON${where}`, void 0, error);
  }
}
function explain(error) {
  if (error === void 0) return "it cannot be read";
  const path = error.instancePath.split("/").slice(1).map((part) => /^\d+$/.test(part) ? `[${part}]` : `.${part.replaceAll("~1", "/").replaceAll("~0", "~")}`).join("").replace(/^\./, "");
  const place = path === "" ? "it" : quoted(path);
  return `${place} ${expectation(error)}`;
}
function expectation({ keyword, params }) {
  switch (keyword) {
    case "required":
      return `lacks ${quoted(String(params.missingProperty))}`;
    case "type":
      return `must be ${[params.type].flat().join(" or ")}`;
    case "enum":
      return `must be one of ${JSON.stringify(params.allowedValues)}`;
    case "const":
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case "minimum":
      return `must be ${String(params.limit)} or more`;
    default:
      return "is not what it should be";
  }
}
function treeProblem(tree) {
  const { depth, name, visibleBytes, reclaimableBytes, isVisible, firstLayer, links, replaced } = tree;
  const columns = [name, visibleBytes, reclaimableBytes, isVisible, firstLayer];
  if (columns.some(({ length }) => length !== depth.length)) return "has columns of different lengths";
  let above = -1;
  for (const [row, here] of depth.entries()) {
    if (here > above + 1) return `has a row ${row} that is deeper than one below the row before`;
    above = here;
  }
  if (links !== void 0 && !areRows(links, depth.length)) return "has links that lead to no row";
  if (replaced !== void 0 && !areLayers(replaced, depth.length)) return "has replaced rows that are none";
  return name.some((part) => part === "" || part.includes("/")) ? "has a name that is empty or holds a slash" : void 0;
}
var areRows = ({ row, first }, count) => row.length === first.length && row.every((at) => at < count) && first.every((at) => at < count);
var areLayers = ({ row, layer }, count) => row.length === layer.length && row.every((at) => at < count);

export {
  parseReport
};
