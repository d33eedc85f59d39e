import { main } from './action/main.ts';

void main(process).then((exitCode) => {
  process.exitCode = exitCode;
  // As in the command line: what still keeps us is left, but never by process.exit at once (nodejs/node#54918).
  setTimeout(() => process.exit(), 300).unref();
});
