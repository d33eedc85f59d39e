// Runs `dist/cache-child.js` for one run of the action after another; see `cache-children.mjs`.
import { pathToFileURL } from 'node:url';
import { setEnvironment } from './set-environment.mjs';

// The first run's folder may be gone when the child returns to where it started.
process.chdir('/');
// Before the program's own listener.
process.on('message', ({ env }) => setEnvironment(env));
await import(pathToFileURL(process.argv[2]));
