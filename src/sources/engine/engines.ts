// Everything that needs an engine, in one chunk that is imported on demand.
export { openBuild, usesBuildKit } from '../build/build.ts';
export { checkHealth, measureHealth } from '../build/health-check.ts';
export { parseRunOptions } from '../build/run-options.ts';
export { openDocker } from './docker-engine.ts';
export { openPodman } from './podman-engine.ts';
