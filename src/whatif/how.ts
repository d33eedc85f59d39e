import { DEBUG_KINDS } from '../advise/debug-sections.ts';
import { DUPLICATE_KINDS } from '../advise/duplicates.ts';
import type { FileKind } from '../advise/file-rule.ts';
import { UNNEEDED_KINDS } from '../advise/unneeded-files.ts';
import type { WhatifChangeId } from '../model/whatif-report.ts';

const findFix = (kinds: readonly FileKind[], subject: string): readonly string[] =>
  kinds.find((kind) => kind.subject === subject)?.fix ?? [];

const documentation = findFix(UNNEEDED_KINDS, 'documentation');

/** The fixes of the advice for the same files. */
export const HOW: Readonly<Record<WhatifChangeId, readonly string[]>> = {
  'source-maps': findFix(UNNEEDED_KINDS, 'source-maps'),
  'package-documents': findFix(UNNEEDED_KINDS, 'package-documents'),
  documentation,
  manuals: documentation,
  locales: findFix(UNNEEDED_KINDS, 'locales'),
  bytecode: findFix(UNNEEDED_KINDS, 'bytecode'),
  duplicates: findFix(DUPLICATE_KINDS, 'same-content'),
  'debug-sections': [
    '# of C and C++:',
    ...findFix(DEBUG_KINDS, 'c'),
    '# or of Go:',
    ...findFix(DEBUG_KINDS, 'go'),
    '# or of Rust:',
    ...findFix(DEBUG_KINDS, 'rust'),
  ],
};
