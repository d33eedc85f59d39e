import type { BuildOptions, GateRequest } from '../../src/gate/request.ts';

/** A minimal request to which tests add what they need. */
export const createRequest = (given: Partial<GateRequest>): GateRequest => ({
  images: [],
  build: undefined,
  dockerfile: undefined,
  budgetPath: undefined,
  ruleFlags: [],
  platforms: [],
  select: undefined,
  verify: false,
  withTree: false,
  ...given,
});

/** A build without options to which tests add what they need. */
export const getBuild = (folder: string, given: Partial<BuildOptions> = {}): BuildOptions => ({
  folder,
  file: undefined,
  target: undefined,
  buildArgs: [],
  secrets: [],
  platforms: [],
  ...given,
});
