// Jest transform: Node's own type stripping. Types become spaces, so every line
// and column stays where it was and no source map is needed.
import { stripTypeScriptTypes } from 'node:module';

export default {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
};
