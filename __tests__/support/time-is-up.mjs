// Loaded into a program with --import. A time limit of an hour or more ends as soon as the file
// TIME_IS_UP exists, however fast the machine is.
import { existsSync } from 'node:fs';

const { TIME_IS_UP = '' } = process.env;
const { setTimeout } = globalThis;

function setLimit(work, ms, ...values) {
  if (ms < 3_600_000) return setTimeout(work, ms, ...values);
  const timer = setInterval(() => {
    if (!existsSync(TIME_IS_UP)) return;
    clearInterval(timer);
    work(...values);
  }, 20);
  return timer;
}

globalThis.setTimeout = Object.defineProperties(
  setLimit,
  Object.getOwnPropertyDescriptors(setTimeout),
);
