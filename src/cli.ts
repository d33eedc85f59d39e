import { main } from './cli/main.ts';

// Everything is written by now; an open standard input or a child that will not end must not keep us.
process.exit(await main(process));
