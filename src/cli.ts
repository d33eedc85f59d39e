#!/usr/bin/env node
import { guardOutput } from './cli/log-guard.ts';
import { exitWhenDone } from './exit-when-done.ts';

guardOutput(process);
// Imported here, not at the top, so a missing file of the bundle ends with exit code 3, not 1.
exitWhenDone(
  import('./cli/main.ts').then(({ main }) => main(process)),
  process,
);
