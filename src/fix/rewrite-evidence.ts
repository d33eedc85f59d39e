// What `gate/rewrite-evidence.ts` loads only for images that have something to rewrite.
export { findRecommendedPackages } from './recommended-evidence.ts';
export { findStartEvidence } from './stage/start-evidence.ts';
