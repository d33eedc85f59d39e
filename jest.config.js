import { availableParallelism } from 'node:os';

if (Number.parseInt(process.versions.node, 10) < 24) {
  throw new Error(
    `Node 24 is needed, this is ${process.version}: run the tests with npm test, after npm ci`,
  );
}

// Older versions of Node, which are refused above, can't load it.
const { cleanEnvironment } = await import('./__tests__/support/clean-environment.ts');
cleanEnvironment();

/** @type {import("jest").Config} */
export default {
  testEnvironment: '<rootDir>/scripts/jest-environment.mjs',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // Projects that tests measure: modules with names of their own, some of which are equal.
  modulePathIgnorePatterns: ['<rootDir>/__tests__/fixtures/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-strip-types.mjs' },
  // Tests wait for programs that they start, so one more worker keeps two cores busy.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/message-equality.ts'],
  restoreMocks: true,
  // A busy machine is slow, not wrong. Suites with engines ask for more.
  testTimeout: 60_000,
  reporters: ['default', 'summary', '<rootDir>/scripts/jest-skipped.ts'],
};
