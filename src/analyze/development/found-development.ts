import type { DevelopmentPackages } from '../../model/evidence.ts';

/** Some of them, found in one place. */
export type FoundDevelopment = Partial<DevelopmentPackages> &
  Pick<DevelopmentPackages, 'manager' | 'all'>;
