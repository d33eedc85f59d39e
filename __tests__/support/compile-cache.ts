import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Node keeps compiled code here, so that the many programs that the tests run start faster. */
export const COMPILE_CACHE = { NODE_COMPILE_CACHE: join(tmpdir(), 'plimsoll-tests-compiled') };
