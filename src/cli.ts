#!/usr/bin/env node
import { keepCompiledCode } from './cli/compile-cache.ts';
import { exitWhenDone } from './exit-when-done.ts';

keepCompiledCode(import.meta.dirname, process);
exitWhenDone(
  import('./cli/main.ts').then(({ main }) => main(process)),
  process,
);
