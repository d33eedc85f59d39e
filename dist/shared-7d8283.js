import {
  SCHEMA_VERSION
} from "./shared-5b0b1f.js";
import {
  quoted
} from "./shared-96325b.js";
import {
  GateError
} from "./shared-9f23e6.js";

// src/judge/report-validator.generated.js
var stdin_default = validate21;
var schema6 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://raw.githubusercontent.com/plimsoll-ci/plimsoll/main/schema/report.schema.json", title: "Plimsoll report", description: "What images weigh, and what a budget said of them. Sizes are bytes, ratios are 0 to 1.", type: "object", required: ["schemaVersion", "tool", "budget", "verdict", "notices", "images"], properties: { schemaVersion: { const: 1 }, tool: { type: "object", required: ["name", "version"], properties: { name: { const: "plimsoll" }, version: { type: "string" } } }, budget: { type: "object", required: ["source", "sha256", "rules"], properties: { source: { type: ["string", "null"] }, sha256: { type: ["string", "null"] }, rules: { type: "array", items: { $ref: "#/definitions/effectiveLimit" } }, loosened: { type: "array", items: { $ref: "#/definitions/loosening" } } } }, verdict: { enum: ["pass", "warn", "fail", "unmeasured"] }, notices: { type: "array", items: { type: "string" } }, images: { type: "array", items: { $ref: "#/definitions/imageReport" } }, run: { $ref: "#/definitions/run" } }, definitions: { advice: { type: "object", required: ["id", "subject", "bytes", "layer", "places", "placeCount"], properties: { id: { enum: ["package-index", "language-cache", "deleted-later", "copied-metadata", "private-files"] }, subject: { type: "string" }, bytes: { type: "number", minimum: 0 }, layer: { type: "integer", minimum: 0 }, places: { type: "array", items: { type: "object", required: ["path", "bytes", "layer", "isVisible"], properties: { path: { type: "string" }, bytes: { type: "number", minimum: 0 }, layer: { type: "integer", minimum: 0 }, isVisible: { type: "boolean" }, hiddenInLayer: { type: "integer", minimum: 0 } } } }, placeCount: { type: "integer", minimum: 0 } } }, comparison: { type: "object", required: ["baseline", "measures", "unmeasured", "pullBytesAre", "growth", "origins", "rebuilt", "moved", "layers", "paths", "heaviest", "packages", "moves"], properties: { baseline: { type: "object", required: ["key", "matchedBy", "source", "report", "configDigest", "measures"], properties: { key: { $ref: "#/definitions/key" }, matchedBy: { enum: ["name", "repository", "only"] }, source: { type: "string" }, report: { type: ["string", "null"] }, configDigest: { type: ["string", "null"] }, measures: { $ref: "#/definitions/measures" }, commit: { type: "string" }, distance: { type: "integer", minimum: 0 } } }, measures: { type: "object", required: ["growthBytes", "growthRatio", "ownGrowthBytes", "pullGrowthBytes", "deltaPullBytes"], properties: { growthBytes: { type: "number" }, growthRatio: { type: ["number", "null"] }, ownGrowthBytes: { type: ["number", "null"] }, pullGrowthBytes: { type: ["number", "null"] }, deltaPullBytes: { type: ["number", "null"], minimum: 0 } } }, unmeasured: { type: "object", required: [], properties: { growthBytes: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } }, growthRatio: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } }, ownGrowthBytes: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } }, pullGrowthBytes: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } }, deltaPullBytes: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } } } }, pullBytesAre: { enum: ["exact", "estimate", null] }, growth: { type: "object", required: ["visibleBytes", "hiddenBytes", "otherBytes"], properties: { visibleBytes: { type: "number" }, hiddenBytes: { type: "number" }, otherBytes: { type: "number" } } }, origins: { type: ["object", "null"], required: ["base", "own"], properties: { base: { type: "object", required: ["old", "new"], properties: { old: { type: "number", minimum: 0 }, new: { type: "number", minimum: 0 } } }, own: { type: "object", required: ["old", "new"], properties: { old: { type: "number", minimum: 0 }, new: { type: "number", minimum: 0 } } } } }, rebuilt: { type: "object", required: ["layerCount", "bytes", "pullBytes"], properties: { layerCount: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 } } }, moved: { type: "object", required: ["layerCount", "bytes", "pullBytes"], properties: { layerCount: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 } } }, layers: { type: "array", items: { $ref: "#/definitions/layerChange" } }, paths: { type: ["object", "null"], required: ["path", "isFolder", "state", "oldBytes", "newBytes", "grownBytes", "shrunkBytes", "children", "rest"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, state: { enum: ["added", "removed", "changed"] }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 }, grownBytes: { type: "number", minimum: 0 }, shrunkBytes: { type: "number", minimum: 0 }, children: { type: "array", items: { $ref: "#/definitions/pathGrowth" } }, rest: { type: "object", required: ["count", "growthBytes"], properties: { count: { type: "integer", minimum: 0 }, growthBytes: { type: "number" } } }, package: { $ref: "#/definitions/packageVersions" } } }, heaviest: { $ref: "#/definitions/growthList" }, packages: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { type: "object", required: ["ecosystem", "name", "oldVersion", "newVersion", "path", "oldBytes", "newBytes"], properties: { ecosystem: { type: "string" }, name: { type: "string" }, oldVersion: { type: ["string", "null"] }, newVersion: { type: ["string", "null"] }, path: { type: "string" }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 } } } }, omitted: { type: "object", required: ["count", "growthBytes"], properties: { count: { type: "integer", minimum: 0 }, growthBytes: { type: "number" } } } } }, moves: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { type: "object", required: ["from", "to", "bytes", "fileCount"], properties: { from: { type: "string" }, to: { type: "string" }, bytes: { type: "number", minimum: 0 }, fileCount: { type: "integer", minimum: 0 } } } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } } } }, effectiveLimit: { type: "object", required: ["rule", "warnLimit", "failLimit", "from", "isDefault"], properties: { rule: { type: "string" }, warnLimit: { type: ["number", "null"] }, failLimit: { type: ["number", "null"] }, from: { type: "string" }, isDefault: { type: "boolean" } } }, growthList: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { type: "object", required: ["path", "isFolder", "state", "growthBytes"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, state: { enum: ["added", "removed", "changed"] }, growthBytes: { type: "number" }, package: { $ref: "#/definitions/packageVersions" } } } }, omitted: { type: "object", required: ["count", "growthBytes"], properties: { count: { type: "integer", minimum: 0 }, growthBytes: { type: "number" } } } } }, layerChange: { type: "object", required: ["state", "origin", "oldIndex", "newIndex", "oldBytes", "newBytes", "pullBytes", "instruction", "differs", "copied"], properties: { state: { enum: ["same", "changed", "moved", "added", "removed"] }, origin: { enum: ["base", "own", "unknown"] }, oldIndex: { type: ["integer", "null"], minimum: 0 }, newIndex: { type: ["integer", "null"], minimum: 0 }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 }, instruction: { type: ["string", "null"] }, differs: { type: "array", items: { enum: ["instruction", "files", "metadata", "times", "content"] } }, copied: { type: "object", required: ["bytes", "changes"], properties: { bytes: { type: "number", minimum: 0 }, changes: { type: "array", items: { enum: ["mode", "owner", "time"] } } } }, inside: { $ref: "#/definitions/growthList" } } }, match: { type: "object", required: ["path", "bytes", "layer", "isVisible"], properties: { path: { type: "string" }, bytes: { type: "number", minimum: 0 }, layer: { type: "integer", minimum: -1 }, isVisible: { type: "boolean" } } }, packageVersions: { type: "object", required: ["ecosystem", "name", "oldVersion", "newVersion"], properties: { ecosystem: { type: "string" }, name: { type: "string" }, oldVersion: { type: ["string", "null"] }, newVersion: { type: ["string", "null"] } } }, pathGrowth: { type: "object", required: ["path", "isFolder", "state", "oldBytes", "newBytes", "grownBytes", "shrunkBytes", "children", "rest"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, state: { enum: ["added", "removed", "changed"] }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 }, grownBytes: { type: "number", minimum: 0 }, shrunkBytes: { type: "number", minimum: 0 }, children: { type: "array", items: { $ref: "#/definitions/pathGrowth" } }, rest: { type: "object", required: ["count", "growthBytes"], properties: { count: { type: "integer", minimum: 0 }, growthBytes: { type: "number" } } }, package: { $ref: "#/definitions/packageVersions" } } }, finding: { type: "object", required: ["id", "rule", "measure", "unit", "bound", "warnLimit", "failLimit", "value", "distance", "outcome", "isDefault", "from"], properties: { id: { type: "string" }, rule: { type: "string" }, measure: { type: "string" }, unit: { enum: ["bytes", "count", "ratio"] }, bound: { enum: ["atMost", "atLeast"] }, warnLimit: { type: ["number", "null"] }, failLimit: { type: ["number", "null"] }, value: { type: ["number", "null"] }, distance: { type: ["number", "null"] }, outcome: { enum: ["pass", "warn", "fail", "waived", "skipped", "unmeasured"] }, isDefault: { type: "boolean" }, from: { type: "string" }, path: { type: "string" }, why: { type: "string" }, matches: { type: "array", items: { $ref: "#/definitions/match" } }, matchCount: { type: "integer", minimum: 0 }, ignored: { type: "object", required: ["bytes", "patterns"], properties: { bytes: { type: "number", minimum: 0 }, patterns: { type: "array", items: { type: "string" } } } }, overridden: { type: "object", required: ["label", "by"], properties: { label: { type: "string" }, by: { type: "string" } } } } }, key: { type: "object", required: ["name", "platform"], properties: { name: { type: "string" }, platform: { type: "string" } } }, reportedError: { type: "object", required: ["code", "message"], properties: { code: { enum: ["USAGE", "BUDGET_INVALID", "REPORT_INVALID", "SOURCE_AMBIGUOUS", "SOURCE_NOT_FOUND", "SOURCE_UNREADABLE", "ENGINE_UNAVAILABLE", "BUILD_FAILED", "IMAGE_NOT_SELECTED", "IMAGE_UNSUPPORTED", "IMAGE_CORRUPT", "LAYER_CORRUPT", "DIGEST_MISMATCH", "LIMIT_EXCEEDED", "TIMEOUT", "REPORT_UNWRITABLE", "INTERRUPTED"] }, message: { type: "string" }, where: { type: "string" }, fix: { type: "string" } } }, run: { type: "object", required: ["repository", "serverUrl", "event", "headSha", "baseSha", "baseRef", "pullRequest", "workflow", "runId", "runAttempt"], properties: { repository: { type: "string" }, serverUrl: { type: "string" }, event: { type: "string" }, headSha: { type: "string" }, baseSha: { type: ["string", "null"] }, baseRef: { type: ["string", "null"] }, pullRequest: { type: ["integer", "null"], minimum: 1 }, workflow: { type: "string" }, runId: { type: "string" }, runAttempt: { type: "integer", minimum: 1 } } }, loosening: { type: "object", required: ["kind", "rule", "image"], properties: { kind: { enum: ["limit", "denial", "ignore", "waiver", "image", "estimate", "baseline", "base", "override"] }, rule: { type: "string" }, image: { type: ["string", "null"] }, bound: { enum: ["warn", "fail"] }, unit: { enum: ["bytes", "count", "ratio"] }, oldLimit: { type: ["number", "null"] }, newLimit: { type: ["number", "null"] }, until: { type: "string" }, oldUntil: { type: "string" }, why: { type: "string" } } }, imageReport: { type: "object", required: ["key", "verdict", "findings", "notices"], properties: { key: { $ref: "#/definitions/key" }, verdict: { enum: ["pass", "warn", "fail", "unmeasured"] }, findings: { type: "array", items: { $ref: "#/definitions/finding" } }, notices: { type: "array", items: { type: "string" } }, facts: { $ref: "#/definitions/facts" }, comparison: { $ref: "#/definitions/comparison" }, advice: { type: "array", items: { $ref: "#/definitions/advice" } }, error: { $ref: "#/definitions/reportedError" } }, anyOf: [{ required: ["facts"] }, { required: ["error"] }] }, layer: { type: "object", required: ["index", "diffId", "digest", "layerBytes", "contentBytes", "reclaimableBytes", "storedBytes", "entryCount", "instruction", "verified"], properties: { index: { type: "integer", minimum: 0 }, diffId: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, layerBytes: { type: "number", minimum: 0 }, contentBytes: { type: "number", minimum: 0 }, reclaimableBytes: { type: "number", minimum: 0 }, storedBytes: { type: ["number", "null"], minimum: 0 }, entryCount: { type: "integer", minimum: 0 }, instruction: { type: ["string", "null"] }, verified: { enum: ["structure", "tocDigest", "blobDigest", "diffId"] }, dockerfile: { type: "object", required: ["file", "line", "endLine", "by"], properties: { file: { type: "string" }, line: { type: "integer", minimum: 1 }, endLine: { type: "integer", minimum: 1 }, by: { enum: ["provenance", "instruction"] } } }, fingerprint: { type: "object", required: ["files", "metadata", "times"], properties: { files: { type: "string" }, metadata: { type: "string" }, times: { type: "string" } } } } }, measures: { type: "object", required: ["imageBytes", "layerBytes", "layerCount", "fileCount", "contentBytes", "visibleBytes", "reclaimableBytes", "visibleRatio", "efficiencyRatio", "wastedBytes", "userWastedRatio", "pullBytes"], properties: { imageBytes: { type: "number", minimum: 0 }, layerBytes: { type: "number", minimum: 0 }, layerCount: { type: "integer", minimum: 0 }, fileCount: { type: "integer", minimum: 0 }, contentBytes: { type: "number", minimum: 0 }, visibleBytes: { type: "number", minimum: 0 }, reclaimableBytes: { type: "number", minimum: 0 }, visibleRatio: { type: "number", minimum: 0 }, efficiencyRatio: { type: ["number", "null"] }, wastedBytes: { type: "number", minimum: 0 }, userWastedRatio: { type: ["number", "null"], minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 }, ownBytes: { type: ["number", "null"], minimum: 0 } } }, wasteItem: { type: "object", required: ["path", "isFolder", "fileCount", "bytes", "cause", "addedInLayer", "hiddenInLayer"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, fileCount: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 }, cause: { enum: ["deleted", "overwritten", "metadata"] }, addedInLayer: { type: "integer", minimum: 0 }, hiddenInLayer: { type: "integer", minimum: 0 }, changes: { type: "array", items: { enum: ["mode", "owner", "time"] } } } }, largestItem: { type: "object", required: ["path", "bytes", "fileCount"], properties: { path: { type: "string" }, bytes: { type: "number", minimum: 0 }, fileCount: { type: "integer", minimum: 0 } } }, packageItem: { type: "object", required: ["ecosystem", "name", "path", "bytes", "copies"], properties: { ecosystem: { type: "string" }, name: { type: "string" }, path: { type: "string" }, bytes: { type: "number", minimum: 0 }, copies: { type: "integer", minimum: 0 } } }, tree: { type: ["object", "null"], required: ["depth", "name", "visibleBytes", "reclaimableBytes", "isVisible", "firstLayer"], properties: { depth: { type: "array", items: { type: "integer", minimum: 0 } }, name: { type: "array", items: { type: "string" } }, visibleBytes: { type: "array", items: { type: "number", minimum: 0 } }, reclaimableBytes: { type: "array", items: { type: "number", minimum: 0 } }, isVisible: { type: "array", items: { enum: [0, 1] } }, firstLayer: { type: "array", items: { type: "integer", minimum: -1 } }, links: { type: "object", required: ["row", "first"], properties: { row: { type: "array", items: { type: "integer", minimum: 0 } }, first: { type: "array", items: { type: "integer", minimum: 0 } } } }, replaced: { type: "object", required: ["row", "layer"], properties: { row: { type: "array", items: { type: "integer", minimum: 0 } }, layer: { type: "array", items: { type: "integer", minimum: 0 } } } } } }, facts: { type: "object", required: ["key", "source", "manifestDigest", "configDigest", "readBy", "verified", "measures", "unmeasured", "exactness", "diveUserWasted", "reclaimableByCause", "layers", "waste", "largest", "tree"], properties: { key: { $ref: "#/definitions/key" }, source: { type: "string" }, manifestDigest: { type: ["string", "null"] }, configDigest: { type: ["string", "null"] }, readBy: { type: "string" }, verified: { enum: ["structure", "tocDigest", "blobDigest", "diffId"] }, measures: { $ref: "#/definitions/measures" }, unmeasured: { type: "object", additionalProperties: { type: "string" } }, exactness: { type: "object", required: ["pullBytes", "contentsCompared"], properties: { pullBytes: { enum: ["exact", "estimate", null] }, contentsCompared: { type: "boolean" } } }, diveUserWasted: { enum: ["number", "NaN", "Infinity"] }, reclaimableByCause: { type: "object", required: ["deleted", "overwritten", "metadata"], properties: { deleted: { type: "number", minimum: 0 }, overwritten: { type: "number", minimum: 0 }, metadata: { type: "number", minimum: 0 } } }, layers: { type: "array", items: { $ref: "#/definitions/layer" } }, waste: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/wasteItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, largest: { type: "object", required: ["folders", "packages", "files"], properties: { folders: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/largestItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, packages: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/packageItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, files: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/largestItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } } } }, tree: { $ref: "#/definitions/tree" }, base: { type: "object", required: ["name", "digest", "layerCount", "by", "certainty"], properties: { name: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, layerCount: { type: "integer", minimum: 0 }, by: { enum: ["budget", "provenance", "annotation", "history"] }, certainty: { enum: ["exact", "likely"] } } } } } } };
var schema7 = { type: "object", required: ["rule", "warnLimit", "failLimit", "from", "isDefault"], properties: { rule: { type: "string" }, warnLimit: { type: ["number", "null"] }, failLimit: { type: ["number", "null"] }, from: { type: "string" }, isDefault: { type: "boolean" } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rule === void 0 && (missing0 = "rule") || data.warnLimit === void 0 && (missing0 = "warnLimit") || data.failLimit === void 0 && (missing0 = "failLimit") || data.from === void 0 && (missing0 = "from") || data.isDefault === void 0 && (missing0 = "isDefault"))
        return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.rule !== void 0) {
        let _errs1 = errors;
        if (typeof data.rule != "string")
          return validate22.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } }], false;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0) {
        if (data.warnLimit !== void 0) {
          let data1 = data.warnLimit, _errs3 = errors;
          if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null)
            return validate22.errors = [{ instancePath: instancePath + "/warnLimit", schemaPath: "#/properties/warnLimit/type", keyword: "type", params: { type: schema7.properties.warnLimit.type } }], false;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.failLimit !== void 0) {
            let data2 = data.failLimit, _errs5 = errors;
            if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null)
              return validate22.errors = [{ instancePath: instancePath + "/failLimit", schemaPath: "#/properties/failLimit/type", keyword: "type", params: { type: schema7.properties.failLimit.type } }], false;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.from !== void 0) {
              let _errs7 = errors;
              if (typeof data.from != "string")
                return validate22.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = true;
            if (valid0)
              if (data.isDefault !== void 0) {
                let _errs9 = errors;
                if (typeof data.isDefault != "boolean")
                  return validate22.errors = [{ instancePath: instancePath + "/isDefault", schemaPath: "#/properties/isDefault/type", keyword: "type", params: { type: "boolean" } }], false;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = true;
          }
        }
      }
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate22.errors = vErrors, errors === 0;
}
var schema8 = { type: "object", required: ["kind", "rule", "image"], properties: { kind: { enum: ["limit", "denial", "ignore", "waiver", "image", "estimate", "baseline", "base", "override"] }, rule: { type: "string" }, image: { type: ["string", "null"] }, bound: { enum: ["warn", "fail"] }, unit: { enum: ["bytes", "count", "ratio"] }, oldLimit: { type: ["number", "null"] }, newLimit: { type: ["number", "null"] }, until: { type: "string" }, oldUntil: { type: "string" }, why: { type: "string" } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.rule === void 0 && (missing0 = "rule") || data.image === void 0 && (missing0 = "image"))
        return validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.kind !== void 0) {
        let data0 = data.kind, _errs1 = errors;
        if (!(data0 === "limit" || data0 === "denial" || data0 === "ignore" || data0 === "waiver" || data0 === "image" || data0 === "estimate" || data0 === "baseline" || data0 === "base" || data0 === "override"))
          return validate24.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema8.properties.kind.enum } }], false;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0) {
        if (data.rule !== void 0) {
          let _errs2 = errors;
          if (typeof data.rule != "string")
            return validate24.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } }], false;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.image !== void 0) {
            let data2 = data.image, _errs4 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate24.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: schema8.properties.image.type } }], false;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.bound !== void 0) {
              let data3 = data.bound, _errs6 = errors;
              if (!(data3 === "warn" || data3 === "fail"))
                return validate24.errors = [{ instancePath: instancePath + "/bound", schemaPath: "#/properties/bound/enum", keyword: "enum", params: { allowedValues: schema8.properties.bound.enum } }], false;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.unit !== void 0) {
                let data4 = data.unit, _errs7 = errors;
                if (!(data4 === "bytes" || data4 === "count" || data4 === "ratio"))
                  return validate24.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema8.properties.unit.enum } }], false;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.oldLimit !== void 0) {
                  let data5 = data.oldLimit, _errs8 = errors;
                  if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null)
                    return validate24.errors = [{ instancePath: instancePath + "/oldLimit", schemaPath: "#/properties/oldLimit/type", keyword: "type", params: { type: schema8.properties.oldLimit.type } }], false;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.newLimit !== void 0) {
                    let data6 = data.newLimit, _errs10 = errors;
                    if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null)
                      return validate24.errors = [{ instancePath: instancePath + "/newLimit", schemaPath: "#/properties/newLimit/type", keyword: "type", params: { type: schema8.properties.newLimit.type } }], false;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.until !== void 0) {
                      let _errs12 = errors;
                      if (typeof data.until != "string")
                        return validate24.errors = [{ instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" } }], false;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.oldUntil !== void 0) {
                        let _errs14 = errors;
                        if (typeof data.oldUntil != "string")
                          return validate24.errors = [{ instancePath: instancePath + "/oldUntil", schemaPath: "#/properties/oldUntil/type", keyword: "type", params: { type: "string" } }], false;
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = true;
                      if (valid0)
                        if (data.why !== void 0) {
                          let _errs16 = errors;
                          if (typeof data.why != "string")
                            return validate24.errors = [{ instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" } }], false;
                          var valid0 = _errs16 === errors;
                        } else
                          var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate24.errors = vErrors, errors === 0;
}
var schema9 = { type: "object", required: ["key", "verdict", "findings", "notices"], properties: { key: { $ref: "#/definitions/key" }, verdict: { enum: ["pass", "warn", "fail", "unmeasured"] }, findings: { type: "array", items: { $ref: "#/definitions/finding" } }, notices: { type: "array", items: { type: "string" } }, facts: { $ref: "#/definitions/facts" }, comparison: { $ref: "#/definitions/comparison" }, advice: { type: "array", items: { $ref: "#/definitions/advice" } }, error: { $ref: "#/definitions/reportedError" } }, anyOf: [{ required: ["facts"] }, { required: ["error"] }] };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.platform === void 0 && (missing0 = "platform"))
        return validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (typeof data.name != "string")
          return validate27.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0)
        if (data.platform !== void 0) {
          let _errs3 = errors;
          if (typeof data.platform != "string")
            return validate27.errors = [{ instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" } }], false;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = true;
    } else
      return validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate27.errors = vErrors, errors === 0;
}
var schema11 = { type: "object", required: ["id", "rule", "measure", "unit", "bound", "warnLimit", "failLimit", "value", "distance", "outcome", "isDefault", "from"], properties: { id: { type: "string" }, rule: { type: "string" }, measure: { type: "string" }, unit: { enum: ["bytes", "count", "ratio"] }, bound: { enum: ["atMost", "atLeast"] }, warnLimit: { type: ["number", "null"] }, failLimit: { type: ["number", "null"] }, value: { type: ["number", "null"] }, distance: { type: ["number", "null"] }, outcome: { enum: ["pass", "warn", "fail", "waived", "skipped", "unmeasured"] }, isDefault: { type: "boolean" }, from: { type: "string" }, path: { type: "string" }, why: { type: "string" }, matches: { type: "array", items: { $ref: "#/definitions/match" } }, matchCount: { type: "integer", minimum: 0 }, ignored: { type: "object", required: ["bytes", "patterns"], properties: { bytes: { type: "number", minimum: 0 }, patterns: { type: "array", items: { type: "string" } } } }, overridden: { type: "object", required: ["label", "by"], properties: { label: { type: "string" }, by: { type: "string" } } } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.bytes === void 0 && (missing0 = "bytes") || data.layer === void 0 && (missing0 = "layer") || data.isVisible === void 0 && (missing0 = "isVisible"))
        return validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.path !== void 0) {
        let _errs1 = errors;
        if (typeof data.path != "string")
          return validate30.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0) {
        if (data.bytes !== void 0) {
          let data1 = data.bytes, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 < 0 || isNaN(data1))
                return validate30.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else
              return validate30.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.layer !== void 0) {
            let data2 = data.layer, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate30.errors = [{ instancePath: instancePath + "/layer", schemaPath: "#/properties/layer/type", keyword: "type", params: { type: "integer" } }], false;
            if (errors === _errs5 && typeof data2 == "number" && isFinite(data2) && (data2 < -1 || isNaN(data2)))
              return validate30.errors = [{ instancePath: instancePath + "/layer", schemaPath: "#/properties/layer/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } }], false;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = true;
          if (valid0)
            if (data.isVisible !== void 0) {
              let _errs7 = errors;
              if (typeof data.isVisible != "boolean")
                return validate30.errors = [{ instancePath: instancePath + "/isVisible", schemaPath: "#/properties/isVisible/type", keyword: "type", params: { type: "boolean" } }], false;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = true;
        }
      }
    } else
      return validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate30.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.rule === void 0 && (missing0 = "rule") || data.measure === void 0 && (missing0 = "measure") || data.unit === void 0 && (missing0 = "unit") || data.bound === void 0 && (missing0 = "bound") || data.warnLimit === void 0 && (missing0 = "warnLimit") || data.failLimit === void 0 && (missing0 = "failLimit") || data.value === void 0 && (missing0 = "value") || data.distance === void 0 && (missing0 = "distance") || data.outcome === void 0 && (missing0 = "outcome") || data.isDefault === void 0 && (missing0 = "isDefault") || data.from === void 0 && (missing0 = "from"))
        return validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate29.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], false;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0) {
        if (data.rule !== void 0) {
          let _errs3 = errors;
          if (typeof data.rule != "string")
            return validate29.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } }], false;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.measure !== void 0) {
            let _errs5 = errors;
            if (typeof data.measure != "string")
              return validate29.errors = [{ instancePath: instancePath + "/measure", schemaPath: "#/properties/measure/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.unit !== void 0) {
              let data3 = data.unit, _errs7 = errors;
              if (!(data3 === "bytes" || data3 === "count" || data3 === "ratio"))
                return validate29.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema11.properties.unit.enum } }], false;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.bound !== void 0) {
                let data4 = data.bound, _errs8 = errors;
                if (!(data4 === "atMost" || data4 === "atLeast"))
                  return validate29.errors = [{ instancePath: instancePath + "/bound", schemaPath: "#/properties/bound/enum", keyword: "enum", params: { allowedValues: schema11.properties.bound.enum } }], false;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.warnLimit !== void 0) {
                  let data5 = data.warnLimit, _errs9 = errors;
                  if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null)
                    return validate29.errors = [{ instancePath: instancePath + "/warnLimit", schemaPath: "#/properties/warnLimit/type", keyword: "type", params: { type: schema11.properties.warnLimit.type } }], false;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.failLimit !== void 0) {
                    let data6 = data.failLimit, _errs11 = errors;
                    if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null)
                      return validate29.errors = [{ instancePath: instancePath + "/failLimit", schemaPath: "#/properties/failLimit/type", keyword: "type", params: { type: schema11.properties.failLimit.type } }], false;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.value !== void 0) {
                      let data7 = data.value, _errs13 = errors;
                      if (!(typeof data7 == "number" && isFinite(data7)) && data7 !== null)
                        return validate29.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema11.properties.value.type } }], false;
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.distance !== void 0) {
                        let data8 = data.distance, _errs15 = errors;
                        if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null)
                          return validate29.errors = [{ instancePath: instancePath + "/distance", schemaPath: "#/properties/distance/type", keyword: "type", params: { type: schema11.properties.distance.type } }], false;
                        var valid0 = _errs15 === errors;
                      } else
                        var valid0 = true;
                      if (valid0) {
                        if (data.outcome !== void 0) {
                          let data9 = data.outcome, _errs17 = errors;
                          if (!(data9 === "pass" || data9 === "warn" || data9 === "fail" || data9 === "waived" || data9 === "skipped" || data9 === "unmeasured"))
                            return validate29.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema11.properties.outcome.enum } }], false;
                          var valid0 = _errs17 === errors;
                        } else
                          var valid0 = true;
                        if (valid0) {
                          if (data.isDefault !== void 0) {
                            let _errs18 = errors;
                            if (typeof data.isDefault != "boolean")
                              return validate29.errors = [{ instancePath: instancePath + "/isDefault", schemaPath: "#/properties/isDefault/type", keyword: "type", params: { type: "boolean" } }], false;
                            var valid0 = _errs18 === errors;
                          } else
                            var valid0 = true;
                          if (valid0) {
                            if (data.from !== void 0) {
                              let _errs20 = errors;
                              if (typeof data.from != "string")
                                return validate29.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } }], false;
                              var valid0 = _errs20 === errors;
                            } else
                              var valid0 = true;
                            if (valid0) {
                              if (data.path !== void 0) {
                                let _errs22 = errors;
                                if (typeof data.path != "string")
                                  return validate29.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
                                var valid0 = _errs22 === errors;
                              } else
                                var valid0 = true;
                              if (valid0) {
                                if (data.why !== void 0) {
                                  let _errs24 = errors;
                                  if (typeof data.why != "string")
                                    return validate29.errors = [{ instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" } }], false;
                                  var valid0 = _errs24 === errors;
                                } else
                                  var valid0 = true;
                                if (valid0) {
                                  if (data.matches !== void 0) {
                                    let data14 = data.matches, _errs26 = errors;
                                    if (errors === _errs26)
                                      if (Array.isArray(data14)) {
                                        var valid1 = true;
                                        let len0 = data14.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let _errs28 = errors;
                                          validate30(data14[i0], { instancePath: instancePath + "/matches/" + i0, parentData: data14, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
                                          var valid1 = _errs28 === errors;
                                          if (!valid1)
                                            break;
                                        }
                                      } else
                                        return validate29.errors = [{ instancePath: instancePath + "/matches", schemaPath: "#/properties/matches/type", keyword: "type", params: { type: "array" } }], false;
                                    var valid0 = _errs26 === errors;
                                  } else
                                    var valid0 = true;
                                  if (valid0) {
                                    if (data.matchCount !== void 0) {
                                      let data16 = data.matchCount, _errs29 = errors;
                                      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)))
                                        return validate29.errors = [{ instancePath: instancePath + "/matchCount", schemaPath: "#/properties/matchCount/type", keyword: "type", params: { type: "integer" } }], false;
                                      if (errors === _errs29 && typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16)))
                                        return validate29.errors = [{ instancePath: instancePath + "/matchCount", schemaPath: "#/properties/matchCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      var valid0 = _errs29 === errors;
                                    } else
                                      var valid0 = true;
                                    if (valid0) {
                                      if (data.ignored !== void 0) {
                                        let data17 = data.ignored, _errs31 = errors;
                                        if (errors === _errs31)
                                          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                            let missing1;
                                            if (data17.bytes === void 0 && (missing1 = "bytes") || data17.patterns === void 0 && (missing1 = "patterns"))
                                              return validate29.errors = [{ instancePath: instancePath + "/ignored", schemaPath: "#/properties/ignored/required", keyword: "required", params: { missingProperty: missing1 } }], false;
                                            if (data17.bytes !== void 0) {
                                              let data18 = data17.bytes, _errs33 = errors;
                                              if (errors === _errs33)
                                                if (typeof data18 == "number" && isFinite(data18)) {
                                                  if (data18 < 0 || isNaN(data18))
                                                    return validate29.errors = [{ instancePath: instancePath + "/ignored/bytes", schemaPath: "#/properties/ignored/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                                } else
                                                  return validate29.errors = [{ instancePath: instancePath + "/ignored/bytes", schemaPath: "#/properties/ignored/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                              var valid2 = _errs33 === errors;
                                            } else
                                              var valid2 = true;
                                            if (valid2)
                                              if (data17.patterns !== void 0) {
                                                let data19 = data17.patterns, _errs35 = errors;
                                                if (errors === _errs35)
                                                  if (Array.isArray(data19)) {
                                                    var valid3 = true;
                                                    let len1 = data19.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                      let _errs37 = errors;
                                                      if (typeof data19[i1] != "string")
                                                        return validate29.errors = [{ instancePath: instancePath + "/ignored/patterns/" + i1, schemaPath: "#/properties/ignored/properties/patterns/items/type", keyword: "type", params: { type: "string" } }], false;
                                                      var valid3 = _errs37 === errors;
                                                      if (!valid3)
                                                        break;
                                                    }
                                                  } else
                                                    return validate29.errors = [{ instancePath: instancePath + "/ignored/patterns", schemaPath: "#/properties/ignored/properties/patterns/type", keyword: "type", params: { type: "array" } }], false;
                                                var valid2 = _errs35 === errors;
                                              } else
                                                var valid2 = true;
                                          } else
                                            return validate29.errors = [{ instancePath: instancePath + "/ignored", schemaPath: "#/properties/ignored/type", keyword: "type", params: { type: "object" } }], false;
                                        var valid0 = _errs31 === errors;
                                      } else
                                        var valid0 = true;
                                      if (valid0)
                                        if (data.overridden !== void 0) {
                                          let data21 = data.overridden, _errs39 = errors;
                                          if (errors === _errs39)
                                            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                              let missing2;
                                              if (data21.label === void 0 && (missing2 = "label") || data21.by === void 0 && (missing2 = "by"))
                                                return validate29.errors = [{ instancePath: instancePath + "/overridden", schemaPath: "#/properties/overridden/required", keyword: "required", params: { missingProperty: missing2 } }], false;
                                              if (data21.label !== void 0) {
                                                let _errs41 = errors;
                                                if (typeof data21.label != "string")
                                                  return validate29.errors = [{ instancePath: instancePath + "/overridden/label", schemaPath: "#/properties/overridden/properties/label/type", keyword: "type", params: { type: "string" } }], false;
                                                var valid4 = _errs41 === errors;
                                              } else
                                                var valid4 = true;
                                              if (valid4)
                                                if (data21.by !== void 0) {
                                                  let _errs43 = errors;
                                                  if (typeof data21.by != "string")
                                                    return validate29.errors = [{ instancePath: instancePath + "/overridden/by", schemaPath: "#/properties/overridden/properties/by/type", keyword: "type", params: { type: "string" } }], false;
                                                  var valid4 = _errs43 === errors;
                                                } else
                                                  var valid4 = true;
                                            } else
                                              return validate29.errors = [{ instancePath: instancePath + "/overridden", schemaPath: "#/properties/overridden/type", keyword: "type", params: { type: "object" } }], false;
                                          var valid0 = _errs39 === errors;
                                        } else
                                          var valid0 = true;
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
    } else
      return validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate29.errors = vErrors, errors === 0;
}
var schema13 = { type: "object", required: ["key", "source", "manifestDigest", "configDigest", "readBy", "verified", "measures", "unmeasured", "exactness", "diveUserWasted", "reclaimableByCause", "layers", "waste", "largest", "tree"], properties: { key: { $ref: "#/definitions/key" }, source: { type: "string" }, manifestDigest: { type: ["string", "null"] }, configDigest: { type: ["string", "null"] }, readBy: { type: "string" }, verified: { enum: ["structure", "tocDigest", "blobDigest", "diffId"] }, measures: { $ref: "#/definitions/measures" }, unmeasured: { type: "object", additionalProperties: { type: "string" } }, exactness: { type: "object", required: ["pullBytes", "contentsCompared"], properties: { pullBytes: { enum: ["exact", "estimate", null] }, contentsCompared: { type: "boolean" } } }, diveUserWasted: { enum: ["number", "NaN", "Infinity"] }, reclaimableByCause: { type: "object", required: ["deleted", "overwritten", "metadata"], properties: { deleted: { type: "number", minimum: 0 }, overwritten: { type: "number", minimum: 0 }, metadata: { type: "number", minimum: 0 } } }, layers: { type: "array", items: { $ref: "#/definitions/layer" } }, waste: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/wasteItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, largest: { type: "object", required: ["folders", "packages", "files"], properties: { folders: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/largestItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, packages: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/packageItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } }, files: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { $ref: "#/definitions/largestItem" } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } } } }, tree: { $ref: "#/definitions/tree" }, base: { type: "object", required: ["name", "digest", "layerCount", "by", "certainty"], properties: { name: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, layerCount: { type: "integer", minimum: 0 }, by: { enum: ["budget", "provenance", "annotation", "history"] }, certainty: { enum: ["exact", "likely"] } } } } };
var schema14 = { type: "object", required: ["imageBytes", "layerBytes", "layerCount", "fileCount", "contentBytes", "visibleBytes", "reclaimableBytes", "visibleRatio", "efficiencyRatio", "wastedBytes", "userWastedRatio", "pullBytes"], properties: { imageBytes: { type: "number", minimum: 0 }, layerBytes: { type: "number", minimum: 0 }, layerCount: { type: "integer", minimum: 0 }, fileCount: { type: "integer", minimum: 0 }, contentBytes: { type: "number", minimum: 0 }, visibleBytes: { type: "number", minimum: 0 }, reclaimableBytes: { type: "number", minimum: 0 }, visibleRatio: { type: "number", minimum: 0 }, efficiencyRatio: { type: ["number", "null"] }, wastedBytes: { type: "number", minimum: 0 }, userWastedRatio: { type: ["number", "null"], minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 }, ownBytes: { type: ["number", "null"], minimum: 0 } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.imageBytes === void 0 && (missing0 = "imageBytes") || data.layerBytes === void 0 && (missing0 = "layerBytes") || data.layerCount === void 0 && (missing0 = "layerCount") || data.fileCount === void 0 && (missing0 = "fileCount") || data.contentBytes === void 0 && (missing0 = "contentBytes") || data.visibleBytes === void 0 && (missing0 = "visibleBytes") || data.reclaimableBytes === void 0 && (missing0 = "reclaimableBytes") || data.visibleRatio === void 0 && (missing0 = "visibleRatio") || data.efficiencyRatio === void 0 && (missing0 = "efficiencyRatio") || data.wastedBytes === void 0 && (missing0 = "wastedBytes") || data.userWastedRatio === void 0 && (missing0 = "userWastedRatio") || data.pullBytes === void 0 && (missing0 = "pullBytes"))
        return validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.imageBytes !== void 0) {
        let data0 = data.imageBytes, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 < 0 || isNaN(data0))
              return validate35.errors = [{ instancePath: instancePath + "/imageBytes", schemaPath: "#/properties/imageBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          } else
            return validate35.errors = [{ instancePath: instancePath + "/imageBytes", schemaPath: "#/properties/imageBytes/type", keyword: "type", params: { type: "number" } }], false;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0) {
        if (data.layerBytes !== void 0) {
          let data1 = data.layerBytes, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 < 0 || isNaN(data1))
                return validate35.errors = [{ instancePath: instancePath + "/layerBytes", schemaPath: "#/properties/layerBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else
              return validate35.errors = [{ instancePath: instancePath + "/layerBytes", schemaPath: "#/properties/layerBytes/type", keyword: "type", params: { type: "number" } }], false;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.layerCount !== void 0) {
            let data2 = data.layerCount, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate35.errors = [{ instancePath: instancePath + "/layerCount", schemaPath: "#/properties/layerCount/type", keyword: "type", params: { type: "integer" } }], false;
            if (errors === _errs5 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
              return validate35.errors = [{ instancePath: instancePath + "/layerCount", schemaPath: "#/properties/layerCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.fileCount !== void 0) {
              let data3 = data.fileCount, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate35.errors = [{ instancePath: instancePath + "/fileCount", schemaPath: "#/properties/fileCount/type", keyword: "type", params: { type: "integer" } }], false;
              if (errors === _errs7 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)))
                return validate35.errors = [{ instancePath: instancePath + "/fileCount", schemaPath: "#/properties/fileCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.contentBytes !== void 0) {
                let data4 = data.contentBytes, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "number" && isFinite(data4)) {
                    if (data4 < 0 || isNaN(data4))
                      return validate35.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  } else
                    return validate35.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/type", keyword: "type", params: { type: "number" } }], false;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.visibleBytes !== void 0) {
                  let data5 = data.visibleBytes, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "number" && isFinite(data5)) {
                      if (data5 < 0 || isNaN(data5))
                        return validate35.errors = [{ instancePath: instancePath + "/visibleBytes", schemaPath: "#/properties/visibleBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    } else
                      return validate35.errors = [{ instancePath: instancePath + "/visibleBytes", schemaPath: "#/properties/visibleBytes/type", keyword: "type", params: { type: "number" } }], false;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.reclaimableBytes !== void 0) {
                    let data6 = data.reclaimableBytes, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "number" && isFinite(data6)) {
                        if (data6 < 0 || isNaN(data6))
                          return validate35.errors = [{ instancePath: instancePath + "/reclaimableBytes", schemaPath: "#/properties/reclaimableBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      } else
                        return validate35.errors = [{ instancePath: instancePath + "/reclaimableBytes", schemaPath: "#/properties/reclaimableBytes/type", keyword: "type", params: { type: "number" } }], false;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.visibleRatio !== void 0) {
                      let data7 = data.visibleRatio, _errs15 = errors;
                      if (errors === _errs15)
                        if (typeof data7 == "number" && isFinite(data7)) {
                          if (data7 < 0 || isNaN(data7))
                            return validate35.errors = [{ instancePath: instancePath + "/visibleRatio", schemaPath: "#/properties/visibleRatio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        } else
                          return validate35.errors = [{ instancePath: instancePath + "/visibleRatio", schemaPath: "#/properties/visibleRatio/type", keyword: "type", params: { type: "number" } }], false;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.efficiencyRatio !== void 0) {
                        let data8 = data.efficiencyRatio, _errs17 = errors;
                        if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null)
                          return validate35.errors = [{ instancePath: instancePath + "/efficiencyRatio", schemaPath: "#/properties/efficiencyRatio/type", keyword: "type", params: { type: schema14.properties.efficiencyRatio.type } }], false;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = true;
                      if (valid0) {
                        if (data.wastedBytes !== void 0) {
                          let data9 = data.wastedBytes, _errs19 = errors;
                          if (errors === _errs19)
                            if (typeof data9 == "number" && isFinite(data9)) {
                              if (data9 < 0 || isNaN(data9))
                                return validate35.errors = [{ instancePath: instancePath + "/wastedBytes", schemaPath: "#/properties/wastedBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            } else
                              return validate35.errors = [{ instancePath: instancePath + "/wastedBytes", schemaPath: "#/properties/wastedBytes/type", keyword: "type", params: { type: "number" } }], false;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = true;
                        if (valid0) {
                          if (data.userWastedRatio !== void 0) {
                            let data10 = data.userWastedRatio, _errs21 = errors;
                            if (!(typeof data10 == "number" && isFinite(data10)) && data10 !== null)
                              return validate35.errors = [{ instancePath: instancePath + "/userWastedRatio", schemaPath: "#/properties/userWastedRatio/type", keyword: "type", params: { type: schema14.properties.userWastedRatio.type } }], false;
                            if (errors === _errs21 && typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10)))
                              return validate35.errors = [{ instancePath: instancePath + "/userWastedRatio", schemaPath: "#/properties/userWastedRatio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = true;
                          if (valid0) {
                            if (data.pullBytes !== void 0) {
                              let data11 = data.pullBytes, _errs23 = errors;
                              if (!(typeof data11 == "number" && isFinite(data11)) && data11 !== null)
                                return validate35.errors = [{ instancePath: instancePath + "/pullBytes", schemaPath: "#/properties/pullBytes/type", keyword: "type", params: { type: schema14.properties.pullBytes.type } }], false;
                              if (errors === _errs23 && typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11)))
                                return validate35.errors = [{ instancePath: instancePath + "/pullBytes", schemaPath: "#/properties/pullBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = true;
                            if (valid0)
                              if (data.ownBytes !== void 0) {
                                let data12 = data.ownBytes, _errs25 = errors;
                                if (!(typeof data12 == "number" && isFinite(data12)) && data12 !== null)
                                  return validate35.errors = [{ instancePath: instancePath + "/ownBytes", schemaPath: "#/properties/ownBytes/type", keyword: "type", params: { type: schema14.properties.ownBytes.type } }], false;
                                if (errors === _errs25 && typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12)))
                                  return validate35.errors = [{ instancePath: instancePath + "/ownBytes", schemaPath: "#/properties/ownBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = true;
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
    } else
      return validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate35.errors = vErrors, errors === 0;
}
var schema15 = { type: "object", required: ["index", "diffId", "digest", "layerBytes", "contentBytes", "reclaimableBytes", "storedBytes", "entryCount", "instruction", "verified"], properties: { index: { type: "integer", minimum: 0 }, diffId: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, layerBytes: { type: "number", minimum: 0 }, contentBytes: { type: "number", minimum: 0 }, reclaimableBytes: { type: "number", minimum: 0 }, storedBytes: { type: ["number", "null"], minimum: 0 }, entryCount: { type: "integer", minimum: 0 }, instruction: { type: ["string", "null"] }, verified: { enum: ["structure", "tocDigest", "blobDigest", "diffId"] }, dockerfile: { type: "object", required: ["file", "line", "endLine", "by"], properties: { file: { type: "string" }, line: { type: "integer", minimum: 1 }, endLine: { type: "integer", minimum: 1 }, by: { enum: ["provenance", "instruction"] } } }, fingerprint: { type: "object", required: ["files", "metadata", "times"], properties: { files: { type: "string" }, metadata: { type: "string" }, times: { type: "string" } } } } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.index === void 0 && (missing0 = "index") || data.diffId === void 0 && (missing0 = "diffId") || data.digest === void 0 && (missing0 = "digest") || data.layerBytes === void 0 && (missing0 = "layerBytes") || data.contentBytes === void 0 && (missing0 = "contentBytes") || data.reclaimableBytes === void 0 && (missing0 = "reclaimableBytes") || data.storedBytes === void 0 && (missing0 = "storedBytes") || data.entryCount === void 0 && (missing0 = "entryCount") || data.instruction === void 0 && (missing0 = "instruction") || data.verified === void 0 && (missing0 = "verified"))
        return validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.index !== void 0) {
        let data0 = data.index, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate37.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" } }], false;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
          return validate37.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0) {
        if (data.diffId !== void 0) {
          let data1 = data.diffId, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate37.errors = [{ instancePath: instancePath + "/diffId", schemaPath: "#/properties/diffId/type", keyword: "type", params: { type: schema15.properties.diffId.type } }], false;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.digest !== void 0) {
            let data2 = data.digest, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate37.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: schema15.properties.digest.type } }], false;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.layerBytes !== void 0) {
              let data3 = data.layerBytes, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "number" && isFinite(data3)) {
                  if (data3 < 0 || isNaN(data3))
                    return validate37.errors = [{ instancePath: instancePath + "/layerBytes", schemaPath: "#/properties/layerBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                } else
                  return validate37.errors = [{ instancePath: instancePath + "/layerBytes", schemaPath: "#/properties/layerBytes/type", keyword: "type", params: { type: "number" } }], false;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.contentBytes !== void 0) {
                let data4 = data.contentBytes, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "number" && isFinite(data4)) {
                    if (data4 < 0 || isNaN(data4))
                      return validate37.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  } else
                    return validate37.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/type", keyword: "type", params: { type: "number" } }], false;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.reclaimableBytes !== void 0) {
                  let data5 = data.reclaimableBytes, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "number" && isFinite(data5)) {
                      if (data5 < 0 || isNaN(data5))
                        return validate37.errors = [{ instancePath: instancePath + "/reclaimableBytes", schemaPath: "#/properties/reclaimableBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    } else
                      return validate37.errors = [{ instancePath: instancePath + "/reclaimableBytes", schemaPath: "#/properties/reclaimableBytes/type", keyword: "type", params: { type: "number" } }], false;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.storedBytes !== void 0) {
                    let data6 = data.storedBytes, _errs13 = errors;
                    if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null)
                      return validate37.errors = [{ instancePath: instancePath + "/storedBytes", schemaPath: "#/properties/storedBytes/type", keyword: "type", params: { type: schema15.properties.storedBytes.type } }], false;
                    if (errors === _errs13 && typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6)))
                      return validate37.errors = [{ instancePath: instancePath + "/storedBytes", schemaPath: "#/properties/storedBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.entryCount !== void 0) {
                      let data7 = data.entryCount, _errs15 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate37.errors = [{ instancePath: instancePath + "/entryCount", schemaPath: "#/properties/entryCount/type", keyword: "type", params: { type: "integer" } }], false;
                      if (errors === _errs15 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)))
                        return validate37.errors = [{ instancePath: instancePath + "/entryCount", schemaPath: "#/properties/entryCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.instruction !== void 0) {
                        let data8 = data.instruction, _errs17 = errors;
                        if (typeof data8 != "string" && data8 !== null)
                          return validate37.errors = [{ instancePath: instancePath + "/instruction", schemaPath: "#/properties/instruction/type", keyword: "type", params: { type: schema15.properties.instruction.type } }], false;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = true;
                      if (valid0) {
                        if (data.verified !== void 0) {
                          let data9 = data.verified, _errs19 = errors;
                          if (!(data9 === "structure" || data9 === "tocDigest" || data9 === "blobDigest" || data9 === "diffId"))
                            return validate37.errors = [{ instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/enum", keyword: "enum", params: { allowedValues: schema15.properties.verified.enum } }], false;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = true;
                        if (valid0) {
                          if (data.dockerfile !== void 0) {
                            let data10 = data.dockerfile, _errs20 = errors;
                            if (errors === _errs20)
                              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                let missing1;
                                if (data10.file === void 0 && (missing1 = "file") || data10.line === void 0 && (missing1 = "line") || data10.endLine === void 0 && (missing1 = "endLine") || data10.by === void 0 && (missing1 = "by"))
                                  return validate37.errors = [{ instancePath: instancePath + "/dockerfile", schemaPath: "#/properties/dockerfile/required", keyword: "required", params: { missingProperty: missing1 } }], false;
                                if (data10.file !== void 0) {
                                  let _errs22 = errors;
                                  if (typeof data10.file != "string")
                                    return validate37.errors = [{ instancePath: instancePath + "/dockerfile/file", schemaPath: "#/properties/dockerfile/properties/file/type", keyword: "type", params: { type: "string" } }], false;
                                  var valid1 = _errs22 === errors;
                                } else
                                  var valid1 = true;
                                if (valid1) {
                                  if (data10.line !== void 0) {
                                    let data12 = data10.line, _errs24 = errors;
                                    if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)))
                                      return validate37.errors = [{ instancePath: instancePath + "/dockerfile/line", schemaPath: "#/properties/dockerfile/properties/line/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (errors === _errs24 && typeof data12 == "number" && isFinite(data12) && (data12 < 1 || isNaN(data12)))
                                      return validate37.errors = [{ instancePath: instancePath + "/dockerfile/line", schemaPath: "#/properties/dockerfile/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                    var valid1 = _errs24 === errors;
                                  } else
                                    var valid1 = true;
                                  if (valid1) {
                                    if (data10.endLine !== void 0) {
                                      let data13 = data10.endLine, _errs26 = errors;
                                      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)))
                                        return validate37.errors = [{ instancePath: instancePath + "/dockerfile/endLine", schemaPath: "#/properties/dockerfile/properties/endLine/type", keyword: "type", params: { type: "integer" } }], false;
                                      if (errors === _errs26 && typeof data13 == "number" && isFinite(data13) && (data13 < 1 || isNaN(data13)))
                                        return validate37.errors = [{ instancePath: instancePath + "/dockerfile/endLine", schemaPath: "#/properties/dockerfile/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                      var valid1 = _errs26 === errors;
                                    } else
                                      var valid1 = true;
                                    if (valid1)
                                      if (data10.by !== void 0) {
                                        let data14 = data10.by, _errs28 = errors;
                                        if (!(data14 === "provenance" || data14 === "instruction"))
                                          return validate37.errors = [{ instancePath: instancePath + "/dockerfile/by", schemaPath: "#/properties/dockerfile/properties/by/enum", keyword: "enum", params: { allowedValues: schema15.properties.dockerfile.properties.by.enum } }], false;
                                        var valid1 = _errs28 === errors;
                                      } else
                                        var valid1 = true;
                                  }
                                }
                              } else
                                return validate37.errors = [{ instancePath: instancePath + "/dockerfile", schemaPath: "#/properties/dockerfile/type", keyword: "type", params: { type: "object" } }], false;
                            var valid0 = _errs20 === errors;
                          } else
                            var valid0 = true;
                          if (valid0)
                            if (data.fingerprint !== void 0) {
                              let data15 = data.fingerprint, _errs29 = errors;
                              if (errors === _errs29)
                                if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                  let missing2;
                                  if (data15.files === void 0 && (missing2 = "files") || data15.metadata === void 0 && (missing2 = "metadata") || data15.times === void 0 && (missing2 = "times"))
                                    return validate37.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/required", keyword: "required", params: { missingProperty: missing2 } }], false;
                                  if (data15.files !== void 0) {
                                    let _errs31 = errors;
                                    if (typeof data15.files != "string")
                                      return validate37.errors = [{ instancePath: instancePath + "/fingerprint/files", schemaPath: "#/properties/fingerprint/properties/files/type", keyword: "type", params: { type: "string" } }], false;
                                    var valid2 = _errs31 === errors;
                                  } else
                                    var valid2 = true;
                                  if (valid2) {
                                    if (data15.metadata !== void 0) {
                                      let _errs33 = errors;
                                      if (typeof data15.metadata != "string")
                                        return validate37.errors = [{ instancePath: instancePath + "/fingerprint/metadata", schemaPath: "#/properties/fingerprint/properties/metadata/type", keyword: "type", params: { type: "string" } }], false;
                                      var valid2 = _errs33 === errors;
                                    } else
                                      var valid2 = true;
                                    if (valid2)
                                      if (data15.times !== void 0) {
                                        let _errs35 = errors;
                                        if (typeof data15.times != "string")
                                          return validate37.errors = [{ instancePath: instancePath + "/fingerprint/times", schemaPath: "#/properties/fingerprint/properties/times/type", keyword: "type", params: { type: "string" } }], false;
                                        var valid2 = _errs35 === errors;
                                      } else
                                        var valid2 = true;
                                  }
                                } else
                                  return validate37.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "object" } }], false;
                              var valid0 = _errs29 === errors;
                            } else
                              var valid0 = true;
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
    } else
      return validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate37.errors = vErrors, errors === 0;
}
var schema16 = { type: "object", required: ["path", "isFolder", "fileCount", "bytes", "cause", "addedInLayer", "hiddenInLayer"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, fileCount: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 }, cause: { enum: ["deleted", "overwritten", "metadata"] }, addedInLayer: { type: "integer", minimum: 0 }, hiddenInLayer: { type: "integer", minimum: 0 }, changes: { type: "array", items: { enum: ["mode", "owner", "time"] } } } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.isFolder === void 0 && (missing0 = "isFolder") || data.fileCount === void 0 && (missing0 = "fileCount") || data.bytes === void 0 && (missing0 = "bytes") || data.cause === void 0 && (missing0 = "cause") || data.addedInLayer === void 0 && (missing0 = "addedInLayer") || data.hiddenInLayer === void 0 && (missing0 = "hiddenInLayer"))
        return validate39.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.path !== void 0) {
        let _errs1 = errors;
        if (typeof data.path != "string")
          return validate39.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0) {
        if (data.isFolder !== void 0) {
          let _errs3 = errors;
          if (typeof data.isFolder != "boolean")
            return validate39.errors = [{ instancePath: instancePath + "/isFolder", schemaPath: "#/properties/isFolder/type", keyword: "type", params: { type: "boolean" } }], false;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.fileCount !== void 0) {
            let data2 = data.fileCount, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate39.errors = [{ instancePath: instancePath + "/fileCount", schemaPath: "#/properties/fileCount/type", keyword: "type", params: { type: "integer" } }], false;
            if (errors === _errs5 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
              return validate39.errors = [{ instancePath: instancePath + "/fileCount", schemaPath: "#/properties/fileCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.bytes !== void 0) {
              let data3 = data.bytes, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "number" && isFinite(data3)) {
                  if (data3 < 0 || isNaN(data3))
                    return validate39.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                } else
                  return validate39.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.cause !== void 0) {
                let data4 = data.cause, _errs9 = errors;
                if (!(data4 === "deleted" || data4 === "overwritten" || data4 === "metadata"))
                  return validate39.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/enum", keyword: "enum", params: { allowedValues: schema16.properties.cause.enum } }], false;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.addedInLayer !== void 0) {
                  let data5 = data.addedInLayer, _errs10 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate39.errors = [{ instancePath: instancePath + "/addedInLayer", schemaPath: "#/properties/addedInLayer/type", keyword: "type", params: { type: "integer" } }], false;
                  if (errors === _errs10 && typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)))
                    return validate39.errors = [{ instancePath: instancePath + "/addedInLayer", schemaPath: "#/properties/addedInLayer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.hiddenInLayer !== void 0) {
                    let data6 = data.hiddenInLayer, _errs12 = errors;
                    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                      return validate39.errors = [{ instancePath: instancePath + "/hiddenInLayer", schemaPath: "#/properties/hiddenInLayer/type", keyword: "type", params: { type: "integer" } }], false;
                    if (errors === _errs12 && typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6)))
                      return validate39.errors = [{ instancePath: instancePath + "/hiddenInLayer", schemaPath: "#/properties/hiddenInLayer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = true;
                  if (valid0)
                    if (data.changes !== void 0) {
                      let data7 = data.changes, _errs14 = errors;
                      if (errors === _errs14)
                        if (Array.isArray(data7)) {
                          var valid1 = true;
                          let len0 = data7.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data8 = data7[i0], _errs16 = errors;
                            if (!(data8 === "mode" || data8 === "owner" || data8 === "time"))
                              return validate39.errors = [{ instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/enum", keyword: "enum", params: { allowedValues: schema16.properties.changes.items.enum } }], false;
                            var valid1 = _errs16 === errors;
                            if (!valid1)
                              break;
                          }
                        } else
                          return validate39.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } }], false;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else
      return validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate39.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.bytes === void 0 && (missing0 = "bytes") || data.fileCount === void 0 && (missing0 = "fileCount"))
        return validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.path !== void 0) {
        let _errs1 = errors;
        if (typeof data.path != "string")
          return validate41.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0) {
        if (data.bytes !== void 0) {
          let data1 = data.bytes, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 < 0 || isNaN(data1))
                return validate41.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            } else
              return validate41.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = true;
        if (valid0)
          if (data.fileCount !== void 0) {
            let data2 = data.fileCount, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate41.errors = [{ instancePath: instancePath + "/fileCount", schemaPath: "#/properties/fileCount/type", keyword: "type", params: { type: "integer" } }], false;
            if (errors === _errs5 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
              return validate41.errors = [{ instancePath: instancePath + "/fileCount", schemaPath: "#/properties/fileCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = true;
      }
    } else
      return validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate41.errors = vErrors, errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ecosystem === void 0 && (missing0 = "ecosystem") || data.name === void 0 && (missing0 = "name") || data.path === void 0 && (missing0 = "path") || data.bytes === void 0 && (missing0 = "bytes") || data.copies === void 0 && (missing0 = "copies"))
        return validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.ecosystem !== void 0) {
        let _errs1 = errors;
        if (typeof data.ecosystem != "string")
          return validate43.errors = [{ instancePath: instancePath + "/ecosystem", schemaPath: "#/properties/ecosystem/type", keyword: "type", params: { type: "string" } }], false;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs3 = errors;
          if (typeof data.name != "string")
            return validate43.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.path !== void 0) {
            let _errs5 = errors;
            if (typeof data.path != "string")
              return validate43.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.bytes !== void 0) {
              let data3 = data.bytes, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "number" && isFinite(data3)) {
                  if (data3 < 0 || isNaN(data3))
                    return validate43.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                } else
                  return validate43.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = true;
            if (valid0)
              if (data.copies !== void 0) {
                let data4 = data.copies, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate43.errors = [{ instancePath: instancePath + "/copies", schemaPath: "#/properties/copies/type", keyword: "type", params: { type: "integer" } }], false;
                if (errors === _errs9 && typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4)))
                  return validate43.errors = [{ instancePath: instancePath + "/copies", schemaPath: "#/properties/copies/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = true;
          }
        }
      }
    } else
      return validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate43.errors = vErrors, errors === 0;
}
var schema19 = { type: ["object", "null"], required: ["depth", "name", "visibleBytes", "reclaimableBytes", "isVisible", "firstLayer"], properties: { depth: { type: "array", items: { type: "integer", minimum: 0 } }, name: { type: "array", items: { type: "string" } }, visibleBytes: { type: "array", items: { type: "number", minimum: 0 } }, reclaimableBytes: { type: "array", items: { type: "number", minimum: 0 } }, isVisible: { type: "array", items: { enum: [0, 1] } }, firstLayer: { type: "array", items: { type: "integer", minimum: -1 } }, links: { type: "object", required: ["row", "first"], properties: { row: { type: "array", items: { type: "integer", minimum: 0 } }, first: { type: "array", items: { type: "integer", minimum: 0 } } } }, replaced: { type: "object", required: ["row", "layer"], properties: { row: { type: "array", items: { type: "integer", minimum: 0 } }, layer: { type: "array", items: { type: "integer", minimum: 0 } } } } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null)
    return validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema19.type } }], false;
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.depth === void 0 && (missing0 = "depth") || data.name === void 0 && (missing0 = "name") || data.visibleBytes === void 0 && (missing0 = "visibleBytes") || data.reclaimableBytes === void 0 && (missing0 = "reclaimableBytes") || data.isVisible === void 0 && (missing0 = "isVisible") || data.firstLayer === void 0 && (missing0 = "firstLayer"))
      return validate46.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
    if (data.depth !== void 0) {
      let data0 = data.depth, _errs1 = errors;
      if (errors === _errs1)
        if (Array.isArray(data0)) {
          var valid1 = true;
          let len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0], _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
              return validate46.errors = [{ instancePath: instancePath + "/depth/" + i0, schemaPath: "#/properties/depth/items/type", keyword: "type", params: { type: "integer" } }], false;
            if (errors === _errs3 && typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)))
              return validate46.errors = [{ instancePath: instancePath + "/depth/" + i0, schemaPath: "#/properties/depth/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var valid1 = _errs3 === errors;
            if (!valid1)
              break;
          }
        } else
          return validate46.errors = [{ instancePath: instancePath + "/depth", schemaPath: "#/properties/depth/type", keyword: "type", params: { type: "array" } }], false;
      var valid0 = _errs1 === errors;
    } else
      var valid0 = true;
    if (valid0) {
      if (data.name !== void 0) {
        let data2 = data.name, _errs5 = errors;
        if (errors === _errs5)
          if (Array.isArray(data2)) {
            var valid2 = true;
            let len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let _errs7 = errors;
              if (typeof data2[i1] != "string")
                return validate46.errors = [{ instancePath: instancePath + "/name/" + i1, schemaPath: "#/properties/name/items/type", keyword: "type", params: { type: "string" } }], false;
              var valid2 = _errs7 === errors;
              if (!valid2)
                break;
            }
          } else
            return validate46.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "array" } }], false;
        var valid0 = _errs5 === errors;
      } else
        var valid0 = true;
      if (valid0) {
        if (data.visibleBytes !== void 0) {
          let data4 = data.visibleBytes, _errs9 = errors;
          if (errors === _errs9)
            if (Array.isArray(data4)) {
              var valid3 = true;
              let len2 = data4.length;
              for (let i2 = 0; i2 < len2; i2++) {
                let data5 = data4[i2], _errs11 = errors;
                if (errors === _errs11)
                  if (typeof data5 == "number" && isFinite(data5)) {
                    if (data5 < 0 || isNaN(data5))
                      return validate46.errors = [{ instancePath: instancePath + "/visibleBytes/" + i2, schemaPath: "#/properties/visibleBytes/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  } else
                    return validate46.errors = [{ instancePath: instancePath + "/visibleBytes/" + i2, schemaPath: "#/properties/visibleBytes/items/type", keyword: "type", params: { type: "number" } }], false;
                var valid3 = _errs11 === errors;
                if (!valid3)
                  break;
              }
            } else
              return validate46.errors = [{ instancePath: instancePath + "/visibleBytes", schemaPath: "#/properties/visibleBytes/type", keyword: "type", params: { type: "array" } }], false;
          var valid0 = _errs9 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.reclaimableBytes !== void 0) {
            let data6 = data.reclaimableBytes, _errs13 = errors;
            if (errors === _errs13)
              if (Array.isArray(data6)) {
                var valid4 = true;
                let len3 = data6.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data7 = data6[i3], _errs15 = errors;
                  if (errors === _errs15)
                    if (typeof data7 == "number" && isFinite(data7)) {
                      if (data7 < 0 || isNaN(data7))
                        return validate46.errors = [{ instancePath: instancePath + "/reclaimableBytes/" + i3, schemaPath: "#/properties/reclaimableBytes/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    } else
                      return validate46.errors = [{ instancePath: instancePath + "/reclaimableBytes/" + i3, schemaPath: "#/properties/reclaimableBytes/items/type", keyword: "type", params: { type: "number" } }], false;
                  var valid4 = _errs15 === errors;
                  if (!valid4)
                    break;
                }
              } else
                return validate46.errors = [{ instancePath: instancePath + "/reclaimableBytes", schemaPath: "#/properties/reclaimableBytes/type", keyword: "type", params: { type: "array" } }], false;
            var valid0 = _errs13 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.isVisible !== void 0) {
              let data8 = data.isVisible, _errs17 = errors;
              if (errors === _errs17)
                if (Array.isArray(data8)) {
                  var valid5 = true;
                  let len4 = data8.length;
                  for (let i4 = 0; i4 < len4; i4++) {
                    let data9 = data8[i4], _errs19 = errors;
                    if (!(data9 === 0 || data9 === 1))
                      return validate46.errors = [{ instancePath: instancePath + "/isVisible/" + i4, schemaPath: "#/properties/isVisible/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.isVisible.items.enum } }], false;
                    var valid5 = _errs19 === errors;
                    if (!valid5)
                      break;
                  }
                } else
                  return validate46.errors = [{ instancePath: instancePath + "/isVisible", schemaPath: "#/properties/isVisible/type", keyword: "type", params: { type: "array" } }], false;
              var valid0 = _errs17 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.firstLayer !== void 0) {
                let data10 = data.firstLayer, _errs20 = errors;
                if (errors === _errs20)
                  if (Array.isArray(data10)) {
                    var valid6 = true;
                    let len5 = data10.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      let data11 = data10[i5], _errs22 = errors;
                      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                        return validate46.errors = [{ instancePath: instancePath + "/firstLayer/" + i5, schemaPath: "#/properties/firstLayer/items/type", keyword: "type", params: { type: "integer" } }], false;
                      if (errors === _errs22 && typeof data11 == "number" && isFinite(data11) && (data11 < -1 || isNaN(data11)))
                        return validate46.errors = [{ instancePath: instancePath + "/firstLayer/" + i5, schemaPath: "#/properties/firstLayer/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } }], false;
                      var valid6 = _errs22 === errors;
                      if (!valid6)
                        break;
                    }
                  } else
                    return validate46.errors = [{ instancePath: instancePath + "/firstLayer", schemaPath: "#/properties/firstLayer/type", keyword: "type", params: { type: "array" } }], false;
                var valid0 = _errs20 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.links !== void 0) {
                  let data12 = data.links, _errs24 = errors;
                  if (errors === _errs24)
                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                      let missing1;
                      if (data12.row === void 0 && (missing1 = "row") || data12.first === void 0 && (missing1 = "first"))
                        return validate46.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/required", keyword: "required", params: { missingProperty: missing1 } }], false;
                      if (data12.row !== void 0) {
                        let data13 = data12.row, _errs26 = errors;
                        if (errors === _errs26)
                          if (Array.isArray(data13)) {
                            var valid8 = true;
                            let len6 = data13.length;
                            for (let i6 = 0; i6 < len6; i6++) {
                              let data14 = data13[i6], _errs28 = errors;
                              if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)))
                                return validate46.errors = [{ instancePath: instancePath + "/links/row/" + i6, schemaPath: "#/properties/links/properties/row/items/type", keyword: "type", params: { type: "integer" } }], false;
                              if (errors === _errs28 && typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14)))
                                return validate46.errors = [{ instancePath: instancePath + "/links/row/" + i6, schemaPath: "#/properties/links/properties/row/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var valid8 = _errs28 === errors;
                              if (!valid8)
                                break;
                            }
                          } else
                            return validate46.errors = [{ instancePath: instancePath + "/links/row", schemaPath: "#/properties/links/properties/row/type", keyword: "type", params: { type: "array" } }], false;
                        var valid7 = _errs26 === errors;
                      } else
                        var valid7 = true;
                      if (valid7)
                        if (data12.first !== void 0) {
                          let data15 = data12.first, _errs30 = errors;
                          if (errors === _errs30)
                            if (Array.isArray(data15)) {
                              var valid9 = true;
                              let len7 = data15.length;
                              for (let i7 = 0; i7 < len7; i7++) {
                                let data16 = data15[i7], _errs32 = errors;
                                if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)))
                                  return validate46.errors = [{ instancePath: instancePath + "/links/first/" + i7, schemaPath: "#/properties/links/properties/first/items/type", keyword: "type", params: { type: "integer" } }], false;
                                if (errors === _errs32 && typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16)))
                                  return validate46.errors = [{ instancePath: instancePath + "/links/first/" + i7, schemaPath: "#/properties/links/properties/first/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                var valid9 = _errs32 === errors;
                                if (!valid9)
                                  break;
                              }
                            } else
                              return validate46.errors = [{ instancePath: instancePath + "/links/first", schemaPath: "#/properties/links/properties/first/type", keyword: "type", params: { type: "array" } }], false;
                          var valid7 = _errs30 === errors;
                        } else
                          var valid7 = true;
                    } else
                      return validate46.errors = [{ instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" } }], false;
                  var valid0 = _errs24 === errors;
                } else
                  var valid0 = true;
                if (valid0)
                  if (data.replaced !== void 0) {
                    let data17 = data.replaced, _errs34 = errors;
                    if (errors === _errs34)
                      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                        let missing2;
                        if (data17.row === void 0 && (missing2 = "row") || data17.layer === void 0 && (missing2 = "layer"))
                          return validate46.errors = [{ instancePath: instancePath + "/replaced", schemaPath: "#/properties/replaced/required", keyword: "required", params: { missingProperty: missing2 } }], false;
                        if (data17.row !== void 0) {
                          let data18 = data17.row, _errs36 = errors;
                          if (errors === _errs36)
                            if (Array.isArray(data18)) {
                              var valid11 = true;
                              let len8 = data18.length;
                              for (let i8 = 0; i8 < len8; i8++) {
                                let data19 = data18[i8], _errs38 = errors;
                                if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)))
                                  return validate46.errors = [{ instancePath: instancePath + "/replaced/row/" + i8, schemaPath: "#/properties/replaced/properties/row/items/type", keyword: "type", params: { type: "integer" } }], false;
                                if (errors === _errs38 && typeof data19 == "number" && isFinite(data19) && (data19 < 0 || isNaN(data19)))
                                  return validate46.errors = [{ instancePath: instancePath + "/replaced/row/" + i8, schemaPath: "#/properties/replaced/properties/row/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                var valid11 = _errs38 === errors;
                                if (!valid11)
                                  break;
                              }
                            } else
                              return validate46.errors = [{ instancePath: instancePath + "/replaced/row", schemaPath: "#/properties/replaced/properties/row/type", keyword: "type", params: { type: "array" } }], false;
                          var valid10 = _errs36 === errors;
                        } else
                          var valid10 = true;
                        if (valid10)
                          if (data17.layer !== void 0) {
                            let data20 = data17.layer, _errs40 = errors;
                            if (errors === _errs40)
                              if (Array.isArray(data20)) {
                                var valid12 = true;
                                let len9 = data20.length;
                                for (let i9 = 0; i9 < len9; i9++) {
                                  let data21 = data20[i9], _errs42 = errors;
                                  if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21)))
                                    return validate46.errors = [{ instancePath: instancePath + "/replaced/layer/" + i9, schemaPath: "#/properties/replaced/properties/layer/items/type", keyword: "type", params: { type: "integer" } }], false;
                                  if (errors === _errs42 && typeof data21 == "number" && isFinite(data21) && (data21 < 0 || isNaN(data21)))
                                    return validate46.errors = [{ instancePath: instancePath + "/replaced/layer/" + i9, schemaPath: "#/properties/replaced/properties/layer/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                  var valid12 = _errs42 === errors;
                                  if (!valid12)
                                    break;
                                }
                              } else
                                return validate46.errors = [{ instancePath: instancePath + "/replaced/layer", schemaPath: "#/properties/replaced/properties/layer/type", keyword: "type", params: { type: "array" } }], false;
                            var valid10 = _errs40 === errors;
                          } else
                            var valid10 = true;
                      } else
                        return validate46.errors = [{ instancePath: instancePath + "/replaced", schemaPath: "#/properties/replaced/type", keyword: "type", params: { type: "object" } }], false;
                    var valid0 = _errs34 === errors;
                  } else
                    var valid0 = true;
              }
            }
          }
        }
      }
    }
  }
  return validate46.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.key === void 0 && (missing0 = "key") || data.source === void 0 && (missing0 = "source") || data.manifestDigest === void 0 && (missing0 = "manifestDigest") || data.configDigest === void 0 && (missing0 = "configDigest") || data.readBy === void 0 && (missing0 = "readBy") || data.verified === void 0 && (missing0 = "verified") || data.measures === void 0 && (missing0 = "measures") || data.unmeasured === void 0 && (missing0 = "unmeasured") || data.exactness === void 0 && (missing0 = "exactness") || data.diveUserWasted === void 0 && (missing0 = "diveUserWasted") || data.reclaimableByCause === void 0 && (missing0 = "reclaimableByCause") || data.layers === void 0 && (missing0 = "layers") || data.waste === void 0 && (missing0 = "waste") || data.largest === void 0 && (missing0 = "largest") || data.tree === void 0 && (missing0 = "tree"))
        return validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.key !== void 0) {
        let _errs1 = errors;
        validate27(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0) {
        if (data.source !== void 0) {
          let _errs2 = errors;
          if (typeof data.source != "string")
            return validate33.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } }], false;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.manifestDigest !== void 0) {
            let data2 = data.manifestDigest, _errs4 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate33.errors = [{ instancePath: instancePath + "/manifestDigest", schemaPath: "#/properties/manifestDigest/type", keyword: "type", params: { type: schema13.properties.manifestDigest.type } }], false;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.configDigest !== void 0) {
              let data3 = data.configDigest, _errs6 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate33.errors = [{ instancePath: instancePath + "/configDigest", schemaPath: "#/properties/configDigest/type", keyword: "type", params: { type: schema13.properties.configDigest.type } }], false;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.readBy !== void 0) {
                let _errs8 = errors;
                if (typeof data.readBy != "string")
                  return validate33.errors = [{ instancePath: instancePath + "/readBy", schemaPath: "#/properties/readBy/type", keyword: "type", params: { type: "string" } }], false;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.verified !== void 0) {
                  let data5 = data.verified, _errs10 = errors;
                  if (!(data5 === "structure" || data5 === "tocDigest" || data5 === "blobDigest" || data5 === "diffId"))
                    return validate33.errors = [{ instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/enum", keyword: "enum", params: { allowedValues: schema13.properties.verified.enum } }], false;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.measures !== void 0) {
                    let _errs11 = errors;
                    validate35(data.measures, { instancePath: instancePath + "/measures", parentData: data, parentDataProperty: "measures", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.unmeasured !== void 0) {
                      let data7 = data.unmeasured, _errs12 = errors;
                      if (errors === _errs12)
                        if (data7 && typeof data7 == "object" && !Array.isArray(data7))
                          for (let key0 in data7) {
                            let _errs15 = errors;
                            if (typeof data7[key0] != "string")
                              return validate33.errors = [{ instancePath: instancePath + "/unmeasured/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/unmeasured/additionalProperties/type", keyword: "type", params: { type: "string" } }], false;
                            var valid1 = _errs15 === errors;
                            if (!valid1)
                              break;
                          }
                        else
                          return validate33.errors = [{ instancePath: instancePath + "/unmeasured", schemaPath: "#/properties/unmeasured/type", keyword: "type", params: { type: "object" } }], false;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.exactness !== void 0) {
                        let data9 = data.exactness, _errs17 = errors;
                        if (errors === _errs17)
                          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                            let missing1;
                            if (data9.pullBytes === void 0 && (missing1 = "pullBytes") || data9.contentsCompared === void 0 && (missing1 = "contentsCompared"))
                              return validate33.errors = [{ instancePath: instancePath + "/exactness", schemaPath: "#/properties/exactness/required", keyword: "required", params: { missingProperty: missing1 } }], false;
                            if (data9.pullBytes !== void 0) {
                              let data10 = data9.pullBytes, _errs19 = errors;
                              if (!(data10 === "exact" || data10 === "estimate" || data10 === null))
                                return validate33.errors = [{ instancePath: instancePath + "/exactness/pullBytes", schemaPath: "#/properties/exactness/properties/pullBytes/enum", keyword: "enum", params: { allowedValues: schema13.properties.exactness.properties.pullBytes.enum } }], false;
                              var valid2 = _errs19 === errors;
                            } else
                              var valid2 = true;
                            if (valid2)
                              if (data9.contentsCompared !== void 0) {
                                let _errs20 = errors;
                                if (typeof data9.contentsCompared != "boolean")
                                  return validate33.errors = [{ instancePath: instancePath + "/exactness/contentsCompared", schemaPath: "#/properties/exactness/properties/contentsCompared/type", keyword: "type", params: { type: "boolean" } }], false;
                                var valid2 = _errs20 === errors;
                              } else
                                var valid2 = true;
                          } else
                            return validate33.errors = [{ instancePath: instancePath + "/exactness", schemaPath: "#/properties/exactness/type", keyword: "type", params: { type: "object" } }], false;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = true;
                      if (valid0) {
                        if (data.diveUserWasted !== void 0) {
                          let data12 = data.diveUserWasted, _errs22 = errors;
                          if (!(data12 === "number" || data12 === "NaN" || data12 === "Infinity"))
                            return validate33.errors = [{ instancePath: instancePath + "/diveUserWasted", schemaPath: "#/properties/diveUserWasted/enum", keyword: "enum", params: { allowedValues: schema13.properties.diveUserWasted.enum } }], false;
                          var valid0 = _errs22 === errors;
                        } else
                          var valid0 = true;
                        if (valid0) {
                          if (data.reclaimableByCause !== void 0) {
                            let data13 = data.reclaimableByCause, _errs23 = errors;
                            if (errors === _errs23)
                              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                let missing2;
                                if (data13.deleted === void 0 && (missing2 = "deleted") || data13.overwritten === void 0 && (missing2 = "overwritten") || data13.metadata === void 0 && (missing2 = "metadata"))
                                  return validate33.errors = [{ instancePath: instancePath + "/reclaimableByCause", schemaPath: "#/properties/reclaimableByCause/required", keyword: "required", params: { missingProperty: missing2 } }], false;
                                if (data13.deleted !== void 0) {
                                  let data14 = data13.deleted, _errs25 = errors;
                                  if (errors === _errs25)
                                    if (typeof data14 == "number" && isFinite(data14)) {
                                      if (data14 < 0 || isNaN(data14))
                                        return validate33.errors = [{ instancePath: instancePath + "/reclaimableByCause/deleted", schemaPath: "#/properties/reclaimableByCause/properties/deleted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    } else
                                      return validate33.errors = [{ instancePath: instancePath + "/reclaimableByCause/deleted", schemaPath: "#/properties/reclaimableByCause/properties/deleted/type", keyword: "type", params: { type: "number" } }], false;
                                  var valid3 = _errs25 === errors;
                                } else
                                  var valid3 = true;
                                if (valid3) {
                                  if (data13.overwritten !== void 0) {
                                    let data15 = data13.overwritten, _errs27 = errors;
                                    if (errors === _errs27)
                                      if (typeof data15 == "number" && isFinite(data15)) {
                                        if (data15 < 0 || isNaN(data15))
                                          return validate33.errors = [{ instancePath: instancePath + "/reclaimableByCause/overwritten", schemaPath: "#/properties/reclaimableByCause/properties/overwritten/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      } else
                                        return validate33.errors = [{ instancePath: instancePath + "/reclaimableByCause/overwritten", schemaPath: "#/properties/reclaimableByCause/properties/overwritten/type", keyword: "type", params: { type: "number" } }], false;
                                    var valid3 = _errs27 === errors;
                                  } else
                                    var valid3 = true;
                                  if (valid3)
                                    if (data13.metadata !== void 0) {
                                      let data16 = data13.metadata, _errs29 = errors;
                                      if (errors === _errs29)
                                        if (typeof data16 == "number" && isFinite(data16)) {
                                          if (data16 < 0 || isNaN(data16))
                                            return validate33.errors = [{ instancePath: instancePath + "/reclaimableByCause/metadata", schemaPath: "#/properties/reclaimableByCause/properties/metadata/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        } else
                                          return validate33.errors = [{ instancePath: instancePath + "/reclaimableByCause/metadata", schemaPath: "#/properties/reclaimableByCause/properties/metadata/type", keyword: "type", params: { type: "number" } }], false;
                                      var valid3 = _errs29 === errors;
                                    } else
                                      var valid3 = true;
                                }
                              } else
                                return validate33.errors = [{ instancePath: instancePath + "/reclaimableByCause", schemaPath: "#/properties/reclaimableByCause/type", keyword: "type", params: { type: "object" } }], false;
                            var valid0 = _errs23 === errors;
                          } else
                            var valid0 = true;
                          if (valid0) {
                            if (data.layers !== void 0) {
                              let data17 = data.layers, _errs31 = errors;
                              if (errors === _errs31)
                                if (Array.isArray(data17)) {
                                  var valid4 = true;
                                  let len0 = data17.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let _errs33 = errors;
                                    validate37(data17[i0], { instancePath: instancePath + "/layers/" + i0, parentData: data17, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
                                    var valid4 = _errs33 === errors;
                                    if (!valid4)
                                      break;
                                  }
                                } else
                                  return validate33.errors = [{ instancePath: instancePath + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" } }], false;
                              var valid0 = _errs31 === errors;
                            } else
                              var valid0 = true;
                            if (valid0) {
                              if (data.waste !== void 0) {
                                let data19 = data.waste, _errs34 = errors;
                                if (errors === _errs34)
                                  if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                    let missing3;
                                    if (data19.items === void 0 && (missing3 = "items") || data19.omitted === void 0 && (missing3 = "omitted"))
                                      return validate33.errors = [{ instancePath: instancePath + "/waste", schemaPath: "#/properties/waste/required", keyword: "required", params: { missingProperty: missing3 } }], false;
                                    if (data19.items !== void 0) {
                                      let data20 = data19.items, _errs36 = errors;
                                      if (errors === _errs36)
                                        if (Array.isArray(data20)) {
                                          var valid6 = true;
                                          let len1 = data20.length;
                                          for (let i1 = 0; i1 < len1; i1++) {
                                            let _errs38 = errors;
                                            validate39(data20[i1], { instancePath: instancePath + "/waste/items/" + i1, parentData: data20, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
                                            var valid6 = _errs38 === errors;
                                            if (!valid6)
                                              break;
                                          }
                                        } else
                                          return validate33.errors = [{ instancePath: instancePath + "/waste/items", schemaPath: "#/properties/waste/properties/items/type", keyword: "type", params: { type: "array" } }], false;
                                      var valid5 = _errs36 === errors;
                                    } else
                                      var valid5 = true;
                                    if (valid5)
                                      if (data19.omitted !== void 0) {
                                        let data22 = data19.omitted, _errs39 = errors;
                                        if (errors === _errs39)
                                          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                            let missing4;
                                            if (data22.count === void 0 && (missing4 = "count") || data22.bytes === void 0 && (missing4 = "bytes"))
                                              return validate33.errors = [{ instancePath: instancePath + "/waste/omitted", schemaPath: "#/properties/waste/properties/omitted/required", keyword: "required", params: { missingProperty: missing4 } }], false;
                                            if (data22.count !== void 0) {
                                              let data23 = data22.count, _errs41 = errors;
                                              if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23)))
                                                return validate33.errors = [{ instancePath: instancePath + "/waste/omitted/count", schemaPath: "#/properties/waste/properties/omitted/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                                              if (errors === _errs41 && typeof data23 == "number" && isFinite(data23) && (data23 < 0 || isNaN(data23)))
                                                return validate33.errors = [{ instancePath: instancePath + "/waste/omitted/count", schemaPath: "#/properties/waste/properties/omitted/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                              var valid7 = _errs41 === errors;
                                            } else
                                              var valid7 = true;
                                            if (valid7)
                                              if (data22.bytes !== void 0) {
                                                let data24 = data22.bytes, _errs43 = errors;
                                                if (errors === _errs43)
                                                  if (typeof data24 == "number" && isFinite(data24)) {
                                                    if (data24 < 0 || isNaN(data24))
                                                      return validate33.errors = [{ instancePath: instancePath + "/waste/omitted/bytes", schemaPath: "#/properties/waste/properties/omitted/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                                  } else
                                                    return validate33.errors = [{ instancePath: instancePath + "/waste/omitted/bytes", schemaPath: "#/properties/waste/properties/omitted/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                                var valid7 = _errs43 === errors;
                                              } else
                                                var valid7 = true;
                                          } else
                                            return validate33.errors = [{ instancePath: instancePath + "/waste/omitted", schemaPath: "#/properties/waste/properties/omitted/type", keyword: "type", params: { type: "object" } }], false;
                                        var valid5 = _errs39 === errors;
                                      } else
                                        var valid5 = true;
                                  } else
                                    return validate33.errors = [{ instancePath: instancePath + "/waste", schemaPath: "#/properties/waste/type", keyword: "type", params: { type: "object" } }], false;
                                var valid0 = _errs34 === errors;
                              } else
                                var valid0 = true;
                              if (valid0) {
                                if (data.largest !== void 0) {
                                  let data25 = data.largest, _errs45 = errors;
                                  if (errors === _errs45)
                                    if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                      let missing5;
                                      if (data25.folders === void 0 && (missing5 = "folders") || data25.packages === void 0 && (missing5 = "packages") || data25.files === void 0 && (missing5 = "files"))
                                        return validate33.errors = [{ instancePath: instancePath + "/largest", schemaPath: "#/properties/largest/required", keyword: "required", params: { missingProperty: missing5 } }], false;
                                      if (data25.folders !== void 0) {
                                        let data26 = data25.folders, _errs47 = errors;
                                        if (errors === _errs47)
                                          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                            let missing6;
                                            if (data26.items === void 0 && (missing6 = "items") || data26.omitted === void 0 && (missing6 = "omitted"))
                                              return validate33.errors = [{ instancePath: instancePath + "/largest/folders", schemaPath: "#/properties/largest/properties/folders/required", keyword: "required", params: { missingProperty: missing6 } }], false;
                                            if (data26.items !== void 0) {
                                              let data27 = data26.items, _errs49 = errors;
                                              if (errors === _errs49)
                                                if (Array.isArray(data27)) {
                                                  var valid10 = true;
                                                  let len2 = data27.length;
                                                  for (let i2 = 0; i2 < len2; i2++) {
                                                    let _errs51 = errors;
                                                    validate41(data27[i2], { instancePath: instancePath + "/largest/folders/items/" + i2, parentData: data27, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                                                    var valid10 = _errs51 === errors;
                                                    if (!valid10)
                                                      break;
                                                  }
                                                } else
                                                  return validate33.errors = [{ instancePath: instancePath + "/largest/folders/items", schemaPath: "#/properties/largest/properties/folders/properties/items/type", keyword: "type", params: { type: "array" } }], false;
                                              var valid9 = _errs49 === errors;
                                            } else
                                              var valid9 = true;
                                            if (valid9)
                                              if (data26.omitted !== void 0) {
                                                let data29 = data26.omitted, _errs52 = errors;
                                                if (errors === _errs52)
                                                  if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                                    let missing7;
                                                    if (data29.count === void 0 && (missing7 = "count") || data29.bytes === void 0 && (missing7 = "bytes"))
                                                      return validate33.errors = [{ instancePath: instancePath + "/largest/folders/omitted", schemaPath: "#/properties/largest/properties/folders/properties/omitted/required", keyword: "required", params: { missingProperty: missing7 } }], false;
                                                    if (data29.count !== void 0) {
                                                      let data30 = data29.count, _errs54 = errors;
                                                      if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30)))
                                                        return validate33.errors = [{ instancePath: instancePath + "/largest/folders/omitted/count", schemaPath: "#/properties/largest/properties/folders/properties/omitted/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                                                      if (errors === _errs54 && typeof data30 == "number" && isFinite(data30) && (data30 < 0 || isNaN(data30)))
                                                        return validate33.errors = [{ instancePath: instancePath + "/largest/folders/omitted/count", schemaPath: "#/properties/largest/properties/folders/properties/omitted/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                                      var valid11 = _errs54 === errors;
                                                    } else
                                                      var valid11 = true;
                                                    if (valid11)
                                                      if (data29.bytes !== void 0) {
                                                        let data31 = data29.bytes, _errs56 = errors;
                                                        if (errors === _errs56)
                                                          if (typeof data31 == "number" && isFinite(data31)) {
                                                            if (data31 < 0 || isNaN(data31))
                                                              return validate33.errors = [{ instancePath: instancePath + "/largest/folders/omitted/bytes", schemaPath: "#/properties/largest/properties/folders/properties/omitted/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                                          } else
                                                            return validate33.errors = [{ instancePath: instancePath + "/largest/folders/omitted/bytes", schemaPath: "#/properties/largest/properties/folders/properties/omitted/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                                        var valid11 = _errs56 === errors;
                                                      } else
                                                        var valid11 = true;
                                                  } else
                                                    return validate33.errors = [{ instancePath: instancePath + "/largest/folders/omitted", schemaPath: "#/properties/largest/properties/folders/properties/omitted/type", keyword: "type", params: { type: "object" } }], false;
                                                var valid9 = _errs52 === errors;
                                              } else
                                                var valid9 = true;
                                          } else
                                            return validate33.errors = [{ instancePath: instancePath + "/largest/folders", schemaPath: "#/properties/largest/properties/folders/type", keyword: "type", params: { type: "object" } }], false;
                                        var valid8 = _errs47 === errors;
                                      } else
                                        var valid8 = true;
                                      if (valid8) {
                                        if (data25.packages !== void 0) {
                                          let data32 = data25.packages, _errs58 = errors;
                                          if (errors === _errs58)
                                            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                              let missing8;
                                              if (data32.items === void 0 && (missing8 = "items") || data32.omitted === void 0 && (missing8 = "omitted"))
                                                return validate33.errors = [{ instancePath: instancePath + "/largest/packages", schemaPath: "#/properties/largest/properties/packages/required", keyword: "required", params: { missingProperty: missing8 } }], false;
                                              if (data32.items !== void 0) {
                                                let data33 = data32.items, _errs60 = errors;
                                                if (errors === _errs60)
                                                  if (Array.isArray(data33)) {
                                                    var valid13 = true;
                                                    let len3 = data33.length;
                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                      let _errs62 = errors;
                                                      validate43(data33[i3], { instancePath: instancePath + "/largest/packages/items/" + i3, parentData: data33, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                                                      var valid13 = _errs62 === errors;
                                                      if (!valid13)
                                                        break;
                                                    }
                                                  } else
                                                    return validate33.errors = [{ instancePath: instancePath + "/largest/packages/items", schemaPath: "#/properties/largest/properties/packages/properties/items/type", keyword: "type", params: { type: "array" } }], false;
                                                var valid12 = _errs60 === errors;
                                              } else
                                                var valid12 = true;
                                              if (valid12)
                                                if (data32.omitted !== void 0) {
                                                  let data35 = data32.omitted, _errs63 = errors;
                                                  if (errors === _errs63)
                                                    if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                                      let missing9;
                                                      if (data35.count === void 0 && (missing9 = "count") || data35.bytes === void 0 && (missing9 = "bytes"))
                                                        return validate33.errors = [{ instancePath: instancePath + "/largest/packages/omitted", schemaPath: "#/properties/largest/properties/packages/properties/omitted/required", keyword: "required", params: { missingProperty: missing9 } }], false;
                                                      if (data35.count !== void 0) {
                                                        let data36 = data35.count, _errs65 = errors;
                                                        if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36)))
                                                          return validate33.errors = [{ instancePath: instancePath + "/largest/packages/omitted/count", schemaPath: "#/properties/largest/properties/packages/properties/omitted/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                                                        if (errors === _errs65 && typeof data36 == "number" && isFinite(data36) && (data36 < 0 || isNaN(data36)))
                                                          return validate33.errors = [{ instancePath: instancePath + "/largest/packages/omitted/count", schemaPath: "#/properties/largest/properties/packages/properties/omitted/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                                        var valid14 = _errs65 === errors;
                                                      } else
                                                        var valid14 = true;
                                                      if (valid14)
                                                        if (data35.bytes !== void 0) {
                                                          let data37 = data35.bytes, _errs67 = errors;
                                                          if (errors === _errs67)
                                                            if (typeof data37 == "number" && isFinite(data37)) {
                                                              if (data37 < 0 || isNaN(data37))
                                                                return validate33.errors = [{ instancePath: instancePath + "/largest/packages/omitted/bytes", schemaPath: "#/properties/largest/properties/packages/properties/omitted/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                                            } else
                                                              return validate33.errors = [{ instancePath: instancePath + "/largest/packages/omitted/bytes", schemaPath: "#/properties/largest/properties/packages/properties/omitted/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                                          var valid14 = _errs67 === errors;
                                                        } else
                                                          var valid14 = true;
                                                    } else
                                                      return validate33.errors = [{ instancePath: instancePath + "/largest/packages/omitted", schemaPath: "#/properties/largest/properties/packages/properties/omitted/type", keyword: "type", params: { type: "object" } }], false;
                                                  var valid12 = _errs63 === errors;
                                                } else
                                                  var valid12 = true;
                                            } else
                                              return validate33.errors = [{ instancePath: instancePath + "/largest/packages", schemaPath: "#/properties/largest/properties/packages/type", keyword: "type", params: { type: "object" } }], false;
                                          var valid8 = _errs58 === errors;
                                        } else
                                          var valid8 = true;
                                        if (valid8)
                                          if (data25.files !== void 0) {
                                            let data38 = data25.files, _errs69 = errors;
                                            if (errors === _errs69)
                                              if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                                let missing10;
                                                if (data38.items === void 0 && (missing10 = "items") || data38.omitted === void 0 && (missing10 = "omitted"))
                                                  return validate33.errors = [{ instancePath: instancePath + "/largest/files", schemaPath: "#/properties/largest/properties/files/required", keyword: "required", params: { missingProperty: missing10 } }], false;
                                                if (data38.items !== void 0) {
                                                  let data39 = data38.items, _errs71 = errors;
                                                  if (errors === _errs71)
                                                    if (Array.isArray(data39)) {
                                                      var valid16 = true;
                                                      let len4 = data39.length;
                                                      for (let i4 = 0; i4 < len4; i4++) {
                                                        let _errs73 = errors;
                                                        validate41(data39[i4], { instancePath: instancePath + "/largest/files/items/" + i4, parentData: data39, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                                                        var valid16 = _errs73 === errors;
                                                        if (!valid16)
                                                          break;
                                                      }
                                                    } else
                                                      return validate33.errors = [{ instancePath: instancePath + "/largest/files/items", schemaPath: "#/properties/largest/properties/files/properties/items/type", keyword: "type", params: { type: "array" } }], false;
                                                  var valid15 = _errs71 === errors;
                                                } else
                                                  var valid15 = true;
                                                if (valid15)
                                                  if (data38.omitted !== void 0) {
                                                    let data41 = data38.omitted, _errs74 = errors;
                                                    if (errors === _errs74)
                                                      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                                        let missing11;
                                                        if (data41.count === void 0 && (missing11 = "count") || data41.bytes === void 0 && (missing11 = "bytes"))
                                                          return validate33.errors = [{ instancePath: instancePath + "/largest/files/omitted", schemaPath: "#/properties/largest/properties/files/properties/omitted/required", keyword: "required", params: { missingProperty: missing11 } }], false;
                                                        if (data41.count !== void 0) {
                                                          let data42 = data41.count, _errs76 = errors;
                                                          if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42)))
                                                            return validate33.errors = [{ instancePath: instancePath + "/largest/files/omitted/count", schemaPath: "#/properties/largest/properties/files/properties/omitted/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                                                          if (errors === _errs76 && typeof data42 == "number" && isFinite(data42) && (data42 < 0 || isNaN(data42)))
                                                            return validate33.errors = [{ instancePath: instancePath + "/largest/files/omitted/count", schemaPath: "#/properties/largest/properties/files/properties/omitted/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                                          var valid17 = _errs76 === errors;
                                                        } else
                                                          var valid17 = true;
                                                        if (valid17)
                                                          if (data41.bytes !== void 0) {
                                                            let data43 = data41.bytes, _errs78 = errors;
                                                            if (errors === _errs78)
                                                              if (typeof data43 == "number" && isFinite(data43)) {
                                                                if (data43 < 0 || isNaN(data43))
                                                                  return validate33.errors = [{ instancePath: instancePath + "/largest/files/omitted/bytes", schemaPath: "#/properties/largest/properties/files/properties/omitted/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                                              } else
                                                                return validate33.errors = [{ instancePath: instancePath + "/largest/files/omitted/bytes", schemaPath: "#/properties/largest/properties/files/properties/omitted/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                                            var valid17 = _errs78 === errors;
                                                          } else
                                                            var valid17 = true;
                                                      } else
                                                        return validate33.errors = [{ instancePath: instancePath + "/largest/files/omitted", schemaPath: "#/properties/largest/properties/files/properties/omitted/type", keyword: "type", params: { type: "object" } }], false;
                                                    var valid15 = _errs74 === errors;
                                                  } else
                                                    var valid15 = true;
                                              } else
                                                return validate33.errors = [{ instancePath: instancePath + "/largest/files", schemaPath: "#/properties/largest/properties/files/type", keyword: "type", params: { type: "object" } }], false;
                                            var valid8 = _errs69 === errors;
                                          } else
                                            var valid8 = true;
                                      }
                                    } else
                                      return validate33.errors = [{ instancePath: instancePath + "/largest", schemaPath: "#/properties/largest/type", keyword: "type", params: { type: "object" } }], false;
                                  var valid0 = _errs45 === errors;
                                } else
                                  var valid0 = true;
                                if (valid0) {
                                  if (data.tree !== void 0) {
                                    let _errs80 = errors;
                                    validate46(data.tree, { instancePath: instancePath + "/tree", parentData: data, parentDataProperty: "tree", rootData }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length);
                                    var valid0 = _errs80 === errors;
                                  } else
                                    var valid0 = true;
                                  if (valid0)
                                    if (data.base !== void 0) {
                                      let data45 = data.base, _errs81 = errors;
                                      if (errors === _errs81)
                                        if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                          let missing12;
                                          if (data45.name === void 0 && (missing12 = "name") || data45.digest === void 0 && (missing12 = "digest") || data45.layerCount === void 0 && (missing12 = "layerCount") || data45.by === void 0 && (missing12 = "by") || data45.certainty === void 0 && (missing12 = "certainty"))
                                            return validate33.errors = [{ instancePath: instancePath + "/base", schemaPath: "#/properties/base/required", keyword: "required", params: { missingProperty: missing12 } }], false;
                                          if (data45.name !== void 0) {
                                            let data46 = data45.name, _errs83 = errors;
                                            if (typeof data46 != "string" && data46 !== null)
                                              return validate33.errors = [{ instancePath: instancePath + "/base/name", schemaPath: "#/properties/base/properties/name/type", keyword: "type", params: { type: schema13.properties.base.properties.name.type } }], false;
                                            var valid18 = _errs83 === errors;
                                          } else
                                            var valid18 = true;
                                          if (valid18) {
                                            if (data45.digest !== void 0) {
                                              let data47 = data45.digest, _errs85 = errors;
                                              if (typeof data47 != "string" && data47 !== null)
                                                return validate33.errors = [{ instancePath: instancePath + "/base/digest", schemaPath: "#/properties/base/properties/digest/type", keyword: "type", params: { type: schema13.properties.base.properties.digest.type } }], false;
                                              var valid18 = _errs85 === errors;
                                            } else
                                              var valid18 = true;
                                            if (valid18) {
                                              if (data45.layerCount !== void 0) {
                                                let data48 = data45.layerCount, _errs87 = errors;
                                                if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48)))
                                                  return validate33.errors = [{ instancePath: instancePath + "/base/layerCount", schemaPath: "#/properties/base/properties/layerCount/type", keyword: "type", params: { type: "integer" } }], false;
                                                if (errors === _errs87 && typeof data48 == "number" && isFinite(data48) && (data48 < 0 || isNaN(data48)))
                                                  return validate33.errors = [{ instancePath: instancePath + "/base/layerCount", schemaPath: "#/properties/base/properties/layerCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                                var valid18 = _errs87 === errors;
                                              } else
                                                var valid18 = true;
                                              if (valid18) {
                                                if (data45.by !== void 0) {
                                                  let data49 = data45.by, _errs89 = errors;
                                                  if (!(data49 === "budget" || data49 === "provenance" || data49 === "annotation" || data49 === "history"))
                                                    return validate33.errors = [{ instancePath: instancePath + "/base/by", schemaPath: "#/properties/base/properties/by/enum", keyword: "enum", params: { allowedValues: schema13.properties.base.properties.by.enum } }], false;
                                                  var valid18 = _errs89 === errors;
                                                } else
                                                  var valid18 = true;
                                                if (valid18)
                                                  if (data45.certainty !== void 0) {
                                                    let data50 = data45.certainty, _errs90 = errors;
                                                    if (!(data50 === "exact" || data50 === "likely"))
                                                      return validate33.errors = [{ instancePath: instancePath + "/base/certainty", schemaPath: "#/properties/base/properties/certainty/enum", keyword: "enum", params: { allowedValues: schema13.properties.base.properties.certainty.enum } }], false;
                                                    var valid18 = _errs90 === errors;
                                                  } else
                                                    var valid18 = true;
                                              }
                                            }
                                          }
                                        } else
                                          return validate33.errors = [{ instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "object" } }], false;
                                      var valid0 = _errs81 === errors;
                                    } else
                                      var valid0 = true;
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
    } else
      return validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate33.errors = vErrors, errors === 0;
}
var schema20 = { type: "object", required: ["baseline", "measures", "unmeasured", "pullBytesAre", "growth", "origins", "rebuilt", "moved", "layers", "paths", "heaviest", "packages", "moves"], properties: { baseline: { type: "object", required: ["key", "matchedBy", "source", "report", "configDigest", "measures"], properties: { key: { $ref: "#/definitions/key" }, matchedBy: { enum: ["name", "repository", "only"] }, source: { type: "string" }, report: { type: ["string", "null"] }, configDigest: { type: ["string", "null"] }, measures: { $ref: "#/definitions/measures" }, commit: { type: "string" }, distance: { type: "integer", minimum: 0 } } }, measures: { type: "object", required: ["growthBytes", "growthRatio", "ownGrowthBytes", "pullGrowthBytes", "deltaPullBytes"], properties: { growthBytes: { type: "number" }, growthRatio: { type: ["number", "null"] }, ownGrowthBytes: { type: ["number", "null"] }, pullGrowthBytes: { type: ["number", "null"] }, deltaPullBytes: { type: ["number", "null"], minimum: 0 } } }, unmeasured: { type: "object", required: [], properties: { growthBytes: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } }, growthRatio: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } }, ownGrowthBytes: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } }, pullGrowthBytes: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } }, deltaPullBytes: { type: "object", required: ["why", "lackedBy"], properties: { why: { type: "string" }, lackedBy: { enum: ["image", "baseline"] } } } } }, pullBytesAre: { enum: ["exact", "estimate", null] }, growth: { type: "object", required: ["visibleBytes", "hiddenBytes", "otherBytes"], properties: { visibleBytes: { type: "number" }, hiddenBytes: { type: "number" }, otherBytes: { type: "number" } } }, origins: { type: ["object", "null"], required: ["base", "own"], properties: { base: { type: "object", required: ["old", "new"], properties: { old: { type: "number", minimum: 0 }, new: { type: "number", minimum: 0 } } }, own: { type: "object", required: ["old", "new"], properties: { old: { type: "number", minimum: 0 }, new: { type: "number", minimum: 0 } } } } }, rebuilt: { type: "object", required: ["layerCount", "bytes", "pullBytes"], properties: { layerCount: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 } } }, moved: { type: "object", required: ["layerCount", "bytes", "pullBytes"], properties: { layerCount: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 } } }, layers: { type: "array", items: { $ref: "#/definitions/layerChange" } }, paths: { type: ["object", "null"], required: ["path", "isFolder", "state", "oldBytes", "newBytes", "grownBytes", "shrunkBytes", "children", "rest"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, state: { enum: ["added", "removed", "changed"] }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 }, grownBytes: { type: "number", minimum: 0 }, shrunkBytes: { type: "number", minimum: 0 }, children: { type: "array", items: { $ref: "#/definitions/pathGrowth" } }, rest: { type: "object", required: ["count", "growthBytes"], properties: { count: { type: "integer", minimum: 0 }, growthBytes: { type: "number" } } }, package: { $ref: "#/definitions/packageVersions" } } }, heaviest: { $ref: "#/definitions/growthList" }, packages: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { type: "object", required: ["ecosystem", "name", "oldVersion", "newVersion", "path", "oldBytes", "newBytes"], properties: { ecosystem: { type: "string" }, name: { type: "string" }, oldVersion: { type: ["string", "null"] }, newVersion: { type: ["string", "null"] }, path: { type: "string" }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 } } } }, omitted: { type: "object", required: ["count", "growthBytes"], properties: { count: { type: "integer", minimum: 0 }, growthBytes: { type: "number" } } } } }, moves: { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { type: "object", required: ["from", "to", "bytes", "fileCount"], properties: { from: { type: "string" }, to: { type: "string" }, bytes: { type: "number", minimum: 0 }, fileCount: { type: "integer", minimum: 0 } } } }, omitted: { type: "object", required: ["count", "bytes"], properties: { count: { type: "integer", minimum: 0 }, bytes: { type: "number", minimum: 0 } } } } } } };
var schema21 = { type: "object", required: ["state", "origin", "oldIndex", "newIndex", "oldBytes", "newBytes", "pullBytes", "instruction", "differs", "copied"], properties: { state: { enum: ["same", "changed", "moved", "added", "removed"] }, origin: { enum: ["base", "own", "unknown"] }, oldIndex: { type: ["integer", "null"], minimum: 0 }, newIndex: { type: ["integer", "null"], minimum: 0 }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 }, pullBytes: { type: ["number", "null"], minimum: 0 }, instruction: { type: ["string", "null"] }, differs: { type: "array", items: { enum: ["instruction", "files", "metadata", "times", "content"] } }, copied: { type: "object", required: ["bytes", "changes"], properties: { bytes: { type: "number", minimum: 0 }, changes: { type: "array", items: { enum: ["mode", "owner", "time"] } } } }, inside: { $ref: "#/definitions/growthList" } } };
var schema22 = { type: "object", required: ["items", "omitted"], properties: { items: { type: "array", items: { type: "object", required: ["path", "isFolder", "state", "growthBytes"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, state: { enum: ["added", "removed", "changed"] }, growthBytes: { type: "number" }, package: { $ref: "#/definitions/packageVersions" } } } }, omitted: { type: "object", required: ["count", "growthBytes"], properties: { count: { type: "integer", minimum: 0 }, growthBytes: { type: "number" } } } } };
var schema23 = { type: "object", required: ["ecosystem", "name", "oldVersion", "newVersion"], properties: { ecosystem: { type: "string" }, name: { type: "string" }, oldVersion: { type: ["string", "null"] }, newVersion: { type: ["string", "null"] } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ecosystem === void 0 && (missing0 = "ecosystem") || data.name === void 0 && (missing0 = "name") || data.oldVersion === void 0 && (missing0 = "oldVersion") || data.newVersion === void 0 && (missing0 = "newVersion"))
        return validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.ecosystem !== void 0) {
        let _errs1 = errors;
        if (typeof data.ecosystem != "string")
          return validate54.errors = [{ instancePath: instancePath + "/ecosystem", schemaPath: "#/properties/ecosystem/type", keyword: "type", params: { type: "string" } }], false;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs3 = errors;
          if (typeof data.name != "string")
            return validate54.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.oldVersion !== void 0) {
            let data2 = data.oldVersion, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate54.errors = [{ instancePath: instancePath + "/oldVersion", schemaPath: "#/properties/oldVersion/type", keyword: "type", params: { type: schema23.properties.oldVersion.type } }], false;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = true;
          if (valid0)
            if (data.newVersion !== void 0) {
              let data3 = data.newVersion, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate54.errors = [{ instancePath: instancePath + "/newVersion", schemaPath: "#/properties/newVersion/type", keyword: "type", params: { type: schema23.properties.newVersion.type } }], false;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = true;
        }
      }
    } else
      return validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate54.errors = vErrors, errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.items === void 0 && (missing0 = "items") || data.omitted === void 0 && (missing0 = "omitted"))
        return validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.items !== void 0) {
        let data0 = data.items, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = true;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0], _errs3 = errors;
              if (errors === _errs3)
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.path === void 0 && (missing1 = "path") || data1.isFolder === void 0 && (missing1 = "isFolder") || data1.state === void 0 && (missing1 = "state") || data1.growthBytes === void 0 && (missing1 = "growthBytes"))
                    return validate53.errors = [{ instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: missing1 } }], false;
                  if (data1.path !== void 0) {
                    let _errs5 = errors;
                    if (typeof data1.path != "string")
                      return validate53.errors = [{ instancePath: instancePath + "/items/" + i0 + "/path", schemaPath: "#/properties/items/items/properties/path/type", keyword: "type", params: { type: "string" } }], false;
                    var valid2 = _errs5 === errors;
                  } else
                    var valid2 = true;
                  if (valid2) {
                    if (data1.isFolder !== void 0) {
                      let _errs7 = errors;
                      if (typeof data1.isFolder != "boolean")
                        return validate53.errors = [{ instancePath: instancePath + "/items/" + i0 + "/isFolder", schemaPath: "#/properties/items/items/properties/isFolder/type", keyword: "type", params: { type: "boolean" } }], false;
                      var valid2 = _errs7 === errors;
                    } else
                      var valid2 = true;
                    if (valid2) {
                      if (data1.state !== void 0) {
                        let data4 = data1.state, _errs9 = errors;
                        if (!(data4 === "added" || data4 === "removed" || data4 === "changed"))
                          return validate53.errors = [{ instancePath: instancePath + "/items/" + i0 + "/state", schemaPath: "#/properties/items/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema22.properties.items.items.properties.state.enum } }], false;
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = true;
                      if (valid2) {
                        if (data1.growthBytes !== void 0) {
                          let data5 = data1.growthBytes, _errs10 = errors;
                          if (!(typeof data5 == "number" && isFinite(data5)))
                            return validate53.errors = [{ instancePath: instancePath + "/items/" + i0 + "/growthBytes", schemaPath: "#/properties/items/items/properties/growthBytes/type", keyword: "type", params: { type: "number" } }], false;
                          var valid2 = _errs10 === errors;
                        } else
                          var valid2 = true;
                        if (valid2)
                          if (data1.package !== void 0) {
                            let _errs12 = errors;
                            validate54(data1.package, { instancePath: instancePath + "/items/" + i0 + "/package", parentData: data1, parentDataProperty: "package", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
                            var valid2 = _errs12 === errors;
                          } else
                            var valid2 = true;
                      }
                    }
                  }
                } else
                  return validate53.errors = [{ instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" } }], false;
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate53.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } }], false;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0)
        if (data.omitted !== void 0) {
          let data7 = data.omitted, _errs13 = errors;
          if (errors === _errs13)
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
              let missing2;
              if (data7.count === void 0 && (missing2 = "count") || data7.growthBytes === void 0 && (missing2 = "growthBytes"))
                return validate53.errors = [{ instancePath: instancePath + "/omitted", schemaPath: "#/properties/omitted/required", keyword: "required", params: { missingProperty: missing2 } }], false;
              if (data7.count !== void 0) {
                let data8 = data7.count, _errs15 = errors;
                if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                  return validate53.errors = [{ instancePath: instancePath + "/omitted/count", schemaPath: "#/properties/omitted/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                if (errors === _errs15 && typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8)))
                  return validate53.errors = [{ instancePath: instancePath + "/omitted/count", schemaPath: "#/properties/omitted/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var valid3 = _errs15 === errors;
              } else
                var valid3 = true;
              if (valid3)
                if (data7.growthBytes !== void 0) {
                  let data9 = data7.growthBytes, _errs17 = errors;
                  if (!(typeof data9 == "number" && isFinite(data9)))
                    return validate53.errors = [{ instancePath: instancePath + "/omitted/growthBytes", schemaPath: "#/properties/omitted/properties/growthBytes/type", keyword: "type", params: { type: "number" } }], false;
                  var valid3 = _errs17 === errors;
                } else
                  var valid3 = true;
            } else
              return validate53.errors = [{ instancePath: instancePath + "/omitted", schemaPath: "#/properties/omitted/type", keyword: "type", params: { type: "object" } }], false;
          var valid0 = _errs13 === errors;
        } else
          var valid0 = true;
    } else
      return validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate53.errors = vErrors, errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.state === void 0 && (missing0 = "state") || data.origin === void 0 && (missing0 = "origin") || data.oldIndex === void 0 && (missing0 = "oldIndex") || data.newIndex === void 0 && (missing0 = "newIndex") || data.oldBytes === void 0 && (missing0 = "oldBytes") || data.newBytes === void 0 && (missing0 = "newBytes") || data.pullBytes === void 0 && (missing0 = "pullBytes") || data.instruction === void 0 && (missing0 = "instruction") || data.differs === void 0 && (missing0 = "differs") || data.copied === void 0 && (missing0 = "copied"))
        return validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.state !== void 0) {
        let data0 = data.state, _errs1 = errors;
        if (!(data0 === "same" || data0 === "changed" || data0 === "moved" || data0 === "added" || data0 === "removed"))
          return validate52.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema21.properties.state.enum } }], false;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0) {
        if (data.origin !== void 0) {
          let data1 = data.origin, _errs2 = errors;
          if (!(data1 === "base" || data1 === "own" || data1 === "unknown"))
            return validate52.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: schema21.properties.origin.enum } }], false;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.oldIndex !== void 0) {
            let data2 = data.oldIndex, _errs3 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null)
              return validate52.errors = [{ instancePath: instancePath + "/oldIndex", schemaPath: "#/properties/oldIndex/type", keyword: "type", params: { type: schema21.properties.oldIndex.type } }], false;
            if (errors === _errs3 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
              return validate52.errors = [{ instancePath: instancePath + "/oldIndex", schemaPath: "#/properties/oldIndex/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.newIndex !== void 0) {
              let data3 = data.newIndex, _errs5 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null)
                return validate52.errors = [{ instancePath: instancePath + "/newIndex", schemaPath: "#/properties/newIndex/type", keyword: "type", params: { type: schema21.properties.newIndex.type } }], false;
              if (errors === _errs5 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)))
                return validate52.errors = [{ instancePath: instancePath + "/newIndex", schemaPath: "#/properties/newIndex/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.oldBytes !== void 0) {
                let data4 = data.oldBytes, _errs7 = errors;
                if (errors === _errs7)
                  if (typeof data4 == "number" && isFinite(data4)) {
                    if (data4 < 0 || isNaN(data4))
                      return validate52.errors = [{ instancePath: instancePath + "/oldBytes", schemaPath: "#/properties/oldBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  } else
                    return validate52.errors = [{ instancePath: instancePath + "/oldBytes", schemaPath: "#/properties/oldBytes/type", keyword: "type", params: { type: "number" } }], false;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.newBytes !== void 0) {
                  let data5 = data.newBytes, _errs9 = errors;
                  if (errors === _errs9)
                    if (typeof data5 == "number" && isFinite(data5)) {
                      if (data5 < 0 || isNaN(data5))
                        return validate52.errors = [{ instancePath: instancePath + "/newBytes", schemaPath: "#/properties/newBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    } else
                      return validate52.errors = [{ instancePath: instancePath + "/newBytes", schemaPath: "#/properties/newBytes/type", keyword: "type", params: { type: "number" } }], false;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.pullBytes !== void 0) {
                    let data6 = data.pullBytes, _errs11 = errors;
                    if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null)
                      return validate52.errors = [{ instancePath: instancePath + "/pullBytes", schemaPath: "#/properties/pullBytes/type", keyword: "type", params: { type: schema21.properties.pullBytes.type } }], false;
                    if (errors === _errs11 && typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6)))
                      return validate52.errors = [{ instancePath: instancePath + "/pullBytes", schemaPath: "#/properties/pullBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.instruction !== void 0) {
                      let data7 = data.instruction, _errs13 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate52.errors = [{ instancePath: instancePath + "/instruction", schemaPath: "#/properties/instruction/type", keyword: "type", params: { type: schema21.properties.instruction.type } }], false;
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.differs !== void 0) {
                        let data8 = data.differs, _errs15 = errors;
                        if (errors === _errs15)
                          if (Array.isArray(data8)) {
                            var valid1 = true;
                            let len0 = data8.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data9 = data8[i0], _errs17 = errors;
                              if (!(data9 === "instruction" || data9 === "files" || data9 === "metadata" || data9 === "times" || data9 === "content"))
                                return validate52.errors = [{ instancePath: instancePath + "/differs/" + i0, schemaPath: "#/properties/differs/items/enum", keyword: "enum", params: { allowedValues: schema21.properties.differs.items.enum } }], false;
                              var valid1 = _errs17 === errors;
                              if (!valid1)
                                break;
                            }
                          } else
                            return validate52.errors = [{ instancePath: instancePath + "/differs", schemaPath: "#/properties/differs/type", keyword: "type", params: { type: "array" } }], false;
                        var valid0 = _errs15 === errors;
                      } else
                        var valid0 = true;
                      if (valid0) {
                        if (data.copied !== void 0) {
                          let data10 = data.copied, _errs18 = errors;
                          if (errors === _errs18)
                            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                              let missing1;
                              if (data10.bytes === void 0 && (missing1 = "bytes") || data10.changes === void 0 && (missing1 = "changes"))
                                return validate52.errors = [{ instancePath: instancePath + "/copied", schemaPath: "#/properties/copied/required", keyword: "required", params: { missingProperty: missing1 } }], false;
                              if (data10.bytes !== void 0) {
                                let data11 = data10.bytes, _errs20 = errors;
                                if (errors === _errs20)
                                  if (typeof data11 == "number" && isFinite(data11)) {
                                    if (data11 < 0 || isNaN(data11))
                                      return validate52.errors = [{ instancePath: instancePath + "/copied/bytes", schemaPath: "#/properties/copied/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                  } else
                                    return validate52.errors = [{ instancePath: instancePath + "/copied/bytes", schemaPath: "#/properties/copied/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                var valid2 = _errs20 === errors;
                              } else
                                var valid2 = true;
                              if (valid2)
                                if (data10.changes !== void 0) {
                                  let data12 = data10.changes, _errs22 = errors;
                                  if (errors === _errs22)
                                    if (Array.isArray(data12)) {
                                      var valid3 = true;
                                      let len1 = data12.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data13 = data12[i1], _errs24 = errors;
                                        if (!(data13 === "mode" || data13 === "owner" || data13 === "time"))
                                          return validate52.errors = [{ instancePath: instancePath + "/copied/changes/" + i1, schemaPath: "#/properties/copied/properties/changes/items/enum", keyword: "enum", params: { allowedValues: schema21.properties.copied.properties.changes.items.enum } }], false;
                                        var valid3 = _errs24 === errors;
                                        if (!valid3)
                                          break;
                                      }
                                    } else
                                      return validate52.errors = [{ instancePath: instancePath + "/copied/changes", schemaPath: "#/properties/copied/properties/changes/type", keyword: "type", params: { type: "array" } }], false;
                                  var valid2 = _errs22 === errors;
                                } else
                                  var valid2 = true;
                            } else
                              return validate52.errors = [{ instancePath: instancePath + "/copied", schemaPath: "#/properties/copied/type", keyword: "type", params: { type: "object" } }], false;
                          var valid0 = _errs18 === errors;
                        } else
                          var valid0 = true;
                        if (valid0)
                          if (data.inside !== void 0) {
                            let _errs25 = errors;
                            validate53(data.inside, { instancePath: instancePath + "/inside", parentData: data, parentDataProperty: "inside", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
                            var valid0 = _errs25 === errors;
                          } else
                            var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate52.errors = vErrors, errors === 0;
}
var schema24 = { type: "object", required: ["path", "isFolder", "state", "oldBytes", "newBytes", "grownBytes", "shrunkBytes", "children", "rest"], properties: { path: { type: "string" }, isFolder: { type: "boolean" }, state: { enum: ["added", "removed", "changed"] }, oldBytes: { type: "number", minimum: 0 }, newBytes: { type: "number", minimum: 0 }, grownBytes: { type: "number", minimum: 0 }, shrunkBytes: { type: "number", minimum: 0 }, children: { type: "array", items: { $ref: "#/definitions/pathGrowth" } }, rest: { type: "object", required: ["count", "growthBytes"], properties: { count: { type: "integer", minimum: 0 }, growthBytes: { type: "number" } } }, package: { $ref: "#/definitions/packageVersions" } } };
var wrapper0 = { validate: validate58 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.isFolder === void 0 && (missing0 = "isFolder") || data.state === void 0 && (missing0 = "state") || data.oldBytes === void 0 && (missing0 = "oldBytes") || data.newBytes === void 0 && (missing0 = "newBytes") || data.grownBytes === void 0 && (missing0 = "grownBytes") || data.shrunkBytes === void 0 && (missing0 = "shrunkBytes") || data.children === void 0 && (missing0 = "children") || data.rest === void 0 && (missing0 = "rest"))
        return validate58.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.path !== void 0) {
        let _errs1 = errors;
        if (typeof data.path != "string")
          return validate58.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0) {
        if (data.isFolder !== void 0) {
          let _errs3 = errors;
          if (typeof data.isFolder != "boolean")
            return validate58.errors = [{ instancePath: instancePath + "/isFolder", schemaPath: "#/properties/isFolder/type", keyword: "type", params: { type: "boolean" } }], false;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.state !== void 0) {
            let data2 = data.state, _errs5 = errors;
            if (!(data2 === "added" || data2 === "removed" || data2 === "changed"))
              return validate58.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema24.properties.state.enum } }], false;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.oldBytes !== void 0) {
              let data3 = data.oldBytes, _errs6 = errors;
              if (errors === _errs6)
                if (typeof data3 == "number" && isFinite(data3)) {
                  if (data3 < 0 || isNaN(data3))
                    return validate58.errors = [{ instancePath: instancePath + "/oldBytes", schemaPath: "#/properties/oldBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                } else
                  return validate58.errors = [{ instancePath: instancePath + "/oldBytes", schemaPath: "#/properties/oldBytes/type", keyword: "type", params: { type: "number" } }], false;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.newBytes !== void 0) {
                let data4 = data.newBytes, _errs8 = errors;
                if (errors === _errs8)
                  if (typeof data4 == "number" && isFinite(data4)) {
                    if (data4 < 0 || isNaN(data4))
                      return validate58.errors = [{ instancePath: instancePath + "/newBytes", schemaPath: "#/properties/newBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  } else
                    return validate58.errors = [{ instancePath: instancePath + "/newBytes", schemaPath: "#/properties/newBytes/type", keyword: "type", params: { type: "number" } }], false;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.grownBytes !== void 0) {
                  let data5 = data.grownBytes, _errs10 = errors;
                  if (errors === _errs10)
                    if (typeof data5 == "number" && isFinite(data5)) {
                      if (data5 < 0 || isNaN(data5))
                        return validate58.errors = [{ instancePath: instancePath + "/grownBytes", schemaPath: "#/properties/grownBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    } else
                      return validate58.errors = [{ instancePath: instancePath + "/grownBytes", schemaPath: "#/properties/grownBytes/type", keyword: "type", params: { type: "number" } }], false;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.shrunkBytes !== void 0) {
                    let data6 = data.shrunkBytes, _errs12 = errors;
                    if (errors === _errs12)
                      if (typeof data6 == "number" && isFinite(data6)) {
                        if (data6 < 0 || isNaN(data6))
                          return validate58.errors = [{ instancePath: instancePath + "/shrunkBytes", schemaPath: "#/properties/shrunkBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      } else
                        return validate58.errors = [{ instancePath: instancePath + "/shrunkBytes", schemaPath: "#/properties/shrunkBytes/type", keyword: "type", params: { type: "number" } }], false;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.children !== void 0) {
                      let data7 = data.children, _errs14 = errors;
                      if (errors === _errs14)
                        if (Array.isArray(data7)) {
                          var valid1 = true;
                          let len0 = data7.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let _errs16 = errors;
                            wrapper0.validate(data7[i0], { instancePath: instancePath + "/children/" + i0, parentData: data7, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
                            var valid1 = _errs16 === errors;
                            if (!valid1)
                              break;
                          }
                        } else
                          return validate58.errors = [{ instancePath: instancePath + "/children", schemaPath: "#/properties/children/type", keyword: "type", params: { type: "array" } }], false;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.rest !== void 0) {
                        let data9 = data.rest, _errs17 = errors;
                        if (errors === _errs17)
                          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                            let missing1;
                            if (data9.count === void 0 && (missing1 = "count") || data9.growthBytes === void 0 && (missing1 = "growthBytes"))
                              return validate58.errors = [{ instancePath: instancePath + "/rest", schemaPath: "#/properties/rest/required", keyword: "required", params: { missingProperty: missing1 } }], false;
                            if (data9.count !== void 0) {
                              let data10 = data9.count, _errs19 = errors;
                              if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                                return validate58.errors = [{ instancePath: instancePath + "/rest/count", schemaPath: "#/properties/rest/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                              if (errors === _errs19 && typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10)))
                                return validate58.errors = [{ instancePath: instancePath + "/rest/count", schemaPath: "#/properties/rest/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var valid2 = _errs19 === errors;
                            } else
                              var valid2 = true;
                            if (valid2)
                              if (data9.growthBytes !== void 0) {
                                let data11 = data9.growthBytes, _errs21 = errors;
                                if (!(typeof data11 == "number" && isFinite(data11)))
                                  return validate58.errors = [{ instancePath: instancePath + "/rest/growthBytes", schemaPath: "#/properties/rest/properties/growthBytes/type", keyword: "type", params: { type: "number" } }], false;
                                var valid2 = _errs21 === errors;
                              } else
                                var valid2 = true;
                          } else
                            return validate58.errors = [{ instancePath: instancePath + "/rest", schemaPath: "#/properties/rest/type", keyword: "type", params: { type: "object" } }], false;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = true;
                      if (valid0)
                        if (data.package !== void 0) {
                          let _errs23 = errors;
                          validate54(data.package, { instancePath: instancePath + "/package", parentData: data, parentDataProperty: "package", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate58.errors = vErrors, errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.baseline === void 0 && (missing0 = "baseline") || data.measures === void 0 && (missing0 = "measures") || data.unmeasured === void 0 && (missing0 = "unmeasured") || data.pullBytesAre === void 0 && (missing0 = "pullBytesAre") || data.growth === void 0 && (missing0 = "growth") || data.origins === void 0 && (missing0 = "origins") || data.rebuilt === void 0 && (missing0 = "rebuilt") || data.moved === void 0 && (missing0 = "moved") || data.layers === void 0 && (missing0 = "layers") || data.paths === void 0 && (missing0 = "paths") || data.heaviest === void 0 && (missing0 = "heaviest") || data.packages === void 0 && (missing0 = "packages") || data.moves === void 0 && (missing0 = "moves"))
        return validate49.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.baseline !== void 0) {
        let data0 = data.baseline, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.key === void 0 && (missing1 = "key") || data0.matchedBy === void 0 && (missing1 = "matchedBy") || data0.source === void 0 && (missing1 = "source") || data0.report === void 0 && (missing1 = "report") || data0.configDigest === void 0 && (missing1 = "configDigest") || data0.measures === void 0 && (missing1 = "measures"))
              return validate49.errors = [{ instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/required", keyword: "required", params: { missingProperty: missing1 } }], false;
            if (data0.key !== void 0) {
              let _errs3 = errors;
              validate27(data0.key, { instancePath: instancePath + "/baseline/key", parentData: data0, parentDataProperty: "key", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = true;
            if (valid1) {
              if (data0.matchedBy !== void 0) {
                let data2 = data0.matchedBy, _errs4 = errors;
                if (!(data2 === "name" || data2 === "repository" || data2 === "only"))
                  return validate49.errors = [{ instancePath: instancePath + "/baseline/matchedBy", schemaPath: "#/properties/baseline/properties/matchedBy/enum", keyword: "enum", params: { allowedValues: schema20.properties.baseline.properties.matchedBy.enum } }], false;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = true;
              if (valid1) {
                if (data0.source !== void 0) {
                  let _errs5 = errors;
                  if (typeof data0.source != "string")
                    return validate49.errors = [{ instancePath: instancePath + "/baseline/source", schemaPath: "#/properties/baseline/properties/source/type", keyword: "type", params: { type: "string" } }], false;
                  var valid1 = _errs5 === errors;
                } else
                  var valid1 = true;
                if (valid1) {
                  if (data0.report !== void 0) {
                    let data4 = data0.report, _errs7 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate49.errors = [{ instancePath: instancePath + "/baseline/report", schemaPath: "#/properties/baseline/properties/report/type", keyword: "type", params: { type: schema20.properties.baseline.properties.report.type } }], false;
                    var valid1 = _errs7 === errors;
                  } else
                    var valid1 = true;
                  if (valid1) {
                    if (data0.configDigest !== void 0) {
                      let data5 = data0.configDigest, _errs9 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate49.errors = [{ instancePath: instancePath + "/baseline/configDigest", schemaPath: "#/properties/baseline/properties/configDigest/type", keyword: "type", params: { type: schema20.properties.baseline.properties.configDigest.type } }], false;
                      var valid1 = _errs9 === errors;
                    } else
                      var valid1 = true;
                    if (valid1) {
                      if (data0.measures !== void 0) {
                        let _errs11 = errors;
                        validate35(data0.measures, { instancePath: instancePath + "/baseline/measures", parentData: data0, parentDataProperty: "measures", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
                        var valid1 = _errs11 === errors;
                      } else
                        var valid1 = true;
                      if (valid1) {
                        if (data0.commit !== void 0) {
                          let _errs12 = errors;
                          if (typeof data0.commit != "string")
                            return validate49.errors = [{ instancePath: instancePath + "/baseline/commit", schemaPath: "#/properties/baseline/properties/commit/type", keyword: "type", params: { type: "string" } }], false;
                          var valid1 = _errs12 === errors;
                        } else
                          var valid1 = true;
                        if (valid1)
                          if (data0.distance !== void 0) {
                            let data8 = data0.distance, _errs14 = errors;
                            if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                              return validate49.errors = [{ instancePath: instancePath + "/baseline/distance", schemaPath: "#/properties/baseline/properties/distance/type", keyword: "type", params: { type: "integer" } }], false;
                            if (errors === _errs14 && typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8)))
                              return validate49.errors = [{ instancePath: instancePath + "/baseline/distance", schemaPath: "#/properties/baseline/properties/distance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var valid1 = _errs14 === errors;
                          } else
                            var valid1 = true;
                      }
                    }
                  }
                }
              }
            }
          } else
            return validate49.errors = [{ instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "object" } }], false;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0) {
        if (data.measures !== void 0) {
          let data9 = data.measures, _errs16 = errors;
          if (errors === _errs16)
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
              let missing2;
              if (data9.growthBytes === void 0 && (missing2 = "growthBytes") || data9.growthRatio === void 0 && (missing2 = "growthRatio") || data9.ownGrowthBytes === void 0 && (missing2 = "ownGrowthBytes") || data9.pullGrowthBytes === void 0 && (missing2 = "pullGrowthBytes") || data9.deltaPullBytes === void 0 && (missing2 = "deltaPullBytes"))
                return validate49.errors = [{ instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/required", keyword: "required", params: { missingProperty: missing2 } }], false;
              if (data9.growthBytes !== void 0) {
                let data10 = data9.growthBytes, _errs18 = errors;
                if (!(typeof data10 == "number" && isFinite(data10)))
                  return validate49.errors = [{ instancePath: instancePath + "/measures/growthBytes", schemaPath: "#/properties/measures/properties/growthBytes/type", keyword: "type", params: { type: "number" } }], false;
                var valid2 = _errs18 === errors;
              } else
                var valid2 = true;
              if (valid2) {
                if (data9.growthRatio !== void 0) {
                  let data11 = data9.growthRatio, _errs20 = errors;
                  if (!(typeof data11 == "number" && isFinite(data11)) && data11 !== null)
                    return validate49.errors = [{ instancePath: instancePath + "/measures/growthRatio", schemaPath: "#/properties/measures/properties/growthRatio/type", keyword: "type", params: { type: schema20.properties.measures.properties.growthRatio.type } }], false;
                  var valid2 = _errs20 === errors;
                } else
                  var valid2 = true;
                if (valid2) {
                  if (data9.ownGrowthBytes !== void 0) {
                    let data12 = data9.ownGrowthBytes, _errs22 = errors;
                    if (!(typeof data12 == "number" && isFinite(data12)) && data12 !== null)
                      return validate49.errors = [{ instancePath: instancePath + "/measures/ownGrowthBytes", schemaPath: "#/properties/measures/properties/ownGrowthBytes/type", keyword: "type", params: { type: schema20.properties.measures.properties.ownGrowthBytes.type } }], false;
                    var valid2 = _errs22 === errors;
                  } else
                    var valid2 = true;
                  if (valid2) {
                    if (data9.pullGrowthBytes !== void 0) {
                      let data13 = data9.pullGrowthBytes, _errs24 = errors;
                      if (!(typeof data13 == "number" && isFinite(data13)) && data13 !== null)
                        return validate49.errors = [{ instancePath: instancePath + "/measures/pullGrowthBytes", schemaPath: "#/properties/measures/properties/pullGrowthBytes/type", keyword: "type", params: { type: schema20.properties.measures.properties.pullGrowthBytes.type } }], false;
                      var valid2 = _errs24 === errors;
                    } else
                      var valid2 = true;
                    if (valid2)
                      if (data9.deltaPullBytes !== void 0) {
                        let data14 = data9.deltaPullBytes, _errs26 = errors;
                        if (!(typeof data14 == "number" && isFinite(data14)) && data14 !== null)
                          return validate49.errors = [{ instancePath: instancePath + "/measures/deltaPullBytes", schemaPath: "#/properties/measures/properties/deltaPullBytes/type", keyword: "type", params: { type: schema20.properties.measures.properties.deltaPullBytes.type } }], false;
                        if (errors === _errs26 && typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14)))
                          return validate49.errors = [{ instancePath: instancePath + "/measures/deltaPullBytes", schemaPath: "#/properties/measures/properties/deltaPullBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var valid2 = _errs26 === errors;
                      } else
                        var valid2 = true;
                  }
                }
              }
            } else
              return validate49.errors = [{ instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "object" } }], false;
          var valid0 = _errs16 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.unmeasured !== void 0) {
            let data15 = data.unmeasured, _errs28 = errors;
            if (errors === _errs28)
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (data15.growthBytes !== void 0) {
                  let data16 = data15.growthBytes, _errs30 = errors;
                  if (errors === _errs30)
                    if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                      let missing3;
                      if (data16.why === void 0 && (missing3 = "why") || data16.lackedBy === void 0 && (missing3 = "lackedBy"))
                        return validate49.errors = [{ instancePath: instancePath + "/unmeasured/growthBytes", schemaPath: "#/properties/unmeasured/properties/growthBytes/required", keyword: "required", params: { missingProperty: missing3 } }], false;
                      if (data16.why !== void 0) {
                        let _errs32 = errors;
                        if (typeof data16.why != "string")
                          return validate49.errors = [{ instancePath: instancePath + "/unmeasured/growthBytes/why", schemaPath: "#/properties/unmeasured/properties/growthBytes/properties/why/type", keyword: "type", params: { type: "string" } }], false;
                        var valid4 = _errs32 === errors;
                      } else
                        var valid4 = true;
                      if (valid4)
                        if (data16.lackedBy !== void 0) {
                          let data18 = data16.lackedBy, _errs34 = errors;
                          if (!(data18 === "image" || data18 === "baseline"))
                            return validate49.errors = [{ instancePath: instancePath + "/unmeasured/growthBytes/lackedBy", schemaPath: "#/properties/unmeasured/properties/growthBytes/properties/lackedBy/enum", keyword: "enum", params: { allowedValues: schema20.properties.unmeasured.properties.growthBytes.properties.lackedBy.enum } }], false;
                          var valid4 = _errs34 === errors;
                        } else
                          var valid4 = true;
                    } else
                      return validate49.errors = [{ instancePath: instancePath + "/unmeasured/growthBytes", schemaPath: "#/properties/unmeasured/properties/growthBytes/type", keyword: "type", params: { type: "object" } }], false;
                  var valid3 = _errs30 === errors;
                } else
                  var valid3 = true;
                if (valid3) {
                  if (data15.growthRatio !== void 0) {
                    let data19 = data15.growthRatio, _errs35 = errors;
                    if (errors === _errs35)
                      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                        let missing4;
                        if (data19.why === void 0 && (missing4 = "why") || data19.lackedBy === void 0 && (missing4 = "lackedBy"))
                          return validate49.errors = [{ instancePath: instancePath + "/unmeasured/growthRatio", schemaPath: "#/properties/unmeasured/properties/growthRatio/required", keyword: "required", params: { missingProperty: missing4 } }], false;
                        if (data19.why !== void 0) {
                          let _errs37 = errors;
                          if (typeof data19.why != "string")
                            return validate49.errors = [{ instancePath: instancePath + "/unmeasured/growthRatio/why", schemaPath: "#/properties/unmeasured/properties/growthRatio/properties/why/type", keyword: "type", params: { type: "string" } }], false;
                          var valid5 = _errs37 === errors;
                        } else
                          var valid5 = true;
                        if (valid5)
                          if (data19.lackedBy !== void 0) {
                            let data21 = data19.lackedBy, _errs39 = errors;
                            if (!(data21 === "image" || data21 === "baseline"))
                              return validate49.errors = [{ instancePath: instancePath + "/unmeasured/growthRatio/lackedBy", schemaPath: "#/properties/unmeasured/properties/growthRatio/properties/lackedBy/enum", keyword: "enum", params: { allowedValues: schema20.properties.unmeasured.properties.growthRatio.properties.lackedBy.enum } }], false;
                            var valid5 = _errs39 === errors;
                          } else
                            var valid5 = true;
                      } else
                        return validate49.errors = [{ instancePath: instancePath + "/unmeasured/growthRatio", schemaPath: "#/properties/unmeasured/properties/growthRatio/type", keyword: "type", params: { type: "object" } }], false;
                    var valid3 = _errs35 === errors;
                  } else
                    var valid3 = true;
                  if (valid3) {
                    if (data15.ownGrowthBytes !== void 0) {
                      let data22 = data15.ownGrowthBytes, _errs40 = errors;
                      if (errors === _errs40)
                        if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                          let missing5;
                          if (data22.why === void 0 && (missing5 = "why") || data22.lackedBy === void 0 && (missing5 = "lackedBy"))
                            return validate49.errors = [{ instancePath: instancePath + "/unmeasured/ownGrowthBytes", schemaPath: "#/properties/unmeasured/properties/ownGrowthBytes/required", keyword: "required", params: { missingProperty: missing5 } }], false;
                          if (data22.why !== void 0) {
                            let _errs42 = errors;
                            if (typeof data22.why != "string")
                              return validate49.errors = [{ instancePath: instancePath + "/unmeasured/ownGrowthBytes/why", schemaPath: "#/properties/unmeasured/properties/ownGrowthBytes/properties/why/type", keyword: "type", params: { type: "string" } }], false;
                            var valid6 = _errs42 === errors;
                          } else
                            var valid6 = true;
                          if (valid6)
                            if (data22.lackedBy !== void 0) {
                              let data24 = data22.lackedBy, _errs44 = errors;
                              if (!(data24 === "image" || data24 === "baseline"))
                                return validate49.errors = [{ instancePath: instancePath + "/unmeasured/ownGrowthBytes/lackedBy", schemaPath: "#/properties/unmeasured/properties/ownGrowthBytes/properties/lackedBy/enum", keyword: "enum", params: { allowedValues: schema20.properties.unmeasured.properties.ownGrowthBytes.properties.lackedBy.enum } }], false;
                              var valid6 = _errs44 === errors;
                            } else
                              var valid6 = true;
                        } else
                          return validate49.errors = [{ instancePath: instancePath + "/unmeasured/ownGrowthBytes", schemaPath: "#/properties/unmeasured/properties/ownGrowthBytes/type", keyword: "type", params: { type: "object" } }], false;
                      var valid3 = _errs40 === errors;
                    } else
                      var valid3 = true;
                    if (valid3) {
                      if (data15.pullGrowthBytes !== void 0) {
                        let data25 = data15.pullGrowthBytes, _errs45 = errors;
                        if (errors === _errs45)
                          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                            let missing6;
                            if (data25.why === void 0 && (missing6 = "why") || data25.lackedBy === void 0 && (missing6 = "lackedBy"))
                              return validate49.errors = [{ instancePath: instancePath + "/unmeasured/pullGrowthBytes", schemaPath: "#/properties/unmeasured/properties/pullGrowthBytes/required", keyword: "required", params: { missingProperty: missing6 } }], false;
                            if (data25.why !== void 0) {
                              let _errs47 = errors;
                              if (typeof data25.why != "string")
                                return validate49.errors = [{ instancePath: instancePath + "/unmeasured/pullGrowthBytes/why", schemaPath: "#/properties/unmeasured/properties/pullGrowthBytes/properties/why/type", keyword: "type", params: { type: "string" } }], false;
                              var valid7 = _errs47 === errors;
                            } else
                              var valid7 = true;
                            if (valid7)
                              if (data25.lackedBy !== void 0) {
                                let data27 = data25.lackedBy, _errs49 = errors;
                                if (!(data27 === "image" || data27 === "baseline"))
                                  return validate49.errors = [{ instancePath: instancePath + "/unmeasured/pullGrowthBytes/lackedBy", schemaPath: "#/properties/unmeasured/properties/pullGrowthBytes/properties/lackedBy/enum", keyword: "enum", params: { allowedValues: schema20.properties.unmeasured.properties.pullGrowthBytes.properties.lackedBy.enum } }], false;
                                var valid7 = _errs49 === errors;
                              } else
                                var valid7 = true;
                          } else
                            return validate49.errors = [{ instancePath: instancePath + "/unmeasured/pullGrowthBytes", schemaPath: "#/properties/unmeasured/properties/pullGrowthBytes/type", keyword: "type", params: { type: "object" } }], false;
                        var valid3 = _errs45 === errors;
                      } else
                        var valid3 = true;
                      if (valid3)
                        if (data15.deltaPullBytes !== void 0) {
                          let data28 = data15.deltaPullBytes, _errs50 = errors;
                          if (errors === _errs50)
                            if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                              let missing7;
                              if (data28.why === void 0 && (missing7 = "why") || data28.lackedBy === void 0 && (missing7 = "lackedBy"))
                                return validate49.errors = [{ instancePath: instancePath + "/unmeasured/deltaPullBytes", schemaPath: "#/properties/unmeasured/properties/deltaPullBytes/required", keyword: "required", params: { missingProperty: missing7 } }], false;
                              if (data28.why !== void 0) {
                                let _errs52 = errors;
                                if (typeof data28.why != "string")
                                  return validate49.errors = [{ instancePath: instancePath + "/unmeasured/deltaPullBytes/why", schemaPath: "#/properties/unmeasured/properties/deltaPullBytes/properties/why/type", keyword: "type", params: { type: "string" } }], false;
                                var valid8 = _errs52 === errors;
                              } else
                                var valid8 = true;
                              if (valid8)
                                if (data28.lackedBy !== void 0) {
                                  let data30 = data28.lackedBy, _errs54 = errors;
                                  if (!(data30 === "image" || data30 === "baseline"))
                                    return validate49.errors = [{ instancePath: instancePath + "/unmeasured/deltaPullBytes/lackedBy", schemaPath: "#/properties/unmeasured/properties/deltaPullBytes/properties/lackedBy/enum", keyword: "enum", params: { allowedValues: schema20.properties.unmeasured.properties.deltaPullBytes.properties.lackedBy.enum } }], false;
                                  var valid8 = _errs54 === errors;
                                } else
                                  var valid8 = true;
                            } else
                              return validate49.errors = [{ instancePath: instancePath + "/unmeasured/deltaPullBytes", schemaPath: "#/properties/unmeasured/properties/deltaPullBytes/type", keyword: "type", params: { type: "object" } }], false;
                          var valid3 = _errs50 === errors;
                        } else
                          var valid3 = true;
                    }
                  }
                }
              } else
                return validate49.errors = [{ instancePath: instancePath + "/unmeasured", schemaPath: "#/properties/unmeasured/type", keyword: "type", params: { type: "object" } }], false;
            var valid0 = _errs28 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.pullBytesAre !== void 0) {
              let data31 = data.pullBytesAre, _errs55 = errors;
              if (!(data31 === "exact" || data31 === "estimate" || data31 === null))
                return validate49.errors = [{ instancePath: instancePath + "/pullBytesAre", schemaPath: "#/properties/pullBytesAre/enum", keyword: "enum", params: { allowedValues: schema20.properties.pullBytesAre.enum } }], false;
              var valid0 = _errs55 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.growth !== void 0) {
                let data32 = data.growth, _errs56 = errors;
                if (errors === _errs56)
                  if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                    let missing8;
                    if (data32.visibleBytes === void 0 && (missing8 = "visibleBytes") || data32.hiddenBytes === void 0 && (missing8 = "hiddenBytes") || data32.otherBytes === void 0 && (missing8 = "otherBytes"))
                      return validate49.errors = [{ instancePath: instancePath + "/growth", schemaPath: "#/properties/growth/required", keyword: "required", params: { missingProperty: missing8 } }], false;
                    if (data32.visibleBytes !== void 0) {
                      let data33 = data32.visibleBytes, _errs58 = errors;
                      if (!(typeof data33 == "number" && isFinite(data33)))
                        return validate49.errors = [{ instancePath: instancePath + "/growth/visibleBytes", schemaPath: "#/properties/growth/properties/visibleBytes/type", keyword: "type", params: { type: "number" } }], false;
                      var valid9 = _errs58 === errors;
                    } else
                      var valid9 = true;
                    if (valid9) {
                      if (data32.hiddenBytes !== void 0) {
                        let data34 = data32.hiddenBytes, _errs60 = errors;
                        if (!(typeof data34 == "number" && isFinite(data34)))
                          return validate49.errors = [{ instancePath: instancePath + "/growth/hiddenBytes", schemaPath: "#/properties/growth/properties/hiddenBytes/type", keyword: "type", params: { type: "number" } }], false;
                        var valid9 = _errs60 === errors;
                      } else
                        var valid9 = true;
                      if (valid9)
                        if (data32.otherBytes !== void 0) {
                          let data35 = data32.otherBytes, _errs62 = errors;
                          if (!(typeof data35 == "number" && isFinite(data35)))
                            return validate49.errors = [{ instancePath: instancePath + "/growth/otherBytes", schemaPath: "#/properties/growth/properties/otherBytes/type", keyword: "type", params: { type: "number" } }], false;
                          var valid9 = _errs62 === errors;
                        } else
                          var valid9 = true;
                    }
                  } else
                    return validate49.errors = [{ instancePath: instancePath + "/growth", schemaPath: "#/properties/growth/type", keyword: "type", params: { type: "object" } }], false;
                var valid0 = _errs56 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.origins !== void 0) {
                  let data36 = data.origins, _errs64 = errors;
                  if (!(data36 && typeof data36 == "object" && !Array.isArray(data36)) && data36 !== null)
                    return validate49.errors = [{ instancePath: instancePath + "/origins", schemaPath: "#/properties/origins/type", keyword: "type", params: { type: schema20.properties.origins.type } }], false;
                  if (errors === _errs64 && data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                    let missing9;
                    if (data36.base === void 0 && (missing9 = "base") || data36.own === void 0 && (missing9 = "own"))
                      return validate49.errors = [{ instancePath: instancePath + "/origins", schemaPath: "#/properties/origins/required", keyword: "required", params: { missingProperty: missing9 } }], false;
                    if (data36.base !== void 0) {
                      let data37 = data36.base, _errs66 = errors;
                      if (errors === _errs66)
                        if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                          let missing10;
                          if (data37.old === void 0 && (missing10 = "old") || data37.new === void 0 && (missing10 = "new"))
                            return validate49.errors = [{ instancePath: instancePath + "/origins/base", schemaPath: "#/properties/origins/properties/base/required", keyword: "required", params: { missingProperty: missing10 } }], false;
                          if (data37.old !== void 0) {
                            let data38 = data37.old, _errs68 = errors;
                            if (errors === _errs68)
                              if (typeof data38 == "number" && isFinite(data38)) {
                                if (data38 < 0 || isNaN(data38))
                                  return validate49.errors = [{ instancePath: instancePath + "/origins/base/old", schemaPath: "#/properties/origins/properties/base/properties/old/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              } else
                                return validate49.errors = [{ instancePath: instancePath + "/origins/base/old", schemaPath: "#/properties/origins/properties/base/properties/old/type", keyword: "type", params: { type: "number" } }], false;
                            var valid11 = _errs68 === errors;
                          } else
                            var valid11 = true;
                          if (valid11)
                            if (data37.new !== void 0) {
                              let data39 = data37.new, _errs70 = errors;
                              if (errors === _errs70)
                                if (typeof data39 == "number" && isFinite(data39)) {
                                  if (data39 < 0 || isNaN(data39))
                                    return validate49.errors = [{ instancePath: instancePath + "/origins/base/new", schemaPath: "#/properties/origins/properties/base/properties/new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                } else
                                  return validate49.errors = [{ instancePath: instancePath + "/origins/base/new", schemaPath: "#/properties/origins/properties/base/properties/new/type", keyword: "type", params: { type: "number" } }], false;
                              var valid11 = _errs70 === errors;
                            } else
                              var valid11 = true;
                        } else
                          return validate49.errors = [{ instancePath: instancePath + "/origins/base", schemaPath: "#/properties/origins/properties/base/type", keyword: "type", params: { type: "object" } }], false;
                      var valid10 = _errs66 === errors;
                    } else
                      var valid10 = true;
                    if (valid10)
                      if (data36.own !== void 0) {
                        let data40 = data36.own, _errs72 = errors;
                        if (errors === _errs72)
                          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                            let missing11;
                            if (data40.old === void 0 && (missing11 = "old") || data40.new === void 0 && (missing11 = "new"))
                              return validate49.errors = [{ instancePath: instancePath + "/origins/own", schemaPath: "#/properties/origins/properties/own/required", keyword: "required", params: { missingProperty: missing11 } }], false;
                            if (data40.old !== void 0) {
                              let data41 = data40.old, _errs74 = errors;
                              if (errors === _errs74)
                                if (typeof data41 == "number" && isFinite(data41)) {
                                  if (data41 < 0 || isNaN(data41))
                                    return validate49.errors = [{ instancePath: instancePath + "/origins/own/old", schemaPath: "#/properties/origins/properties/own/properties/old/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                } else
                                  return validate49.errors = [{ instancePath: instancePath + "/origins/own/old", schemaPath: "#/properties/origins/properties/own/properties/old/type", keyword: "type", params: { type: "number" } }], false;
                              var valid12 = _errs74 === errors;
                            } else
                              var valid12 = true;
                            if (valid12)
                              if (data40.new !== void 0) {
                                let data42 = data40.new, _errs76 = errors;
                                if (errors === _errs76)
                                  if (typeof data42 == "number" && isFinite(data42)) {
                                    if (data42 < 0 || isNaN(data42))
                                      return validate49.errors = [{ instancePath: instancePath + "/origins/own/new", schemaPath: "#/properties/origins/properties/own/properties/new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                  } else
                                    return validate49.errors = [{ instancePath: instancePath + "/origins/own/new", schemaPath: "#/properties/origins/properties/own/properties/new/type", keyword: "type", params: { type: "number" } }], false;
                                var valid12 = _errs76 === errors;
                              } else
                                var valid12 = true;
                          } else
                            return validate49.errors = [{ instancePath: instancePath + "/origins/own", schemaPath: "#/properties/origins/properties/own/type", keyword: "type", params: { type: "object" } }], false;
                        var valid10 = _errs72 === errors;
                      } else
                        var valid10 = true;
                  }
                  var valid0 = _errs64 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.rebuilt !== void 0) {
                    let data43 = data.rebuilt, _errs78 = errors;
                    if (errors === _errs78)
                      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                        let missing12;
                        if (data43.layerCount === void 0 && (missing12 = "layerCount") || data43.bytes === void 0 && (missing12 = "bytes") || data43.pullBytes === void 0 && (missing12 = "pullBytes"))
                          return validate49.errors = [{ instancePath: instancePath + "/rebuilt", schemaPath: "#/properties/rebuilt/required", keyword: "required", params: { missingProperty: missing12 } }], false;
                        if (data43.layerCount !== void 0) {
                          let data44 = data43.layerCount, _errs80 = errors;
                          if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44)))
                            return validate49.errors = [{ instancePath: instancePath + "/rebuilt/layerCount", schemaPath: "#/properties/rebuilt/properties/layerCount/type", keyword: "type", params: { type: "integer" } }], false;
                          if (errors === _errs80 && typeof data44 == "number" && isFinite(data44) && (data44 < 0 || isNaN(data44)))
                            return validate49.errors = [{ instancePath: instancePath + "/rebuilt/layerCount", schemaPath: "#/properties/rebuilt/properties/layerCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var valid13 = _errs80 === errors;
                        } else
                          var valid13 = true;
                        if (valid13) {
                          if (data43.bytes !== void 0) {
                            let data45 = data43.bytes, _errs82 = errors;
                            if (errors === _errs82)
                              if (typeof data45 == "number" && isFinite(data45)) {
                                if (data45 < 0 || isNaN(data45))
                                  return validate49.errors = [{ instancePath: instancePath + "/rebuilt/bytes", schemaPath: "#/properties/rebuilt/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              } else
                                return validate49.errors = [{ instancePath: instancePath + "/rebuilt/bytes", schemaPath: "#/properties/rebuilt/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                            var valid13 = _errs82 === errors;
                          } else
                            var valid13 = true;
                          if (valid13)
                            if (data43.pullBytes !== void 0) {
                              let data46 = data43.pullBytes, _errs84 = errors;
                              if (!(typeof data46 == "number" && isFinite(data46)) && data46 !== null)
                                return validate49.errors = [{ instancePath: instancePath + "/rebuilt/pullBytes", schemaPath: "#/properties/rebuilt/properties/pullBytes/type", keyword: "type", params: { type: schema20.properties.rebuilt.properties.pullBytes.type } }], false;
                              if (errors === _errs84 && typeof data46 == "number" && isFinite(data46) && (data46 < 0 || isNaN(data46)))
                                return validate49.errors = [{ instancePath: instancePath + "/rebuilt/pullBytes", schemaPath: "#/properties/rebuilt/properties/pullBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var valid13 = _errs84 === errors;
                            } else
                              var valid13 = true;
                        }
                      } else
                        return validate49.errors = [{ instancePath: instancePath + "/rebuilt", schemaPath: "#/properties/rebuilt/type", keyword: "type", params: { type: "object" } }], false;
                    var valid0 = _errs78 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.moved !== void 0) {
                      let data47 = data.moved, _errs86 = errors;
                      if (errors === _errs86)
                        if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                          let missing13;
                          if (data47.layerCount === void 0 && (missing13 = "layerCount") || data47.bytes === void 0 && (missing13 = "bytes") || data47.pullBytes === void 0 && (missing13 = "pullBytes"))
                            return validate49.errors = [{ instancePath: instancePath + "/moved", schemaPath: "#/properties/moved/required", keyword: "required", params: { missingProperty: missing13 } }], false;
                          if (data47.layerCount !== void 0) {
                            let data48 = data47.layerCount, _errs88 = errors;
                            if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48)))
                              return validate49.errors = [{ instancePath: instancePath + "/moved/layerCount", schemaPath: "#/properties/moved/properties/layerCount/type", keyword: "type", params: { type: "integer" } }], false;
                            if (errors === _errs88 && typeof data48 == "number" && isFinite(data48) && (data48 < 0 || isNaN(data48)))
                              return validate49.errors = [{ instancePath: instancePath + "/moved/layerCount", schemaPath: "#/properties/moved/properties/layerCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var valid14 = _errs88 === errors;
                          } else
                            var valid14 = true;
                          if (valid14) {
                            if (data47.bytes !== void 0) {
                              let data49 = data47.bytes, _errs90 = errors;
                              if (errors === _errs90)
                                if (typeof data49 == "number" && isFinite(data49)) {
                                  if (data49 < 0 || isNaN(data49))
                                    return validate49.errors = [{ instancePath: instancePath + "/moved/bytes", schemaPath: "#/properties/moved/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                } else
                                  return validate49.errors = [{ instancePath: instancePath + "/moved/bytes", schemaPath: "#/properties/moved/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                              var valid14 = _errs90 === errors;
                            } else
                              var valid14 = true;
                            if (valid14)
                              if (data47.pullBytes !== void 0) {
                                let data50 = data47.pullBytes, _errs92 = errors;
                                if (!(typeof data50 == "number" && isFinite(data50)) && data50 !== null)
                                  return validate49.errors = [{ instancePath: instancePath + "/moved/pullBytes", schemaPath: "#/properties/moved/properties/pullBytes/type", keyword: "type", params: { type: schema20.properties.moved.properties.pullBytes.type } }], false;
                                if (errors === _errs92 && typeof data50 == "number" && isFinite(data50) && (data50 < 0 || isNaN(data50)))
                                  return validate49.errors = [{ instancePath: instancePath + "/moved/pullBytes", schemaPath: "#/properties/moved/properties/pullBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                var valid14 = _errs92 === errors;
                              } else
                                var valid14 = true;
                          }
                        } else
                          return validate49.errors = [{ instancePath: instancePath + "/moved", schemaPath: "#/properties/moved/type", keyword: "type", params: { type: "object" } }], false;
                      var valid0 = _errs86 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.layers !== void 0) {
                        let data51 = data.layers, _errs94 = errors;
                        if (errors === _errs94)
                          if (Array.isArray(data51)) {
                            var valid15 = true;
                            let len0 = data51.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let _errs96 = errors;
                              validate52(data51[i0], { instancePath: instancePath + "/layers/" + i0, parentData: data51, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
                              var valid15 = _errs96 === errors;
                              if (!valid15)
                                break;
                            }
                          } else
                            return validate49.errors = [{ instancePath: instancePath + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" } }], false;
                        var valid0 = _errs94 === errors;
                      } else
                        var valid0 = true;
                      if (valid0) {
                        if (data.paths !== void 0) {
                          let data53 = data.paths, _errs97 = errors;
                          if (!(data53 && typeof data53 == "object" && !Array.isArray(data53)) && data53 !== null)
                            return validate49.errors = [{ instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: schema20.properties.paths.type } }], false;
                          if (errors === _errs97 && data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                            let missing14;
                            if (data53.path === void 0 && (missing14 = "path") || data53.isFolder === void 0 && (missing14 = "isFolder") || data53.state === void 0 && (missing14 = "state") || data53.oldBytes === void 0 && (missing14 = "oldBytes") || data53.newBytes === void 0 && (missing14 = "newBytes") || data53.grownBytes === void 0 && (missing14 = "grownBytes") || data53.shrunkBytes === void 0 && (missing14 = "shrunkBytes") || data53.children === void 0 && (missing14 = "children") || data53.rest === void 0 && (missing14 = "rest"))
                              return validate49.errors = [{ instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/required", keyword: "required", params: { missingProperty: missing14 } }], false;
                            if (data53.path !== void 0) {
                              let _errs99 = errors;
                              if (typeof data53.path != "string")
                                return validate49.errors = [{ instancePath: instancePath + "/paths/path", schemaPath: "#/properties/paths/properties/path/type", keyword: "type", params: { type: "string" } }], false;
                              var valid16 = _errs99 === errors;
                            } else
                              var valid16 = true;
                            if (valid16) {
                              if (data53.isFolder !== void 0) {
                                let _errs101 = errors;
                                if (typeof data53.isFolder != "boolean")
                                  return validate49.errors = [{ instancePath: instancePath + "/paths/isFolder", schemaPath: "#/properties/paths/properties/isFolder/type", keyword: "type", params: { type: "boolean" } }], false;
                                var valid16 = _errs101 === errors;
                              } else
                                var valid16 = true;
                              if (valid16) {
                                if (data53.state !== void 0) {
                                  let data56 = data53.state, _errs103 = errors;
                                  if (!(data56 === "added" || data56 === "removed" || data56 === "changed"))
                                    return validate49.errors = [{ instancePath: instancePath + "/paths/state", schemaPath: "#/properties/paths/properties/state/enum", keyword: "enum", params: { allowedValues: schema20.properties.paths.properties.state.enum } }], false;
                                  var valid16 = _errs103 === errors;
                                } else
                                  var valid16 = true;
                                if (valid16) {
                                  if (data53.oldBytes !== void 0) {
                                    let data57 = data53.oldBytes, _errs104 = errors;
                                    if (errors === _errs104)
                                      if (typeof data57 == "number" && isFinite(data57)) {
                                        if (data57 < 0 || isNaN(data57))
                                          return validate49.errors = [{ instancePath: instancePath + "/paths/oldBytes", schemaPath: "#/properties/paths/properties/oldBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                      } else
                                        return validate49.errors = [{ instancePath: instancePath + "/paths/oldBytes", schemaPath: "#/properties/paths/properties/oldBytes/type", keyword: "type", params: { type: "number" } }], false;
                                    var valid16 = _errs104 === errors;
                                  } else
                                    var valid16 = true;
                                  if (valid16) {
                                    if (data53.newBytes !== void 0) {
                                      let data58 = data53.newBytes, _errs106 = errors;
                                      if (errors === _errs106)
                                        if (typeof data58 == "number" && isFinite(data58)) {
                                          if (data58 < 0 || isNaN(data58))
                                            return validate49.errors = [{ instancePath: instancePath + "/paths/newBytes", schemaPath: "#/properties/paths/properties/newBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        } else
                                          return validate49.errors = [{ instancePath: instancePath + "/paths/newBytes", schemaPath: "#/properties/paths/properties/newBytes/type", keyword: "type", params: { type: "number" } }], false;
                                      var valid16 = _errs106 === errors;
                                    } else
                                      var valid16 = true;
                                    if (valid16) {
                                      if (data53.grownBytes !== void 0) {
                                        let data59 = data53.grownBytes, _errs108 = errors;
                                        if (errors === _errs108)
                                          if (typeof data59 == "number" && isFinite(data59)) {
                                            if (data59 < 0 || isNaN(data59))
                                              return validate49.errors = [{ instancePath: instancePath + "/paths/grownBytes", schemaPath: "#/properties/paths/properties/grownBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                          } else
                                            return validate49.errors = [{ instancePath: instancePath + "/paths/grownBytes", schemaPath: "#/properties/paths/properties/grownBytes/type", keyword: "type", params: { type: "number" } }], false;
                                        var valid16 = _errs108 === errors;
                                      } else
                                        var valid16 = true;
                                      if (valid16) {
                                        if (data53.shrunkBytes !== void 0) {
                                          let data60 = data53.shrunkBytes, _errs110 = errors;
                                          if (errors === _errs110)
                                            if (typeof data60 == "number" && isFinite(data60)) {
                                              if (data60 < 0 || isNaN(data60))
                                                return validate49.errors = [{ instancePath: instancePath + "/paths/shrunkBytes", schemaPath: "#/properties/paths/properties/shrunkBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            } else
                                              return validate49.errors = [{ instancePath: instancePath + "/paths/shrunkBytes", schemaPath: "#/properties/paths/properties/shrunkBytes/type", keyword: "type", params: { type: "number" } }], false;
                                          var valid16 = _errs110 === errors;
                                        } else
                                          var valid16 = true;
                                        if (valid16) {
                                          if (data53.children !== void 0) {
                                            let data61 = data53.children, _errs112 = errors;
                                            if (errors === _errs112)
                                              if (Array.isArray(data61)) {
                                                var valid17 = true;
                                                let len1 = data61.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                  let _errs114 = errors;
                                                  validate58(data61[i1], { instancePath: instancePath + "/paths/children/" + i1, parentData: data61, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
                                                  var valid17 = _errs114 === errors;
                                                  if (!valid17)
                                                    break;
                                                }
                                              } else
                                                return validate49.errors = [{ instancePath: instancePath + "/paths/children", schemaPath: "#/properties/paths/properties/children/type", keyword: "type", params: { type: "array" } }], false;
                                            var valid16 = _errs112 === errors;
                                          } else
                                            var valid16 = true;
                                          if (valid16) {
                                            if (data53.rest !== void 0) {
                                              let data63 = data53.rest, _errs115 = errors;
                                              if (errors === _errs115)
                                                if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                                                  let missing15;
                                                  if (data63.count === void 0 && (missing15 = "count") || data63.growthBytes === void 0 && (missing15 = "growthBytes"))
                                                    return validate49.errors = [{ instancePath: instancePath + "/paths/rest", schemaPath: "#/properties/paths/properties/rest/required", keyword: "required", params: { missingProperty: missing15 } }], false;
                                                  if (data63.count !== void 0) {
                                                    let data64 = data63.count, _errs117 = errors;
                                                    if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(data64) && isFinite(data64)))
                                                      return validate49.errors = [{ instancePath: instancePath + "/paths/rest/count", schemaPath: "#/properties/paths/properties/rest/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                                                    if (errors === _errs117 && typeof data64 == "number" && isFinite(data64) && (data64 < 0 || isNaN(data64)))
                                                      return validate49.errors = [{ instancePath: instancePath + "/paths/rest/count", schemaPath: "#/properties/paths/properties/rest/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                                    var valid18 = _errs117 === errors;
                                                  } else
                                                    var valid18 = true;
                                                  if (valid18)
                                                    if (data63.growthBytes !== void 0) {
                                                      let data65 = data63.growthBytes, _errs119 = errors;
                                                      if (!(typeof data65 == "number" && isFinite(data65)))
                                                        return validate49.errors = [{ instancePath: instancePath + "/paths/rest/growthBytes", schemaPath: "#/properties/paths/properties/rest/properties/growthBytes/type", keyword: "type", params: { type: "number" } }], false;
                                                      var valid18 = _errs119 === errors;
                                                    } else
                                                      var valid18 = true;
                                                } else
                                                  return validate49.errors = [{ instancePath: instancePath + "/paths/rest", schemaPath: "#/properties/paths/properties/rest/type", keyword: "type", params: { type: "object" } }], false;
                                              var valid16 = _errs115 === errors;
                                            } else
                                              var valid16 = true;
                                            if (valid16)
                                              if (data53.package !== void 0) {
                                                let _errs121 = errors;
                                                validate54(data53.package, { instancePath: instancePath + "/paths/package", parentData: data53, parentDataProperty: "package", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
                                                var valid16 = _errs121 === errors;
                                              } else
                                                var valid16 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                          var valid0 = _errs97 === errors;
                        } else
                          var valid0 = true;
                        if (valid0) {
                          if (data.heaviest !== void 0) {
                            let _errs122 = errors;
                            validate53(data.heaviest, { instancePath: instancePath + "/heaviest", parentData: data, parentDataProperty: "heaviest", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
                            var valid0 = _errs122 === errors;
                          } else
                            var valid0 = true;
                          if (valid0) {
                            if (data.packages !== void 0) {
                              let data68 = data.packages, _errs123 = errors;
                              if (errors === _errs123)
                                if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                                  let missing16;
                                  if (data68.items === void 0 && (missing16 = "items") || data68.omitted === void 0 && (missing16 = "omitted"))
                                    return validate49.errors = [{ instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/required", keyword: "required", params: { missingProperty: missing16 } }], false;
                                  if (data68.items !== void 0) {
                                    let data69 = data68.items, _errs125 = errors;
                                    if (errors === _errs125)
                                      if (Array.isArray(data69)) {
                                        var valid20 = true;
                                        let len2 = data69.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                          let data70 = data69[i2], _errs127 = errors;
                                          if (errors === _errs127)
                                            if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                                              let missing17;
                                              if (data70.ecosystem === void 0 && (missing17 = "ecosystem") || data70.name === void 0 && (missing17 = "name") || data70.oldVersion === void 0 && (missing17 = "oldVersion") || data70.newVersion === void 0 && (missing17 = "newVersion") || data70.path === void 0 && (missing17 = "path") || data70.oldBytes === void 0 && (missing17 = "oldBytes") || data70.newBytes === void 0 && (missing17 = "newBytes"))
                                                return validate49.errors = [{ instancePath: instancePath + "/packages/items/" + i2, schemaPath: "#/properties/packages/properties/items/items/required", keyword: "required", params: { missingProperty: missing17 } }], false;
                                              if (data70.ecosystem !== void 0) {
                                                let _errs129 = errors;
                                                if (typeof data70.ecosystem != "string")
                                                  return validate49.errors = [{ instancePath: instancePath + "/packages/items/" + i2 + "/ecosystem", schemaPath: "#/properties/packages/properties/items/items/properties/ecosystem/type", keyword: "type", params: { type: "string" } }], false;
                                                var valid21 = _errs129 === errors;
                                              } else
                                                var valid21 = true;
                                              if (valid21) {
                                                if (data70.name !== void 0) {
                                                  let _errs131 = errors;
                                                  if (typeof data70.name != "string")
                                                    return validate49.errors = [{ instancePath: instancePath + "/packages/items/" + i2 + "/name", schemaPath: "#/properties/packages/properties/items/items/properties/name/type", keyword: "type", params: { type: "string" } }], false;
                                                  var valid21 = _errs131 === errors;
                                                } else
                                                  var valid21 = true;
                                                if (valid21) {
                                                  if (data70.oldVersion !== void 0) {
                                                    let data73 = data70.oldVersion, _errs133 = errors;
                                                    if (typeof data73 != "string" && data73 !== null)
                                                      return validate49.errors = [{ instancePath: instancePath + "/packages/items/" + i2 + "/oldVersion", schemaPath: "#/properties/packages/properties/items/items/properties/oldVersion/type", keyword: "type", params: { type: schema20.properties.packages.properties.items.items.properties.oldVersion.type } }], false;
                                                    var valid21 = _errs133 === errors;
                                                  } else
                                                    var valid21 = true;
                                                  if (valid21) {
                                                    if (data70.newVersion !== void 0) {
                                                      let data74 = data70.newVersion, _errs135 = errors;
                                                      if (typeof data74 != "string" && data74 !== null)
                                                        return validate49.errors = [{ instancePath: instancePath + "/packages/items/" + i2 + "/newVersion", schemaPath: "#/properties/packages/properties/items/items/properties/newVersion/type", keyword: "type", params: { type: schema20.properties.packages.properties.items.items.properties.newVersion.type } }], false;
                                                      var valid21 = _errs135 === errors;
                                                    } else
                                                      var valid21 = true;
                                                    if (valid21) {
                                                      if (data70.path !== void 0) {
                                                        let _errs137 = errors;
                                                        if (typeof data70.path != "string")
                                                          return validate49.errors = [{ instancePath: instancePath + "/packages/items/" + i2 + "/path", schemaPath: "#/properties/packages/properties/items/items/properties/path/type", keyword: "type", params: { type: "string" } }], false;
                                                        var valid21 = _errs137 === errors;
                                                      } else
                                                        var valid21 = true;
                                                      if (valid21) {
                                                        if (data70.oldBytes !== void 0) {
                                                          let data76 = data70.oldBytes, _errs139 = errors;
                                                          if (errors === _errs139)
                                                            if (typeof data76 == "number" && isFinite(data76)) {
                                                              if (data76 < 0 || isNaN(data76))
                                                                return validate49.errors = [{ instancePath: instancePath + "/packages/items/" + i2 + "/oldBytes", schemaPath: "#/properties/packages/properties/items/items/properties/oldBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                                            } else
                                                              return validate49.errors = [{ instancePath: instancePath + "/packages/items/" + i2 + "/oldBytes", schemaPath: "#/properties/packages/properties/items/items/properties/oldBytes/type", keyword: "type", params: { type: "number" } }], false;
                                                          var valid21 = _errs139 === errors;
                                                        } else
                                                          var valid21 = true;
                                                        if (valid21)
                                                          if (data70.newBytes !== void 0) {
                                                            let data77 = data70.newBytes, _errs141 = errors;
                                                            if (errors === _errs141)
                                                              if (typeof data77 == "number" && isFinite(data77)) {
                                                                if (data77 < 0 || isNaN(data77))
                                                                  return validate49.errors = [{ instancePath: instancePath + "/packages/items/" + i2 + "/newBytes", schemaPath: "#/properties/packages/properties/items/items/properties/newBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                                              } else
                                                                return validate49.errors = [{ instancePath: instancePath + "/packages/items/" + i2 + "/newBytes", schemaPath: "#/properties/packages/properties/items/items/properties/newBytes/type", keyword: "type", params: { type: "number" } }], false;
                                                            var valid21 = _errs141 === errors;
                                                          } else
                                                            var valid21 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else
                                              return validate49.errors = [{ instancePath: instancePath + "/packages/items/" + i2, schemaPath: "#/properties/packages/properties/items/items/type", keyword: "type", params: { type: "object" } }], false;
                                          var valid20 = _errs127 === errors;
                                          if (!valid20)
                                            break;
                                        }
                                      } else
                                        return validate49.errors = [{ instancePath: instancePath + "/packages/items", schemaPath: "#/properties/packages/properties/items/type", keyword: "type", params: { type: "array" } }], false;
                                    var valid19 = _errs125 === errors;
                                  } else
                                    var valid19 = true;
                                  if (valid19)
                                    if (data68.omitted !== void 0) {
                                      let data78 = data68.omitted, _errs143 = errors;
                                      if (errors === _errs143)
                                        if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                                          let missing18;
                                          if (data78.count === void 0 && (missing18 = "count") || data78.growthBytes === void 0 && (missing18 = "growthBytes"))
                                            return validate49.errors = [{ instancePath: instancePath + "/packages/omitted", schemaPath: "#/properties/packages/properties/omitted/required", keyword: "required", params: { missingProperty: missing18 } }], false;
                                          if (data78.count !== void 0) {
                                            let data79 = data78.count, _errs145 = errors;
                                            if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79)))
                                              return validate49.errors = [{ instancePath: instancePath + "/packages/omitted/count", schemaPath: "#/properties/packages/properties/omitted/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (errors === _errs145 && typeof data79 == "number" && isFinite(data79) && (data79 < 0 || isNaN(data79)))
                                              return validate49.errors = [{ instancePath: instancePath + "/packages/omitted/count", schemaPath: "#/properties/packages/properties/omitted/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            var valid22 = _errs145 === errors;
                                          } else
                                            var valid22 = true;
                                          if (valid22)
                                            if (data78.growthBytes !== void 0) {
                                              let data80 = data78.growthBytes, _errs147 = errors;
                                              if (!(typeof data80 == "number" && isFinite(data80)))
                                                return validate49.errors = [{ instancePath: instancePath + "/packages/omitted/growthBytes", schemaPath: "#/properties/packages/properties/omitted/properties/growthBytes/type", keyword: "type", params: { type: "number" } }], false;
                                              var valid22 = _errs147 === errors;
                                            } else
                                              var valid22 = true;
                                        } else
                                          return validate49.errors = [{ instancePath: instancePath + "/packages/omitted", schemaPath: "#/properties/packages/properties/omitted/type", keyword: "type", params: { type: "object" } }], false;
                                      var valid19 = _errs143 === errors;
                                    } else
                                      var valid19 = true;
                                } else
                                  return validate49.errors = [{ instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/type", keyword: "type", params: { type: "object" } }], false;
                              var valid0 = _errs123 === errors;
                            } else
                              var valid0 = true;
                            if (valid0)
                              if (data.moves !== void 0) {
                                let data81 = data.moves, _errs149 = errors;
                                if (errors === _errs149)
                                  if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                                    let missing19;
                                    if (data81.items === void 0 && (missing19 = "items") || data81.omitted === void 0 && (missing19 = "omitted"))
                                      return validate49.errors = [{ instancePath: instancePath + "/moves", schemaPath: "#/properties/moves/required", keyword: "required", params: { missingProperty: missing19 } }], false;
                                    if (data81.items !== void 0) {
                                      let data82 = data81.items, _errs151 = errors;
                                      if (errors === _errs151)
                                        if (Array.isArray(data82)) {
                                          var valid24 = true;
                                          let len3 = data82.length;
                                          for (let i3 = 0; i3 < len3; i3++) {
                                            let data83 = data82[i3], _errs153 = errors;
                                            if (errors === _errs153)
                                              if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                                                let missing20;
                                                if (data83.from === void 0 && (missing20 = "from") || data83.to === void 0 && (missing20 = "to") || data83.bytes === void 0 && (missing20 = "bytes") || data83.fileCount === void 0 && (missing20 = "fileCount"))
                                                  return validate49.errors = [{ instancePath: instancePath + "/moves/items/" + i3, schemaPath: "#/properties/moves/properties/items/items/required", keyword: "required", params: { missingProperty: missing20 } }], false;
                                                if (data83.from !== void 0) {
                                                  let _errs155 = errors;
                                                  if (typeof data83.from != "string")
                                                    return validate49.errors = [{ instancePath: instancePath + "/moves/items/" + i3 + "/from", schemaPath: "#/properties/moves/properties/items/items/properties/from/type", keyword: "type", params: { type: "string" } }], false;
                                                  var valid25 = _errs155 === errors;
                                                } else
                                                  var valid25 = true;
                                                if (valid25) {
                                                  if (data83.to !== void 0) {
                                                    let _errs157 = errors;
                                                    if (typeof data83.to != "string")
                                                      return validate49.errors = [{ instancePath: instancePath + "/moves/items/" + i3 + "/to", schemaPath: "#/properties/moves/properties/items/items/properties/to/type", keyword: "type", params: { type: "string" } }], false;
                                                    var valid25 = _errs157 === errors;
                                                  } else
                                                    var valid25 = true;
                                                  if (valid25) {
                                                    if (data83.bytes !== void 0) {
                                                      let data86 = data83.bytes, _errs159 = errors;
                                                      if (errors === _errs159)
                                                        if (typeof data86 == "number" && isFinite(data86)) {
                                                          if (data86 < 0 || isNaN(data86))
                                                            return validate49.errors = [{ instancePath: instancePath + "/moves/items/" + i3 + "/bytes", schemaPath: "#/properties/moves/properties/items/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                                        } else
                                                          return validate49.errors = [{ instancePath: instancePath + "/moves/items/" + i3 + "/bytes", schemaPath: "#/properties/moves/properties/items/items/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                                      var valid25 = _errs159 === errors;
                                                    } else
                                                      var valid25 = true;
                                                    if (valid25)
                                                      if (data83.fileCount !== void 0) {
                                                        let data87 = data83.fileCount, _errs161 = errors;
                                                        if (!(typeof data87 == "number" && !(data87 % 1) && !isNaN(data87) && isFinite(data87)))
                                                          return validate49.errors = [{ instancePath: instancePath + "/moves/items/" + i3 + "/fileCount", schemaPath: "#/properties/moves/properties/items/items/properties/fileCount/type", keyword: "type", params: { type: "integer" } }], false;
                                                        if (errors === _errs161 && typeof data87 == "number" && isFinite(data87) && (data87 < 0 || isNaN(data87)))
                                                          return validate49.errors = [{ instancePath: instancePath + "/moves/items/" + i3 + "/fileCount", schemaPath: "#/properties/moves/properties/items/items/properties/fileCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                                        var valid25 = _errs161 === errors;
                                                      } else
                                                        var valid25 = true;
                                                  }
                                                }
                                              } else
                                                return validate49.errors = [{ instancePath: instancePath + "/moves/items/" + i3, schemaPath: "#/properties/moves/properties/items/items/type", keyword: "type", params: { type: "object" } }], false;
                                            var valid24 = _errs153 === errors;
                                            if (!valid24)
                                              break;
                                          }
                                        } else
                                          return validate49.errors = [{ instancePath: instancePath + "/moves/items", schemaPath: "#/properties/moves/properties/items/type", keyword: "type", params: { type: "array" } }], false;
                                      var valid23 = _errs151 === errors;
                                    } else
                                      var valid23 = true;
                                    if (valid23)
                                      if (data81.omitted !== void 0) {
                                        let data88 = data81.omitted, _errs163 = errors;
                                        if (errors === _errs163)
                                          if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                                            let missing21;
                                            if (data88.count === void 0 && (missing21 = "count") || data88.bytes === void 0 && (missing21 = "bytes"))
                                              return validate49.errors = [{ instancePath: instancePath + "/moves/omitted", schemaPath: "#/properties/moves/properties/omitted/required", keyword: "required", params: { missingProperty: missing21 } }], false;
                                            if (data88.count !== void 0) {
                                              let data89 = data88.count, _errs165 = errors;
                                              if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89)))
                                                return validate49.errors = [{ instancePath: instancePath + "/moves/omitted/count", schemaPath: "#/properties/moves/properties/omitted/properties/count/type", keyword: "type", params: { type: "integer" } }], false;
                                              if (errors === _errs165 && typeof data89 == "number" && isFinite(data89) && (data89 < 0 || isNaN(data89)))
                                                return validate49.errors = [{ instancePath: instancePath + "/moves/omitted/count", schemaPath: "#/properties/moves/properties/omitted/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                              var valid26 = _errs165 === errors;
                                            } else
                                              var valid26 = true;
                                            if (valid26)
                                              if (data88.bytes !== void 0) {
                                                let data90 = data88.bytes, _errs167 = errors;
                                                if (errors === _errs167)
                                                  if (typeof data90 == "number" && isFinite(data90)) {
                                                    if (data90 < 0 || isNaN(data90))
                                                      return validate49.errors = [{ instancePath: instancePath + "/moves/omitted/bytes", schemaPath: "#/properties/moves/properties/omitted/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                                  } else
                                                    return validate49.errors = [{ instancePath: instancePath + "/moves/omitted/bytes", schemaPath: "#/properties/moves/properties/omitted/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                                                var valid26 = _errs167 === errors;
                                              } else
                                                var valid26 = true;
                                          } else
                                            return validate49.errors = [{ instancePath: instancePath + "/moves/omitted", schemaPath: "#/properties/moves/properties/omitted/type", keyword: "type", params: { type: "object" } }], false;
                                        var valid23 = _errs163 === errors;
                                      } else
                                        var valid23 = true;
                                  } else
                                    return validate49.errors = [{ instancePath: instancePath + "/moves", schemaPath: "#/properties/moves/type", keyword: "type", params: { type: "object" } }], false;
                                var valid0 = _errs149 === errors;
                              } else
                                var valid0 = true;
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
    } else
      return validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate49.errors = vErrors, errors === 0;
}
var schema25 = { type: "object", required: ["id", "subject", "bytes", "layer", "places", "placeCount"], properties: { id: { enum: ["package-index", "language-cache", "deleted-later", "copied-metadata", "private-files"] }, subject: { type: "string" }, bytes: { type: "number", minimum: 0 }, layer: { type: "integer", minimum: 0 }, places: { type: "array", items: { type: "object", required: ["path", "bytes", "layer", "isVisible"], properties: { path: { type: "string" }, bytes: { type: "number", minimum: 0 }, layer: { type: "integer", minimum: 0 }, isVisible: { type: "boolean" }, hiddenInLayer: { type: "integer", minimum: 0 } } } }, placeCount: { type: "integer", minimum: 0 } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.subject === void 0 && (missing0 = "subject") || data.bytes === void 0 && (missing0 = "bytes") || data.layer === void 0 && (missing0 = "layer") || data.places === void 0 && (missing0 = "places") || data.placeCount === void 0 && (missing0 = "placeCount"))
        return validate64.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (!(data0 === "package-index" || data0 === "language-cache" || data0 === "deleted-later" || data0 === "copied-metadata" || data0 === "private-files"))
          return validate64.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/enum", keyword: "enum", params: { allowedValues: schema25.properties.id.enum } }], false;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0) {
        if (data.subject !== void 0) {
          let _errs2 = errors;
          if (typeof data.subject != "string")
            return validate64.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" } }], false;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.bytes !== void 0) {
            let data2 = data.bytes, _errs4 = errors;
            if (errors === _errs4)
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 < 0 || isNaN(data2))
                  return validate64.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              } else
                return validate64.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.layer !== void 0) {
              let data3 = data.layer, _errs6 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate64.errors = [{ instancePath: instancePath + "/layer", schemaPath: "#/properties/layer/type", keyword: "type", params: { type: "integer" } }], false;
              if (errors === _errs6 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)))
                return validate64.errors = [{ instancePath: instancePath + "/layer", schemaPath: "#/properties/layer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.places !== void 0) {
                let data4 = data.places, _errs8 = errors;
                if (errors === _errs8)
                  if (Array.isArray(data4)) {
                    var valid1 = true;
                    let len0 = data4.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data5 = data4[i0], _errs10 = errors;
                      if (errors === _errs10)
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          let missing1;
                          if (data5.path === void 0 && (missing1 = "path") || data5.bytes === void 0 && (missing1 = "bytes") || data5.layer === void 0 && (missing1 = "layer") || data5.isVisible === void 0 && (missing1 = "isVisible"))
                            return validate64.errors = [{ instancePath: instancePath + "/places/" + i0, schemaPath: "#/properties/places/items/required", keyword: "required", params: { missingProperty: missing1 } }], false;
                          if (data5.path !== void 0) {
                            let _errs12 = errors;
                            if (typeof data5.path != "string")
                              return validate64.errors = [{ instancePath: instancePath + "/places/" + i0 + "/path", schemaPath: "#/properties/places/items/properties/path/type", keyword: "type", params: { type: "string" } }], false;
                            var valid2 = _errs12 === errors;
                          } else
                            var valid2 = true;
                          if (valid2) {
                            if (data5.bytes !== void 0) {
                              let data7 = data5.bytes, _errs14 = errors;
                              if (errors === _errs14)
                                if (typeof data7 == "number" && isFinite(data7)) {
                                  if (data7 < 0 || isNaN(data7))
                                    return validate64.errors = [{ instancePath: instancePath + "/places/" + i0 + "/bytes", schemaPath: "#/properties/places/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                } else
                                  return validate64.errors = [{ instancePath: instancePath + "/places/" + i0 + "/bytes", schemaPath: "#/properties/places/items/properties/bytes/type", keyword: "type", params: { type: "number" } }], false;
                              var valid2 = _errs14 === errors;
                            } else
                              var valid2 = true;
                            if (valid2) {
                              if (data5.layer !== void 0) {
                                let data8 = data5.layer, _errs16 = errors;
                                if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                                  return validate64.errors = [{ instancePath: instancePath + "/places/" + i0 + "/layer", schemaPath: "#/properties/places/items/properties/layer/type", keyword: "type", params: { type: "integer" } }], false;
                                if (errors === _errs16 && typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8)))
                                  return validate64.errors = [{ instancePath: instancePath + "/places/" + i0 + "/layer", schemaPath: "#/properties/places/items/properties/layer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                var valid2 = _errs16 === errors;
                              } else
                                var valid2 = true;
                              if (valid2) {
                                if (data5.isVisible !== void 0) {
                                  let _errs18 = errors;
                                  if (typeof data5.isVisible != "boolean")
                                    return validate64.errors = [{ instancePath: instancePath + "/places/" + i0 + "/isVisible", schemaPath: "#/properties/places/items/properties/isVisible/type", keyword: "type", params: { type: "boolean" } }], false;
                                  var valid2 = _errs18 === errors;
                                } else
                                  var valid2 = true;
                                if (valid2)
                                  if (data5.hiddenInLayer !== void 0) {
                                    let data10 = data5.hiddenInLayer, _errs20 = errors;
                                    if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                                      return validate64.errors = [{ instancePath: instancePath + "/places/" + i0 + "/hiddenInLayer", schemaPath: "#/properties/places/items/properties/hiddenInLayer/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (errors === _errs20 && typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10)))
                                      return validate64.errors = [{ instancePath: instancePath + "/places/" + i0 + "/hiddenInLayer", schemaPath: "#/properties/places/items/properties/hiddenInLayer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    var valid2 = _errs20 === errors;
                                  } else
                                    var valid2 = true;
                              }
                            }
                          }
                        } else
                          return validate64.errors = [{ instancePath: instancePath + "/places/" + i0, schemaPath: "#/properties/places/items/type", keyword: "type", params: { type: "object" } }], false;
                      var valid1 = _errs10 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate64.errors = [{ instancePath: instancePath + "/places", schemaPath: "#/properties/places/type", keyword: "type", params: { type: "array" } }], false;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0)
                if (data.placeCount !== void 0) {
                  let data11 = data.placeCount, _errs22 = errors;
                  if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                    return validate64.errors = [{ instancePath: instancePath + "/placeCount", schemaPath: "#/properties/placeCount/type", keyword: "type", params: { type: "integer" } }], false;
                  if (errors === _errs22 && typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11)))
                    return validate64.errors = [{ instancePath: instancePath + "/placeCount", schemaPath: "#/properties/placeCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  var valid0 = _errs22 === errors;
                } else
                  var valid0 = true;
            }
          }
        }
      }
    } else
      return validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate64.errors = vErrors, errors === 0;
}
var schema26 = { type: "object", required: ["code", "message"], properties: { code: { enum: ["USAGE", "BUDGET_INVALID", "REPORT_INVALID", "SOURCE_AMBIGUOUS", "SOURCE_NOT_FOUND", "SOURCE_UNREADABLE", "ENGINE_UNAVAILABLE", "BUILD_FAILED", "IMAGE_NOT_SELECTED", "IMAGE_UNSUPPORTED", "IMAGE_CORRUPT", "LAYER_CORRUPT", "DIGEST_MISMATCH", "LIMIT_EXCEEDED", "TIMEOUT", "REPORT_UNWRITABLE", "INTERRUPTED"] }, message: { type: "string" }, where: { type: "string" }, fix: { type: "string" } } };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message"))
        return validate66.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (!(data0 === "USAGE" || data0 === "BUDGET_INVALID" || data0 === "REPORT_INVALID" || data0 === "SOURCE_AMBIGUOUS" || data0 === "SOURCE_NOT_FOUND" || data0 === "SOURCE_UNREADABLE" || data0 === "ENGINE_UNAVAILABLE" || data0 === "BUILD_FAILED" || data0 === "IMAGE_NOT_SELECTED" || data0 === "IMAGE_UNSUPPORTED" || data0 === "IMAGE_CORRUPT" || data0 === "LAYER_CORRUPT" || data0 === "DIGEST_MISMATCH" || data0 === "LIMIT_EXCEEDED" || data0 === "TIMEOUT" || data0 === "REPORT_UNWRITABLE" || data0 === "INTERRUPTED"))
          return validate66.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/enum", keyword: "enum", params: { allowedValues: schema26.properties.code.enum } }], false;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0) {
        if (data.message !== void 0) {
          let _errs2 = errors;
          if (typeof data.message != "string")
            return validate66.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }], false;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.where !== void 0) {
            let _errs4 = errors;
            if (typeof data.where != "string")
              return validate66.errors = [{ instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = true;
          if (valid0)
            if (data.fix !== void 0) {
              let _errs6 = errors;
              if (typeof data.fix != "string")
                return validate66.errors = [{ instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = true;
        }
      }
    } else
      return validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate66.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = false, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.facts === void 0 && (missing0 = "facts")) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.error === void 0 && (missing1 = "error")) {
        let err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate26.errors = vErrors, false;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.key === void 0 && (missing2 = "key") || data.verdict === void 0 && (missing2 = "verdict") || data.findings === void 0 && (missing2 = "findings") || data.notices === void 0 && (missing2 = "notices"))
        return validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing2 } }], false;
      if (data.key !== void 0) {
        let _errs4 = errors;
        validate27(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
        var valid1 = _errs4 === errors;
      } else
        var valid1 = true;
      if (valid1) {
        if (data.verdict !== void 0) {
          let data1 = data.verdict, _errs5 = errors;
          if (!(data1 === "pass" || data1 === "warn" || data1 === "fail" || data1 === "unmeasured"))
            return validate26.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema9.properties.verdict.enum } }], false;
          var valid1 = _errs5 === errors;
        } else
          var valid1 = true;
        if (valid1) {
          if (data.findings !== void 0) {
            let data2 = data.findings, _errs6 = errors;
            if (errors === _errs6)
              if (Array.isArray(data2)) {
                var valid2 = true;
                let len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs8 = errors;
                  validate29(data2[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
                  var valid2 = _errs8 === errors;
                  if (!valid2)
                    break;
                }
              } else
                return validate26.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } }], false;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = true;
          if (valid1) {
            if (data.notices !== void 0) {
              let data4 = data.notices, _errs9 = errors;
              if (errors === _errs9)
                if (Array.isArray(data4)) {
                  var valid3 = true;
                  let len1 = data4.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let _errs11 = errors;
                    if (typeof data4[i1] != "string")
                      return validate26.errors = [{ instancePath: instancePath + "/notices/" + i1, schemaPath: "#/properties/notices/items/type", keyword: "type", params: { type: "string" } }], false;
                    var valid3 = _errs11 === errors;
                    if (!valid3)
                      break;
                  }
                } else
                  return validate26.errors = [{ instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/type", keyword: "type", params: { type: "array" } }], false;
              var valid1 = _errs9 === errors;
            } else
              var valid1 = true;
            if (valid1) {
              if (data.facts !== void 0) {
                let _errs13 = errors;
                validate33(data.facts, { instancePath: instancePath + "/facts", parentData: data, parentDataProperty: "facts", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
                var valid1 = _errs13 === errors;
              } else
                var valid1 = true;
              if (valid1) {
                if (data.comparison !== void 0) {
                  let _errs14 = errors;
                  validate49(data.comparison, { instancePath: instancePath + "/comparison", parentData: data, parentDataProperty: "comparison", rootData }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
                  var valid1 = _errs14 === errors;
                } else
                  var valid1 = true;
                if (valid1) {
                  if (data.advice !== void 0) {
                    let data8 = data.advice, _errs15 = errors;
                    if (errors === _errs15)
                      if (Array.isArray(data8)) {
                        var valid4 = true;
                        let len2 = data8.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let _errs17 = errors;
                          validate64(data8[i2], { instancePath: instancePath + "/advice/" + i2, parentData: data8, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
                          var valid4 = _errs17 === errors;
                          if (!valid4)
                            break;
                        }
                      } else
                        return validate26.errors = [{ instancePath: instancePath + "/advice", schemaPath: "#/properties/advice/type", keyword: "type", params: { type: "array" } }], false;
                    var valid1 = _errs15 === errors;
                  } else
                    var valid1 = true;
                  if (valid1)
                    if (data.error !== void 0) {
                      let _errs18 = errors;
                      validate66(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
                      var valid1 = _errs18 === errors;
                    } else
                      var valid1 = true;
                }
              }
            }
          }
        }
      }
    } else
      return validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate26.errors = vErrors, errors === 0;
}
var schema27 = { type: "object", required: ["repository", "serverUrl", "event", "headSha", "baseSha", "baseRef", "pullRequest", "workflow", "runId", "runAttempt"], properties: { repository: { type: "string" }, serverUrl: { type: "string" }, event: { type: "string" }, headSha: { type: "string" }, baseSha: { type: ["string", "null"] }, baseRef: { type: ["string", "null"] }, pullRequest: { type: ["integer", "null"], minimum: 1 }, workflow: { type: "string" }, runId: { type: "string" }, runAttempt: { type: "integer", minimum: 1 } } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.repository === void 0 && (missing0 = "repository") || data.serverUrl === void 0 && (missing0 = "serverUrl") || data.event === void 0 && (missing0 = "event") || data.headSha === void 0 && (missing0 = "headSha") || data.baseSha === void 0 && (missing0 = "baseSha") || data.baseRef === void 0 && (missing0 = "baseRef") || data.pullRequest === void 0 && (missing0 = "pullRequest") || data.workflow === void 0 && (missing0 = "workflow") || data.runId === void 0 && (missing0 = "runId") || data.runAttempt === void 0 && (missing0 = "runAttempt"))
        return validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.repository !== void 0) {
        let _errs1 = errors;
        if (typeof data.repository != "string")
          return validate69.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" } }], false;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0) {
        if (data.serverUrl !== void 0) {
          let _errs3 = errors;
          if (typeof data.serverUrl != "string")
            return validate69.errors = [{ instancePath: instancePath + "/serverUrl", schemaPath: "#/properties/serverUrl/type", keyword: "type", params: { type: "string" } }], false;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.event !== void 0) {
            let _errs5 = errors;
            if (typeof data.event != "string")
              return validate69.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.headSha !== void 0) {
              let _errs7 = errors;
              if (typeof data.headSha != "string")
                return validate69.errors = [{ instancePath: instancePath + "/headSha", schemaPath: "#/properties/headSha/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.baseSha !== void 0) {
                let data4 = data.baseSha, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate69.errors = [{ instancePath: instancePath + "/baseSha", schemaPath: "#/properties/baseSha/type", keyword: "type", params: { type: schema27.properties.baseSha.type } }], false;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.baseRef !== void 0) {
                  let data5 = data.baseRef, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate69.errors = [{ instancePath: instancePath + "/baseRef", schemaPath: "#/properties/baseRef/type", keyword: "type", params: { type: schema27.properties.baseRef.type } }], false;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.pullRequest !== void 0) {
                    let data6 = data.pullRequest, _errs13 = errors;
                    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null)
                      return validate69.errors = [{ instancePath: instancePath + "/pullRequest", schemaPath: "#/properties/pullRequest/type", keyword: "type", params: { type: schema27.properties.pullRequest.type } }], false;
                    if (errors === _errs13 && typeof data6 == "number" && isFinite(data6) && (data6 < 1 || isNaN(data6)))
                      return validate69.errors = [{ instancePath: instancePath + "/pullRequest", schemaPath: "#/properties/pullRequest/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.workflow !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.workflow != "string")
                        return validate69.errors = [{ instancePath: instancePath + "/workflow", schemaPath: "#/properties/workflow/type", keyword: "type", params: { type: "string" } }], false;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.runId !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.runId != "string")
                          return validate69.errors = [{ instancePath: instancePath + "/runId", schemaPath: "#/properties/runId/type", keyword: "type", params: { type: "string" } }], false;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = true;
                      if (valid0)
                        if (data.runAttempt !== void 0) {
                          let data9 = data.runAttempt, _errs19 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                            return validate69.errors = [{ instancePath: instancePath + "/runAttempt", schemaPath: "#/properties/runAttempt/type", keyword: "type", params: { type: "integer" } }], false;
                          if (errors === _errs19 && typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9)))
                            return validate69.errors = [{ instancePath: instancePath + "/runAttempt", schemaPath: "#/properties/runAttempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate69.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.tool === void 0 && (missing0 = "tool") || data.budget === void 0 && (missing0 = "budget") || data.verdict === void 0 && (missing0 = "verdict") || data.notices === void 0 && (missing0 = "notices") || data.images === void 0 && (missing0 = "images"))
        return validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      if (data.schemaVersion !== void 0) {
        let _errs1 = errors;
        if (data.schemaVersion !== 1)
          return validate21.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 } }], false;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = true;
      if (valid0) {
        if (data.tool !== void 0) {
          let data1 = data.tool, _errs2 = errors;
          if (errors === _errs2)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.name === void 0 && (missing1 = "name") || data1.version === void 0 && (missing1 = "version"))
                return validate21.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: missing1 } }], false;
              if (data1.name !== void 0) {
                let _errs4 = errors;
                if (data1.name !== "plimsoll")
                  return validate21.errors = [{ instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "plimsoll" } }], false;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = true;
              if (valid1)
                if (data1.version !== void 0) {
                  let _errs5 = errors;
                  if (typeof data1.version != "string")
                    return validate21.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" } }], false;
                  var valid1 = _errs5 === errors;
                } else
                  var valid1 = true;
            } else
              return validate21.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" } }], false;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.budget !== void 0) {
            let data4 = data.budget, _errs7 = errors;
            if (errors === _errs7)
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                let missing2;
                if (data4.source === void 0 && (missing2 = "source") || data4.sha256 === void 0 && (missing2 = "sha256") || data4.rules === void 0 && (missing2 = "rules"))
                  return validate21.errors = [{ instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/required", keyword: "required", params: { missingProperty: missing2 } }], false;
                if (data4.source !== void 0) {
                  let data5 = data4.source, _errs9 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate21.errors = [{ instancePath: instancePath + "/budget/source", schemaPath: "#/properties/budget/properties/source/type", keyword: "type", params: { type: schema6.properties.budget.properties.source.type } }], false;
                  var valid2 = _errs9 === errors;
                } else
                  var valid2 = true;
                if (valid2) {
                  if (data4.sha256 !== void 0) {
                    let data6 = data4.sha256, _errs11 = errors;
                    if (typeof data6 != "string" && data6 !== null)
                      return validate21.errors = [{ instancePath: instancePath + "/budget/sha256", schemaPath: "#/properties/budget/properties/sha256/type", keyword: "type", params: { type: schema6.properties.budget.properties.sha256.type } }], false;
                    var valid2 = _errs11 === errors;
                  } else
                    var valid2 = true;
                  if (valid2) {
                    if (data4.rules !== void 0) {
                      let data7 = data4.rules, _errs13 = errors;
                      if (errors === _errs13)
                        if (Array.isArray(data7)) {
                          var valid3 = true;
                          let len0 = data7.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let _errs15 = errors;
                            validate22(data7[i0], { instancePath: instancePath + "/budget/rules/" + i0, parentData: data7, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                            var valid3 = _errs15 === errors;
                            if (!valid3)
                              break;
                          }
                        } else
                          return validate21.errors = [{ instancePath: instancePath + "/budget/rules", schemaPath: "#/properties/budget/properties/rules/type", keyword: "type", params: { type: "array" } }], false;
                      var valid2 = _errs13 === errors;
                    } else
                      var valid2 = true;
                    if (valid2)
                      if (data4.loosened !== void 0) {
                        let data9 = data4.loosened, _errs16 = errors;
                        if (errors === _errs16)
                          if (Array.isArray(data9)) {
                            var valid4 = true;
                            let len1 = data9.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let _errs18 = errors;
                              validate24(data9[i1], { instancePath: instancePath + "/budget/loosened/" + i1, parentData: data9, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                              var valid4 = _errs18 === errors;
                              if (!valid4)
                                break;
                            }
                          } else
                            return validate21.errors = [{ instancePath: instancePath + "/budget/loosened", schemaPath: "#/properties/budget/properties/loosened/type", keyword: "type", params: { type: "array" } }], false;
                        var valid2 = _errs16 === errors;
                      } else
                        var valid2 = true;
                  }
                }
              } else
                return validate21.errors = [{ instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/type", keyword: "type", params: { type: "object" } }], false;
            var valid0 = _errs7 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.verdict !== void 0) {
              let data11 = data.verdict, _errs19 = errors;
              if (!(data11 === "pass" || data11 === "warn" || data11 === "fail" || data11 === "unmeasured"))
                return validate21.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema6.properties.verdict.enum } }], false;
              var valid0 = _errs19 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.notices !== void 0) {
                let data12 = data.notices, _errs20 = errors;
                if (errors === _errs20)
                  if (Array.isArray(data12)) {
                    var valid5 = true;
                    let len2 = data12.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let _errs22 = errors;
                      if (typeof data12[i2] != "string")
                        return validate21.errors = [{ instancePath: instancePath + "/notices/" + i2, schemaPath: "#/properties/notices/items/type", keyword: "type", params: { type: "string" } }], false;
                      var valid5 = _errs22 === errors;
                      if (!valid5)
                        break;
                    }
                  } else
                    return validate21.errors = [{ instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/type", keyword: "type", params: { type: "array" } }], false;
                var valid0 = _errs20 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.images !== void 0) {
                  let data14 = data.images, _errs24 = errors;
                  if (errors === _errs24)
                    if (Array.isArray(data14)) {
                      var valid6 = true;
                      let len3 = data14.length;
                      for (let i3 = 0; i3 < len3; i3++) {
                        let _errs26 = errors;
                        validate26(data14[i3], { instancePath: instancePath + "/images/" + i3, parentData: data14, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
                        var valid6 = _errs26 === errors;
                        if (!valid6)
                          break;
                      }
                    } else
                      return validate21.errors = [{ instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" } }], false;
                  var valid0 = _errs24 === errors;
                } else
                  var valid0 = true;
                if (valid0)
                  if (data.run !== void 0) {
                    let _errs27 = errors;
                    validate69(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
                    var valid0 = _errs27 === errors;
                  } else
                    var valid0 = true;
              }
            }
          }
        }
      }
    } else
      return validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate21.errors = vErrors, errors === 0;
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
  if (!isReport(value)) throw refuse(`this is not a plimsoll report: ${explain(stdin_default.errors?.[0])}`);
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
    return stdin_default(value);
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
