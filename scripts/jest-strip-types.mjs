// Jest transform: removes types with the bundler's own compiler. Node's stripTypeScriptTypes does
// the same, but each of Jest's workers would first have to compile that compiler.
import { transformSync } from 'rolldown/utils';

const OPTIONS = {
  sourcemap: true,
  target: 'esnext',
  // Like verbatimModuleSyntax in tsconfig.json: an import without `type` stays, and is run.
  typescript: { onlyRemoveTypeImports: true },
};

export default {
  process(source, file) {
    const { code, map, errors } = transformSync(file, source, OPTIONS);
    if (errors.length > 0) throw errors[0];
    return { code, map };
  },
};
