import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Node keeps compiled code there, so the many programs that the tests start, start faster. */
export const COMPILE_CACHE = { NODE_COMPILE_CACHE: join(tmpdir(), 'plimsoll-tests-compiled') };
