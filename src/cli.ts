#!/usr/bin/env node
import { keepCompiledCode } from './cli/compile-cache.ts';
import { exitWhenDone } from './exit-when-done.ts';

keepCompiledCode(process.env);
exitWhenDone(
  import('./cli/main.ts').then(({ main }) => main(process)),
  process,
);
