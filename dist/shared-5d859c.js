// src/errors.ts
var EXIT = { within: 0, over: 1, unusable: 2, unmeasured: 3, interrupted: 130 };
var ERROR_EXIT = {
  USAGE: EXIT.unusable,
  BUDGET_INVALID: EXIT.unusable,
  REPORT_INVALID: EXIT.unusable,
  SOURCE_AMBIGUOUS: EXIT.unusable,
  SOURCE_NOT_FOUND: EXIT.unmeasured,
  SOURCE_UNREADABLE: EXIT.unmeasured,
  ENGINE_UNAVAILABLE: EXIT.unmeasured,
  BUILD_FAILED: EXIT.unmeasured,
  IMAGE_NOT_SELECTED: EXIT.unmeasured,
  IMAGE_UNSUPPORTED: EXIT.unmeasured,
  IMAGE_CORRUPT: EXIT.unmeasured,
  LAYER_CORRUPT: EXIT.unmeasured,
  DIGEST_MISMATCH: EXIT.unmeasured,
  LIMIT_EXCEEDED: EXIT.unmeasured,
  TIMEOUT: EXIT.unmeasured,
  REPORT_UNWRITABLE: EXIT.unmeasured,
  INTERRUPTED: EXIT.interrupted
};
var GateError = class extends Error {
  name = "GateError";
  code;
  where;
  fix;
  constructor(code, message, details = {}) {
    super(message, details.cause === void 0 ? {} : { cause: details.cause });
    this.code = code;
    this.where = details.where;
    this.fix = details.fix;
  }
  get exitCode() {
    return ERROR_EXIT[this.code];
  }
};
var messageOf = (error) => String(error?.message ?? error);
function located(error, where) {
  if (!(error instanceof GateError) || error.where !== void 0) return error;
  return new GateError(error.code, error.message, { where, fix: error.fix, cause: error.cause });
}

export {
  EXIT,
  ERROR_EXIT,
  GateError,
  messageOf,
  located
};
