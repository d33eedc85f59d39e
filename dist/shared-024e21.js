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
var Ve = te;
var Pe = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://raw.githubusercontent.com/plimsoll-ci/plimsoll/main/schema/report.schema.json", title: "Plimsoll report", description: "What images weigh, and what a budget said of them. Sizes are bytes, ratios are 0 to 1.", type: "object", required: ["schemaVersion", "tool", "budget", "verdict", "notices", "images"], properties: { schemaVersion: { const: 1 }, tool: { type: "object", required: ["name", "version"], properties: { name: { const: "plimsoll" }, version: { type: "string" } } }, budget: { type: "object", required: ["source", "sha256", "rules"], properties: { source: { type: ["string", "null"] }, sha256: { type: ["string", "null"] }, rules: { type: "array", items: { $ref: "#/definitions/effectiveLimit" } }, loosened: { type: "array", items: { $ref: "#/definitions/loosening" } } } }, verdict: { enum: ["pass", "warn", "fail", "unmeasured"] }, notices: { type: "array", items: { type: "string" } }, images: { type: "array", items: { $ref: "#/definitions/imageReport" } }, run: { $ref: "#/definitions/run" } }, definitions: { advice: { type: "object", required: ["id", "subject", "bytes", "layer", "places", "placeCount"], properties: { id: { enum: ["package-index", "language-cache", "deleted-later", "copied-metadata", "private-files"] }, subject: { type: "string" }, bytes: { type: "number", minimum: 0 }, layer: { type: "integer", minimum: 0 }, places: { type: "array", items: { type: "object", required: ["path", "bytes", "layer", "isVisible"], properties: { path: { type: "string" }, bytes: { type: "number", minimum: 0 }, layer: { type: "integer", minimum: 0 }, isVisible: { type: "boolean" }, hiddenInLayer: { type: "integer", minimum: 0 } } } }, placeCount: { type: "integer", minimum: 0 } } }, comparison: { type: "object", required: ["baseline", "measures", "unmeasured", "pullBytesAre", "growth", "origins", "rebuilt", "moved", "layers", "paths", "heaviest", "packages", "moves"], properties: { baseline: { type: "object", required: ["key", "matchedBy", "source", "report", "configDigest", "measures"], properties: { key: { $ref: "#/definitions/key" }, matchedBy: { enum: ["name", "repository", "only"] }, source: { type: "string" }, report: { type: ["string", "null"] }, configDigest: { type: ["string", "null"] }, measures: { $ref: "#/definitions/measures" }, commit: { type: "string" }, distance: { type: "integer", minimum: 0 } } }, measures: { type: "object", required: ["growthBytes", "growthRatio", "ownGrowthBytes", "pullGrowthBytes", "deltaPullBytes"], properties: { growthBytes: { type: "number" }, growthRatio: { type: ["number", "null"] }, ownGrowthBytes: { type: ["number", "null"] }, pullGrowthBytes: { type: ["number", "null"] }, deltaPullBytes: { type: ["number", "null"], minimum: 0 } } }, unmeasured: { type: "object", required: [], properties: { growthBytes: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } }, growthRatio: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } }, ownGrowthBytes: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } }, pullGrowthBytes: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } }, deltaPullBytes: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } } } }, pullBytesAre: { enum: ["exact", "estimate", null] }, growth: { type: "object", required: ["visibleBytes", "hiddenBytes", "otherBytes"], properties: { visibleBytes: { type: "number" }, hiddenBytes: { type: "number" }, otherBytes: { type: "number" } } }, origins: { type: ["object", "null"], required: ["base", "own"], properties: { base: { type: "object", required: ["old", "new"], properties: { old: { type: "number", minimum: 0 }, new: { type: "number", minimum: 0 } } }, own: { type: "object", required: ["old", "new"], properties: { old: { type: "number", minimum: 0 }, new: { type: "number", minimum: 0 } } } } }, rebuilt: { type: "object", required: ["layerCount", "bytes", "pullBytes"], properties: { layerCount: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 } } }, moved: { type: "object", required: ["layerCount", "bytes", "pullBytes"], properties: { layerCount: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 } } }, layers: { type: "array", items: { $ref: "#/definitions/layerChange" } }, paths: { type: ["object", "null"], required: ["path", "isFolder", "state", "oldBytes", "newBytes", "grownBytes", "shrunkBytes", "children", "rest"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, state: { enum: ["added", "removed", "changed"] }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 }, grownBytes: { type: "number", minimum: 0 }, shrunkBytes: { type: "number", minimum: 0 }, children: { type: "array", items: { $ref: "#/definitions/pathGrowth" } }, rest: { type: "object", required: ["count", "growthBytes"], properties: { count: { type: "integer", minimum: 0 }, growthBytes: { type: "number" } } }, package: { $ref: "#/definitions/packageVersions" } } }, heaviest: { $ref: "#/definitions/growthList" }, packages: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { type: "object", required: ["ecosystem", "name", "oldVersion", "newVersion", "path", "oldBytes", "newBytes"], properties: { ecosystem: { type: "string" }, name: { type: "string" }, oldVersion: { type: ["string", "null"] }, newVersion: { type: ["string", "null"] }, path: { type: "string" }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 } } } }, omitted: { type: "object", required: ["count", "growthBytes"], properties: { count: { type: "integer", minimum: 0 }, growthBytes: { type: "number" } } } } }, moves: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { type: "object", required: ["from", "to", "bytes", "fileCount"], properties: { from: { type: "string" }, to: { type: "string" }, bytes: { type: "number", minimum: 0 }, fileCount: { type: "integer", minimum: 0 } } } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } } } }, effectiveLimit: { type: "object", required: ["rule", "warnLimit", "failLimit", "from", "isDefault"], properties: { rule: { type: "string" }, warnLimit: { type: ["number", "null"] }, failLimit: { type: ["number", "null"] }, from: { type: "string" }, isDefault: { type: "boolean" } } }, growthList: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { type: "object", required: ["path", "isFolder", "state", "growthBytes"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, state: { enum: ["added", "removed", "changed"] }, growthBytes: { type: "number" }, package: { $ref: "#/definitions/packageVersions" } } } }, omitted: { type: "object", required: ["count", "growthBytes"], properties: { count: { type: "integer", minimum: 0 }, growthBytes: { type: "number" } } } } }, layerChange: { type: "object", required: ["state", "origin", "oldIndex", "newIndex", "oldBytes", "newBytes", "pullBytes", "instruction", "differs", "copied"], properties: { state: { enum: ["same", "changed", "moved", "added", "removed"] }, origin: { enum: ["base", "own", "unknown"] }, oldIndex: { type: ["integer", "null"], minimum: 0 }, newIndex: { type: ["integer", "null"], minimum: 0 }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 }, instruction: { type: ["string", "null"] }, differs: { type: "array", items: { enum: ["instruction", "files", "metadata", "times", "content"] } }, copied: { type: "object", required: ["bytes", "changes"], properties: { bytes: { type: "number", minimum: 0 }, changes: { type: "array", items: { enum: ["mode", "owner", "time"] } } } }, inside: { $ref: "#/definitions/growthList" } } }, match: { type: "object", required: ["path", "bytes", "layer", "isVisible"], properties: { path: { type: "string" }, bytes: { type: "number", minimum: 0 }, layer: { type: "integer", minimum: -1 }, isVisible: { type: "boolean" } } }, packageVersions: { type: "object", required: ["ecosystem", "name", "oldVersion", "newVersion"], properties: { ecosystem: { type: "string" }, name: { type: "string" }, oldVersion: { type: ["string", "null"] }, newVersion: { type: ["string", "null"] } } }, pathGrowth: { type: "object", required: ["path", "isFolder", "state", "oldBytes", "newBytes", "grownBytes", "shrunkBytes", "children", "rest"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, state: { enum: ["added", "removed", "changed"] }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 }, grownBytes: { type: "number", minimum: 0 }, shrunkBytes: { type: "number", minimum: 0 }, children: { type: "array", items: { $ref: "#/definitions/pathGrowth" } }, rest: { type: "object", required: ["count", "growthBytes"], properties: { count: { type: "integer", minimum: 0 }, growthBytes: { type: "number" } } }, package: { $ref: "#/definitions/packageVersions" } } }, finding: { type: "object", required: ["id", "rule", "measure", "unit", "bound", "warnLimit", "failLimit", "value", "distance", "outcome", "isDefault", "from"], properties: { id: { type: "string" }, rule: { type: "string" }, measure: { type: "string" }, unit: { enum: ["bytes", "count", "ratio"] }, bound: { enum: ["atMost", "atLeast"] }, warnLimit: { type: ["number", "null"] }, failLimit: { type: ["number", "null"] }, value: { type: ["number", "null"] }, distance: { type: ["number", "null"] }, outcome: { enum: ["pass", "warn", "fail", "waived", "skipped", "unmeasured"] }, isDefault: { type: "boolean" }, from: { type: "string" }, path: { type: "string" }, why: { type: "string" }, matches: { type: "array", items: { $ref: "#/definitions/match" } }, matchCount: { type: "integer", minimum: 0 }, ignored: { type: "object", required: ["bytes", "patterns"], properties: { bytes: { type: "number", minimum: 0 }, patterns: { type: "array", items: { type: "string" } } } }, overridden: { type: "object", required: ["label", "by"], properties: { label: { type: "string" }, by: { type: "string" } } } } }, key: { type: "object", required: ["name", "platform"], properties: { name: { type: "string" }, platform: { type: "string" } } }, reportedError: { type: "object", required: ["code", "message"], properties: { code: { enum: ["USAGE", "BUDGET_INVALID", "REPORT_INVALID", "SOURCE_AMBIGUOUS", "SOURCE_NOT_FOUND", "SOURCE_UNREADABLE", "ENGINE_UNAVAILABLE", "BUILD_FAILED", "IMAGE_NOT_SELECTED", "IMAGE_UNSUPPORTED", "IMAGE_CORRUPT", "LAYER_CORRUPT", "DIGEST_MISMATCH", "LIMIT_EXCEEDED", "TIMEOUT", "REPORT_UNWRITABLE", "INTERRUPTED"] }, message: { type: "string" }, where: { type: "string" }, fix: { type: "string" } } }, run: { type: "object", required: ["repository", "serverUrl", "event", "headSha", "baseSha", "baseRef", "pullRequest", "workflow", "runId", "runAttempt"], properties: { repository: { type: "string" }, serverUrl: { type: "string" }, event: { type: "string" }, headSha: { type: "string" }, baseSha: { type: ["string", "null"] }, baseRef: { type: ["string", "null"] }, pullRequest: { type: ["integer", "null"], minimum: 1 }, workflow: { type: "string" }, runId: { type: "string" }, runAttempt: { type: "integer", minimum: 1 } } }, loosening: { type: "object", required: ["kind", "rule", "image"], properties: { kind: { enum: ["limit", "denial", "ignore", "waiver", "image", "estimate", "baseline", "base", "override"] }, rule: { type: "string" }, image: { type: ["string", "null"] }, bound: { enum: ["warn", "fail"] }, unit: { enum: ["bytes", "count", "ratio"] }, oldLimit: { type: ["number", "null"] }, newLimit: { type: ["number", "null"] }, until: { type: "string" }, oldUntil: { type: "string" }, why: { type: "string" } } }, imageReport: { type: "object", required: ["key", "verdict", "findings", "notices"], properties: { key: { $ref: "#/definitions/key" }, verdict: { enum: ["pass", "warn", "fail", "unmeasured"] }, findings: { type: "array", items: { $ref: "#/definitions/finding" } }, notices: { type: "array", items: { type: "string" } }, facts: { $ref: "#/definitions/facts" }, comparison: { $ref: "#/definitions/comparison" }, advice: { type: "array", items: { $ref: "#/definitions/advice" } }, error: { $ref: "#/definitions/reportedError" } }, anyOf: [{ required: ["facts"] }, { required: ["error"] }] }, layer: { type: "object", required: ["index", "diffId", "digest", "layerBytes", "contentBytes", "reclaimableBytes", "storedBytes", "entryCount", "instruction", "verified"], properties: { index: { type: "integer", minimum: 0 }, diffId: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, layerBytes: { type: "number", minimum: 0 }, contentBytes: { type: "number", minimum: 0 }, reclaimableBytes: { type: "number", minimum: 0 }, storedBytes: { type: ["number", "null"], minimum: 0 }, entryCount: { type: "integer", minimum: 0 }, instruction: { type: ["string", "null"] }, verified: { enum: ["structure", "tocDigest", "blobDigest", "diffId"] }, dockerfile: { type: "object", required: ["file", "line", "endLine", "by"], properties: { file: { type: "string" }, line: { type: "integer", minimum: 1 }, endLine: { type: "integer", minimum: 1 }, by: { enum: ["provenance", "instruction"] } } }, fingerprint: { type: "object", required: ["files", "metadata", "times"], properties: { files: { type: "string" }, metadata: { type: "string" }, times: { type: "string" } } } } }, measures: { type: "object", required: ["imageBytes", "layerBytes", "layerCount", "fileCount", "contentBytes", "visibleBytes", "reclaimableBytes", "visibleRatio", "efficiencyRatio", "wastedBytes", "userWastedRatio", "pullBytes"], properties: { imageBytes: { type: "number", minimum: 0 }, layerBytes: { type: "number", minimum: 0 }, layerCount: { type: "integer", minimum: 0 }, fileCount: { type: "integer", minimum: 0 }, contentBytes: { type: "number", minimum: 0 }, visibleBytes: { type: "number", minimum: 0 }, reclaimableBytes: { type: "number", minimum: 0 }, visibleRatio: { type: "number", minimum: 0 }, efficiencyRatio: { type: ["number", "null"] }, wastedBytes: { type: "number", minimum: 0 }, userWastedRatio: { type: ["number", "null"], minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 }, ownBytes: { type: ["number", "null"], minimum: 0 } } }, wasteItem: { type: "object", required: ["path", "isFolder", "fileCount", "bytes", "cause", "addedInLayer", "hiddenInLayer"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, fileCount: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 }, cause: { enum: ["deleted", "overwritten", "metadata"] }, addedInLayer: { type: "integer", minimum: 0 }, hiddenInLayer: { type: "integer", minimum: 0 }, changes: { type: "array", items: { enum: ["mode", "owner", "time"] } } } }, largestItem: { type: "object", required: ["path", "bytes", "fileCount"], properties: { path: { type: "string" }, bytes: { type: "number", minimum: 0 }, fileCount: { type: "integer", minimum: 0 } } }, packageItem: { type: "object", required: ["ecosystem", "name", "path", "bytes", "copies"], properties: { ecosystem: { type: "string" }, name: { type: "string" }, path: { type: "string" }, bytes: { type: "number", minimum: 0 }, copies: { type: "integer", minimum: 0 } } }, tree: { type: ["object", "null"], required: ["depth", "name", "visibleBytes", "reclaimableBytes", "isVisible", "firstLayer"], properties: { depth: { type: "array", items: { type: "integer", minimum: 0 } }, name: { type: "array", items: { type: "string" } }, visibleBytes: { type: "array", items: { type: "number", minimum: 0 } }, reclaimableBytes: { type: "array", items: { type: "number", minimum: 0 } }, isVisible: { type: "array", items: { enum: [0, 1] } }, firstLayer: { type: "array", items: { type: "integer", minimum: -1 } }, links: { type: "object", required: ["row", "first"], properties: { row: { type: "array", items: { type: "integer", minimum: 0 } }, first: { type: "array", items: { type: "integer", minimum: 0 } } } }, replaced: { type: "object", required: ["row", "layer"], properties: { row: { type: "array", items: { type: "integer", minimum: 0 } }, layer: { type: "array", items: { type: "integer", minimum: 0 } } } } } }, facts: { type: "object", required: ["key", "source", "manifestDigest", "configDigest", "readBy", "verified", "measures", "unmeasured", "exactness", "diveUserWasted", "reclaimableByCause", "layers", "waste", "largest", "tree"], properties: { key: { $ref: "#/definitions/key" }, source: { type: "string" }, manifestDigest: { type: ["string", "null"] }, configDigest: { type: ["string", "null"] }, readBy: { type: "string" }, verified: { enum: ["structure", "tocDigest", "blobDigest", "diffId"] }, measures: { $ref: "#/definitions/measures" }, unmeasured: { type: "object", additionalProperties: { type: "string" } }, exactness: { type: "object", required: ["pullBytes", "contentsCompared"], properties: { pullBytes: { enum: ["exact", "estimate", null] }, contentsCompared: { type: "boolean" } } }, diveUserWasted: { enum: ["number", "NaN", "Infinity"] }, reclaimableByCause: { type: "object", required: ["deleted", "overwritten", "metadata"], properties: { deleted: { type: "number", minimum: 0 }, overwritten: { type: "number", minimum: 0 }, metadata: { type: "number", minimum: 0 } } }, layers: { type: "array", items: { $ref: "#/definitions/layer" } }, waste: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/wasteItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, largest: { type: "object", required: ["folders", "packages", "files"], properties: { folders: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/largestItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, packages: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/packageItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, files: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/largestItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } } } }, tree: { $ref: "#/definitions/tree" }, base: { type: "object", required: ["name", "digest", "layerCount", "by", "certainty"], properties: { name: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, layerCount: { type: "integer", minimum: 0 }, by: { enum: ["budget", "provenance", "annotation", "history"] }, certainty: { enum: ["exact", "likely"] } } } } } } };
var qe = { type: "object", required: ["rule", "warnLimit", "failLimit", "from", "isDefault"], properties: { rule: { type: "string" }, warnLimit: { type: ["number", "null"] }, failLimit: { type: ["number", "null"] }, from: { type: "string" }, isDefault: { type: "boolean" } } };
function fe(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.rule === void 0 && (m = "rule") || r.warnLimit === void 0 && (m = "warnLimit") || r.failLimit === void 0 && (m = "failLimit") || r.from === void 0 && (m = "from") || r.isDefault === void 0 && (m = "isDefault")) return fe.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: m } }], false;
    if (r.rule !== void 0) {
      let s = e;
      if (typeof r.rule != "string") return fe.errors = [{ instancePath: t + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } }], false;
      var i = s === e;
    } else var i = true;
    if (i) {
      if (r.warnLimit !== void 0) {
        let s = r.warnLimit, p = e;
        if (!(typeof s == "number" && isFinite(s)) && s !== null) return fe.errors = [{ instancePath: t + "/warnLimit", schemaPath: "#/properties/warnLimit/type", keyword: "type", params: { type: qe.properties.warnLimit.type } }], false;
        var i = p === e;
      } else var i = true;
      if (i) {
        if (r.failLimit !== void 0) {
          let s = r.failLimit, p = e;
          if (!(typeof s == "number" && isFinite(s)) && s !== null) return fe.errors = [{ instancePath: t + "/failLimit", schemaPath: "#/properties/failLimit/type", keyword: "type", params: { type: qe.properties.failLimit.type } }], false;
          var i = p === e;
        } else var i = true;
        if (i) {
          if (r.from !== void 0) {
            let s = e;
            if (typeof r.from != "string") return fe.errors = [{ instancePath: t + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } }], false;
            var i = s === e;
          } else var i = true;
          if (i) if (r.isDefault !== void 0) {
            let s = e;
            if (typeof r.isDefault != "boolean") return fe.errors = [{ instancePath: t + "/isDefault", schemaPath: "#/properties/isDefault/type", keyword: "type", params: { type: "boolean" } }], false;
            var i = s === e;
          } else var i = true;
        }
      }
    }
  } else return fe.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return fe.errors = y, e === 0;
}
var we = { type: "object", required: ["kind", "rule", "image"], properties: { kind: { enum: ["limit", "denial", "ignore", "waiver", "image", "estimate", "baseline", "base", "override"] }, rule: { type: "string" }, image: { type: ["string", "null"] }, bound: { enum: ["warn", "fail"] }, unit: { enum: ["bytes", "count", "ratio"] }, oldLimit: { type: ["number", "null"] }, newLimit: { type: ["number", "null"] }, until: { type: "string" }, oldUntil: { type: "string" }, why: { type: "string" } } };
function ae(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.kind === void 0 && (m = "kind") || r.rule === void 0 && (m = "rule") || r.image === void 0 && (m = "image")) return ae.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: m } }], false;
    if (r.kind !== void 0) {
      let s = r.kind, p = e;
      if (!(s === "limit" || s === "denial" || s === "ignore" || s === "waiver" || s === "image" || s === "estimate" || s === "baseline" || s === "base" || s === "override")) return ae.errors = [{ instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: we.properties.kind.enum } }], false;
      var i = p === e;
    } else var i = true;
    if (i) {
      if (r.rule !== void 0) {
        let s = e;
        if (typeof r.rule != "string") return ae.errors = [{ instancePath: t + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } }], false;
        var i = s === e;
      } else var i = true;
      if (i) {
        if (r.image !== void 0) {
          let s = r.image, p = e;
          if (typeof s != "string" && s !== null) return ae.errors = [{ instancePath: t + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: we.properties.image.type } }], false;
          var i = p === e;
        } else var i = true;
        if (i) {
          if (r.bound !== void 0) {
            let s = r.bound, p = e;
            if (!(s === "warn" || s === "fail")) return ae.errors = [{ instancePath: t + "/bound", schemaPath: "#/properties/bound/enum", keyword: "enum", params: { allowedValues: we.properties.bound.enum } }], false;
            var i = p === e;
          } else var i = true;
          if (i) {
            if (r.unit !== void 0) {
              let s = r.unit, p = e;
              if (!(s === "bytes" || s === "count" || s === "ratio")) return ae.errors = [{ instancePath: t + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: we.properties.unit.enum } }], false;
              var i = p === e;
            } else var i = true;
            if (i) {
              if (r.oldLimit !== void 0) {
                let s = r.oldLimit, p = e;
                if (!(typeof s == "number" && isFinite(s)) && s !== null) return ae.errors = [{ instancePath: t + "/oldLimit", schemaPath: "#/properties/oldLimit/type", keyword: "type", params: { type: we.properties.oldLimit.type } }], false;
                var i = p === e;
              } else var i = true;
              if (i) {
                if (r.newLimit !== void 0) {
                  let s = r.newLimit, p = e;
                  if (!(typeof s == "number" && isFinite(s)) && s !== null) return ae.errors = [{ instancePath: t + "/newLimit", schemaPath: "#/properties/newLimit/type", keyword: "type", params: { type: we.properties.newLimit.type } }], false;
                  var i = p === e;
                } else var i = true;
                if (i) {
                  if (r.until !== void 0) {
                    let s = e;
                    if (typeof r.until != "string") return ae.errors = [{ instancePath: t + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" } }], false;
                    var i = s === e;
                  } else var i = true;
                  if (i) {
                    if (r.oldUntil !== void 0) {
                      let s = e;
                      if (typeof r.oldUntil != "string") return ae.errors = [{ instancePath: t + "/oldUntil", schemaPath: "#/properties/oldUntil/type", keyword: "type", params: { type: "string" } }], false;
                      var i = s === e;
                    } else var i = true;
                    if (i) if (r.why !== void 0) {
                      let s = e;
                      if (typeof r.why != "string") return ae.errors = [{ instancePath: t + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" } }], false;
                      var i = s === e;
                    } else var i = true;
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return ae.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ae.errors = y, e === 0;
}
var De = { type: "object", required: ["key", "verdict", "findings", "notices"], properties: { key: { $ref: "#/definitions/key" }, verdict: { enum: ["pass", "warn", "fail", "unmeasured"] }, findings: { type: "array", items: { $ref: "#/definitions/finding" } }, notices: { type: "array", items: { type: "string" } }, facts: { $ref: "#/definitions/facts" }, comparison: { $ref: "#/definitions/comparison" }, advice: { type: "array", items: { $ref: "#/definitions/advice" } }, error: { $ref: "#/definitions/reportedError" } }, anyOf: [{ required: ["facts"] }, { required: ["error"] }] };
function le(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.name === void 0 && (m = "name") || r.platform === void 0 && (m = "platform")) return le.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: m } }], false;
    if (r.name !== void 0) {
      let s = e;
      if (typeof r.name != "string") return le.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
      var i = s === e;
    } else var i = true;
    if (i) if (r.platform !== void 0) {
      let s = e;
      if (typeof r.platform != "string") return le.errors = [{ instancePath: t + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" } }], false;
      var i = s === e;
    } else var i = true;
  } else return le.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return le.errors = y, e === 0;
}
var ge = { type: "object", required: ["id", "rule", "measure", "unit", "bound", "warnLimit", "failLimit", "value", "distance", "outcome", "isDefault", "from"], properties: { id: { type: "string" }, rule: { type: "string" }, measure: { type: "string" }, unit: { enum: ["bytes", "count", "ratio"] }, bound: { enum: ["atMost", "atLeast"] }, warnLimit: { type: ["number", "null"] }, failLimit: { type: ["number", "null"] }, value: { type: ["number", "null"] }, distance: { type: ["number", "null"] }, outcome: { enum: ["pass", "warn", "fail", "waived", "skipped", "unmeasured"] }, isDefault: { type: "boolean" }, from: { type: "string" }, path: { type: "string" }, why: { type: "string" }, matches: { type: "array", items: { $ref: "#/definitions/match" } }, matchCount: { type: "integer", minimum: 0 }, ignored: { type: "object", required: ["bytes", "patterns"], properties: { bytes: { type: "number", minimum: 0 }, patterns: { type: "array", items: { type: "string" } } } }, overridden: { type: "object", required: ["label", "by"], properties: { label: { type: "string" }, by: { type: "string" } } } } };
function ue(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.path === void 0 && (m = "path") || r.bytes === void 0 && (m = "bytes") || r.layer === void 0 && (m = "layer") || r.isVisible === void 0 && (m = "isVisible")) return ue.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: m } }], false;
    if (r.path !== void 0) {
      let s = e;
      if (typeof r.path != "string") return ue.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
      var i = s === e;
    } else var i = true;
    if (i) {
      if (r.bytes !== void 0) {
        let s = r.bytes, p = e;
        if (e === p) if (typeof s == "number" && isFinite(s)) {
          if (s < 0 || isNaN(s)) return ue.errors = [{ instancePath: t + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
        } else return ue.errors = [{ instancePath: t + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
        var i = p === e;
      } else var i = true;
      if (i) {
        if (r.layer !== void 0) {
          let s = r.layer, p = e;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) return ue.errors = [{ instancePath: t + "/layer", schemaPath: "#/properties/layer/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === p && typeof s == "number" && isFinite(s) && (s < -1 || isNaN(s))) return ue.errors = [{ instancePath: t + "/layer", schemaPath: "#/properties/layer/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } }], false;
          var i = p === e;
        } else var i = true;
        if (i) if (r.isVisible !== void 0) {
          let s = e;
          if (typeof r.isVisible != "boolean") return ue.errors = [{ instancePath: t + "/isVisible", schemaPath: "#/properties/isVisible/type", keyword: "type", params: { type: "boolean" } }], false;
          var i = s === e;
        } else var i = true;
      }
    }
  } else return ue.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ue.errors = y, e === 0;
}
function M(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let l;
    if (r.id === void 0 && (l = "id") || r.rule === void 0 && (l = "rule") || r.measure === void 0 && (l = "measure") || r.unit === void 0 && (l = "unit") || r.bound === void 0 && (l = "bound") || r.warnLimit === void 0 && (l = "warnLimit") || r.failLimit === void 0 && (l = "failLimit") || r.value === void 0 && (l = "value") || r.distance === void 0 && (l = "distance") || r.outcome === void 0 && (l = "outcome") || r.isDefault === void 0 && (l = "isDefault") || r.from === void 0 && (l = "from")) return M.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    if (r.id !== void 0) {
      let v = e;
      if (typeof r.id != "string") return M.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], false;
      var i = v === e;
    } else var i = true;
    if (i) {
      if (r.rule !== void 0) {
        let v = e;
        if (typeof r.rule != "string") return M.errors = [{ instancePath: t + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } }], false;
        var i = v === e;
      } else var i = true;
      if (i) {
        if (r.measure !== void 0) {
          let v = e;
          if (typeof r.measure != "string") return M.errors = [{ instancePath: t + "/measure", schemaPath: "#/properties/measure/type", keyword: "type", params: { type: "string" } }], false;
          var i = v === e;
        } else var i = true;
        if (i) {
          if (r.unit !== void 0) {
            let v = r.unit, _ = e;
            if (!(v === "bytes" || v === "count" || v === "ratio")) return M.errors = [{ instancePath: t + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: ge.properties.unit.enum } }], false;
            var i = _ === e;
          } else var i = true;
          if (i) {
            if (r.bound !== void 0) {
              let v = r.bound, _ = e;
              if (!(v === "atMost" || v === "atLeast")) return M.errors = [{ instancePath: t + "/bound", schemaPath: "#/properties/bound/enum", keyword: "enum", params: { allowedValues: ge.properties.bound.enum } }], false;
              var i = _ === e;
            } else var i = true;
            if (i) {
              if (r.warnLimit !== void 0) {
                let v = r.warnLimit, _ = e;
                if (!(typeof v == "number" && isFinite(v)) && v !== null) return M.errors = [{ instancePath: t + "/warnLimit", schemaPath: "#/properties/warnLimit/type", keyword: "type", params: { type: ge.properties.warnLimit.type } }], false;
                var i = _ === e;
              } else var i = true;
              if (i) {
                if (r.failLimit !== void 0) {
                  let v = r.failLimit, _ = e;
                  if (!(typeof v == "number" && isFinite(v)) && v !== null) return M.errors = [{ instancePath: t + "/failLimit", schemaPath: "#/properties/failLimit/type", keyword: "type", params: { type: ge.properties.failLimit.type } }], false;
                  var i = _ === e;
                } else var i = true;
                if (i) {
                  if (r.value !== void 0) {
                    let v = r.value, _ = e;
                    if (!(typeof v == "number" && isFinite(v)) && v !== null) return M.errors = [{ instancePath: t + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: ge.properties.value.type } }], false;
                    var i = _ === e;
                  } else var i = true;
                  if (i) {
                    if (r.distance !== void 0) {
                      let v = r.distance, _ = e;
                      if (!(typeof v == "number" && isFinite(v)) && v !== null) return M.errors = [{ instancePath: t + "/distance", schemaPath: "#/properties/distance/type", keyword: "type", params: { type: ge.properties.distance.type } }], false;
                      var i = _ === e;
                    } else var i = true;
                    if (i) {
                      if (r.outcome !== void 0) {
                        let v = r.outcome, _ = e;
                        if (!(v === "pass" || v === "warn" || v === "fail" || v === "waived" || v === "skipped" || v === "unmeasured")) return M.errors = [{ instancePath: t + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: ge.properties.outcome.enum } }], false;
                        var i = _ === e;
                      } else var i = true;
                      if (i) {
                        if (r.isDefault !== void 0) {
                          let v = e;
                          if (typeof r.isDefault != "boolean") return M.errors = [{ instancePath: t + "/isDefault", schemaPath: "#/properties/isDefault/type", keyword: "type", params: { type: "boolean" } }], false;
                          var i = v === e;
                        } else var i = true;
                        if (i) {
                          if (r.from !== void 0) {
                            let v = e;
                            if (typeof r.from != "string") return M.errors = [{ instancePath: t + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } }], false;
                            var i = v === e;
                          } else var i = true;
                          if (i) {
                            if (r.path !== void 0) {
                              let v = e;
                              if (typeof r.path != "string") return M.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
                              var i = v === e;
                            } else var i = true;
                            if (i) {
                              if (r.why !== void 0) {
                                let v = e;
                                if (typeof r.why != "string") return M.errors = [{ instancePath: t + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" } }], false;
                                var i = v === e;
                              } else var i = true;
                              if (i) {
                                if (r.matches !== void 0) {
                                  let v = r.matches, _ = e;
                                  if (e === _) if (Array.isArray(v)) {
                                    var m = true;
                                    let f = v.length;
                                    for (let j = 0; j < f; j++) {
                                      let E = e;
                                      ue(v[j], { instancePath: t + "/matches/" + j, parentData: v, parentDataProperty: j, rootData: L }) || (y = y === null ? ue.errors : y.concat(ue.errors), e = y.length);
                                      var m = E === e;
                                      if (!m) break;
                                    }
                                  } else return M.errors = [{ instancePath: t + "/matches", schemaPath: "#/properties/matches/type", keyword: "type", params: { type: "array" } }], false;
                                  var i = _ === e;
                                } else var i = true;
                                if (i) {
                                  if (r.matchCount !== void 0) {
                                    let v = r.matchCount, _ = e;
                                    if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return M.errors = [{ instancePath: t + "/matchCount", schemaPath: "#/properties/matchCount/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === _ && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return M.errors = [{ instancePath: t + "/matchCount", schemaPath: "#/properties/matchCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    var i = _ === e;
                                  } else var i = true;
                                  if (i) {
                                    if (r.ignored !== void 0) {
                                      let v = r.ignored, _ = e;
                                      if (e === _) if (v && typeof v == "object" && !Array.isArray(v)) {
                                        let f;
                                        if (v.bytes === void 0 && (f = "bytes") || v.patterns === void 0 && (f = "patterns")) return M.errors = [{ instancePath: t + "/ignored", schemaPath: "#/properties/ignored/required", keyword: "required", params: { missingProperty: f } }], false;
                                        if (v.bytes !== void 0) {
                                          let j = v.bytes, E = e;
                                          if (e === E) if (typeof j == "number" && isFinite(j)) {
                                            if (j < 0 || isNaN(j)) return M.errors = [{ instancePath: t + "/ignored/bytes", schemaPath: "#/properties/ignored/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                          } else return M.errors = [{ instancePath: t + "/ignored/bytes", schemaPath: "#/properties/ignored/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                          var s = E === e;
                                        } else var s = true;
                                        if (s) if (v.patterns !== void 0) {
                                          let j = v.patterns, E = e;
                                          if (e === E) if (Array.isArray(j)) {
                                            var p = true;
                                            let w = j.length;
                                            for (let B = 0; B < w; B++) {
                                              let $ = e;
                                              if (typeof j[B] != "string") return M.errors = [{ instancePath: t + "/ignored/patterns/" + B, schemaPath: "#/properties/ignored/properties/patterns/items/type", keyword: "type", params: { type: "string" } }], false;
                                              var p = $ === e;
                                              if (!p) break;
                                            }
                                          } else return M.errors = [{ instancePath: t + "/ignored/patterns", schemaPath: "#/properties/ignored/properties/patterns/type", keyword: "type", params: { type: "array" } }], false;
                                          var s = E === e;
                                        } else var s = true;
                                      } else return M.errors = [{ instancePath: t + "/ignored", schemaPath: "#/properties/ignored/type", keyword: "type", params: { type: "object" } }], false;
                                      var i = _ === e;
                                    } else var i = true;
                                    if (i) if (r.overridden !== void 0) {
                                      let v = r.overridden, _ = e;
                                      if (e === _) if (v && typeof v == "object" && !Array.isArray(v)) {
                                        let f;
                                        if (v.label === void 0 && (f = "label") || v.by === void 0 && (f = "by")) return M.errors = [{ instancePath: t + "/overridden", schemaPath: "#/properties/overridden/required", keyword: "required", params: { missingProperty: f } }], false;
                                        if (v.label !== void 0) {
                                          let j = e;
                                          if (typeof v.label != "string") return M.errors = [{ instancePath: t + "/overridden/label", schemaPath: "#/properties/overridden/properties/label/type", keyword: "type", params: { type: "string" } }], false;
                                          var a = j === e;
                                        } else var a = true;
                                        if (a) if (v.by !== void 0) {
                                          let j = e;
                                          if (typeof v.by != "string") return M.errors = [{ instancePath: t + "/overridden/by", schemaPath: "#/properties/overridden/properties/by/type", keyword: "type", params: { type: "string" } }], false;
                                          var a = j === e;
                                        } else var a = true;
                                      } else return M.errors = [{ instancePath: t + "/overridden", schemaPath: "#/properties/overridden/type", keyword: "type", params: { type: "object" } }], false;
                                      var i = _ === e;
                                    } else var i = true;
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
  } else return M.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return M.errors = y, e === 0;
}
var ve = { type: "object", required: ["key", "source", "manifestDigest", "configDigest", "readBy", "verified", "measures", "unmeasured", "exactness", "diveUserWasted", "reclaimableByCause", "layers", "waste", "largest", "tree"], properties: { key: { $ref: "#/definitions/key" }, source: { type: "string" }, manifestDigest: { type: ["string", "null"] }, configDigest: { type: ["string", "null"] }, readBy: { type: "string" }, verified: { enum: ["structure", "tocDigest", "blobDigest", "diffId"] }, measures: { $ref: "#/definitions/measures" }, unmeasured: { type: "object", additionalProperties: { type: "string" } }, exactness: { type: "object", required: ["pullBytes", "contentsCompared"], properties: { pullBytes: { enum: ["exact", "estimate", null] }, contentsCompared: { type: "boolean" } } }, diveUserWasted: { enum: ["number", "NaN", "Infinity"] }, reclaimableByCause: { type: "object", required: ["deleted", "overwritten", "metadata"], properties: { deleted: { type: "number", minimum: 0 }, overwritten: { type: "number", minimum: 0 }, metadata: { type: "number", minimum: 0 } } }, layers: { type: "array", items: { $ref: "#/definitions/layer" } }, waste: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/wasteItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, largest: { type: "object", required: ["folders", "packages", "files"], properties: { folders: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/largestItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, packages: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/packageItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, files: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/largestItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } } } }, tree: { $ref: "#/definitions/tree" }, base: { type: "object", required: ["name", "digest", "layerCount", "by", "certainty"], properties: { name: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, layerCount: { type: "integer", minimum: 0 }, by: { enum: ["budget", "provenance", "annotation", "history"] }, certainty: { enum: ["exact", "likely"] } } } } };
var Be = { type: "object", required: ["imageBytes", "layerBytes", "layerCount", "fileCount", "contentBytes", "visibleBytes", "reclaimableBytes", "visibleRatio", "efficiencyRatio", "wastedBytes", "userWastedRatio", "pullBytes"], properties: { imageBytes: { type: "number", minimum: 0 }, layerBytes: { type: "number", minimum: 0 }, layerCount: { type: "integer", minimum: 0 }, fileCount: { type: "integer", minimum: 0 }, contentBytes: { type: "number", minimum: 0 }, visibleBytes: { type: "number", minimum: 0 }, reclaimableBytes: { type: "number", minimum: 0 }, visibleRatio: { type: "number", minimum: 0 }, efficiencyRatio: { type: ["number", "null"] }, wastedBytes: { type: "number", minimum: 0 }, userWastedRatio: { type: ["number", "null"], minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 }, ownBytes: { type: ["number", "null"], minimum: 0 } } };
function W(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.imageBytes === void 0 && (m = "imageBytes") || r.layerBytes === void 0 && (m = "layerBytes") || r.layerCount === void 0 && (m = "layerCount") || r.fileCount === void 0 && (m = "fileCount") || r.contentBytes === void 0 && (m = "contentBytes") || r.visibleBytes === void 0 && (m = "visibleBytes") || r.reclaimableBytes === void 0 && (m = "reclaimableBytes") || r.visibleRatio === void 0 && (m = "visibleRatio") || r.efficiencyRatio === void 0 && (m = "efficiencyRatio") || r.wastedBytes === void 0 && (m = "wastedBytes") || r.userWastedRatio === void 0 && (m = "userWastedRatio") || r.pullBytes === void 0 && (m = "pullBytes")) return W.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: m } }], false;
    if (r.imageBytes !== void 0) {
      let s = r.imageBytes, p = e;
      if (e === p) if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) return W.errors = [{ instancePath: t + "/imageBytes", schemaPath: "#/properties/imageBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
      } else return W.errors = [{ instancePath: t + "/imageBytes", schemaPath: "#/properties/imageBytes/type", keyword: "type", params: { type: "number" } }], false;
      var i = p === e;
    } else var i = true;
    if (i) {
      if (r.layerBytes !== void 0) {
        let s = r.layerBytes, p = e;
        if (e === p) if (typeof s == "number" && isFinite(s)) {
          if (s < 0 || isNaN(s)) return W.errors = [{ instancePath: t + "/layerBytes", schemaPath: "#/properties/layerBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
        } else return W.errors = [{ instancePath: t + "/layerBytes", schemaPath: "#/properties/layerBytes/type", keyword: "type", params: { type: "number" } }], false;
        var i = p === e;
      } else var i = true;
      if (i) {
        if (r.layerCount !== void 0) {
          let s = r.layerCount, p = e;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) return W.errors = [{ instancePath: t + "/layerCount", schemaPath: "#/properties/layerCount/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === p && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) return W.errors = [{ instancePath: t + "/layerCount", schemaPath: "#/properties/layerCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var i = p === e;
        } else var i = true;
        if (i) {
          if (r.fileCount !== void 0) {
            let s = r.fileCount, p = e;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) return W.errors = [{ instancePath: t + "/fileCount", schemaPath: "#/properties/fileCount/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === p && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) return W.errors = [{ instancePath: t + "/fileCount", schemaPath: "#/properties/fileCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var i = p === e;
          } else var i = true;
          if (i) {
            if (r.contentBytes !== void 0) {
              let s = r.contentBytes, p = e;
              if (e === p) if (typeof s == "number" && isFinite(s)) {
                if (s < 0 || isNaN(s)) return W.errors = [{ instancePath: t + "/contentBytes", schemaPath: "#/properties/contentBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              } else return W.errors = [{ instancePath: t + "/contentBytes", schemaPath: "#/properties/contentBytes/type", keyword: "type", params: { type: "number" } }], false;
              var i = p === e;
            } else var i = true;
            if (i) {
              if (r.visibleBytes !== void 0) {
                let s = r.visibleBytes, p = e;
                if (e === p) if (typeof s == "number" && isFinite(s)) {
                  if (s < 0 || isNaN(s)) return W.errors = [{ instancePath: t + "/visibleBytes", schemaPath: "#/properties/visibleBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                } else return W.errors = [{ instancePath: t + "/visibleBytes", schemaPath: "#/properties/visibleBytes/type", keyword: "type", params: { type: "number" } }], false;
                var i = p === e;
              } else var i = true;
              if (i) {
                if (r.reclaimableBytes !== void 0) {
                  let s = r.reclaimableBytes, p = e;
                  if (e === p) if (typeof s == "number" && isFinite(s)) {
                    if (s < 0 || isNaN(s)) return W.errors = [{ instancePath: t + "/reclaimableBytes", schemaPath: "#/properties/reclaimableBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  } else return W.errors = [{ instancePath: t + "/reclaimableBytes", schemaPath: "#/properties/reclaimableBytes/type", keyword: "type", params: { type: "number" } }], false;
                  var i = p === e;
                } else var i = true;
                if (i) {
                  if (r.visibleRatio !== void 0) {
                    let s = r.visibleRatio, p = e;
                    if (e === p) if (typeof s == "number" && isFinite(s)) {
                      if (s < 0 || isNaN(s)) return W.errors = [{ instancePath: t + "/visibleRatio", schemaPath: "#/properties/visibleRatio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    } else return W.errors = [{ instancePath: t + "/visibleRatio", schemaPath: "#/properties/visibleRatio/type", keyword: "type", params: { type: "number" } }], false;
                    var i = p === e;
                  } else var i = true;
                  if (i) {
                    if (r.efficiencyRatio !== void 0) {
                      let s = r.efficiencyRatio, p = e;
                      if (!(typeof s == "number" && isFinite(s)) && s !== null) return W.errors = [{ instancePath: t + "/efficiencyRatio", schemaPath: "#/properties/efficiencyRatio/type", keyword: "type", params: { type: Be.properties.efficiencyRatio.type } }], false;
                      var i = p === e;
                    } else var i = true;
                    if (i) {
                      if (r.wastedBytes !== void 0) {
                        let s = r.wastedBytes, p = e;
                        if (e === p) if (typeof s == "number" && isFinite(s)) {
                          if (s < 0 || isNaN(s)) return W.errors = [{ instancePath: t + "/wastedBytes", schemaPath: "#/properties/wastedBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        } else return W.errors = [{ instancePath: t + "/wastedBytes", schemaPath: "#/properties/wastedBytes/type", keyword: "type", params: { type: "number" } }], false;
                        var i = p === e;
                      } else var i = true;
                      if (i) {
                        if (r.userWastedRatio !== void 0) {
                          let s = r.userWastedRatio, p = e;
                          if (!(typeof s == "number" && isFinite(s)) && s !== null) return W.errors = [{ instancePath: t + "/userWastedRatio", schemaPath: "#/properties/userWastedRatio/type", keyword: "type", params: { type: Be.properties.userWastedRatio.type } }], false;
                          if (e === p && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) return W.errors = [{ instancePath: t + "/userWastedRatio", schemaPath: "#/properties/userWastedRatio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var i = p === e;
                        } else var i = true;
                        if (i) {
                          if (r.pullBytes !== void 0) {
                            let s = r.pullBytes, p = e;
                            if (!(typeof s == "number" && isFinite(s)) && s !== null) return W.errors = [{ instancePath: t + "/pullBytes", schemaPath: "#/properties/pullBytes/type", keyword: "type", params: { type: Be.properties.pullBytes.type } }], false;
                            if (e === p && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) return W.errors = [{ instancePath: t + "/pullBytes", schemaPath: "#/properties/pullBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var i = p === e;
                          } else var i = true;
                          if (i) if (r.ownBytes !== void 0) {
                            let s = r.ownBytes, p = e;
                            if (!(typeof s == "number" && isFinite(s)) && s !== null) return W.errors = [{ instancePath: t + "/ownBytes", schemaPath: "#/properties/ownBytes/type", keyword: "type", params: { type: Be.properties.ownBytes.type } }], false;
                            if (e === p && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) return W.errors = [{ instancePath: t + "/ownBytes", schemaPath: "#/properties/ownBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var i = p === e;
                          } else var i = true;
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
  } else return W.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return W.errors = y, e === 0;
}
var ke = { type: "object", required: ["index", "diffId", "digest", "layerBytes", "contentBytes", "reclaimableBytes", "storedBytes", "entryCount", "instruction", "verified"], properties: { index: { type: "integer", minimum: 0 }, diffId: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, layerBytes: { type: "number", minimum: 0 }, contentBytes: { type: "number", minimum: 0 }, reclaimableBytes: { type: "number", minimum: 0 }, storedBytes: { type: ["number", "null"], minimum: 0 }, entryCount: { type: "integer", minimum: 0 }, instruction: { type: ["string", "null"] }, verified: { enum: ["structure", "tocDigest", "blobDigest", "diffId"] }, dockerfile: { type: "object", required: ["file", "line", "endLine", "by"], properties: { file: { type: "string" }, line: { type: "integer", minimum: 1 }, endLine: { type: "integer", minimum: 1 }, by: { enum: ["provenance", "instruction"] } } }, fingerprint: { type: "object", required: ["files", "metadata", "times"], properties: { files: { type: "string" }, metadata: { type: "string" }, times: { type: "string" } } } } };
function S(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.index === void 0 && (p = "index") || r.diffId === void 0 && (p = "diffId") || r.digest === void 0 && (p = "digest") || r.layerBytes === void 0 && (p = "layerBytes") || r.contentBytes === void 0 && (p = "contentBytes") || r.reclaimableBytes === void 0 && (p = "reclaimableBytes") || r.storedBytes === void 0 && (p = "storedBytes") || r.entryCount === void 0 && (p = "entryCount") || r.instruction === void 0 && (p = "instruction") || r.verified === void 0 && (p = "verified")) return S.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.index !== void 0) {
      let a = r.index, l = e;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return S.errors = [{ instancePath: t + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" } }], false;
      if (e === l && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return S.errors = [{ instancePath: t + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
      var i = l === e;
    } else var i = true;
    if (i) {
      if (r.diffId !== void 0) {
        let a = r.diffId, l = e;
        if (typeof a != "string" && a !== null) return S.errors = [{ instancePath: t + "/diffId", schemaPath: "#/properties/diffId/type", keyword: "type", params: { type: ke.properties.diffId.type } }], false;
        var i = l === e;
      } else var i = true;
      if (i) {
        if (r.digest !== void 0) {
          let a = r.digest, l = e;
          if (typeof a != "string" && a !== null) return S.errors = [{ instancePath: t + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: ke.properties.digest.type } }], false;
          var i = l === e;
        } else var i = true;
        if (i) {
          if (r.layerBytes !== void 0) {
            let a = r.layerBytes, l = e;
            if (e === l) if (typeof a == "number" && isFinite(a)) {
              if (a < 0 || isNaN(a)) return S.errors = [{ instancePath: t + "/layerBytes", schemaPath: "#/properties/layerBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else return S.errors = [{ instancePath: t + "/layerBytes", schemaPath: "#/properties/layerBytes/type", keyword: "type", params: { type: "number" } }], false;
            var i = l === e;
          } else var i = true;
          if (i) {
            if (r.contentBytes !== void 0) {
              let a = r.contentBytes, l = e;
              if (e === l) if (typeof a == "number" && isFinite(a)) {
                if (a < 0 || isNaN(a)) return S.errors = [{ instancePath: t + "/contentBytes", schemaPath: "#/properties/contentBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              } else return S.errors = [{ instancePath: t + "/contentBytes", schemaPath: "#/properties/contentBytes/type", keyword: "type", params: { type: "number" } }], false;
              var i = l === e;
            } else var i = true;
            if (i) {
              if (r.reclaimableBytes !== void 0) {
                let a = r.reclaimableBytes, l = e;
                if (e === l) if (typeof a == "number" && isFinite(a)) {
                  if (a < 0 || isNaN(a)) return S.errors = [{ instancePath: t + "/reclaimableBytes", schemaPath: "#/properties/reclaimableBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                } else return S.errors = [{ instancePath: t + "/reclaimableBytes", schemaPath: "#/properties/reclaimableBytes/type", keyword: "type", params: { type: "number" } }], false;
                var i = l === e;
              } else var i = true;
              if (i) {
                if (r.storedBytes !== void 0) {
                  let a = r.storedBytes, l = e;
                  if (!(typeof a == "number" && isFinite(a)) && a !== null) return S.errors = [{ instancePath: t + "/storedBytes", schemaPath: "#/properties/storedBytes/type", keyword: "type", params: { type: ke.properties.storedBytes.type } }], false;
                  if (e === l && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return S.errors = [{ instancePath: t + "/storedBytes", schemaPath: "#/properties/storedBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var i = l === e;
                } else var i = true;
                if (i) {
                  if (r.entryCount !== void 0) {
                    let a = r.entryCount, l = e;
                    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return S.errors = [{ instancePath: t + "/entryCount", schemaPath: "#/properties/entryCount/type", keyword: "type", params: { type: "integer" } }], false;
                    if (e === l && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return S.errors = [{ instancePath: t + "/entryCount", schemaPath: "#/properties/entryCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    var i = l === e;
                  } else var i = true;
                  if (i) {
                    if (r.instruction !== void 0) {
                      let a = r.instruction, l = e;
                      if (typeof a != "string" && a !== null) return S.errors = [{ instancePath: t + "/instruction", schemaPath: "#/properties/instruction/type", keyword: "type", params: { type: ke.properties.instruction.type } }], false;
                      var i = l === e;
                    } else var i = true;
                    if (i) {
                      if (r.verified !== void 0) {
                        let a = r.verified, l = e;
                        if (!(a === "structure" || a === "tocDigest" || a === "blobDigest" || a === "diffId")) return S.errors = [{ instancePath: t + "/verified", schemaPath: "#/properties/verified/enum", keyword: "enum", params: { allowedValues: ke.properties.verified.enum } }], false;
                        var i = l === e;
                      } else var i = true;
                      if (i) {
                        if (r.dockerfile !== void 0) {
                          let a = r.dockerfile, l = e;
                          if (e === l) if (a && typeof a == "object" && !Array.isArray(a)) {
                            let _;
                            if (a.file === void 0 && (_ = "file") || a.line === void 0 && (_ = "line") || a.endLine === void 0 && (_ = "endLine") || a.by === void 0 && (_ = "by")) return S.errors = [{ instancePath: t + "/dockerfile", schemaPath: "#/properties/dockerfile/required", keyword: "required", params: { missingProperty: _ } }], false;
                            if (a.file !== void 0) {
                              let d = e;
                              if (typeof a.file != "string") return S.errors = [{ instancePath: t + "/dockerfile/file", schemaPath: "#/properties/dockerfile/properties/file/type", keyword: "type", params: { type: "string" } }], false;
                              var m = d === e;
                            } else var m = true;
                            if (m) {
                              if (a.line !== void 0) {
                                let d = a.line, f = e;
                                if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return S.errors = [{ instancePath: t + "/dockerfile/line", schemaPath: "#/properties/dockerfile/properties/line/type", keyword: "type", params: { type: "integer" } }], false;
                                if (e === f && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d))) return S.errors = [{ instancePath: t + "/dockerfile/line", schemaPath: "#/properties/dockerfile/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                var m = f === e;
                              } else var m = true;
                              if (m) {
                                if (a.endLine !== void 0) {
                                  let d = a.endLine, f = e;
                                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return S.errors = [{ instancePath: t + "/dockerfile/endLine", schemaPath: "#/properties/dockerfile/properties/endLine/type", keyword: "type", params: { type: "integer" } }], false;
                                  if (e === f && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d))) return S.errors = [{ instancePath: t + "/dockerfile/endLine", schemaPath: "#/properties/dockerfile/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                  var m = f === e;
                                } else var m = true;
                                if (m) if (a.by !== void 0) {
                                  let d = a.by, f = e;
                                  if (!(d === "provenance" || d === "instruction")) return S.errors = [{ instancePath: t + "/dockerfile/by", schemaPath: "#/properties/dockerfile/properties/by/enum", keyword: "enum", params: { allowedValues: ke.properties.dockerfile.properties.by.enum } }], false;
                                  var m = f === e;
                                } else var m = true;
                              }
                            }
                          } else return S.errors = [{ instancePath: t + "/dockerfile", schemaPath: "#/properties/dockerfile/type", keyword: "type", params: { type: "object" } }], false;
                          var i = l === e;
                        } else var i = true;
                        if (i) if (r.fingerprint !== void 0) {
                          let a = r.fingerprint, l = e;
                          if (e === l) if (a && typeof a == "object" && !Array.isArray(a)) {
                            let _;
                            if (a.files === void 0 && (_ = "files") || a.metadata === void 0 && (_ = "metadata") || a.times === void 0 && (_ = "times")) return S.errors = [{ instancePath: t + "/fingerprint", schemaPath: "#/properties/fingerprint/required", keyword: "required", params: { missingProperty: _ } }], false;
                            if (a.files !== void 0) {
                              let d = e;
                              if (typeof a.files != "string") return S.errors = [{ instancePath: t + "/fingerprint/files", schemaPath: "#/properties/fingerprint/properties/files/type", keyword: "type", params: { type: "string" } }], false;
                              var s = d === e;
                            } else var s = true;
                            if (s) {
                              if (a.metadata !== void 0) {
                                let d = e;
                                if (typeof a.metadata != "string") return S.errors = [{ instancePath: t + "/fingerprint/metadata", schemaPath: "#/properties/fingerprint/properties/metadata/type", keyword: "type", params: { type: "string" } }], false;
                                var s = d === e;
                              } else var s = true;
                              if (s) if (a.times !== void 0) {
                                let d = e;
                                if (typeof a.times != "string") return S.errors = [{ instancePath: t + "/fingerprint/times", schemaPath: "#/properties/fingerprint/properties/times/type", keyword: "type", params: { type: "string" } }], false;
                                var s = d === e;
                              } else var s = true;
                            }
                          } else return S.errors = [{ instancePath: t + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "object" } }], false;
                          var i = l === e;
                        } else var i = true;
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
  } else return S.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return S.errors = y, e === 0;
}
var je = { type: "object", required: ["path", "isFolder", "fileCount", "bytes", "cause", "addedInLayer", "hiddenInLayer"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, fileCount: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 }, cause: { enum: ["deleted", "overwritten", "metadata"] }, addedInLayer: { type: "integer", minimum: 0 }, hiddenInLayer: { type: "integer", minimum: 0 }, changes: { type: "array", items: { enum: ["mode", "owner", "time"] } } } };
function ie(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let s;
    if (r.path === void 0 && (s = "path") || r.isFolder === void 0 && (s = "isFolder") || r.fileCount === void 0 && (s = "fileCount") || r.bytes === void 0 && (s = "bytes") || r.cause === void 0 && (s = "cause") || r.addedInLayer === void 0 && (s = "addedInLayer") || r.hiddenInLayer === void 0 && (s = "hiddenInLayer")) return ie.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: s } }], false;
    if (r.path !== void 0) {
      let p = e;
      if (typeof r.path != "string") return ie.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
      var i = p === e;
    } else var i = true;
    if (i) {
      if (r.isFolder !== void 0) {
        let p = e;
        if (typeof r.isFolder != "boolean") return ie.errors = [{ instancePath: t + "/isFolder", schemaPath: "#/properties/isFolder/type", keyword: "type", params: { type: "boolean" } }], false;
        var i = p === e;
      } else var i = true;
      if (i) {
        if (r.fileCount !== void 0) {
          let p = r.fileCount, a = e;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return ie.errors = [{ instancePath: t + "/fileCount", schemaPath: "#/properties/fileCount/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === a && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return ie.errors = [{ instancePath: t + "/fileCount", schemaPath: "#/properties/fileCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var i = a === e;
        } else var i = true;
        if (i) {
          if (r.bytes !== void 0) {
            let p = r.bytes, a = e;
            if (e === a) if (typeof p == "number" && isFinite(p)) {
              if (p < 0 || isNaN(p)) return ie.errors = [{ instancePath: t + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else return ie.errors = [{ instancePath: t + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
            var i = a === e;
          } else var i = true;
          if (i) {
            if (r.cause !== void 0) {
              let p = r.cause, a = e;
              if (!(p === "deleted" || p === "overwritten" || p === "metadata")) return ie.errors = [{ instancePath: t + "/cause", schemaPath: "#/properties/cause/enum", keyword: "enum", params: { allowedValues: je.properties.cause.enum } }], false;
              var i = a === e;
            } else var i = true;
            if (i) {
              if (r.addedInLayer !== void 0) {
                let p = r.addedInLayer, a = e;
                if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return ie.errors = [{ instancePath: t + "/addedInLayer", schemaPath: "#/properties/addedInLayer/type", keyword: "type", params: { type: "integer" } }], false;
                if (e === a && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return ie.errors = [{ instancePath: t + "/addedInLayer", schemaPath: "#/properties/addedInLayer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var i = a === e;
              } else var i = true;
              if (i) {
                if (r.hiddenInLayer !== void 0) {
                  let p = r.hiddenInLayer, a = e;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return ie.errors = [{ instancePath: t + "/hiddenInLayer", schemaPath: "#/properties/hiddenInLayer/type", keyword: "type", params: { type: "integer" } }], false;
                  if (e === a && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return ie.errors = [{ instancePath: t + "/hiddenInLayer", schemaPath: "#/properties/hiddenInLayer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var i = a === e;
                } else var i = true;
                if (i) if (r.changes !== void 0) {
                  let p = r.changes, a = e;
                  if (e === a) if (Array.isArray(p)) {
                    var m = true;
                    let v = p.length;
                    for (let _ = 0; _ < v; _++) {
                      let d = p[_], f = e;
                      if (!(d === "mode" || d === "owner" || d === "time")) return ie.errors = [{ instancePath: t + "/changes/" + _, schemaPath: "#/properties/changes/items/enum", keyword: "enum", params: { allowedValues: je.properties.changes.items.enum } }], false;
                      var m = f === e;
                      if (!m) break;
                    }
                  } else return ie.errors = [{ instancePath: t + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } }], false;
                  var i = a === e;
                } else var i = true;
              }
            }
          }
        }
      }
    }
  } else return ie.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ie.errors = y, e === 0;
}
function me(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.path === void 0 && (m = "path") || r.bytes === void 0 && (m = "bytes") || r.fileCount === void 0 && (m = "fileCount")) return me.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: m } }], false;
    if (r.path !== void 0) {
      let s = e;
      if (typeof r.path != "string") return me.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
      var i = s === e;
    } else var i = true;
    if (i) {
      if (r.bytes !== void 0) {
        let s = r.bytes, p = e;
        if (e === p) if (typeof s == "number" && isFinite(s)) {
          if (s < 0 || isNaN(s)) return me.errors = [{ instancePath: t + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
        } else return me.errors = [{ instancePath: t + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
        var i = p === e;
      } else var i = true;
      if (i) if (r.fileCount !== void 0) {
        let s = r.fileCount, p = e;
        if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) return me.errors = [{ instancePath: t + "/fileCount", schemaPath: "#/properties/fileCount/type", keyword: "type", params: { type: "integer" } }], false;
        if (e === p && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) return me.errors = [{ instancePath: t + "/fileCount", schemaPath: "#/properties/fileCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
        var i = p === e;
      } else var i = true;
    }
  } else return me.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return me.errors = y, e === 0;
}
function ye(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.ecosystem === void 0 && (m = "ecosystem") || r.name === void 0 && (m = "name") || r.path === void 0 && (m = "path") || r.bytes === void 0 && (m = "bytes") || r.copies === void 0 && (m = "copies")) return ye.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: m } }], false;
    if (r.ecosystem !== void 0) {
      let s = e;
      if (typeof r.ecosystem != "string") return ye.errors = [{ instancePath: t + "/ecosystem", schemaPath: "#/properties/ecosystem/type", keyword: "type", params: { type: "string" } }], false;
      var i = s === e;
    } else var i = true;
    if (i) {
      if (r.name !== void 0) {
        let s = e;
        if (typeof r.name != "string") return ye.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
        var i = s === e;
      } else var i = true;
      if (i) {
        if (r.path !== void 0) {
          let s = e;
          if (typeof r.path != "string") return ye.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
          var i = s === e;
        } else var i = true;
        if (i) {
          if (r.bytes !== void 0) {
            let s = r.bytes, p = e;
            if (e === p) if (typeof s == "number" && isFinite(s)) {
              if (s < 0 || isNaN(s)) return ye.errors = [{ instancePath: t + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else return ye.errors = [{ instancePath: t + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
            var i = p === e;
          } else var i = true;
          if (i) if (r.copies !== void 0) {
            let s = r.copies, p = e;
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) return ye.errors = [{ instancePath: t + "/copies", schemaPath: "#/properties/copies/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === p && typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) return ye.errors = [{ instancePath: t + "/copies", schemaPath: "#/properties/copies/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var i = p === e;
          } else var i = true;
        }
      }
    }
  } else return ye.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ye.errors = y, e === 0;
}
var Ae = { type: ["object", "null"], required: ["depth", "name", "visibleBytes", "reclaimableBytes", "isVisible", "firstLayer"], properties: { depth: { type: "array", items: { type: "integer", minimum: 0 } }, name: { type: "array", items: { type: "string" } }, visibleBytes: { type: "array", items: { type: "number", minimum: 0 } }, reclaimableBytes: { type: "array", items: { type: "number", minimum: 0 } }, isVisible: { type: "array", items: { enum: [0, 1] } }, firstLayer: { type: "array", items: { type: "integer", minimum: -1 } }, links: { type: "object", required: ["row", "first"], properties: { row: { type: "array", items: { type: "integer", minimum: 0 } }, first: { type: "array", items: { type: "integer", minimum: 0 } } } }, replaced: { type: "object", required: ["row", "layer"], properties: { row: { type: "array", items: { type: "integer", minimum: 0 } }, layer: { type: "array", items: { type: "integer", minimum: 0 } } } } } };
function x(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null) return x.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: Ae.type } }], false;
  if (e === 0 && r && typeof r == "object" && !Array.isArray(r)) {
    let w;
    if (r.depth === void 0 && (w = "depth") || r.name === void 0 && (w = "name") || r.visibleBytes === void 0 && (w = "visibleBytes") || r.reclaimableBytes === void 0 && (w = "reclaimableBytes") || r.isVisible === void 0 && (w = "isVisible") || r.firstLayer === void 0 && (w = "firstLayer")) return x.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: w } }], false;
    if (r.depth !== void 0) {
      let B = r.depth, $ = e;
      if (e === $) if (Array.isArray(B)) {
        var i = true;
        let R = B.length;
        for (let T = 0; T < R; T++) {
          let q = B[T], F = e;
          if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) return x.errors = [{ instancePath: t + "/depth/" + T, schemaPath: "#/properties/depth/items/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === F && typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) return x.errors = [{ instancePath: t + "/depth/" + T, schemaPath: "#/properties/depth/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var i = F === e;
          if (!i) break;
        }
      } else return x.errors = [{ instancePath: t + "/depth", schemaPath: "#/properties/depth/type", keyword: "type", params: { type: "array" } }], false;
      var m = $ === e;
    } else var m = true;
    if (m) {
      if (r.name !== void 0) {
        let B = r.name, $ = e;
        if (e === $) if (Array.isArray(B)) {
          var s = true;
          let T = B.length;
          for (let q = 0; q < T; q++) {
            let F = e;
            if (typeof B[q] != "string") return x.errors = [{ instancePath: t + "/name/" + q, schemaPath: "#/properties/name/items/type", keyword: "type", params: { type: "string" } }], false;
            var s = F === e;
            if (!s) break;
          }
        } else return x.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "array" } }], false;
        var m = $ === e;
      } else var m = true;
      if (m) {
        if (r.visibleBytes !== void 0) {
          let B = r.visibleBytes, $ = e;
          if (e === $) if (Array.isArray(B)) {
            var p = true;
            let T = B.length;
            for (let q = 0; q < T; q++) {
              let F = B[q], h = e;
              if (e === h) if (typeof F == "number" && isFinite(F)) {
                if (F < 0 || isNaN(F)) return x.errors = [{ instancePath: t + "/visibleBytes/" + q, schemaPath: "#/properties/visibleBytes/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              } else return x.errors = [{ instancePath: t + "/visibleBytes/" + q, schemaPath: "#/properties/visibleBytes/items/type", keyword: "type", params: { type: "number" } }], false;
              var p = h === e;
              if (!p) break;
            }
          } else return x.errors = [{ instancePath: t + "/visibleBytes", schemaPath: "#/properties/visibleBytes/type", keyword: "type", params: { type: "array" } }], false;
          var m = $ === e;
        } else var m = true;
        if (m) {
          if (r.reclaimableBytes !== void 0) {
            let B = r.reclaimableBytes, $ = e;
            if (e === $) if (Array.isArray(B)) {
              var a = true;
              let T = B.length;
              for (let q = 0; q < T; q++) {
                let F = B[q], h = e;
                if (e === h) if (typeof F == "number" && isFinite(F)) {
                  if (F < 0 || isNaN(F)) return x.errors = [{ instancePath: t + "/reclaimableBytes/" + q, schemaPath: "#/properties/reclaimableBytes/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                } else return x.errors = [{ instancePath: t + "/reclaimableBytes/" + q, schemaPath: "#/properties/reclaimableBytes/items/type", keyword: "type", params: { type: "number" } }], false;
                var a = h === e;
                if (!a) break;
              }
            } else return x.errors = [{ instancePath: t + "/reclaimableBytes", schemaPath: "#/properties/reclaimableBytes/type", keyword: "type", params: { type: "array" } }], false;
            var m = $ === e;
          } else var m = true;
          if (m) {
            if (r.isVisible !== void 0) {
              let B = r.isVisible, $ = e;
              if (e === $) if (Array.isArray(B)) {
                var l = true;
                let T = B.length;
                for (let q = 0; q < T; q++) {
                  let F = B[q], h = e;
                  if (!(F === 0 || F === 1)) return x.errors = [{ instancePath: t + "/isVisible/" + q, schemaPath: "#/properties/isVisible/items/enum", keyword: "enum", params: { allowedValues: Ae.properties.isVisible.items.enum } }], false;
                  var l = h === e;
                  if (!l) break;
                }
              } else return x.errors = [{ instancePath: t + "/isVisible", schemaPath: "#/properties/isVisible/type", keyword: "type", params: { type: "array" } }], false;
              var m = $ === e;
            } else var m = true;
            if (m) {
              if (r.firstLayer !== void 0) {
                let B = r.firstLayer, $ = e;
                if (e === $) if (Array.isArray(B)) {
                  var v = true;
                  let T = B.length;
                  for (let q = 0; q < T; q++) {
                    let F = B[q], h = e;
                    if (!(typeof F == "number" && !(F % 1) && !isNaN(F) && isFinite(F))) return x.errors = [{ instancePath: t + "/firstLayer/" + q, schemaPath: "#/properties/firstLayer/items/type", keyword: "type", params: { type: "integer" } }], false;
                    if (e === h && typeof F == "number" && isFinite(F) && (F < -1 || isNaN(F))) return x.errors = [{ instancePath: t + "/firstLayer/" + q, schemaPath: "#/properties/firstLayer/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } }], false;
                    var v = h === e;
                    if (!v) break;
                  }
                } else return x.errors = [{ instancePath: t + "/firstLayer", schemaPath: "#/properties/firstLayer/type", keyword: "type", params: { type: "array" } }], false;
                var m = $ === e;
              } else var m = true;
              if (m) {
                if (r.links !== void 0) {
                  let B = r.links, $ = e;
                  if (e === $) if (B && typeof B == "object" && !Array.isArray(B)) {
                    let T;
                    if (B.row === void 0 && (T = "row") || B.first === void 0 && (T = "first")) return x.errors = [{ instancePath: t + "/links", schemaPath: "#/properties/links/required", keyword: "required", params: { missingProperty: T } }], false;
                    if (B.row !== void 0) {
                      let q = B.row, F = e;
                      if (e === F) if (Array.isArray(q)) {
                        var _ = true;
                        let h = q.length;
                        for (let I = 0; I < h; I++) {
                          let O = q[I], D = e;
                          if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) return x.errors = [{ instancePath: t + "/links/row/" + I, schemaPath: "#/properties/links/properties/row/items/type", keyword: "type", params: { type: "integer" } }], false;
                          if (e === D && typeof O == "number" && isFinite(O) && (O < 0 || isNaN(O))) return x.errors = [{ instancePath: t + "/links/row/" + I, schemaPath: "#/properties/links/properties/row/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var _ = D === e;
                          if (!_) break;
                        }
                      } else return x.errors = [{ instancePath: t + "/links/row", schemaPath: "#/properties/links/properties/row/type", keyword: "type", params: { type: "array" } }], false;
                      var d = F === e;
                    } else var d = true;
                    if (d) if (B.first !== void 0) {
                      let q = B.first, F = e;
                      if (e === F) if (Array.isArray(q)) {
                        var f = true;
                        let I = q.length;
                        for (let O = 0; O < I; O++) {
                          let D = q[O], b = e;
                          if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) return x.errors = [{ instancePath: t + "/links/first/" + O, schemaPath: "#/properties/links/properties/first/items/type", keyword: "type", params: { type: "integer" } }], false;
                          if (e === b && typeof D == "number" && isFinite(D) && (D < 0 || isNaN(D))) return x.errors = [{ instancePath: t + "/links/first/" + O, schemaPath: "#/properties/links/properties/first/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var f = b === e;
                          if (!f) break;
                        }
                      } else return x.errors = [{ instancePath: t + "/links/first", schemaPath: "#/properties/links/properties/first/type", keyword: "type", params: { type: "array" } }], false;
                      var d = F === e;
                    } else var d = true;
                  } else return x.errors = [{ instancePath: t + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" } }], false;
                  var m = $ === e;
                } else var m = true;
                if (m) if (r.replaced !== void 0) {
                  let B = r.replaced, $ = e;
                  if (e === $) if (B && typeof B == "object" && !Array.isArray(B)) {
                    let T;
                    if (B.row === void 0 && (T = "row") || B.layer === void 0 && (T = "layer")) return x.errors = [{ instancePath: t + "/replaced", schemaPath: "#/properties/replaced/required", keyword: "required", params: { missingProperty: T } }], false;
                    if (B.row !== void 0) {
                      let q = B.row, F = e;
                      if (e === F) if (Array.isArray(q)) {
                        var j = true;
                        let h = q.length;
                        for (let I = 0; I < h; I++) {
                          let O = q[I], D = e;
                          if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) return x.errors = [{ instancePath: t + "/replaced/row/" + I, schemaPath: "#/properties/replaced/properties/row/items/type", keyword: "type", params: { type: "integer" } }], false;
                          if (e === D && typeof O == "number" && isFinite(O) && (O < 0 || isNaN(O))) return x.errors = [{ instancePath: t + "/replaced/row/" + I, schemaPath: "#/properties/replaced/properties/row/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var j = D === e;
                          if (!j) break;
                        }
                      } else return x.errors = [{ instancePath: t + "/replaced/row", schemaPath: "#/properties/replaced/properties/row/type", keyword: "type", params: { type: "array" } }], false;
                      var E = F === e;
                    } else var E = true;
                    if (E) if (B.layer !== void 0) {
                      let q = B.layer, F = e;
                      if (e === F) if (Array.isArray(q)) {
                        var A = true;
                        let I = q.length;
                        for (let O = 0; O < I; O++) {
                          let D = q[O], b = e;
                          if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) return x.errors = [{ instancePath: t + "/replaced/layer/" + O, schemaPath: "#/properties/replaced/properties/layer/items/type", keyword: "type", params: { type: "integer" } }], false;
                          if (e === b && typeof D == "number" && isFinite(D) && (D < 0 || isNaN(D))) return x.errors = [{ instancePath: t + "/replaced/layer/" + O, schemaPath: "#/properties/replaced/properties/layer/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var A = b === e;
                          if (!A) break;
                        }
                      } else return x.errors = [{ instancePath: t + "/replaced/layer", schemaPath: "#/properties/replaced/properties/layer/type", keyword: "type", params: { type: "array" } }], false;
                      var E = F === e;
                    } else var E = true;
                  } else return x.errors = [{ instancePath: t + "/replaced", schemaPath: "#/properties/replaced/type", keyword: "type", params: { type: "object" } }], false;
                  var m = $ === e;
                } else var m = true;
              }
            }
          }
        }
      }
    }
  }
  return x.errors = y, e === 0;
}
function N(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let F;
    if (r.key === void 0 && (F = "key") || r.source === void 0 && (F = "source") || r.manifestDigest === void 0 && (F = "manifestDigest") || r.configDigest === void 0 && (F = "configDigest") || r.readBy === void 0 && (F = "readBy") || r.verified === void 0 && (F = "verified") || r.measures === void 0 && (F = "measures") || r.unmeasured === void 0 && (F = "unmeasured") || r.exactness === void 0 && (F = "exactness") || r.diveUserWasted === void 0 && (F = "diveUserWasted") || r.reclaimableByCause === void 0 && (F = "reclaimableByCause") || r.layers === void 0 && (F = "layers") || r.waste === void 0 && (F = "waste") || r.largest === void 0 && (F = "largest") || r.tree === void 0 && (F = "tree")) return N.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: F } }], false;
    if (r.key !== void 0) {
      let h = e;
      le(r.key, { instancePath: t + "/key", parentData: r, parentDataProperty: "key", rootData: L }) || (y = y === null ? le.errors : y.concat(le.errors), e = y.length);
      var i = h === e;
    } else var i = true;
    if (i) {
      if (r.source !== void 0) {
        let h = e;
        if (typeof r.source != "string") return N.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } }], false;
        var i = h === e;
      } else var i = true;
      if (i) {
        if (r.manifestDigest !== void 0) {
          let h = r.manifestDigest, I = e;
          if (typeof h != "string" && h !== null) return N.errors = [{ instancePath: t + "/manifestDigest", schemaPath: "#/properties/manifestDigest/type", keyword: "type", params: { type: ve.properties.manifestDigest.type } }], false;
          var i = I === e;
        } else var i = true;
        if (i) {
          if (r.configDigest !== void 0) {
            let h = r.configDigest, I = e;
            if (typeof h != "string" && h !== null) return N.errors = [{ instancePath: t + "/configDigest", schemaPath: "#/properties/configDigest/type", keyword: "type", params: { type: ve.properties.configDigest.type } }], false;
            var i = I === e;
          } else var i = true;
          if (i) {
            if (r.readBy !== void 0) {
              let h = e;
              if (typeof r.readBy != "string") return N.errors = [{ instancePath: t + "/readBy", schemaPath: "#/properties/readBy/type", keyword: "type", params: { type: "string" } }], false;
              var i = h === e;
            } else var i = true;
            if (i) {
              if (r.verified !== void 0) {
                let h = r.verified, I = e;
                if (!(h === "structure" || h === "tocDigest" || h === "blobDigest" || h === "diffId")) return N.errors = [{ instancePath: t + "/verified", schemaPath: "#/properties/verified/enum", keyword: "enum", params: { allowedValues: ve.properties.verified.enum } }], false;
                var i = I === e;
              } else var i = true;
              if (i) {
                if (r.measures !== void 0) {
                  let h = e;
                  W(r.measures, { instancePath: t + "/measures", parentData: r, parentDataProperty: "measures", rootData: L }) || (y = y === null ? W.errors : y.concat(W.errors), e = y.length);
                  var i = h === e;
                } else var i = true;
                if (i) {
                  if (r.unmeasured !== void 0) {
                    let h = r.unmeasured, I = e;
                    if (e === I) if (h && typeof h == "object" && !Array.isArray(h)) for (let D in h) {
                      let b = e;
                      if (typeof h[D] != "string") return N.errors = [{ instancePath: t + "/unmeasured/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/unmeasured/additionalProperties/type", keyword: "type", params: { type: "string" } }], false;
                      var m = b === e;
                      if (!m) break;
                    }
                    else return N.errors = [{ instancePath: t + "/unmeasured", schemaPath: "#/properties/unmeasured/type", keyword: "type", params: { type: "object" } }], false;
                    var i = I === e;
                  } else var i = true;
                  if (i) {
                    if (r.exactness !== void 0) {
                      let h = r.exactness, I = e;
                      if (e === I) if (h && typeof h == "object" && !Array.isArray(h)) {
                        let D;
                        if (h.pullBytes === void 0 && (D = "pullBytes") || h.contentsCompared === void 0 && (D = "contentsCompared")) return N.errors = [{ instancePath: t + "/exactness", schemaPath: "#/properties/exactness/required", keyword: "required", params: { missingProperty: D } }], false;
                        if (h.pullBytes !== void 0) {
                          let b = h.pullBytes, U = e;
                          if (!(b === "exact" || b === "estimate" || b === null)) return N.errors = [{ instancePath: t + "/exactness/pullBytes", schemaPath: "#/properties/exactness/properties/pullBytes/enum", keyword: "enum", params: { allowedValues: ve.properties.exactness.properties.pullBytes.enum } }], false;
                          var s = U === e;
                        } else var s = true;
                        if (s) if (h.contentsCompared !== void 0) {
                          let b = e;
                          if (typeof h.contentsCompared != "boolean") return N.errors = [{ instancePath: t + "/exactness/contentsCompared", schemaPath: "#/properties/exactness/properties/contentsCompared/type", keyword: "type", params: { type: "boolean" } }], false;
                          var s = b === e;
                        } else var s = true;
                      } else return N.errors = [{ instancePath: t + "/exactness", schemaPath: "#/properties/exactness/type", keyword: "type", params: { type: "object" } }], false;
                      var i = I === e;
                    } else var i = true;
                    if (i) {
                      if (r.diveUserWasted !== void 0) {
                        let h = r.diveUserWasted, I = e;
                        if (!(h === "number" || h === "NaN" || h === "Infinity")) return N.errors = [{ instancePath: t + "/diveUserWasted", schemaPath: "#/properties/diveUserWasted/enum", keyword: "enum", params: { allowedValues: ve.properties.diveUserWasted.enum } }], false;
                        var i = I === e;
                      } else var i = true;
                      if (i) {
                        if (r.reclaimableByCause !== void 0) {
                          let h = r.reclaimableByCause, I = e;
                          if (e === I) if (h && typeof h == "object" && !Array.isArray(h)) {
                            let D;
                            if (h.deleted === void 0 && (D = "deleted") || h.overwritten === void 0 && (D = "overwritten") || h.metadata === void 0 && (D = "metadata")) return N.errors = [{ instancePath: t + "/reclaimableByCause", schemaPath: "#/properties/reclaimableByCause/required", keyword: "required", params: { missingProperty: D } }], false;
                            if (h.deleted !== void 0) {
                              let b = h.deleted, U = e;
                              if (e === U) if (typeof b == "number" && isFinite(b)) {
                                if (b < 0 || isNaN(b)) return N.errors = [{ instancePath: t + "/reclaimableByCause/deleted", schemaPath: "#/properties/reclaimableByCause/properties/deleted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              } else return N.errors = [{ instancePath: t + "/reclaimableByCause/deleted", schemaPath: "#/properties/reclaimableByCause/properties/deleted/type", keyword: "type", params: { type: "number" } }], false;
                              var p = U === e;
                            } else var p = true;
                            if (p) {
                              if (h.overwritten !== void 0) {
                                let b = h.overwritten, U = e;
                                if (e === U) if (typeof b == "number" && isFinite(b)) {
                                  if (b < 0 || isNaN(b)) return N.errors = [{ instancePath: t + "/reclaimableByCause/overwritten", schemaPath: "#/properties/reclaimableByCause/properties/overwritten/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                } else return N.errors = [{ instancePath: t + "/reclaimableByCause/overwritten", schemaPath: "#/properties/reclaimableByCause/properties/overwritten/type", keyword: "type", params: { type: "number" } }], false;
                                var p = U === e;
                              } else var p = true;
                              if (p) if (h.metadata !== void 0) {
                                let b = h.metadata, U = e;
                                if (e === U) if (typeof b == "number" && isFinite(b)) {
                                  if (b < 0 || isNaN(b)) return N.errors = [{ instancePath: t + "/reclaimableByCause/metadata", schemaPath: "#/properties/reclaimableByCause/properties/metadata/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                } else return N.errors = [{ instancePath: t + "/reclaimableByCause/metadata", schemaPath: "#/properties/reclaimableByCause/properties/metadata/type", keyword: "type", params: { type: "number" } }], false;
                                var p = U === e;
                              } else var p = true;
                            }
                          } else return N.errors = [{ instancePath: t + "/reclaimableByCause", schemaPath: "#/properties/reclaimableByCause/type", keyword: "type", params: { type: "object" } }], false;
                          var i = I === e;
                        } else var i = true;
                        if (i) {
                          if (r.layers !== void 0) {
                            let h = r.layers, I = e;
                            if (e === I) if (Array.isArray(h)) {
                              var a = true;
                              let D = h.length;
                              for (let b = 0; b < D; b++) {
                                let U = e;
                                S(h[b], { instancePath: t + "/layers/" + b, parentData: h, parentDataProperty: b, rootData: L }) || (y = y === null ? S.errors : y.concat(S.errors), e = y.length);
                                var a = U === e;
                                if (!a) break;
                              }
                            } else return N.errors = [{ instancePath: t + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" } }], false;
                            var i = I === e;
                          } else var i = true;
                          if (i) {
                            if (r.waste !== void 0) {
                              let h = r.waste, I = e;
                              if (e === I) if (h && typeof h == "object" && !Array.isArray(h)) {
                                let D;
                                if (h.items === void 0 && (D = "items") || h.omitted === void 0 && (D = "omitted")) return N.errors = [{ instancePath: t + "/waste", schemaPath: "#/properties/waste/required", keyword: "required", params: { missingProperty: D } }], false;
                                if (h.items !== void 0) {
                                  let b = h.items, U = e;
                                  if (e === U) if (Array.isArray(b)) {
                                    var l = true;
                                    let ce = b.length;
                                    for (let V = 0; V < ce; V++) {
                                      let o = e;
                                      ie(b[V], { instancePath: t + "/waste/items/" + V, parentData: b, parentDataProperty: V, rootData: L }) || (y = y === null ? ie.errors : y.concat(ie.errors), e = y.length);
                                      var l = o === e;
                                      if (!l) break;
                                    }
                                  } else return N.errors = [{ instancePath: t + "/waste/items", schemaPath: "#/properties/waste/properties/items/type", keyword: "type", params: { type: "array" } }], false;
                                  var v = U === e;
                                } else var v = true;
                                if (v) if (h.omitted !== void 0) {
                                  let b = h.omitted, U = e;
                                  if (e === U) if (b && typeof b == "object" && !Array.isArray(b)) {
                                    let V;
                                    if (b.count === void 0 && (V = "count") || b.bytes === void 0 && (V = "bytes")) return N.errors = [{ instancePath: t + "/waste/omitted", schemaPath: "#/properties/waste/properties/omitted/required", keyword: "required", params: { missingProperty: V } }], false;
                                    if (b.count !== void 0) {
                                      let o = b.count, C = e;
                                      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return N.errors = [{ instancePath: t + "/waste/omitted/count", schemaPath: "#/properties/waste/properties/omitted/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                                      if (e === C && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return N.errors = [{ instancePath: t + "/waste/omitted/count", schemaPath: "#/properties/waste/properties/omitted/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      var _ = C === e;
                                    } else var _ = true;
                                    if (_) if (b.bytes !== void 0) {
                                      let o = b.bytes, C = e;
                                      if (e === C) if (typeof o == "number" && isFinite(o)) {
                                        if (o < 0 || isNaN(o)) return N.errors = [{ instancePath: t + "/waste/omitted/bytes", schemaPath: "#/properties/waste/properties/omitted/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      } else return N.errors = [{ instancePath: t + "/waste/omitted/bytes", schemaPath: "#/properties/waste/properties/omitted/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                      var _ = C === e;
                                    } else var _ = true;
                                  } else return N.errors = [{ instancePath: t + "/waste/omitted", schemaPath: "#/properties/waste/properties/omitted/type", keyword: "type", params: { type: "object" } }], false;
                                  var v = U === e;
                                } else var v = true;
                              } else return N.errors = [{ instancePath: t + "/waste", schemaPath: "#/properties/waste/type", keyword: "type", params: { type: "object" } }], false;
                              var i = I === e;
                            } else var i = true;
                            if (i) {
                              if (r.largest !== void 0) {
                                let h = r.largest, I = e;
                                if (e === I) if (h && typeof h == "object" && !Array.isArray(h)) {
                                  let D;
                                  if (h.folders === void 0 && (D = "folders") || h.packages === void 0 && (D = "packages") || h.files === void 0 && (D = "files")) return N.errors = [{ instancePath: t + "/largest", schemaPath: "#/properties/largest/required", keyword: "required", params: { missingProperty: D } }], false;
                                  if (h.folders !== void 0) {
                                    let b = h.folders, U = e;
                                    if (e === U) if (b && typeof b == "object" && !Array.isArray(b)) {
                                      let ce;
                                      if (b.items === void 0 && (ce = "items") || b.omitted === void 0 && (ce = "omitted")) return N.errors = [{ instancePath: t + "/largest/folders", schemaPath: "#/properties/largest/properties/folders/required", keyword: "required", params: { missingProperty: ce } }], false;
                                      if (b.items !== void 0) {
                                        let V = b.items, o = e;
                                        if (e === o) if (Array.isArray(V)) {
                                          var d = true;
                                          let C = V.length;
                                          for (let Z = 0; Z < C; Z++) {
                                            let u = e;
                                            me(V[Z], { instancePath: t + "/largest/folders/items/" + Z, parentData: V, parentDataProperty: Z, rootData: L }) || (y = y === null ? me.errors : y.concat(me.errors), e = y.length);
                                            var d = u === e;
                                            if (!d) break;
                                          }
                                        } else return N.errors = [{ instancePath: t + "/largest/folders/items", schemaPath: "#/properties/largest/properties/folders/properties/items/type", keyword: "type", params: { type: "array" } }], false;
                                        var f = o === e;
                                      } else var f = true;
                                      if (f) if (b.omitted !== void 0) {
                                        let V = b.omitted, o = e;
                                        if (e === o) if (V && typeof V == "object" && !Array.isArray(V)) {
                                          let Z;
                                          if (V.count === void 0 && (Z = "count") || V.bytes === void 0 && (Z = "bytes")) return N.errors = [{ instancePath: t + "/largest/folders/omitted", schemaPath: "#/properties/largest/properties/folders/properties/omitted/required", keyword: "required", params: { missingProperty: Z } }], false;
                                          if (V.count !== void 0) {
                                            let u = V.count, n = e;
                                            if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return N.errors = [{ instancePath: t + "/largest/folders/omitted/count", schemaPath: "#/properties/largest/properties/folders/properties/omitted/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === n && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return N.errors = [{ instancePath: t + "/largest/folders/omitted/count", schemaPath: "#/properties/largest/properties/folders/properties/omitted/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            var j = n === e;
                                          } else var j = true;
                                          if (j) if (V.bytes !== void 0) {
                                            let u = V.bytes, n = e;
                                            if (e === n) if (typeof u == "number" && isFinite(u)) {
                                              if (u < 0 || isNaN(u)) return N.errors = [{ instancePath: t + "/largest/folders/omitted/bytes", schemaPath: "#/properties/largest/properties/folders/properties/omitted/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            } else return N.errors = [{ instancePath: t + "/largest/folders/omitted/bytes", schemaPath: "#/properties/largest/properties/folders/properties/omitted/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                            var j = n === e;
                                          } else var j = true;
                                        } else return N.errors = [{ instancePath: t + "/largest/folders/omitted", schemaPath: "#/properties/largest/properties/folders/properties/omitted/type", keyword: "type", params: { type: "object" } }], false;
                                        var f = o === e;
                                      } else var f = true;
                                    } else return N.errors = [{ instancePath: t + "/largest/folders", schemaPath: "#/properties/largest/properties/folders/type", keyword: "type", params: { type: "object" } }], false;
                                    var E = U === e;
                                  } else var E = true;
                                  if (E) {
                                    if (h.packages !== void 0) {
                                      let b = h.packages, U = e;
                                      if (e === U) if (b && typeof b == "object" && !Array.isArray(b)) {
                                        let V;
                                        if (b.items === void 0 && (V = "items") || b.omitted === void 0 && (V = "omitted")) return N.errors = [{ instancePath: t + "/largest/packages", schemaPath: "#/properties/largest/properties/packages/required", keyword: "required", params: { missingProperty: V } }], false;
                                        if (b.items !== void 0) {
                                          let o = b.items, C = e;
                                          if (e === C) if (Array.isArray(o)) {
                                            var A = true;
                                            let Z = o.length;
                                            for (let u = 0; u < Z; u++) {
                                              let n = e;
                                              ye(o[u], { instancePath: t + "/largest/packages/items/" + u, parentData: o, parentDataProperty: u, rootData: L }) || (y = y === null ? ye.errors : y.concat(ye.errors), e = y.length);
                                              var A = n === e;
                                              if (!A) break;
                                            }
                                          } else return N.errors = [{ instancePath: t + "/largest/packages/items", schemaPath: "#/properties/largest/properties/packages/properties/items/type", keyword: "type", params: { type: "array" } }], false;
                                          var w = C === e;
                                        } else var w = true;
                                        if (w) if (b.omitted !== void 0) {
                                          let o = b.omitted, C = e;
                                          if (e === C) if (o && typeof o == "object" && !Array.isArray(o)) {
                                            let u;
                                            if (o.count === void 0 && (u = "count") || o.bytes === void 0 && (u = "bytes")) return N.errors = [{ instancePath: t + "/largest/packages/omitted", schemaPath: "#/properties/largest/properties/packages/properties/omitted/required", keyword: "required", params: { missingProperty: u } }], false;
                                            if (o.count !== void 0) {
                                              let n = o.count, k = e;
                                              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return N.errors = [{ instancePath: t + "/largest/packages/omitted/count", schemaPath: "#/properties/largest/properties/packages/properties/omitted/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                                              if (e === k && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return N.errors = [{ instancePath: t + "/largest/packages/omitted/count", schemaPath: "#/properties/largest/properties/packages/properties/omitted/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                              var B = k === e;
                                            } else var B = true;
                                            if (B) if (o.bytes !== void 0) {
                                              let n = o.bytes, k = e;
                                              if (e === k) if (typeof n == "number" && isFinite(n)) {
                                                if (n < 0 || isNaN(n)) return N.errors = [{ instancePath: t + "/largest/packages/omitted/bytes", schemaPath: "#/properties/largest/properties/packages/properties/omitted/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                              } else return N.errors = [{ instancePath: t + "/largest/packages/omitted/bytes", schemaPath: "#/properties/largest/properties/packages/properties/omitted/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                              var B = k === e;
                                            } else var B = true;
                                          } else return N.errors = [{ instancePath: t + "/largest/packages/omitted", schemaPath: "#/properties/largest/properties/packages/properties/omitted/type", keyword: "type", params: { type: "object" } }], false;
                                          var w = C === e;
                                        } else var w = true;
                                      } else return N.errors = [{ instancePath: t + "/largest/packages", schemaPath: "#/properties/largest/properties/packages/type", keyword: "type", params: { type: "object" } }], false;
                                      var E = U === e;
                                    } else var E = true;
                                    if (E) if (h.files !== void 0) {
                                      let b = h.files, U = e;
                                      if (e === U) if (b && typeof b == "object" && !Array.isArray(b)) {
                                        let V;
                                        if (b.items === void 0 && (V = "items") || b.omitted === void 0 && (V = "omitted")) return N.errors = [{ instancePath: t + "/largest/files", schemaPath: "#/properties/largest/properties/files/required", keyword: "required", params: { missingProperty: V } }], false;
                                        if (b.items !== void 0) {
                                          let o = b.items, C = e;
                                          if (e === C) if (Array.isArray(o)) {
                                            var $ = true;
                                            let Z = o.length;
                                            for (let u = 0; u < Z; u++) {
                                              let n = e;
                                              me(o[u], { instancePath: t + "/largest/files/items/" + u, parentData: o, parentDataProperty: u, rootData: L }) || (y = y === null ? me.errors : y.concat(me.errors), e = y.length);
                                              var $ = n === e;
                                              if (!$) break;
                                            }
                                          } else return N.errors = [{ instancePath: t + "/largest/files/items", schemaPath: "#/properties/largest/properties/files/properties/items/type", keyword: "type", params: { type: "array" } }], false;
                                          var R = C === e;
                                        } else var R = true;
                                        if (R) if (b.omitted !== void 0) {
                                          let o = b.omitted, C = e;
                                          if (e === C) if (o && typeof o == "object" && !Array.isArray(o)) {
                                            let u;
                                            if (o.count === void 0 && (u = "count") || o.bytes === void 0 && (u = "bytes")) return N.errors = [{ instancePath: t + "/largest/files/omitted", schemaPath: "#/properties/largest/properties/files/properties/omitted/required", keyword: "required", params: { missingProperty: u } }], false;
                                            if (o.count !== void 0) {
                                              let n = o.count, k = e;
                                              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return N.errors = [{ instancePath: t + "/largest/files/omitted/count", schemaPath: "#/properties/largest/properties/files/properties/omitted/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                                              if (e === k && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return N.errors = [{ instancePath: t + "/largest/files/omitted/count", schemaPath: "#/properties/largest/properties/files/properties/omitted/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                              var T = k === e;
                                            } else var T = true;
                                            if (T) if (o.bytes !== void 0) {
                                              let n = o.bytes, k = e;
                                              if (e === k) if (typeof n == "number" && isFinite(n)) {
                                                if (n < 0 || isNaN(n)) return N.errors = [{ instancePath: t + "/largest/files/omitted/bytes", schemaPath: "#/properties/largest/properties/files/properties/omitted/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                              } else return N.errors = [{ instancePath: t + "/largest/files/omitted/bytes", schemaPath: "#/properties/largest/properties/files/properties/omitted/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                              var T = k === e;
                                            } else var T = true;
                                          } else return N.errors = [{ instancePath: t + "/largest/files/omitted", schemaPath: "#/properties/largest/properties/files/properties/omitted/type", keyword: "type", params: { type: "object" } }], false;
                                          var R = C === e;
                                        } else var R = true;
                                      } else return N.errors = [{ instancePath: t + "/largest/files", schemaPath: "#/properties/largest/properties/files/type", keyword: "type", params: { type: "object" } }], false;
                                      var E = U === e;
                                    } else var E = true;
                                  }
                                } else return N.errors = [{ instancePath: t + "/largest", schemaPath: "#/properties/largest/type", keyword: "type", params: { type: "object" } }], false;
                                var i = I === e;
                              } else var i = true;
                              if (i) {
                                if (r.tree !== void 0) {
                                  let h = e;
                                  x(r.tree, { instancePath: t + "/tree", parentData: r, parentDataProperty: "tree", rootData: L }) || (y = y === null ? x.errors : y.concat(x.errors), e = y.length);
                                  var i = h === e;
                                } else var i = true;
                                if (i) if (r.base !== void 0) {
                                  let h = r.base, I = e;
                                  if (e === I) if (h && typeof h == "object" && !Array.isArray(h)) {
                                    let D;
                                    if (h.name === void 0 && (D = "name") || h.digest === void 0 && (D = "digest") || h.layerCount === void 0 && (D = "layerCount") || h.by === void 0 && (D = "by") || h.certainty === void 0 && (D = "certainty")) return N.errors = [{ instancePath: t + "/base", schemaPath: "#/properties/base/required", keyword: "required", params: { missingProperty: D } }], false;
                                    if (h.name !== void 0) {
                                      let b = h.name, U = e;
                                      if (typeof b != "string" && b !== null) return N.errors = [{ instancePath: t + "/base/name", schemaPath: "#/properties/base/properties/name/type", keyword: "type", params: { type: ve.properties.base.properties.name.type } }], false;
                                      var q = U === e;
                                    } else var q = true;
                                    if (q) {
                                      if (h.digest !== void 0) {
                                        let b = h.digest, U = e;
                                        if (typeof b != "string" && b !== null) return N.errors = [{ instancePath: t + "/base/digest", schemaPath: "#/properties/base/properties/digest/type", keyword: "type", params: { type: ve.properties.base.properties.digest.type } }], false;
                                        var q = U === e;
                                      } else var q = true;
                                      if (q) {
                                        if (h.layerCount !== void 0) {
                                          let b = h.layerCount, U = e;
                                          if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) return N.errors = [{ instancePath: t + "/base/layerCount", schemaPath: "#/properties/base/properties/layerCount/type", keyword: "type", params: { type: "integer" } }], false;
                                          if (e === U && typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) return N.errors = [{ instancePath: t + "/base/layerCount", schemaPath: "#/properties/base/properties/layerCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                          var q = U === e;
                                        } else var q = true;
                                        if (q) {
                                          if (h.by !== void 0) {
                                            let b = h.by, U = e;
                                            if (!(b === "budget" || b === "provenance" || b === "annotation" || b === "history")) return N.errors = [{ instancePath: t + "/base/by", schemaPath: "#/properties/base/properties/by/enum", keyword: "enum", params: { allowedValues: ve.properties.base.properties.by.enum } }], false;
                                            var q = U === e;
                                          } else var q = true;
                                          if (q) if (h.certainty !== void 0) {
                                            let b = h.certainty, U = e;
                                            if (!(b === "exact" || b === "likely")) return N.errors = [{ instancePath: t + "/base/certainty", schemaPath: "#/properties/base/properties/certainty/enum", keyword: "enum", params: { allowedValues: ve.properties.base.properties.certainty.enum } }], false;
                                            var q = U === e;
                                          } else var q = true;
                                        }
                                      }
                                    }
                                  } else return N.errors = [{ instancePath: t + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "object" } }], false;
                                  var i = I === e;
                                } else var i = true;
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
  } else return N.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return N.errors = y, e === 0;
}
var re = { type: "object", required: ["baseline", "measures", "unmeasured", "pullBytesAre", "growth", "origins", "rebuilt", "moved", "layers", "paths", "heaviest", "packages", "moves"], properties: { baseline: { type: "object", required: ["key", "matchedBy", "source", "report", "configDigest", "measures"], properties: { key: { $ref: "#/definitions/key" }, matchedBy: { enum: ["name", "repository", "only"] }, source: { type: "string" }, report: { type: ["string", "null"] }, configDigest: { type: ["string", "null"] }, measures: { $ref: "#/definitions/measures" }, commit: { type: "string" }, distance: { type: "integer", minimum: 0 } } }, measures: { type: "object", required: ["growthBytes", "growthRatio", "ownGrowthBytes", "pullGrowthBytes", "deltaPullBytes"], properties: { growthBytes: { type: "number" }, growthRatio: { type: ["number", "null"] }, ownGrowthBytes: { type: ["number", "null"] }, pullGrowthBytes: { type: ["number", "null"] }, deltaPullBytes: { type: ["number", "null"], minimum: 0 } } }, unmeasured: { type: "object", required: [], properties: { growthBytes: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } }, growthRatio: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } }, ownGrowthBytes: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } }, pullGrowthBytes: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } }, deltaPullBytes: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } } } }, pullBytesAre: { enum: ["exact", "estimate", null] }, growth: { type: "object", required: ["visibleBytes", "hiddenBytes", "otherBytes"], properties: { visibleBytes: { type: "number" }, hiddenBytes: { type: "number" }, otherBytes: { type: "number" } } }, origins: { type: ["object", "null"], required: ["base", "own"], properties: { base: { type: "object", required: ["old", "new"], properties: { old: { type: "number", minimum: 0 }, new: { type: "number", minimum: 0 } } }, own: { type: "object", required: ["old", "new"], properties: { old: { type: "number", minimum: 0 }, new: { type: "number", minimum: 0 } } } } }, rebuilt: { type: "object", required: ["layerCount", "bytes", "pullBytes"], properties: { layerCount: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 } } }, moved: { type: "object", required: ["layerCount", "bytes", "pullBytes"], properties: { layerCount: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 } } }, layers: { type: "array", items: { $ref: "#/definitions/layerChange" } }, paths: { type: ["object", "null"], required: ["path", "isFolder", "state", "oldBytes", "newBytes", "grownBytes", "shrunkBytes", "children", "rest"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, state: { enum: ["added", "removed", "changed"] }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 }, grownBytes: { type: "number", minimum: 0 }, shrunkBytes: { type: "number", minimum: 0 }, children: { type: "array", items: { $ref: "#/definitions/pathGrowth" } }, rest: { type: "object", required: ["count", "growthBytes"], properties: { count: { type: "integer", minimum: 0 }, growthBytes: { type: "number" } } }, package: { $ref: "#/definitions/packageVersions" } } }, heaviest: { $ref: "#/definitions/growthList" }, packages: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { type: "object", required: ["ecosystem", "name", "oldVersion", "newVersion", "path", "oldBytes", "newBytes"], properties: { ecosystem: { type: "string" }, name: { type: "string" }, oldVersion: { type: ["string", "null"] }, newVersion: { type: ["string", "null"] }, path: { type: "string" }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 } } } }, omitted: { type: "object", required: ["count", "growthBytes"], properties: { count: { type: "integer", minimum: 0 }, growthBytes: { type: "number" } } } } }, moves: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { type: "object", required: ["from", "to", "bytes", "fileCount"], properties: { from: { type: "string" }, to: { type: "string" }, bytes: { type: "number", minimum: 0 }, fileCount: { type: "integer", minimum: 0 } } } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } } } };
var be = { type: "object", required: ["state", "origin", "oldIndex", "newIndex", "oldBytes", "newBytes", "pullBytes", "instruction", "differs", "copied"], properties: { state: { enum: ["same", "changed", "moved", "added", "removed"] }, origin: { enum: ["base", "own", "unknown"] }, oldIndex: { type: ["integer", "null"], minimum: 0 }, newIndex: { type: ["integer", "null"], minimum: 0 }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 }, instruction: { type: ["string", "null"] }, differs: { type: "array", items: { enum: ["instruction", "files", "metadata", "times", "content"] } }, copied: { type: "object", required: ["bytes", "changes"], properties: { bytes: { type: "number", minimum: 0 }, changes: { type: "array", items: { enum: ["mode", "owner", "time"] } } } }, inside: { $ref: "#/definitions/growthList" } } };
var Ce = { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { type: "object", required: ["path", "isFolder", "state", "growthBytes"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, state: { enum: ["added", "removed", "changed"] }, growthBytes: { type: "number" }, package: { $ref: "#/definitions/packageVersions" } } } }, omitted: { type: "object", required: ["count", "growthBytes"], properties: { count: { type: "integer", minimum: 0 }, growthBytes: { type: "number" } } } } };
var Fe = { type: "object", required: ["ecosystem", "name", "oldVersion", "newVersion"], properties: { ecosystem: { type: "string" }, name: { type: "string" }, oldVersion: { type: ["string", "null"] }, newVersion: { type: ["string", "null"] } } };
function ne(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.ecosystem === void 0 && (m = "ecosystem") || r.name === void 0 && (m = "name") || r.oldVersion === void 0 && (m = "oldVersion") || r.newVersion === void 0 && (m = "newVersion")) return ne.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: m } }], false;
    if (r.ecosystem !== void 0) {
      let s = e;
      if (typeof r.ecosystem != "string") return ne.errors = [{ instancePath: t + "/ecosystem", schemaPath: "#/properties/ecosystem/type", keyword: "type", params: { type: "string" } }], false;
      var i = s === e;
    } else var i = true;
    if (i) {
      if (r.name !== void 0) {
        let s = e;
        if (typeof r.name != "string") return ne.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
        var i = s === e;
      } else var i = true;
      if (i) {
        if (r.oldVersion !== void 0) {
          let s = r.oldVersion, p = e;
          if (typeof s != "string" && s !== null) return ne.errors = [{ instancePath: t + "/oldVersion", schemaPath: "#/properties/oldVersion/type", keyword: "type", params: { type: Fe.properties.oldVersion.type } }], false;
          var i = p === e;
        } else var i = true;
        if (i) if (r.newVersion !== void 0) {
          let s = r.newVersion, p = e;
          if (typeof s != "string" && s !== null) return ne.errors = [{ instancePath: t + "/newVersion", schemaPath: "#/properties/newVersion/type", keyword: "type", params: { type: Fe.properties.newVersion.type } }], false;
          var i = p === e;
        } else var i = true;
      }
    }
  } else return ne.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ne.errors = y, e === 0;
}
function ee(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let a;
    if (r.items === void 0 && (a = "items") || r.omitted === void 0 && (a = "omitted")) return ee.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    if (r.items !== void 0) {
      let l = r.items, v = e;
      if (e === v) if (Array.isArray(l)) {
        var i = true;
        let _ = l.length;
        for (let d = 0; d < _; d++) {
          let f = l[d], j = e;
          if (e === j) if (f && typeof f == "object" && !Array.isArray(f)) {
            let A;
            if (f.path === void 0 && (A = "path") || f.isFolder === void 0 && (A = "isFolder") || f.state === void 0 && (A = "state") || f.growthBytes === void 0 && (A = "growthBytes")) return ee.errors = [{ instancePath: t + "/items/" + d, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: A } }], false;
            if (f.path !== void 0) {
              let w = e;
              if (typeof f.path != "string") return ee.errors = [{ instancePath: t + "/items/" + d + "/path", schemaPath: "#/properties/items/items/properties/path/type", keyword: "type", params: { type: "string" } }], false;
              var m = w === e;
            } else var m = true;
            if (m) {
              if (f.isFolder !== void 0) {
                let w = e;
                if (typeof f.isFolder != "boolean") return ee.errors = [{ instancePath: t + "/items/" + d + "/isFolder", schemaPath: "#/properties/items/items/properties/isFolder/type", keyword: "type", params: { type: "boolean" } }], false;
                var m = w === e;
              } else var m = true;
              if (m) {
                if (f.state !== void 0) {
                  let w = f.state, B = e;
                  if (!(w === "added" || w === "removed" || w === "changed")) return ee.errors = [{ instancePath: t + "/items/" + d + "/state", schemaPath: "#/properties/items/items/properties/state/enum", keyword: "enum", params: { allowedValues: Ce.properties.items.items.properties.state.enum } }], false;
                  var m = B === e;
                } else var m = true;
                if (m) {
                  if (f.growthBytes !== void 0) {
                    let w = f.growthBytes, B = e;
                    if (!(typeof w == "number" && isFinite(w))) return ee.errors = [{ instancePath: t + "/items/" + d + "/growthBytes", schemaPath: "#/properties/items/items/properties/growthBytes/type", keyword: "type", params: { type: "number" } }], false;
                    var m = B === e;
                  } else var m = true;
                  if (m) if (f.package !== void 0) {
                    let w = e;
                    ne(f.package, { instancePath: t + "/items/" + d + "/package", parentData: f, parentDataProperty: "package", rootData: L }) || (y = y === null ? ne.errors : y.concat(ne.errors), e = y.length);
                    var m = w === e;
                  } else var m = true;
                }
              }
            }
          } else return ee.errors = [{ instancePath: t + "/items/" + d, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" } }], false;
          var i = j === e;
          if (!i) break;
        }
      } else return ee.errors = [{ instancePath: t + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } }], false;
      var s = v === e;
    } else var s = true;
    if (s) if (r.omitted !== void 0) {
      let l = r.omitted, v = e;
      if (e === v) if (l && typeof l == "object" && !Array.isArray(l)) {
        let d;
        if (l.count === void 0 && (d = "count") || l.growthBytes === void 0 && (d = "growthBytes")) return ee.errors = [{ instancePath: t + "/omitted", schemaPath: "#/properties/omitted/required", keyword: "required", params: { missingProperty: d } }], false;
        if (l.count !== void 0) {
          let f = l.count, j = e;
          if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) return ee.errors = [{ instancePath: t + "/omitted/count", schemaPath: "#/properties/omitted/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === j && typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) return ee.errors = [{ instancePath: t + "/omitted/count", schemaPath: "#/properties/omitted/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var p = j === e;
        } else var p = true;
        if (p) if (l.growthBytes !== void 0) {
          let f = l.growthBytes, j = e;
          if (!(typeof f == "number" && isFinite(f))) return ee.errors = [{ instancePath: t + "/omitted/growthBytes", schemaPath: "#/properties/omitted/properties/growthBytes/type", keyword: "type", params: { type: "number" } }], false;
          var p = j === e;
        } else var p = true;
      } else return ee.errors = [{ instancePath: t + "/omitted", schemaPath: "#/properties/omitted/type", keyword: "type", params: { type: "object" } }], false;
      var s = v === e;
    } else var s = true;
  } else return ee.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ee.errors = y, e === 0;
}
function Y(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let a;
    if (r.state === void 0 && (a = "state") || r.origin === void 0 && (a = "origin") || r.oldIndex === void 0 && (a = "oldIndex") || r.newIndex === void 0 && (a = "newIndex") || r.oldBytes === void 0 && (a = "oldBytes") || r.newBytes === void 0 && (a = "newBytes") || r.pullBytes === void 0 && (a = "pullBytes") || r.instruction === void 0 && (a = "instruction") || r.differs === void 0 && (a = "differs") || r.copied === void 0 && (a = "copied")) return Y.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: a } }], false;
    if (r.state !== void 0) {
      let l = r.state, v = e;
      if (!(l === "same" || l === "changed" || l === "moved" || l === "added" || l === "removed")) return Y.errors = [{ instancePath: t + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: be.properties.state.enum } }], false;
      var i = v === e;
    } else var i = true;
    if (i) {
      if (r.origin !== void 0) {
        let l = r.origin, v = e;
        if (!(l === "base" || l === "own" || l === "unknown")) return Y.errors = [{ instancePath: t + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: be.properties.origin.enum } }], false;
        var i = v === e;
      } else var i = true;
      if (i) {
        if (r.oldIndex !== void 0) {
          let l = r.oldIndex, v = e;
          if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)) && l !== null) return Y.errors = [{ instancePath: t + "/oldIndex", schemaPath: "#/properties/oldIndex/type", keyword: "type", params: { type: be.properties.oldIndex.type } }], false;
          if (e === v && typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) return Y.errors = [{ instancePath: t + "/oldIndex", schemaPath: "#/properties/oldIndex/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var i = v === e;
        } else var i = true;
        if (i) {
          if (r.newIndex !== void 0) {
            let l = r.newIndex, v = e;
            if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l)) && l !== null) return Y.errors = [{ instancePath: t + "/newIndex", schemaPath: "#/properties/newIndex/type", keyword: "type", params: { type: be.properties.newIndex.type } }], false;
            if (e === v && typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) return Y.errors = [{ instancePath: t + "/newIndex", schemaPath: "#/properties/newIndex/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var i = v === e;
          } else var i = true;
          if (i) {
            if (r.oldBytes !== void 0) {
              let l = r.oldBytes, v = e;
              if (e === v) if (typeof l == "number" && isFinite(l)) {
                if (l < 0 || isNaN(l)) return Y.errors = [{ instancePath: t + "/oldBytes", schemaPath: "#/properties/oldBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              } else return Y.errors = [{ instancePath: t + "/oldBytes", schemaPath: "#/properties/oldBytes/type", keyword: "type", params: { type: "number" } }], false;
              var i = v === e;
            } else var i = true;
            if (i) {
              if (r.newBytes !== void 0) {
                let l = r.newBytes, v = e;
                if (e === v) if (typeof l == "number" && isFinite(l)) {
                  if (l < 0 || isNaN(l)) return Y.errors = [{ instancePath: t + "/newBytes", schemaPath: "#/properties/newBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                } else return Y.errors = [{ instancePath: t + "/newBytes", schemaPath: "#/properties/newBytes/type", keyword: "type", params: { type: "number" } }], false;
                var i = v === e;
              } else var i = true;
              if (i) {
                if (r.pullBytes !== void 0) {
                  let l = r.pullBytes, v = e;
                  if (!(typeof l == "number" && isFinite(l)) && l !== null) return Y.errors = [{ instancePath: t + "/pullBytes", schemaPath: "#/properties/pullBytes/type", keyword: "type", params: { type: be.properties.pullBytes.type } }], false;
                  if (e === v && typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) return Y.errors = [{ instancePath: t + "/pullBytes", schemaPath: "#/properties/pullBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var i = v === e;
                } else var i = true;
                if (i) {
                  if (r.instruction !== void 0) {
                    let l = r.instruction, v = e;
                    if (typeof l != "string" && l !== null) return Y.errors = [{ instancePath: t + "/instruction", schemaPath: "#/properties/instruction/type", keyword: "type", params: { type: be.properties.instruction.type } }], false;
                    var i = v === e;
                  } else var i = true;
                  if (i) {
                    if (r.differs !== void 0) {
                      let l = r.differs, v = e;
                      if (e === v) if (Array.isArray(l)) {
                        var m = true;
                        let d = l.length;
                        for (let f = 0; f < d; f++) {
                          let j = l[f], E = e;
                          if (!(j === "instruction" || j === "files" || j === "metadata" || j === "times" || j === "content")) return Y.errors = [{ instancePath: t + "/differs/" + f, schemaPath: "#/properties/differs/items/enum", keyword: "enum", params: { allowedValues: be.properties.differs.items.enum } }], false;
                          var m = E === e;
                          if (!m) break;
                        }
                      } else return Y.errors = [{ instancePath: t + "/differs", schemaPath: "#/properties/differs/type", keyword: "type", params: { type: "array" } }], false;
                      var i = v === e;
                    } else var i = true;
                    if (i) {
                      if (r.copied !== void 0) {
                        let l = r.copied, v = e;
                        if (e === v) if (l && typeof l == "object" && !Array.isArray(l)) {
                          let d;
                          if (l.bytes === void 0 && (d = "bytes") || l.changes === void 0 && (d = "changes")) return Y.errors = [{ instancePath: t + "/copied", schemaPath: "#/properties/copied/required", keyword: "required", params: { missingProperty: d } }], false;
                          if (l.bytes !== void 0) {
                            let f = l.bytes, j = e;
                            if (e === j) if (typeof f == "number" && isFinite(f)) {
                              if (f < 0 || isNaN(f)) return Y.errors = [{ instancePath: t + "/copied/bytes", schemaPath: "#/properties/copied/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            } else return Y.errors = [{ instancePath: t + "/copied/bytes", schemaPath: "#/properties/copied/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                            var s = j === e;
                          } else var s = true;
                          if (s) if (l.changes !== void 0) {
                            let f = l.changes, j = e;
                            if (e === j) if (Array.isArray(f)) {
                              var p = true;
                              let A = f.length;
                              for (let w = 0; w < A; w++) {
                                let B = f[w], $ = e;
                                if (!(B === "mode" || B === "owner" || B === "time")) return Y.errors = [{ instancePath: t + "/copied/changes/" + w, schemaPath: "#/properties/copied/properties/changes/items/enum", keyword: "enum", params: { allowedValues: be.properties.copied.properties.changes.items.enum } }], false;
                                var p = $ === e;
                                if (!p) break;
                              }
                            } else return Y.errors = [{ instancePath: t + "/copied/changes", schemaPath: "#/properties/copied/properties/changes/type", keyword: "type", params: { type: "array" } }], false;
                            var s = j === e;
                          } else var s = true;
                        } else return Y.errors = [{ instancePath: t + "/copied", schemaPath: "#/properties/copied/type", keyword: "type", params: { type: "object" } }], false;
                        var i = v === e;
                      } else var i = true;
                      if (i) if (r.inside !== void 0) {
                        let l = e;
                        ee(r.inside, { instancePath: t + "/inside", parentData: r, parentDataProperty: "inside", rootData: L }) || (y = y === null ? ee.errors : y.concat(ee.errors), e = y.length);
                        var i = l === e;
                      } else var i = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return Y.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Y.errors = y, e === 0;
}
var Le = { type: "object", required: ["path", "isFolder", "state", "oldBytes", "newBytes", "grownBytes", "shrunkBytes", "children", "rest"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, state: { enum: ["added", "removed", "changed"] }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 }, grownBytes: { type: "number", minimum: 0 }, shrunkBytes: { type: "number", minimum: 0 }, children: { type: "array", items: { $ref: "#/definitions/pathGrowth" } }, rest: { type: "object", required: ["count", "growthBytes"], properties: { count: { type: "integer", minimum: 0 }, growthBytes: { type: "number" } } }, package: { $ref: "#/definitions/packageVersions" } } };
var _e = { validate: J };
function J(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.path === void 0 && (p = "path") || r.isFolder === void 0 && (p = "isFolder") || r.state === void 0 && (p = "state") || r.oldBytes === void 0 && (p = "oldBytes") || r.newBytes === void 0 && (p = "newBytes") || r.grownBytes === void 0 && (p = "grownBytes") || r.shrunkBytes === void 0 && (p = "shrunkBytes") || r.children === void 0 && (p = "children") || r.rest === void 0 && (p = "rest")) return J.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.path !== void 0) {
      let a = e;
      if (typeof r.path != "string") return J.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
      var i = a === e;
    } else var i = true;
    if (i) {
      if (r.isFolder !== void 0) {
        let a = e;
        if (typeof r.isFolder != "boolean") return J.errors = [{ instancePath: t + "/isFolder", schemaPath: "#/properties/isFolder/type", keyword: "type", params: { type: "boolean" } }], false;
        var i = a === e;
      } else var i = true;
      if (i) {
        if (r.state !== void 0) {
          let a = r.state, l = e;
          if (!(a === "added" || a === "removed" || a === "changed")) return J.errors = [{ instancePath: t + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: Le.properties.state.enum } }], false;
          var i = l === e;
        } else var i = true;
        if (i) {
          if (r.oldBytes !== void 0) {
            let a = r.oldBytes, l = e;
            if (e === l) if (typeof a == "number" && isFinite(a)) {
              if (a < 0 || isNaN(a)) return J.errors = [{ instancePath: t + "/oldBytes", schemaPath: "#/properties/oldBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else return J.errors = [{ instancePath: t + "/oldBytes", schemaPath: "#/properties/oldBytes/type", keyword: "type", params: { type: "number" } }], false;
            var i = l === e;
          } else var i = true;
          if (i) {
            if (r.newBytes !== void 0) {
              let a = r.newBytes, l = e;
              if (e === l) if (typeof a == "number" && isFinite(a)) {
                if (a < 0 || isNaN(a)) return J.errors = [{ instancePath: t + "/newBytes", schemaPath: "#/properties/newBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              } else return J.errors = [{ instancePath: t + "/newBytes", schemaPath: "#/properties/newBytes/type", keyword: "type", params: { type: "number" } }], false;
              var i = l === e;
            } else var i = true;
            if (i) {
              if (r.grownBytes !== void 0) {
                let a = r.grownBytes, l = e;
                if (e === l) if (typeof a == "number" && isFinite(a)) {
                  if (a < 0 || isNaN(a)) return J.errors = [{ instancePath: t + "/grownBytes", schemaPath: "#/properties/grownBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                } else return J.errors = [{ instancePath: t + "/grownBytes", schemaPath: "#/properties/grownBytes/type", keyword: "type", params: { type: "number" } }], false;
                var i = l === e;
              } else var i = true;
              if (i) {
                if (r.shrunkBytes !== void 0) {
                  let a = r.shrunkBytes, l = e;
                  if (e === l) if (typeof a == "number" && isFinite(a)) {
                    if (a < 0 || isNaN(a)) return J.errors = [{ instancePath: t + "/shrunkBytes", schemaPath: "#/properties/shrunkBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  } else return J.errors = [{ instancePath: t + "/shrunkBytes", schemaPath: "#/properties/shrunkBytes/type", keyword: "type", params: { type: "number" } }], false;
                  var i = l === e;
                } else var i = true;
                if (i) {
                  if (r.children !== void 0) {
                    let a = r.children, l = e;
                    if (e === l) if (Array.isArray(a)) {
                      var m = true;
                      let _ = a.length;
                      for (let d = 0; d < _; d++) {
                        let f = e;
                        _e.validate(a[d], { instancePath: t + "/children/" + d, parentData: a, parentDataProperty: d, rootData: L }) || (y = y === null ? _e.validate.errors : y.concat(_e.validate.errors), e = y.length);
                        var m = f === e;
                        if (!m) break;
                      }
                    } else return J.errors = [{ instancePath: t + "/children", schemaPath: "#/properties/children/type", keyword: "type", params: { type: "array" } }], false;
                    var i = l === e;
                  } else var i = true;
                  if (i) {
                    if (r.rest !== void 0) {
                      let a = r.rest, l = e;
                      if (e === l) if (a && typeof a == "object" && !Array.isArray(a)) {
                        let _;
                        if (a.count === void 0 && (_ = "count") || a.growthBytes === void 0 && (_ = "growthBytes")) return J.errors = [{ instancePath: t + "/rest", schemaPath: "#/properties/rest/required", keyword: "required", params: { missingProperty: _ } }], false;
                        if (a.count !== void 0) {
                          let d = a.count, f = e;
                          if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return J.errors = [{ instancePath: t + "/rest/count", schemaPath: "#/properties/rest/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                          if (e === f && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return J.errors = [{ instancePath: t + "/rest/count", schemaPath: "#/properties/rest/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var s = f === e;
                        } else var s = true;
                        if (s) if (a.growthBytes !== void 0) {
                          let d = a.growthBytes, f = e;
                          if (!(typeof d == "number" && isFinite(d))) return J.errors = [{ instancePath: t + "/rest/growthBytes", schemaPath: "#/properties/rest/properties/growthBytes/type", keyword: "type", params: { type: "number" } }], false;
                          var s = f === e;
                        } else var s = true;
                      } else return J.errors = [{ instancePath: t + "/rest", schemaPath: "#/properties/rest/type", keyword: "type", params: { type: "object" } }], false;
                      var i = l === e;
                    } else var i = true;
                    if (i) if (r.package !== void 0) {
                      let a = e;
                      ne(r.package, { instancePath: t + "/package", parentData: r, parentDataProperty: "package", rootData: L }) || (y = y === null ? ne.errors : y.concat(ne.errors), e = y.length);
                      var i = a === e;
                    } else var i = true;
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return J.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return J.errors = y, e === 0;
}
function c(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let V;
    if (r.baseline === void 0 && (V = "baseline") || r.measures === void 0 && (V = "measures") || r.unmeasured === void 0 && (V = "unmeasured") || r.pullBytesAre === void 0 && (V = "pullBytesAre") || r.growth === void 0 && (V = "growth") || r.origins === void 0 && (V = "origins") || r.rebuilt === void 0 && (V = "rebuilt") || r.moved === void 0 && (V = "moved") || r.layers === void 0 && (V = "layers") || r.paths === void 0 && (V = "paths") || r.heaviest === void 0 && (V = "heaviest") || r.packages === void 0 && (V = "packages") || r.moves === void 0 && (V = "moves")) return c.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: V } }], false;
    if (r.baseline !== void 0) {
      let o = r.baseline, C = e;
      if (e === C) if (o && typeof o == "object" && !Array.isArray(o)) {
        let Z;
        if (o.key === void 0 && (Z = "key") || o.matchedBy === void 0 && (Z = "matchedBy") || o.source === void 0 && (Z = "source") || o.report === void 0 && (Z = "report") || o.configDigest === void 0 && (Z = "configDigest") || o.measures === void 0 && (Z = "measures")) return c.errors = [{ instancePath: t + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: Z } }], false;
        if (o.key !== void 0) {
          let u = e;
          le(o.key, { instancePath: t + "/baseline/key", parentData: o, parentDataProperty: "key", rootData: L }) || (y = y === null ? le.errors : y.concat(le.errors), e = y.length);
          var i = u === e;
        } else var i = true;
        if (i) {
          if (o.matchedBy !== void 0) {
            let u = o.matchedBy, n = e;
            if (!(u === "name" || u === "repository" || u === "only")) return c.errors = [{ instancePath: t + "/baseline/matchedBy", schemaPath: "#/properties/baseline/properties/matchedBy/enum", keyword: "enum", params: { allowedValues: re.properties.baseline.properties.matchedBy.enum } }], false;
            var i = n === e;
          } else var i = true;
          if (i) {
            if (o.source !== void 0) {
              let u = e;
              if (typeof o.source != "string") return c.errors = [{ instancePath: t + "/baseline/source", schemaPath: "#/properties/baseline/properties/source/type", keyword: "type", params: { type: "string" } }], false;
              var i = u === e;
            } else var i = true;
            if (i) {
              if (o.report !== void 0) {
                let u = o.report, n = e;
                if (typeof u != "string" && u !== null) return c.errors = [{ instancePath: t + "/baseline/report", schemaPath: "#/properties/baseline/properties/report/type", keyword: "type", params: { type: re.properties.baseline.properties.report.type } }], false;
                var i = n === e;
              } else var i = true;
              if (i) {
                if (o.configDigest !== void 0) {
                  let u = o.configDigest, n = e;
                  if (typeof u != "string" && u !== null) return c.errors = [{ instancePath: t + "/baseline/configDigest", schemaPath: "#/properties/baseline/properties/configDigest/type", keyword: "type", params: { type: re.properties.baseline.properties.configDigest.type } }], false;
                  var i = n === e;
                } else var i = true;
                if (i) {
                  if (o.measures !== void 0) {
                    let u = e;
                    W(o.measures, { instancePath: t + "/baseline/measures", parentData: o, parentDataProperty: "measures", rootData: L }) || (y = y === null ? W.errors : y.concat(W.errors), e = y.length);
                    var i = u === e;
                  } else var i = true;
                  if (i) {
                    if (o.commit !== void 0) {
                      let u = e;
                      if (typeof o.commit != "string") return c.errors = [{ instancePath: t + "/baseline/commit", schemaPath: "#/properties/baseline/properties/commit/type", keyword: "type", params: { type: "string" } }], false;
                      var i = u === e;
                    } else var i = true;
                    if (i) if (o.distance !== void 0) {
                      let u = o.distance, n = e;
                      if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) return c.errors = [{ instancePath: t + "/baseline/distance", schemaPath: "#/properties/baseline/properties/distance/type", keyword: "type", params: { type: "integer" } }], false;
                      if (e === n && typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) return c.errors = [{ instancePath: t + "/baseline/distance", schemaPath: "#/properties/baseline/properties/distance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      var i = n === e;
                    } else var i = true;
                  }
                }
              }
            }
          }
        }
      } else return c.errors = [{ instancePath: t + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "object" } }], false;
      var m = C === e;
    } else var m = true;
    if (m) {
      if (r.measures !== void 0) {
        let o = r.measures, C = e;
        if (e === C) if (o && typeof o == "object" && !Array.isArray(o)) {
          let u;
          if (o.growthBytes === void 0 && (u = "growthBytes") || o.growthRatio === void 0 && (u = "growthRatio") || o.ownGrowthBytes === void 0 && (u = "ownGrowthBytes") || o.pullGrowthBytes === void 0 && (u = "pullGrowthBytes") || o.deltaPullBytes === void 0 && (u = "deltaPullBytes")) return c.errors = [{ instancePath: t + "/measures", schemaPath: "#/properties/measures/required", keyword: "required", params: { missingProperty: u } }], false;
          if (o.growthBytes !== void 0) {
            let n = o.growthBytes, k = e;
            if (!(typeof n == "number" && isFinite(n))) return c.errors = [{ instancePath: t + "/measures/growthBytes", schemaPath: "#/properties/measures/properties/growthBytes/type", keyword: "type", params: { type: "number" } }], false;
            var s = k === e;
          } else var s = true;
          if (s) {
            if (o.growthRatio !== void 0) {
              let n = o.growthRatio, k = e;
              if (!(typeof n == "number" && isFinite(n)) && n !== null) return c.errors = [{ instancePath: t + "/measures/growthRatio", schemaPath: "#/properties/measures/properties/growthRatio/type", keyword: "type", params: { type: re.properties.measures.properties.growthRatio.type } }], false;
              var s = k === e;
            } else var s = true;
            if (s) {
              if (o.ownGrowthBytes !== void 0) {
                let n = o.ownGrowthBytes, k = e;
                if (!(typeof n == "number" && isFinite(n)) && n !== null) return c.errors = [{ instancePath: t + "/measures/ownGrowthBytes", schemaPath: "#/properties/measures/properties/ownGrowthBytes/type", keyword: "type", params: { type: re.properties.measures.properties.ownGrowthBytes.type } }], false;
                var s = k === e;
              } else var s = true;
              if (s) {
                if (o.pullGrowthBytes !== void 0) {
                  let n = o.pullGrowthBytes, k = e;
                  if (!(typeof n == "number" && isFinite(n)) && n !== null) return c.errors = [{ instancePath: t + "/measures/pullGrowthBytes", schemaPath: "#/properties/measures/properties/pullGrowthBytes/type", keyword: "type", params: { type: re.properties.measures.properties.pullGrowthBytes.type } }], false;
                  var s = k === e;
                } else var s = true;
                if (s) if (o.deltaPullBytes !== void 0) {
                  let n = o.deltaPullBytes, k = e;
                  if (!(typeof n == "number" && isFinite(n)) && n !== null) return c.errors = [{ instancePath: t + "/measures/deltaPullBytes", schemaPath: "#/properties/measures/properties/deltaPullBytes/type", keyword: "type", params: { type: re.properties.measures.properties.deltaPullBytes.type } }], false;
                  if (e === k && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return c.errors = [{ instancePath: t + "/measures/deltaPullBytes", schemaPath: "#/properties/measures/properties/deltaPullBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var s = k === e;
                } else var s = true;
              }
            }
          }
        } else return c.errors = [{ instancePath: t + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "object" } }], false;
        var m = C === e;
      } else var m = true;
      if (m) {
        if (r.unmeasured !== void 0) {
          let o = r.unmeasured, C = e;
          if (e === C) if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.growthBytes !== void 0) {
              let u = o.growthBytes, n = e;
              if (e === n) if (u && typeof u == "object" && !Array.isArray(u)) {
                let k;
                if (u.why === void 0 && (k = "why") || u.lackedBy === void 0 && (k = "lackedBy")) return c.errors = [{ instancePath: t + "/unmeasured/growthBytes", schemaPath: "#/properties/unmeasured/properties/growthBytes/required", keyword: "required", params: { missingProperty: k } }], false;
                if (u.why !== void 0) {
                  let X = e;
                  if (typeof u.why != "string") return c.errors = [{ instancePath: t + "/unmeasured/growthBytes/why", schemaPath: "#/properties/unmeasured/properties/growthBytes/properties/why/type", keyword: "type", params: { type: "string" } }], false;
                  var p = X === e;
                } else var p = true;
                if (p) if (u.lackedBy !== void 0) {
                  let X = u.lackedBy, P = e;
                  if (!(X === "image" || X === "baseline")) return c.errors = [{ instancePath: t + "/unmeasured/growthBytes/lackedBy", schemaPath: "#/properties/unmeasured/properties/growthBytes/properties/lackedBy/enum", keyword: "enum", params: { allowedValues: re.properties.unmeasured.properties.growthBytes.properties.lackedBy.enum } }], false;
                  var p = P === e;
                } else var p = true;
              } else return c.errors = [{ instancePath: t + "/unmeasured/growthBytes", schemaPath: "#/properties/unmeasured/properties/growthBytes/type", keyword: "type", params: { type: "object" } }], false;
              var a = n === e;
            } else var a = true;
            if (a) {
              if (o.growthRatio !== void 0) {
                let u = o.growthRatio, n = e;
                if (e === n) if (u && typeof u == "object" && !Array.isArray(u)) {
                  let X;
                  if (u.why === void 0 && (X = "why") || u.lackedBy === void 0 && (X = "lackedBy")) return c.errors = [{ instancePath: t + "/unmeasured/growthRatio", schemaPath: "#/properties/unmeasured/properties/growthRatio/required", keyword: "required", params: { missingProperty: X } }], false;
                  if (u.why !== void 0) {
                    let P = e;
                    if (typeof u.why != "string") return c.errors = [{ instancePath: t + "/unmeasured/growthRatio/why", schemaPath: "#/properties/unmeasured/properties/growthRatio/properties/why/type", keyword: "type", params: { type: "string" } }], false;
                    var l = P === e;
                  } else var l = true;
                  if (l) if (u.lackedBy !== void 0) {
                    let P = u.lackedBy, g = e;
                    if (!(P === "image" || P === "baseline")) return c.errors = [{ instancePath: t + "/unmeasured/growthRatio/lackedBy", schemaPath: "#/properties/unmeasured/properties/growthRatio/properties/lackedBy/enum", keyword: "enum", params: { allowedValues: re.properties.unmeasured.properties.growthRatio.properties.lackedBy.enum } }], false;
                    var l = g === e;
                  } else var l = true;
                } else return c.errors = [{ instancePath: t + "/unmeasured/growthRatio", schemaPath: "#/properties/unmeasured/properties/growthRatio/type", keyword: "type", params: { type: "object" } }], false;
                var a = n === e;
              } else var a = true;
              if (a) {
                if (o.ownGrowthBytes !== void 0) {
                  let u = o.ownGrowthBytes, n = e;
                  if (e === n) if (u && typeof u == "object" && !Array.isArray(u)) {
                    let X;
                    if (u.why === void 0 && (X = "why") || u.lackedBy === void 0 && (X = "lackedBy")) return c.errors = [{ instancePath: t + "/unmeasured/ownGrowthBytes", schemaPath: "#/properties/unmeasured/properties/ownGrowthBytes/required", keyword: "required", params: { missingProperty: X } }], false;
                    if (u.why !== void 0) {
                      let P = e;
                      if (typeof u.why != "string") return c.errors = [{ instancePath: t + "/unmeasured/ownGrowthBytes/why", schemaPath: "#/properties/unmeasured/properties/ownGrowthBytes/properties/why/type", keyword: "type", params: { type: "string" } }], false;
                      var v = P === e;
                    } else var v = true;
                    if (v) if (u.lackedBy !== void 0) {
                      let P = u.lackedBy, g = e;
                      if (!(P === "image" || P === "baseline")) return c.errors = [{ instancePath: t + "/unmeasured/ownGrowthBytes/lackedBy", schemaPath: "#/properties/unmeasured/properties/ownGrowthBytes/properties/lackedBy/enum", keyword: "enum", params: { allowedValues: re.properties.unmeasured.properties.ownGrowthBytes.properties.lackedBy.enum } }], false;
                      var v = g === e;
                    } else var v = true;
                  } else return c.errors = [{ instancePath: t + "/unmeasured/ownGrowthBytes", schemaPath: "#/properties/unmeasured/properties/ownGrowthBytes/type", keyword: "type", params: { type: "object" } }], false;
                  var a = n === e;
                } else var a = true;
                if (a) {
                  if (o.pullGrowthBytes !== void 0) {
                    let u = o.pullGrowthBytes, n = e;
                    if (e === n) if (u && typeof u == "object" && !Array.isArray(u)) {
                      let X;
                      if (u.why === void 0 && (X = "why") || u.lackedBy === void 0 && (X = "lackedBy")) return c.errors = [{ instancePath: t + "/unmeasured/pullGrowthBytes", schemaPath: "#/properties/unmeasured/properties/pullGrowthBytes/required", keyword: "required", params: { missingProperty: X } }], false;
                      if (u.why !== void 0) {
                        let P = e;
                        if (typeof u.why != "string") return c.errors = [{ instancePath: t + "/unmeasured/pullGrowthBytes/why", schemaPath: "#/properties/unmeasured/properties/pullGrowthBytes/properties/why/type", keyword: "type", params: { type: "string" } }], false;
                        var _ = P === e;
                      } else var _ = true;
                      if (_) if (u.lackedBy !== void 0) {
                        let P = u.lackedBy, g = e;
                        if (!(P === "image" || P === "baseline")) return c.errors = [{ instancePath: t + "/unmeasured/pullGrowthBytes/lackedBy", schemaPath: "#/properties/unmeasured/properties/pullGrowthBytes/properties/lackedBy/enum", keyword: "enum", params: { allowedValues: re.properties.unmeasured.properties.pullGrowthBytes.properties.lackedBy.enum } }], false;
                        var _ = g === e;
                      } else var _ = true;
                    } else return c.errors = [{ instancePath: t + "/unmeasured/pullGrowthBytes", schemaPath: "#/properties/unmeasured/properties/pullGrowthBytes/type", keyword: "type", params: { type: "object" } }], false;
                    var a = n === e;
                  } else var a = true;
                  if (a) if (o.deltaPullBytes !== void 0) {
                    let u = o.deltaPullBytes, n = e;
                    if (e === n) if (u && typeof u == "object" && !Array.isArray(u)) {
                      let X;
                      if (u.why === void 0 && (X = "why") || u.lackedBy === void 0 && (X = "lackedBy")) return c.errors = [{ instancePath: t + "/unmeasured/deltaPullBytes", schemaPath: "#/properties/unmeasured/properties/deltaPullBytes/required", keyword: "required", params: { missingProperty: X } }], false;
                      if (u.why !== void 0) {
                        let P = e;
                        if (typeof u.why != "string") return c.errors = [{ instancePath: t + "/unmeasured/deltaPullBytes/why", schemaPath: "#/properties/unmeasured/properties/deltaPullBytes/properties/why/type", keyword: "type", params: { type: "string" } }], false;
                        var d = P === e;
                      } else var d = true;
                      if (d) if (u.lackedBy !== void 0) {
                        let P = u.lackedBy, g = e;
                        if (!(P === "image" || P === "baseline")) return c.errors = [{ instancePath: t + "/unmeasured/deltaPullBytes/lackedBy", schemaPath: "#/properties/unmeasured/properties/deltaPullBytes/properties/lackedBy/enum", keyword: "enum", params: { allowedValues: re.properties.unmeasured.properties.deltaPullBytes.properties.lackedBy.enum } }], false;
                        var d = g === e;
                      } else var d = true;
                    } else return c.errors = [{ instancePath: t + "/unmeasured/deltaPullBytes", schemaPath: "#/properties/unmeasured/properties/deltaPullBytes/type", keyword: "type", params: { type: "object" } }], false;
                    var a = n === e;
                  } else var a = true;
                }
              }
            }
          } else return c.errors = [{ instancePath: t + "/unmeasured", schemaPath: "#/properties/unmeasured/type", keyword: "type", params: { type: "object" } }], false;
          var m = C === e;
        } else var m = true;
        if (m) {
          if (r.pullBytesAre !== void 0) {
            let o = r.pullBytesAre, C = e;
            if (!(o === "exact" || o === "estimate" || o === null)) return c.errors = [{ instancePath: t + "/pullBytesAre", schemaPath: "#/properties/pullBytesAre/enum", keyword: "enum", params: { allowedValues: re.properties.pullBytesAre.enum } }], false;
            var m = C === e;
          } else var m = true;
          if (m) {
            if (r.growth !== void 0) {
              let o = r.growth, C = e;
              if (e === C) if (o && typeof o == "object" && !Array.isArray(o)) {
                let u;
                if (o.visibleBytes === void 0 && (u = "visibleBytes") || o.hiddenBytes === void 0 && (u = "hiddenBytes") || o.otherBytes === void 0 && (u = "otherBytes")) return c.errors = [{ instancePath: t + "/growth", schemaPath: "#/properties/growth/required", keyword: "required", params: { missingProperty: u } }], false;
                if (o.visibleBytes !== void 0) {
                  let n = o.visibleBytes, k = e;
                  if (!(typeof n == "number" && isFinite(n))) return c.errors = [{ instancePath: t + "/growth/visibleBytes", schemaPath: "#/properties/growth/properties/visibleBytes/type", keyword: "type", params: { type: "number" } }], false;
                  var f = k === e;
                } else var f = true;
                if (f) {
                  if (o.hiddenBytes !== void 0) {
                    let n = o.hiddenBytes, k = e;
                    if (!(typeof n == "number" && isFinite(n))) return c.errors = [{ instancePath: t + "/growth/hiddenBytes", schemaPath: "#/properties/growth/properties/hiddenBytes/type", keyword: "type", params: { type: "number" } }], false;
                    var f = k === e;
                  } else var f = true;
                  if (f) if (o.otherBytes !== void 0) {
                    let n = o.otherBytes, k = e;
                    if (!(typeof n == "number" && isFinite(n))) return c.errors = [{ instancePath: t + "/growth/otherBytes", schemaPath: "#/properties/growth/properties/otherBytes/type", keyword: "type", params: { type: "number" } }], false;
                    var f = k === e;
                  } else var f = true;
                }
              } else return c.errors = [{ instancePath: t + "/growth", schemaPath: "#/properties/growth/type", keyword: "type", params: { type: "object" } }], false;
              var m = C === e;
            } else var m = true;
            if (m) {
              if (r.origins !== void 0) {
                let o = r.origins, C = e;
                if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null) return c.errors = [{ instancePath: t + "/origins", schemaPath: "#/properties/origins/type", keyword: "type", params: { type: re.properties.origins.type } }], false;
                if (e === C && o && typeof o == "object" && !Array.isArray(o)) {
                  let u;
                  if (o.base === void 0 && (u = "base") || o.own === void 0 && (u = "own")) return c.errors = [{ instancePath: t + "/origins", schemaPath: "#/properties/origins/required", keyword: "required", params: { missingProperty: u } }], false;
                  if (o.base !== void 0) {
                    let n = o.base, k = e;
                    if (e === k) if (n && typeof n == "object" && !Array.isArray(n)) {
                      let X;
                      if (n.old === void 0 && (X = "old") || n.new === void 0 && (X = "new")) return c.errors = [{ instancePath: t + "/origins/base", schemaPath: "#/properties/origins/properties/base/required", keyword: "required", params: { missingProperty: X } }], false;
                      if (n.old !== void 0) {
                        let P = n.old, g = e;
                        if (e === g) if (typeof P == "number" && isFinite(P)) {
                          if (P < 0 || isNaN(P)) return c.errors = [{ instancePath: t + "/origins/base/old", schemaPath: "#/properties/origins/properties/base/properties/old/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        } else return c.errors = [{ instancePath: t + "/origins/base/old", schemaPath: "#/properties/origins/properties/base/properties/old/type", keyword: "type", params: { type: "number" } }], false;
                        var j = g === e;
                      } else var j = true;
                      if (j) if (n.new !== void 0) {
                        let P = n.new, g = e;
                        if (e === g) if (typeof P == "number" && isFinite(P)) {
                          if (P < 0 || isNaN(P)) return c.errors = [{ instancePath: t + "/origins/base/new", schemaPath: "#/properties/origins/properties/base/properties/new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        } else return c.errors = [{ instancePath: t + "/origins/base/new", schemaPath: "#/properties/origins/properties/base/properties/new/type", keyword: "type", params: { type: "number" } }], false;
                        var j = g === e;
                      } else var j = true;
                    } else return c.errors = [{ instancePath: t + "/origins/base", schemaPath: "#/properties/origins/properties/base/type", keyword: "type", params: { type: "object" } }], false;
                    var E = k === e;
                  } else var E = true;
                  if (E) if (o.own !== void 0) {
                    let n = o.own, k = e;
                    if (e === k) if (n && typeof n == "object" && !Array.isArray(n)) {
                      let P;
                      if (n.old === void 0 && (P = "old") || n.new === void 0 && (P = "new")) return c.errors = [{ instancePath: t + "/origins/own", schemaPath: "#/properties/origins/properties/own/required", keyword: "required", params: { missingProperty: P } }], false;
                      if (n.old !== void 0) {
                        let g = n.old, H = e;
                        if (e === H) if (typeof g == "number" && isFinite(g)) {
                          if (g < 0 || isNaN(g)) return c.errors = [{ instancePath: t + "/origins/own/old", schemaPath: "#/properties/origins/properties/own/properties/old/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        } else return c.errors = [{ instancePath: t + "/origins/own/old", schemaPath: "#/properties/origins/properties/own/properties/old/type", keyword: "type", params: { type: "number" } }], false;
                        var A = H === e;
                      } else var A = true;
                      if (A) if (n.new !== void 0) {
                        let g = n.new, H = e;
                        if (e === H) if (typeof g == "number" && isFinite(g)) {
                          if (g < 0 || isNaN(g)) return c.errors = [{ instancePath: t + "/origins/own/new", schemaPath: "#/properties/origins/properties/own/properties/new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        } else return c.errors = [{ instancePath: t + "/origins/own/new", schemaPath: "#/properties/origins/properties/own/properties/new/type", keyword: "type", params: { type: "number" } }], false;
                        var A = H === e;
                      } else var A = true;
                    } else return c.errors = [{ instancePath: t + "/origins/own", schemaPath: "#/properties/origins/properties/own/type", keyword: "type", params: { type: "object" } }], false;
                    var E = k === e;
                  } else var E = true;
                }
                var m = C === e;
              } else var m = true;
              if (m) {
                if (r.rebuilt !== void 0) {
                  let o = r.rebuilt, C = e;
                  if (e === C) if (o && typeof o == "object" && !Array.isArray(o)) {
                    let u;
                    if (o.layerCount === void 0 && (u = "layerCount") || o.bytes === void 0 && (u = "bytes") || o.pullBytes === void 0 && (u = "pullBytes")) return c.errors = [{ instancePath: t + "/rebuilt", schemaPath: "#/properties/rebuilt/required", keyword: "required", params: { missingProperty: u } }], false;
                    if (o.layerCount !== void 0) {
                      let n = o.layerCount, k = e;
                      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return c.errors = [{ instancePath: t + "/rebuilt/layerCount", schemaPath: "#/properties/rebuilt/properties/layerCount/type", keyword: "type", params: { type: "integer" } }], false;
                      if (e === k && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return c.errors = [{ instancePath: t + "/rebuilt/layerCount", schemaPath: "#/properties/rebuilt/properties/layerCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      var w = k === e;
                    } else var w = true;
                    if (w) {
                      if (o.bytes !== void 0) {
                        let n = o.bytes, k = e;
                        if (e === k) if (typeof n == "number" && isFinite(n)) {
                          if (n < 0 || isNaN(n)) return c.errors = [{ instancePath: t + "/rebuilt/bytes", schemaPath: "#/properties/rebuilt/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        } else return c.errors = [{ instancePath: t + "/rebuilt/bytes", schemaPath: "#/properties/rebuilt/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                        var w = k === e;
                      } else var w = true;
                      if (w) if (o.pullBytes !== void 0) {
                        let n = o.pullBytes, k = e;
                        if (!(typeof n == "number" && isFinite(n)) && n !== null) return c.errors = [{ instancePath: t + "/rebuilt/pullBytes", schemaPath: "#/properties/rebuilt/properties/pullBytes/type", keyword: "type", params: { type: re.properties.rebuilt.properties.pullBytes.type } }], false;
                        if (e === k && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return c.errors = [{ instancePath: t + "/rebuilt/pullBytes", schemaPath: "#/properties/rebuilt/properties/pullBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var w = k === e;
                      } else var w = true;
                    }
                  } else return c.errors = [{ instancePath: t + "/rebuilt", schemaPath: "#/properties/rebuilt/type", keyword: "type", params: { type: "object" } }], false;
                  var m = C === e;
                } else var m = true;
                if (m) {
                  if (r.moved !== void 0) {
                    let o = r.moved, C = e;
                    if (e === C) if (o && typeof o == "object" && !Array.isArray(o)) {
                      let u;
                      if (o.layerCount === void 0 && (u = "layerCount") || o.bytes === void 0 && (u = "bytes") || o.pullBytes === void 0 && (u = "pullBytes")) return c.errors = [{ instancePath: t + "/moved", schemaPath: "#/properties/moved/required", keyword: "required", params: { missingProperty: u } }], false;
                      if (o.layerCount !== void 0) {
                        let n = o.layerCount, k = e;
                        if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return c.errors = [{ instancePath: t + "/moved/layerCount", schemaPath: "#/properties/moved/properties/layerCount/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === k && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return c.errors = [{ instancePath: t + "/moved/layerCount", schemaPath: "#/properties/moved/properties/layerCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var B = k === e;
                      } else var B = true;
                      if (B) {
                        if (o.bytes !== void 0) {
                          let n = o.bytes, k = e;
                          if (e === k) if (typeof n == "number" && isFinite(n)) {
                            if (n < 0 || isNaN(n)) return c.errors = [{ instancePath: t + "/moved/bytes", schemaPath: "#/properties/moved/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          } else return c.errors = [{ instancePath: t + "/moved/bytes", schemaPath: "#/properties/moved/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                          var B = k === e;
                        } else var B = true;
                        if (B) if (o.pullBytes !== void 0) {
                          let n = o.pullBytes, k = e;
                          if (!(typeof n == "number" && isFinite(n)) && n !== null) return c.errors = [{ instancePath: t + "/moved/pullBytes", schemaPath: "#/properties/moved/properties/pullBytes/type", keyword: "type", params: { type: re.properties.moved.properties.pullBytes.type } }], false;
                          if (e === k && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return c.errors = [{ instancePath: t + "/moved/pullBytes", schemaPath: "#/properties/moved/properties/pullBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var B = k === e;
                        } else var B = true;
                      }
                    } else return c.errors = [{ instancePath: t + "/moved", schemaPath: "#/properties/moved/type", keyword: "type", params: { type: "object" } }], false;
                    var m = C === e;
                  } else var m = true;
                  if (m) {
                    if (r.layers !== void 0) {
                      let o = r.layers, C = e;
                      if (e === C) if (Array.isArray(o)) {
                        var $ = true;
                        let u = o.length;
                        for (let n = 0; n < u; n++) {
                          let k = e;
                          Y(o[n], { instancePath: t + "/layers/" + n, parentData: o, parentDataProperty: n, rootData: L }) || (y = y === null ? Y.errors : y.concat(Y.errors), e = y.length);
                          var $ = k === e;
                          if (!$) break;
                        }
                      } else return c.errors = [{ instancePath: t + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" } }], false;
                      var m = C === e;
                    } else var m = true;
                    if (m) {
                      if (r.paths !== void 0) {
                        let o = r.paths, C = e;
                        if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null) return c.errors = [{ instancePath: t + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: re.properties.paths.type } }], false;
                        if (e === C && o && typeof o == "object" && !Array.isArray(o)) {
                          let u;
                          if (o.path === void 0 && (u = "path") || o.isFolder === void 0 && (u = "isFolder") || o.state === void 0 && (u = "state") || o.oldBytes === void 0 && (u = "oldBytes") || o.newBytes === void 0 && (u = "newBytes") || o.grownBytes === void 0 && (u = "grownBytes") || o.shrunkBytes === void 0 && (u = "shrunkBytes") || o.children === void 0 && (u = "children") || o.rest === void 0 && (u = "rest")) return c.errors = [{ instancePath: t + "/paths", schemaPath: "#/properties/paths/required", keyword: "required", params: { missingProperty: u } }], false;
                          if (o.path !== void 0) {
                            let n = e;
                            if (typeof o.path != "string") return c.errors = [{ instancePath: t + "/paths/path", schemaPath: "#/properties/paths/properties/path/type", keyword: "type", params: { type: "string" } }], false;
                            var R = n === e;
                          } else var R = true;
                          if (R) {
                            if (o.isFolder !== void 0) {
                              let n = e;
                              if (typeof o.isFolder != "boolean") return c.errors = [{ instancePath: t + "/paths/isFolder", schemaPath: "#/properties/paths/properties/isFolder/type", keyword: "type", params: { type: "boolean" } }], false;
                              var R = n === e;
                            } else var R = true;
                            if (R) {
                              if (o.state !== void 0) {
                                let n = o.state, k = e;
                                if (!(n === "added" || n === "removed" || n === "changed")) return c.errors = [{ instancePath: t + "/paths/state", schemaPath: "#/properties/paths/properties/state/enum", keyword: "enum", params: { allowedValues: re.properties.paths.properties.state.enum } }], false;
                                var R = k === e;
                              } else var R = true;
                              if (R) {
                                if (o.oldBytes !== void 0) {
                                  let n = o.oldBytes, k = e;
                                  if (e === k) if (typeof n == "number" && isFinite(n)) {
                                    if (n < 0 || isNaN(n)) return c.errors = [{ instancePath: t + "/paths/oldBytes", schemaPath: "#/properties/paths/properties/oldBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                  } else return c.errors = [{ instancePath: t + "/paths/oldBytes", schemaPath: "#/properties/paths/properties/oldBytes/type", keyword: "type", params: { type: "number" } }], false;
                                  var R = k === e;
                                } else var R = true;
                                if (R) {
                                  if (o.newBytes !== void 0) {
                                    let n = o.newBytes, k = e;
                                    if (e === k) if (typeof n == "number" && isFinite(n)) {
                                      if (n < 0 || isNaN(n)) return c.errors = [{ instancePath: t + "/paths/newBytes", schemaPath: "#/properties/paths/properties/newBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    } else return c.errors = [{ instancePath: t + "/paths/newBytes", schemaPath: "#/properties/paths/properties/newBytes/type", keyword: "type", params: { type: "number" } }], false;
                                    var R = k === e;
                                  } else var R = true;
                                  if (R) {
                                    if (o.grownBytes !== void 0) {
                                      let n = o.grownBytes, k = e;
                                      if (e === k) if (typeof n == "number" && isFinite(n)) {
                                        if (n < 0 || isNaN(n)) return c.errors = [{ instancePath: t + "/paths/grownBytes", schemaPath: "#/properties/paths/properties/grownBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      } else return c.errors = [{ instancePath: t + "/paths/grownBytes", schemaPath: "#/properties/paths/properties/grownBytes/type", keyword: "type", params: { type: "number" } }], false;
                                      var R = k === e;
                                    } else var R = true;
                                    if (R) {
                                      if (o.shrunkBytes !== void 0) {
                                        let n = o.shrunkBytes, k = e;
                                        if (e === k) if (typeof n == "number" && isFinite(n)) {
                                          if (n < 0 || isNaN(n)) return c.errors = [{ instancePath: t + "/paths/shrunkBytes", schemaPath: "#/properties/paths/properties/shrunkBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        } else return c.errors = [{ instancePath: t + "/paths/shrunkBytes", schemaPath: "#/properties/paths/properties/shrunkBytes/type", keyword: "type", params: { type: "number" } }], false;
                                        var R = k === e;
                                      } else var R = true;
                                      if (R) {
                                        if (o.children !== void 0) {
                                          let n = o.children, k = e;
                                          if (e === k) if (Array.isArray(n)) {
                                            var T = true;
                                            let P = n.length;
                                            for (let g = 0; g < P; g++) {
                                              let H = e;
                                              J(n[g], { instancePath: t + "/paths/children/" + g, parentData: n, parentDataProperty: g, rootData: L }) || (y = y === null ? J.errors : y.concat(J.errors), e = y.length);
                                              var T = H === e;
                                              if (!T) break;
                                            }
                                          } else return c.errors = [{ instancePath: t + "/paths/children", schemaPath: "#/properties/paths/properties/children/type", keyword: "type", params: { type: "array" } }], false;
                                          var R = k === e;
                                        } else var R = true;
                                        if (R) {
                                          if (o.rest !== void 0) {
                                            let n = o.rest, k = e;
                                            if (e === k) if (n && typeof n == "object" && !Array.isArray(n)) {
                                              let P;
                                              if (n.count === void 0 && (P = "count") || n.growthBytes === void 0 && (P = "growthBytes")) return c.errors = [{ instancePath: t + "/paths/rest", schemaPath: "#/properties/paths/properties/rest/required", keyword: "required", params: { missingProperty: P } }], false;
                                              if (n.count !== void 0) {
                                                let g = n.count, H = e;
                                                if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return c.errors = [{ instancePath: t + "/paths/rest/count", schemaPath: "#/properties/paths/properties/rest/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                                                if (e === H && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) return c.errors = [{ instancePath: t + "/paths/rest/count", schemaPath: "#/properties/paths/properties/rest/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                                var q = H === e;
                                              } else var q = true;
                                              if (q) if (n.growthBytes !== void 0) {
                                                let g = n.growthBytes, H = e;
                                                if (!(typeof g == "number" && isFinite(g))) return c.errors = [{ instancePath: t + "/paths/rest/growthBytes", schemaPath: "#/properties/paths/properties/rest/properties/growthBytes/type", keyword: "type", params: { type: "number" } }], false;
                                                var q = H === e;
                                              } else var q = true;
                                            } else return c.errors = [{ instancePath: t + "/paths/rest", schemaPath: "#/properties/paths/properties/rest/type", keyword: "type", params: { type: "object" } }], false;
                                            var R = k === e;
                                          } else var R = true;
                                          if (R) if (o.package !== void 0) {
                                            let n = e;
                                            ne(o.package, { instancePath: t + "/paths/package", parentData: o, parentDataProperty: "package", rootData: L }) || (y = y === null ? ne.errors : y.concat(ne.errors), e = y.length);
                                            var R = n === e;
                                          } else var R = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                        var m = C === e;
                      } else var m = true;
                      if (m) {
                        if (r.heaviest !== void 0) {
                          let o = e;
                          ee(r.heaviest, { instancePath: t + "/heaviest", parentData: r, parentDataProperty: "heaviest", rootData: L }) || (y = y === null ? ee.errors : y.concat(ee.errors), e = y.length);
                          var m = o === e;
                        } else var m = true;
                        if (m) {
                          if (r.packages !== void 0) {
                            let o = r.packages, C = e;
                            if (e === C) if (o && typeof o == "object" && !Array.isArray(o)) {
                              let u;
                              if (o.items === void 0 && (u = "items") || o.omitted === void 0 && (u = "omitted")) return c.errors = [{ instancePath: t + "/packages", schemaPath: "#/properties/packages/required", keyword: "required", params: { missingProperty: u } }], false;
                              if (o.items !== void 0) {
                                let n = o.items, k = e;
                                if (e === k) if (Array.isArray(n)) {
                                  var F = true;
                                  let X = n.length;
                                  for (let P = 0; P < X; P++) {
                                    let g = n[P], H = e;
                                    if (e === H) if (g && typeof g == "object" && !Array.isArray(g)) {
                                      let pe;
                                      if (g.ecosystem === void 0 && (pe = "ecosystem") || g.name === void 0 && (pe = "name") || g.oldVersion === void 0 && (pe = "oldVersion") || g.newVersion === void 0 && (pe = "newVersion") || g.path === void 0 && (pe = "path") || g.oldBytes === void 0 && (pe = "oldBytes") || g.newBytes === void 0 && (pe = "newBytes")) return c.errors = [{ instancePath: t + "/packages/items/" + P, schemaPath: "#/properties/packages/properties/items/items/required", keyword: "required", params: { missingProperty: pe } }], false;
                                      if (g.ecosystem !== void 0) {
                                        let G = e;
                                        if (typeof g.ecosystem != "string") return c.errors = [{ instancePath: t + "/packages/items/" + P + "/ecosystem", schemaPath: "#/properties/packages/properties/items/items/properties/ecosystem/type", keyword: "type", params: { type: "string" } }], false;
                                        var h = G === e;
                                      } else var h = true;
                                      if (h) {
                                        if (g.name !== void 0) {
                                          let G = e;
                                          if (typeof g.name != "string") return c.errors = [{ instancePath: t + "/packages/items/" + P + "/name", schemaPath: "#/properties/packages/properties/items/items/properties/name/type", keyword: "type", params: { type: "string" } }], false;
                                          var h = G === e;
                                        } else var h = true;
                                        if (h) {
                                          if (g.oldVersion !== void 0) {
                                            let G = g.oldVersion, oe = e;
                                            if (typeof G != "string" && G !== null) return c.errors = [{ instancePath: t + "/packages/items/" + P + "/oldVersion", schemaPath: "#/properties/packages/properties/items/items/properties/oldVersion/type", keyword: "type", params: { type: re.properties.packages.properties.items.items.properties.oldVersion.type } }], false;
                                            var h = oe === e;
                                          } else var h = true;
                                          if (h) {
                                            if (g.newVersion !== void 0) {
                                              let G = g.newVersion, oe = e;
                                              if (typeof G != "string" && G !== null) return c.errors = [{ instancePath: t + "/packages/items/" + P + "/newVersion", schemaPath: "#/properties/packages/properties/items/items/properties/newVersion/type", keyword: "type", params: { type: re.properties.packages.properties.items.items.properties.newVersion.type } }], false;
                                              var h = oe === e;
                                            } else var h = true;
                                            if (h) {
                                              if (g.path !== void 0) {
                                                let G = e;
                                                if (typeof g.path != "string") return c.errors = [{ instancePath: t + "/packages/items/" + P + "/path", schemaPath: "#/properties/packages/properties/items/items/properties/path/type", keyword: "type", params: { type: "string" } }], false;
                                                var h = G === e;
                                              } else var h = true;
                                              if (h) {
                                                if (g.oldBytes !== void 0) {
                                                  let G = g.oldBytes, oe = e;
                                                  if (e === oe) if (typeof G == "number" && isFinite(G)) {
                                                    if (G < 0 || isNaN(G)) return c.errors = [{ instancePath: t + "/packages/items/" + P + "/oldBytes", schemaPath: "#/properties/packages/properties/items/items/properties/oldBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                                  } else return c.errors = [{ instancePath: t + "/packages/items/" + P + "/oldBytes", schemaPath: "#/properties/packages/properties/items/items/properties/oldBytes/type", keyword: "type", params: { type: "number" } }], false;
                                                  var h = oe === e;
                                                } else var h = true;
                                                if (h) if (g.newBytes !== void 0) {
                                                  let G = g.newBytes, oe = e;
                                                  if (e === oe) if (typeof G == "number" && isFinite(G)) {
                                                    if (G < 0 || isNaN(G)) return c.errors = [{ instancePath: t + "/packages/items/" + P + "/newBytes", schemaPath: "#/properties/packages/properties/items/items/properties/newBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                                  } else return c.errors = [{ instancePath: t + "/packages/items/" + P + "/newBytes", schemaPath: "#/properties/packages/properties/items/items/properties/newBytes/type", keyword: "type", params: { type: "number" } }], false;
                                                  var h = oe === e;
                                                } else var h = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else return c.errors = [{ instancePath: t + "/packages/items/" + P, schemaPath: "#/properties/packages/properties/items/items/type", keyword: "type", params: { type: "object" } }], false;
                                    var F = H === e;
                                    if (!F) break;
                                  }
                                } else return c.errors = [{ instancePath: t + "/packages/items", schemaPath: "#/properties/packages/properties/items/type", keyword: "type", params: { type: "array" } }], false;
                                var I = k === e;
                              } else var I = true;
                              if (I) if (o.omitted !== void 0) {
                                let n = o.omitted, k = e;
                                if (e === k) if (n && typeof n == "object" && !Array.isArray(n)) {
                                  let P;
                                  if (n.count === void 0 && (P = "count") || n.growthBytes === void 0 && (P = "growthBytes")) return c.errors = [{ instancePath: t + "/packages/omitted", schemaPath: "#/properties/packages/properties/omitted/required", keyword: "required", params: { missingProperty: P } }], false;
                                  if (n.count !== void 0) {
                                    let g = n.count, H = e;
                                    if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return c.errors = [{ instancePath: t + "/packages/omitted/count", schemaPath: "#/properties/packages/properties/omitted/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === H && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) return c.errors = [{ instancePath: t + "/packages/omitted/count", schemaPath: "#/properties/packages/properties/omitted/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    var O = H === e;
                                  } else var O = true;
                                  if (O) if (n.growthBytes !== void 0) {
                                    let g = n.growthBytes, H = e;
                                    if (!(typeof g == "number" && isFinite(g))) return c.errors = [{ instancePath: t + "/packages/omitted/growthBytes", schemaPath: "#/properties/packages/properties/omitted/properties/growthBytes/type", keyword: "type", params: { type: "number" } }], false;
                                    var O = H === e;
                                  } else var O = true;
                                } else return c.errors = [{ instancePath: t + "/packages/omitted", schemaPath: "#/properties/packages/properties/omitted/type", keyword: "type", params: { type: "object" } }], false;
                                var I = k === e;
                              } else var I = true;
                            } else return c.errors = [{ instancePath: t + "/packages", schemaPath: "#/properties/packages/type", keyword: "type", params: { type: "object" } }], false;
                            var m = C === e;
                          } else var m = true;
                          if (m) if (r.moves !== void 0) {
                            let o = r.moves, C = e;
                            if (e === C) if (o && typeof o == "object" && !Array.isArray(o)) {
                              let u;
                              if (o.items === void 0 && (u = "items") || o.omitted === void 0 && (u = "omitted")) return c.errors = [{ instancePath: t + "/moves", schemaPath: "#/properties/moves/required", keyword: "required", params: { missingProperty: u } }], false;
                              if (o.items !== void 0) {
                                let n = o.items, k = e;
                                if (e === k) if (Array.isArray(n)) {
                                  var D = true;
                                  let X = n.length;
                                  for (let P = 0; P < X; P++) {
                                    let g = n[P], H = e;
                                    if (e === H) if (g && typeof g == "object" && !Array.isArray(g)) {
                                      let pe;
                                      if (g.from === void 0 && (pe = "from") || g.to === void 0 && (pe = "to") || g.bytes === void 0 && (pe = "bytes") || g.fileCount === void 0 && (pe = "fileCount")) return c.errors = [{ instancePath: t + "/moves/items/" + P, schemaPath: "#/properties/moves/properties/items/items/required", keyword: "required", params: { missingProperty: pe } }], false;
                                      if (g.from !== void 0) {
                                        let G = e;
                                        if (typeof g.from != "string") return c.errors = [{ instancePath: t + "/moves/items/" + P + "/from", schemaPath: "#/properties/moves/properties/items/items/properties/from/type", keyword: "type", params: { type: "string" } }], false;
                                        var b = G === e;
                                      } else var b = true;
                                      if (b) {
                                        if (g.to !== void 0) {
                                          let G = e;
                                          if (typeof g.to != "string") return c.errors = [{ instancePath: t + "/moves/items/" + P + "/to", schemaPath: "#/properties/moves/properties/items/items/properties/to/type", keyword: "type", params: { type: "string" } }], false;
                                          var b = G === e;
                                        } else var b = true;
                                        if (b) {
                                          if (g.bytes !== void 0) {
                                            let G = g.bytes, oe = e;
                                            if (e === oe) if (typeof G == "number" && isFinite(G)) {
                                              if (G < 0 || isNaN(G)) return c.errors = [{ instancePath: t + "/moves/items/" + P + "/bytes", schemaPath: "#/properties/moves/properties/items/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            } else return c.errors = [{ instancePath: t + "/moves/items/" + P + "/bytes", schemaPath: "#/properties/moves/properties/items/items/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                            var b = oe === e;
                                          } else var b = true;
                                          if (b) if (g.fileCount !== void 0) {
                                            let G = g.fileCount, oe = e;
                                            if (!(typeof G == "number" && !(G % 1) && !isNaN(G) && isFinite(G))) return c.errors = [{ instancePath: t + "/moves/items/" + P + "/fileCount", schemaPath: "#/properties/moves/properties/items/items/properties/fileCount/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (e === oe && typeof G == "number" && isFinite(G) && (G < 0 || isNaN(G))) return c.errors = [{ instancePath: t + "/moves/items/" + P + "/fileCount", schemaPath: "#/properties/moves/properties/items/items/properties/fileCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            var b = oe === e;
                                          } else var b = true;
                                        }
                                      }
                                    } else return c.errors = [{ instancePath: t + "/moves/items/" + P, schemaPath: "#/properties/moves/properties/items/items/type", keyword: "type", params: { type: "object" } }], false;
                                    var D = H === e;
                                    if (!D) break;
                                  }
                                } else return c.errors = [{ instancePath: t + "/moves/items", schemaPath: "#/properties/moves/properties/items/type", keyword: "type", params: { type: "array" } }], false;
                                var U = k === e;
                              } else var U = true;
                              if (U) if (o.omitted !== void 0) {
                                let n = o.omitted, k = e;
                                if (e === k) if (n && typeof n == "object" && !Array.isArray(n)) {
                                  let P;
                                  if (n.count === void 0 && (P = "count") || n.bytes === void 0 && (P = "bytes")) return c.errors = [{ instancePath: t + "/moves/omitted", schemaPath: "#/properties/moves/properties/omitted/required", keyword: "required", params: { missingProperty: P } }], false;
                                  if (n.count !== void 0) {
                                    let g = n.count, H = e;
                                    if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return c.errors = [{ instancePath: t + "/moves/omitted/count", schemaPath: "#/properties/moves/properties/omitted/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === H && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) return c.errors = [{ instancePath: t + "/moves/omitted/count", schemaPath: "#/properties/moves/properties/omitted/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    var ce = H === e;
                                  } else var ce = true;
                                  if (ce) if (n.bytes !== void 0) {
                                    let g = n.bytes, H = e;
                                    if (e === H) if (typeof g == "number" && isFinite(g)) {
                                      if (g < 0 || isNaN(g)) return c.errors = [{ instancePath: t + "/moves/omitted/bytes", schemaPath: "#/properties/moves/properties/omitted/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    } else return c.errors = [{ instancePath: t + "/moves/omitted/bytes", schemaPath: "#/properties/moves/properties/omitted/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                    var ce = H === e;
                                  } else var ce = true;
                                } else return c.errors = [{ instancePath: t + "/moves/omitted", schemaPath: "#/properties/moves/properties/omitted/type", keyword: "type", params: { type: "object" } }], false;
                                var U = k === e;
                              } else var U = true;
                            } else return c.errors = [{ instancePath: t + "/moves", schemaPath: "#/properties/moves/type", keyword: "type", params: { type: "object" } }], false;
                            var m = C === e;
                          } else var m = true;
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
  } else return c.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return c.errors = y, e === 0;
}
var Ie = { type: "object", required: ["id", "subject", "bytes", "layer", "places", "placeCount"], properties: { id: { enum: ["package-index", "language-cache", "deleted-later", "copied-metadata", "private-files"] }, subject: { type: "string" }, bytes: { type: "number", minimum: 0 }, layer: { type: "integer", minimum: 0 }, places: { type: "array", items: { type: "object", required: ["path", "bytes", "layer", "isVisible"], properties: { path: { type: "string" }, bytes: { type: "number", minimum: 0 }, layer: { type: "integer", minimum: 0 }, isVisible: { type: "boolean" }, hiddenInLayer: { type: "integer", minimum: 0 } } } }, placeCount: { type: "integer", minimum: 0 } } };
function z(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if (r.id === void 0 && (p = "id") || r.subject === void 0 && (p = "subject") || r.bytes === void 0 && (p = "bytes") || r.layer === void 0 && (p = "layer") || r.places === void 0 && (p = "places") || r.placeCount === void 0 && (p = "placeCount")) return z.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    if (r.id !== void 0) {
      let a = r.id, l = e;
      if (!(a === "package-index" || a === "language-cache" || a === "deleted-later" || a === "copied-metadata" || a === "private-files")) return z.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/enum", keyword: "enum", params: { allowedValues: Ie.properties.id.enum } }], false;
      var i = l === e;
    } else var i = true;
    if (i) {
      if (r.subject !== void 0) {
        let a = e;
        if (typeof r.subject != "string") return z.errors = [{ instancePath: t + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" } }], false;
        var i = a === e;
      } else var i = true;
      if (i) {
        if (r.bytes !== void 0) {
          let a = r.bytes, l = e;
          if (e === l) if (typeof a == "number" && isFinite(a)) {
            if (a < 0 || isNaN(a)) return z.errors = [{ instancePath: t + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          } else return z.errors = [{ instancePath: t + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
          var i = l === e;
        } else var i = true;
        if (i) {
          if (r.layer !== void 0) {
            let a = r.layer, l = e;
            if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return z.errors = [{ instancePath: t + "/layer", schemaPath: "#/properties/layer/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === l && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return z.errors = [{ instancePath: t + "/layer", schemaPath: "#/properties/layer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var i = l === e;
          } else var i = true;
          if (i) {
            if (r.places !== void 0) {
              let a = r.places, l = e;
              if (e === l) if (Array.isArray(a)) {
                var m = true;
                let _ = a.length;
                for (let d = 0; d < _; d++) {
                  let f = a[d], j = e;
                  if (e === j) if (f && typeof f == "object" && !Array.isArray(f)) {
                    let A;
                    if (f.path === void 0 && (A = "path") || f.bytes === void 0 && (A = "bytes") || f.layer === void 0 && (A = "layer") || f.isVisible === void 0 && (A = "isVisible")) return z.errors = [{ instancePath: t + "/places/" + d, schemaPath: "#/properties/places/items/required", keyword: "required", params: { missingProperty: A } }], false;
                    if (f.path !== void 0) {
                      let w = e;
                      if (typeof f.path != "string") return z.errors = [{ instancePath: t + "/places/" + d + "/path", schemaPath: "#/properties/places/items/properties/path/type", keyword: "type", params: { type: "string" } }], false;
                      var s = w === e;
                    } else var s = true;
                    if (s) {
                      if (f.bytes !== void 0) {
                        let w = f.bytes, B = e;
                        if (e === B) if (typeof w == "number" && isFinite(w)) {
                          if (w < 0 || isNaN(w)) return z.errors = [{ instancePath: t + "/places/" + d + "/bytes", schemaPath: "#/properties/places/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        } else return z.errors = [{ instancePath: t + "/places/" + d + "/bytes", schemaPath: "#/properties/places/items/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                        var s = B === e;
                      } else var s = true;
                      if (s) {
                        if (f.layer !== void 0) {
                          let w = f.layer, B = e;
                          if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) return z.errors = [{ instancePath: t + "/places/" + d + "/layer", schemaPath: "#/properties/places/items/properties/layer/type", keyword: "type", params: { type: "integer" } }], false;
                          if (e === B && typeof w == "number" && isFinite(w) && (w < 0 || isNaN(w))) return z.errors = [{ instancePath: t + "/places/" + d + "/layer", schemaPath: "#/properties/places/items/properties/layer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var s = B === e;
                        } else var s = true;
                        if (s) {
                          if (f.isVisible !== void 0) {
                            let w = e;
                            if (typeof f.isVisible != "boolean") return z.errors = [{ instancePath: t + "/places/" + d + "/isVisible", schemaPath: "#/properties/places/items/properties/isVisible/type", keyword: "type", params: { type: "boolean" } }], false;
                            var s = w === e;
                          } else var s = true;
                          if (s) if (f.hiddenInLayer !== void 0) {
                            let w = f.hiddenInLayer, B = e;
                            if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) return z.errors = [{ instancePath: t + "/places/" + d + "/hiddenInLayer", schemaPath: "#/properties/places/items/properties/hiddenInLayer/type", keyword: "type", params: { type: "integer" } }], false;
                            if (e === B && typeof w == "number" && isFinite(w) && (w < 0 || isNaN(w))) return z.errors = [{ instancePath: t + "/places/" + d + "/hiddenInLayer", schemaPath: "#/properties/places/items/properties/hiddenInLayer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var s = B === e;
                          } else var s = true;
                        }
                      }
                    }
                  } else return z.errors = [{ instancePath: t + "/places/" + d, schemaPath: "#/properties/places/items/type", keyword: "type", params: { type: "object" } }], false;
                  var m = j === e;
                  if (!m) break;
                }
              } else return z.errors = [{ instancePath: t + "/places", schemaPath: "#/properties/places/type", keyword: "type", params: { type: "array" } }], false;
              var i = l === e;
            } else var i = true;
            if (i) if (r.placeCount !== void 0) {
              let a = r.placeCount, l = e;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return z.errors = [{ instancePath: t + "/placeCount", schemaPath: "#/properties/placeCount/type", keyword: "type", params: { type: "integer" } }], false;
              if (e === l && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return z.errors = [{ instancePath: t + "/placeCount", schemaPath: "#/properties/placeCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var i = l === e;
            } else var i = true;
          }
        }
      }
    }
  } else return z.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return z.errors = y, e === 0;
}
var Re = { type: "object", required: ["code", "message"], properties: { code: { enum: ["USAGE", "BUDGET_INVALID", "REPORT_INVALID", "SOURCE_AMBIGUOUS", "SOURCE_NOT_FOUND", "SOURCE_UNREADABLE", "ENGINE_UNAVAILABLE", "BUILD_FAILED", "IMAGE_NOT_SELECTED", "IMAGE_UNSUPPORTED", "IMAGE_CORRUPT", "LAYER_CORRUPT", "DIGEST_MISMATCH", "LIMIT_EXCEEDED", "TIMEOUT", "REPORT_UNWRITABLE", "INTERRUPTED"] }, message: { type: "string" }, where: { type: "string" }, fix: { type: "string" } } };
function he(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.code === void 0 && (m = "code") || r.message === void 0 && (m = "message")) return he.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: m } }], false;
    if (r.code !== void 0) {
      let s = r.code, p = e;
      if (!(s === "USAGE" || s === "BUDGET_INVALID" || s === "REPORT_INVALID" || s === "SOURCE_AMBIGUOUS" || s === "SOURCE_NOT_FOUND" || s === "SOURCE_UNREADABLE" || s === "ENGINE_UNAVAILABLE" || s === "BUILD_FAILED" || s === "IMAGE_NOT_SELECTED" || s === "IMAGE_UNSUPPORTED" || s === "IMAGE_CORRUPT" || s === "LAYER_CORRUPT" || s === "DIGEST_MISMATCH" || s === "LIMIT_EXCEEDED" || s === "TIMEOUT" || s === "REPORT_UNWRITABLE" || s === "INTERRUPTED")) return he.errors = [{ instancePath: t + "/code", schemaPath: "#/properties/code/enum", keyword: "enum", params: { allowedValues: Re.properties.code.enum } }], false;
      var i = p === e;
    } else var i = true;
    if (i) {
      if (r.message !== void 0) {
        let s = e;
        if (typeof r.message != "string") return he.errors = [{ instancePath: t + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }], false;
        var i = s === e;
      } else var i = true;
      if (i) {
        if (r.where !== void 0) {
          let s = e;
          if (typeof r.where != "string") return he.errors = [{ instancePath: t + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "string" } }], false;
          var i = s === e;
        } else var i = true;
        if (i) if (r.fix !== void 0) {
          let s = e;
          if (typeof r.fix != "string") return he.errors = [{ instancePath: t + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "string" } }], false;
          var i = s === e;
        } else var i = true;
      }
    }
  } else return he.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return he.errors = y, e === 0;
}
function de(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0, i = e, m = false, s = e;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let d;
    if (r.facts === void 0 && (d = "facts")) {
      let f = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: d } };
      y === null ? y = [f] : y.push(f), e++;
    }
  }
  var p = s === e;
  if (m = m || p, !m) {
    let d = e;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let j;
      if (r.error === void 0 && (j = "error")) {
        let E = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: j } };
        y === null ? y = [E] : y.push(E), e++;
      }
    }
    var p = d === e;
    m = m || p;
  }
  if (m) e = i, y !== null && (i ? y.length = i : y = null);
  else {
    let d = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    return y === null ? y = [d] : y.push(d), e++, de.errors = y, false;
  }
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let d;
    if (r.key === void 0 && (d = "key") || r.verdict === void 0 && (d = "verdict") || r.findings === void 0 && (d = "findings") || r.notices === void 0 && (d = "notices")) return de.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: d } }], false;
    if (r.key !== void 0) {
      let f = e;
      le(r.key, { instancePath: t + "/key", parentData: r, parentDataProperty: "key", rootData: L }) || (y = y === null ? le.errors : y.concat(le.errors), e = y.length);
      var a = f === e;
    } else var a = true;
    if (a) {
      if (r.verdict !== void 0) {
        let f = r.verdict, j = e;
        if (!(f === "pass" || f === "warn" || f === "fail" || f === "unmeasured")) return de.errors = [{ instancePath: t + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: De.properties.verdict.enum } }], false;
        var a = j === e;
      } else var a = true;
      if (a) {
        if (r.findings !== void 0) {
          let f = r.findings, j = e;
          if (e === j) if (Array.isArray(f)) {
            var l = true;
            let A = f.length;
            for (let w = 0; w < A; w++) {
              let B = e;
              M(f[w], { instancePath: t + "/findings/" + w, parentData: f, parentDataProperty: w, rootData: L }) || (y = y === null ? M.errors : y.concat(M.errors), e = y.length);
              var l = B === e;
              if (!l) break;
            }
          } else return de.errors = [{ instancePath: t + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } }], false;
          var a = j === e;
        } else var a = true;
        if (a) {
          if (r.notices !== void 0) {
            let f = r.notices, j = e;
            if (e === j) if (Array.isArray(f)) {
              var v = true;
              let A = f.length;
              for (let w = 0; w < A; w++) {
                let B = e;
                if (typeof f[w] != "string") return de.errors = [{ instancePath: t + "/notices/" + w, schemaPath: "#/properties/notices/items/type", keyword: "type", params: { type: "string" } }], false;
                var v = B === e;
                if (!v) break;
              }
            } else return de.errors = [{ instancePath: t + "/notices", schemaPath: "#/properties/notices/type", keyword: "type", params: { type: "array" } }], false;
            var a = j === e;
          } else var a = true;
          if (a) {
            if (r.facts !== void 0) {
              let f = e;
              N(r.facts, { instancePath: t + "/facts", parentData: r, parentDataProperty: "facts", rootData: L }) || (y = y === null ? N.errors : y.concat(N.errors), e = y.length);
              var a = f === e;
            } else var a = true;
            if (a) {
              if (r.comparison !== void 0) {
                let f = e;
                c(r.comparison, { instancePath: t + "/comparison", parentData: r, parentDataProperty: "comparison", rootData: L }) || (y = y === null ? c.errors : y.concat(c.errors), e = y.length);
                var a = f === e;
              } else var a = true;
              if (a) {
                if (r.advice !== void 0) {
                  let f = r.advice, j = e;
                  if (e === j) if (Array.isArray(f)) {
                    var _ = true;
                    let A = f.length;
                    for (let w = 0; w < A; w++) {
                      let B = e;
                      z(f[w], { instancePath: t + "/advice/" + w, parentData: f, parentDataProperty: w, rootData: L }) || (y = y === null ? z.errors : y.concat(z.errors), e = y.length);
                      var _ = B === e;
                      if (!_) break;
                    }
                  } else return de.errors = [{ instancePath: t + "/advice", schemaPath: "#/properties/advice/type", keyword: "type", params: { type: "array" } }], false;
                  var a = j === e;
                } else var a = true;
                if (a) if (r.error !== void 0) {
                  let f = e;
                  he(r.error, { instancePath: t + "/error", parentData: r, parentDataProperty: "error", rootData: L }) || (y = y === null ? he.errors : y.concat(he.errors), e = y.length);
                  var a = f === e;
                } else var a = true;
              }
            }
          }
        }
      }
    }
  } else return de.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return de.errors = y, e === 0;
}
var Ne = { type: "object", required: ["repository", "serverUrl", "event", "headSha", "baseSha", "baseRef", "pullRequest", "workflow", "runId", "runAttempt"], properties: { repository: { type: "string" }, serverUrl: { type: "string" }, event: { type: "string" }, headSha: { type: "string" }, baseSha: { type: ["string", "null"] }, baseRef: { type: ["string", "null"] }, pullRequest: { type: ["integer", "null"], minimum: 1 }, workflow: { type: "string" }, runId: { type: "string" }, runAttempt: { type: "integer", minimum: 1 } } };
function se(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.repository === void 0 && (m = "repository") || r.serverUrl === void 0 && (m = "serverUrl") || r.event === void 0 && (m = "event") || r.headSha === void 0 && (m = "headSha") || r.baseSha === void 0 && (m = "baseSha") || r.baseRef === void 0 && (m = "baseRef") || r.pullRequest === void 0 && (m = "pullRequest") || r.workflow === void 0 && (m = "workflow") || r.runId === void 0 && (m = "runId") || r.runAttempt === void 0 && (m = "runAttempt")) return se.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: m } }], false;
    if (r.repository !== void 0) {
      let s = e;
      if (typeof r.repository != "string") return se.errors = [{ instancePath: t + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" } }], false;
      var i = s === e;
    } else var i = true;
    if (i) {
      if (r.serverUrl !== void 0) {
        let s = e;
        if (typeof r.serverUrl != "string") return se.errors = [{ instancePath: t + "/serverUrl", schemaPath: "#/properties/serverUrl/type", keyword: "type", params: { type: "string" } }], false;
        var i = s === e;
      } else var i = true;
      if (i) {
        if (r.event !== void 0) {
          let s = e;
          if (typeof r.event != "string") return se.errors = [{ instancePath: t + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" } }], false;
          var i = s === e;
        } else var i = true;
        if (i) {
          if (r.headSha !== void 0) {
            let s = e;
            if (typeof r.headSha != "string") return se.errors = [{ instancePath: t + "/headSha", schemaPath: "#/properties/headSha/type", keyword: "type", params: { type: "string" } }], false;
            var i = s === e;
          } else var i = true;
          if (i) {
            if (r.baseSha !== void 0) {
              let s = r.baseSha, p = e;
              if (typeof s != "string" && s !== null) return se.errors = [{ instancePath: t + "/baseSha", schemaPath: "#/properties/baseSha/type", keyword: "type", params: { type: Ne.properties.baseSha.type } }], false;
              var i = p === e;
            } else var i = true;
            if (i) {
              if (r.baseRef !== void 0) {
                let s = r.baseRef, p = e;
                if (typeof s != "string" && s !== null) return se.errors = [{ instancePath: t + "/baseRef", schemaPath: "#/properties/baseRef/type", keyword: "type", params: { type: Ne.properties.baseRef.type } }], false;
                var i = p === e;
              } else var i = true;
              if (i) {
                if (r.pullRequest !== void 0) {
                  let s = r.pullRequest, p = e;
                  if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)) && s !== null) return se.errors = [{ instancePath: t + "/pullRequest", schemaPath: "#/properties/pullRequest/type", keyword: "type", params: { type: Ne.properties.pullRequest.type } }], false;
                  if (e === p && typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) return se.errors = [{ instancePath: t + "/pullRequest", schemaPath: "#/properties/pullRequest/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                  var i = p === e;
                } else var i = true;
                if (i) {
                  if (r.workflow !== void 0) {
                    let s = e;
                    if (typeof r.workflow != "string") return se.errors = [{ instancePath: t + "/workflow", schemaPath: "#/properties/workflow/type", keyword: "type", params: { type: "string" } }], false;
                    var i = s === e;
                  } else var i = true;
                  if (i) {
                    if (r.runId !== void 0) {
                      let s = e;
                      if (typeof r.runId != "string") return se.errors = [{ instancePath: t + "/runId", schemaPath: "#/properties/runId/type", keyword: "type", params: { type: "string" } }], false;
                      var i = s === e;
                    } else var i = true;
                    if (i) if (r.runAttempt !== void 0) {
                      let s = r.runAttempt, p = e;
                      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) return se.errors = [{ instancePath: t + "/runAttempt", schemaPath: "#/properties/runAttempt/type", keyword: "type", params: { type: "integer" } }], false;
                      if (e === p && typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) return se.errors = [{ instancePath: t + "/runAttempt", schemaPath: "#/properties/runAttempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                      var i = p === e;
                    } else var i = true;
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return se.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return se.errors = y, e === 0;
}
function te(r, { instancePath: t = "", parentData: K, parentDataProperty: Q, rootData: L = r } = {}) {
  let y = null, e = 0;
  if (e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let _;
    if (r.schemaVersion === void 0 && (_ = "schemaVersion") || r.tool === void 0 && (_ = "tool") || r.budget === void 0 && (_ = "budget") || r.verdict === void 0 && (_ = "verdict") || r.notices === void 0 && (_ = "notices") || r.images === void 0 && (_ = "images")) return te.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: _ } }], false;
    if (r.schemaVersion !== void 0) {
      let d = e;
      if (r.schemaVersion !== 1) return te.errors = [{ instancePath: t + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 } }], false;
      var i = d === e;
    } else var i = true;
    if (i) {
      if (r.tool !== void 0) {
        let d = r.tool, f = e;
        if (e === f) if (d && typeof d == "object" && !Array.isArray(d)) {
          let E;
          if (d.name === void 0 && (E = "name") || d.version === void 0 && (E = "version")) return te.errors = [{ instancePath: t + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: E } }], false;
          if (d.name !== void 0) {
            let A = e;
            if (d.name !== "plimsoll") return te.errors = [{ instancePath: t + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "plimsoll" } }], false;
            var m = A === e;
          } else var m = true;
          if (m) if (d.version !== void 0) {
            let A = e;
            if (typeof d.version != "string") return te.errors = [{ instancePath: t + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" } }], false;
            var m = A === e;
          } else var m = true;
        } else return te.errors = [{ instancePath: t + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" } }], false;
        var i = f === e;
      } else var i = true;
      if (i) {
        if (r.budget !== void 0) {
          let d = r.budget, f = e;
          if (e === f) if (d && typeof d == "object" && !Array.isArray(d)) {
            let E;
            if (d.source === void 0 && (E = "source") || d.sha256 === void 0 && (E = "sha256") || d.rules === void 0 && (E = "rules")) return te.errors = [{ instancePath: t + "/budget", schemaPath: "#/properties/budget/required", keyword: "required", params: { missingProperty: E } }], false;
            if (d.source !== void 0) {
              let A = d.source, w = e;
              if (typeof A != "string" && A !== null) return te.errors = [{ instancePath: t + "/budget/source", schemaPath: "#/properties/budget/properties/source/type", keyword: "type", params: { type: Pe.properties.budget.properties.source.type } }], false;
              var s = w === e;
            } else var s = true;
            if (s) {
              if (d.sha256 !== void 0) {
                let A = d.sha256, w = e;
                if (typeof A != "string" && A !== null) return te.errors = [{ instancePath: t + "/budget/sha256", schemaPath: "#/properties/budget/properties/sha256/type", keyword: "type", params: { type: Pe.properties.budget.properties.sha256.type } }], false;
                var s = w === e;
              } else var s = true;
              if (s) {
                if (d.rules !== void 0) {
                  let A = d.rules, w = e;
                  if (e === w) if (Array.isArray(A)) {
                    var p = true;
                    let $ = A.length;
                    for (let R = 0; R < $; R++) {
                      let T = e;
                      fe(A[R], { instancePath: t + "/budget/rules/" + R, parentData: A, parentDataProperty: R, rootData: L }) || (y = y === null ? fe.errors : y.concat(fe.errors), e = y.length);
                      var p = T === e;
                      if (!p) break;
                    }
                  } else return te.errors = [{ instancePath: t + "/budget/rules", schemaPath: "#/properties/budget/properties/rules/type", keyword: "type", params: { type: "array" } }], false;
                  var s = w === e;
                } else var s = true;
                if (s) if (d.loosened !== void 0) {
                  let A = d.loosened, w = e;
                  if (e === w) if (Array.isArray(A)) {
                    var a = true;
                    let $ = A.length;
                    for (let R = 0; R < $; R++) {
                      let T = e;
                      ae(A[R], { instancePath: t + "/budget/loosened/" + R, parentData: A, parentDataProperty: R, rootData: L }) || (y = y === null ? ae.errors : y.concat(ae.errors), e = y.length);
                      var a = T === e;
                      if (!a) break;
                    }
                  } else return te.errors = [{ instancePath: t + "/budget/loosened", schemaPath: "#/properties/budget/properties/loosened/type", keyword: "type", params: { type: "array" } }], false;
                  var s = w === e;
                } else var s = true;
              }
            }
          } else return te.errors = [{ instancePath: t + "/budget", schemaPath: "#/properties/budget/type", keyword: "type", params: { type: "object" } }], false;
          var i = f === e;
        } else var i = true;
        if (i) {
          if (r.verdict !== void 0) {
            let d = r.verdict, f = e;
            if (!(d === "pass" || d === "warn" || d === "fail" || d === "unmeasured")) return te.errors = [{ instancePath: t + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: Pe.properties.verdict.enum } }], false;
            var i = f === e;
          } else var i = true;
          if (i) {
            if (r.notices !== void 0) {
              let d = r.notices, f = e;
              if (e === f) if (Array.isArray(d)) {
                var l = true;
                let E = d.length;
                for (let A = 0; A < E; A++) {
                  let w = e;
                  if (typeof d[A] != "string") return te.errors = [{ instancePath: t + "/notices/" + A, schemaPath: "#/properties/notices/items/type", keyword: "type", params: { type: "string" } }], false;
                  var l = w === e;
                  if (!l) break;
                }
              } else return te.errors = [{ instancePath: t + "/notices", schemaPath: "#/properties/notices/type", keyword: "type", params: { type: "array" } }], false;
              var i = f === e;
            } else var i = true;
            if (i) {
              if (r.images !== void 0) {
                let d = r.images, f = e;
                if (e === f) if (Array.isArray(d)) {
                  var v = true;
                  let E = d.length;
                  for (let A = 0; A < E; A++) {
                    let w = e;
                    de(d[A], { instancePath: t + "/images/" + A, parentData: d, parentDataProperty: A, rootData: L }) || (y = y === null ? de.errors : y.concat(de.errors), e = y.length);
                    var v = w === e;
                    if (!v) break;
                  }
                } else return te.errors = [{ instancePath: t + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" } }], false;
                var i = f === e;
              } else var i = true;
              if (i) if (r.run !== void 0) {
                let d = e;
                se(r.run, { instancePath: t + "/run", parentData: r, parentDataProperty: "run", rootData: L }) || (y = y === null ? se.errors : y.concat(se.errors), e = y.length);
                var i = d === e;
              } else var i = true;
            }
          }
        }
      }
    }
  } else return te.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return te.errors = y, e === 0;
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
  if (!isReport(value)) throw refuse(`this is not a plimsoll report: ${explain(Ve.errors?.[0])}`);
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
    return Ve(value);
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
