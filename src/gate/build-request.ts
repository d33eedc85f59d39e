import type { BuildOptions, GateRequest } from './request.ts';

/** Measures the files of one build, without a budget. */
export const createBuildRequest = (build: BuildOptions, withTree: boolean): GateRequest => ({
  images: [],
  build,
  dockerfile: undefined,
  budgetPath: undefined,
  ruleFlags: [],
  select: undefined,
  verify: false,
  withTree,
  withFiles: true,
});
