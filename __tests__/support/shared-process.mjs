// Runs one program of `dist` after another, each with its own arguments, environment and folder, as
// separate processes would: most of the time of a short run is the start of Node and of the
// toolkit. Ends with the process that started it.
import { pathToFileURL } from 'node:url';
import { keepCacheChildren, lendCacheChildren } from './cache-children.mjs';
import { setEnvironment } from './set-environment.mjs';

const START = { ...process.env };
const { exit } = process;
let runs = 0;

lendCacheChildren();
process.on('disconnect', () => exit());
process.on('message', async ({ program, args, cwd, env }) => {
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'])
    process[name].write = (text, ...rest) => {
      output[name] += text;
      rest.at(-1)?.();
      return true;
    };
  setEnvironment(env);
  process.chdir(cwd);
  process.argv = [process.execPath, program, ...args];
  const exitCode = await untilDone(() => import(`${pathToFileURL(program)}?run=${++runs}`));
  // What programs do at their end: they stop children and remove folders.
  keepCacheChildren(() => process.emit('exit', exitCode));
  process.removeAllListeners('uncaughtException');
  for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error');
  setEnvironment(START);
  process.chdir('/');
  process.send({ ...output, exitCode });
});

/** `exitWhenDone` sets the exit code, and no longer listens for an unexpected end. */
function untilDone(start) {
  process.exit = () => undefined;
  return new Promise((done) => {
    process.on('removeListener', function onRemoved(name) {
      if (name !== 'beforeExit') return;
      process.off('removeListener', onRemoved);
      setImmediate(() => done(process.exitCode));
    });
    start();
  });
}
