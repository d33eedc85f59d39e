// What needs an engine, as one part that is imported when a source or a build asks for it.
export { openBuild } from '../build/build.ts';
export { openDocker } from './docker-engine.ts';
export { openPodman } from './podman-engine.ts';
