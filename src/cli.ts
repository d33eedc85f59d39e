import { main } from './cli/main.ts';

process.exitCode = await main(process);

// Where an open standard input or a child that will not end still keeps us, we go all the same. Not at once, and only then:
// process.exit can hang for ever while V8 compiles in the background (nodejs/node#54918).
setTimeout(() => process.exit(), 300).unref();
