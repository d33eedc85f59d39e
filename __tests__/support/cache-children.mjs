// Lends the same processes of `dist/cache-child.js` to many runs of the action: half of the time of
// a run is their start. They are real, and a run that ends one, or leaves it without an answer,
// still does.
import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOST = fileURLToPath(new URL('cache-child-host.mjs', import.meta.url));
const { spawn } = childProcess;
let children = [];

/** From now on, what this process starts as `cache-child.js` may be running already. */
export function lendCacheChildren() {
  childProcess.spawn = (command, args, options) => {
    const [program] = args;
    if (basename(program ?? '') !== 'cache-child.js') return spawn(command, args, options);
    const start = describeStart(options);
    let child = children.find((one) => one.connected && !one.isLent && one.start === start);
    if (child === undefined) {
      child = spawn(command, [HOST, program], options);
      children.push(Object.assign(child, { start, ask: child.send }));
    }
    child.on('message', () => {
      child.isAsked = false;
    });
    child.send = (question, ...rest) => {
      child.isAsked = true;
      return child.ask({ ...question, env: options.env }, ...rest);
    };
    return Object.assign(child, { isLent: true, isAsked: false });
  };
  syncBuiltinESMExports();
}

/** What a program reads of its environment when it starts. */
const describeStart = ({ env }) =>
  JSON.stringify(Object.entries(env).filter(([name]) => /^(?:PATH$|NODE_)/.test(name)));

/** @param end the end of a run, which must not end the children that wait for a question */
export function keepCacheChildren(end) {
  children = children.filter(
    ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
  );
  const idle = children.filter(({ isAsked }) => !isAsked);
  const kept = idle.map(({ pid, stdout, stderr }) => ({ pid, stdout, stderr }));
  for (const child of idle) Object.assign(child, { pid: undefined, stdout: null, stderr: null });
  end();
  for (const [index, child] of idle.entries()) {
    Object.assign(child, kept[index], { isLent: false });
    for (const name of ['message', 'error', 'exit', 'close']) child.removeAllListeners(name);
    for (const stream of [child.stdout, child.stderr]) stream.removeAllListeners('data');
  }
}
