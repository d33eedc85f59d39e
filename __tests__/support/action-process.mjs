// Runs one step of the action after another, each with its own environment and folder, as separate
// processes would: most of the time of a short run is the start of Node and of the toolkit. Serves
// `runAction`, and ends with the process that started it.
import { pathToFileURL } from 'node:url';

const START = { ...process.env };
const { exit } = process;
let steps = 0;

process.on('disconnect', () => exit());
process.on('message', async ({ program, cwd, env }) => {
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'])
    process[name].write = (text) => {
      output[name] += text;
      return true;
    };
  setEnvironment(env);
  process.chdir(cwd);
  const exitCode = await untilDone(() => import(`${pathToFileURL(program)}?step=${++steps}`));
  // What the action does at its end: it stops children and removes folders.
  process.emit('exit', exitCode);
  process.removeAllListeners('uncaughtException');
  setEnvironment(START);
  process.chdir('/');
  process.send({ ...output, exitCode });
});

function setEnvironment(env) {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
}

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
