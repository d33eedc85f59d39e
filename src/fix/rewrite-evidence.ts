// What `gate/rewrite-evidence.ts` loads only for images that have something to rewrite.
export { findRecommendedPackages } from './recommended-evidence.ts';
export { needsStage } from './stage/plan-stage.ts';
export { findStartEvidence } from './stage/start-evidence.ts';
