#!/usr/bin/env node
import { keepCompiledCode } from './cli/compile-cache.ts';

keepCompiledCode(process.env);
void import('./cli/main.ts')
  .then(({ main }) => main(process))
  .then((exitCode) => {
    process.exitCode = exitCode;
    // Where an open standard input or a child that will not end still keeps us, we go all the same. Not at once, and only then:
    // process.exit can hang for ever while V8 compiles in the background (nodejs/node#54918).
    setTimeout(() => process.exit(), 300).unref();
  });
