// Everything that needs an engine, in one chunk that is imported on demand.
export { openBuild, usesBuildKit } from '../build/build.ts';
export { checkHealth } from '../build/health-check.ts';
export { openDocker } from './docker-engine.ts';
export { openPodman } from './podman-engine.ts';
