// src/model/report.ts
var SCHEMA_VERSION = 1;

export {
  SCHEMA_VERSION
};
