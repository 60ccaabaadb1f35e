import { availableParallelism } from 'node:os';

/** Node strips the types (jest >= 30.5 on Node 24), so there is no transformer. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/actions', '<rootDir>/testbed', '<rootDir>/tests', '<rootDir>/scripts'],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/build/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  testSequencer: '<rootDir>/scripts/long-first.ts',
  testTimeout: 120_000,
  // Scenarios wait for processes more than they compute.
  maxWorkers: Math.max(6, availableParallelism()),
  reporters: ['default', '<rootDir>/scripts/count-reporter.ts'],
  collectCoverageFrom: ['src/**/*.ts', 'actions/*/src/**/*.ts'],
};
