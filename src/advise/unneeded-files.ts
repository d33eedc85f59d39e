import { SEEN } from '../model/evidence.ts';
import {
  deleteFolders,
  deleteNamed,
  emptyTemporaryFolders,
  leaveOutBytecode,
  stopBytecode,
} from './delete-files.ts';
import { createFileRule, type FileKind } from './file-rule.ts';
import { isLicense, isWebPath } from './path-kinds.ts';
import { listSigns } from './signs.ts';
import { findTemporaryFiles, TEMPORARY_FOLDERS } from './temporary-files.ts';
import { findTerraformFolders, TERRAFORM_SIGNS } from './terraform-folders.ts';

const [TEMPORARY, TERRAFORM] = ['temporary-files', 'terraform-providers'];
const ANY_SIZE = [1, Number.POSITIVE_INFINITY] as const;

const listEndings = (paths: string) =>
  listSigns(paths, {
    fileBytes: ANY_SIZE,
    accepts: (path: string) => !isWebPath(path) && !COMPILER_LIBRARY.test(path),
  });

/** TypeScript does not work without its own declarations. */
const COMPILER_LIBRARY = /\/lib\/lib(?:\.[\w.]+)?\.d\.ts$/;

const listFolders = (paths: string) => listSigns(paths, { spares: isLicense });

const NODE_PACKAGE = /\/node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\//;
/** Only below the folder of a package: `lib/test` may be needed. */
const TESTS = /\/node_modules\/(?:@[^/]+\/)?[^/@][^/]*\/(?:test|tests|__tests__)$/;
const PYTHON_TESTS = /\/(?:site|dist)-packages\/.+\/tests$/;

/**
 * Files that the base image installed stay in its layers: only what a `RUN` adds can be deleted.
 */
const deleteWithInstall = (removal: string, ...excluded: readonly string[]): string[] => [
  '# in the instruction that installs packages:',
  'RUN apt-get update && apt-get install -y --no-install-recommends curl \\',
  ` && ${removal}`,
  '# or, for packages that apt installs after it:',
  "RUN printf '%s\\n' \\",
  ...excluded.map((path) => ` '${path}' \\`),
  ' > /etc/dpkg/dpkg.cfg.d/99-smaller',
];

export const UNNEEDED_KINDS: readonly FileKind[] = [
  {
    subject: 'source-maps',
    what: 'source maps',
    signs: listEndings('*.js.map *.mjs.map *.cjs.map *.css.map *.d.ts.map *.ts.map'),
    fix: ["RUN npm run build && find dist node_modules -name '*.map' -delete"],
    edit: deleteNamed("-name '*.map'"),
  },
  {
    subject: 'type-declarations',
    what: 'type declarations',
    signs: listEndings('*.d.ts *.d.mts *.d.cts'),
    fix: ["RUN npm ci --omit=dev && find node_modules -name '*.d.*ts' -delete"],
    edit: deleteNamed("-name '*.d.*ts' ! -path '*/lib/lib.*'"),
  },
  {
    subject: 'package-documents',
    what: 'documents inside packages',
    signs: listSigns('*.md *.markdown', {
      fileBytes: ANY_SIZE,
      spares: isLicense,
      accepts: (path: string) => NODE_PACKAGE.test(path) && !isWebPath(path),
    }),
    fix: [
      '# keeping licenses:',
      "RUN npm ci --omit=dev && find node_modules -iname '*.md' ! -iname '*licen[cs]e*' -delete",
    ],
    edit: deleteNamed("-iname '*.md' ! -iname '*licen[cs]e*' ! -iname '*notice*'"),
  },
  {
    subject: 'documentation',
    what: 'documentation',
    signs: listFolders(
      '/usr/share/doc /usr/share/man /usr/share/info /usr/share/gtk-doc ' +
        '/usr/local/share/doc /usr/local/share/man /usr/share/doc-base',
    ),
    fix: deleteWithInstall(
      'find /usr/share/doc -type f ! -name copyright -delete && rm -rf /usr/share/man',
      'path-exclude=/usr/share/doc/*',
      'path-exclude=/usr/share/man/*',
      'path-include=/usr/share/doc/*/copyright',
    ),
    edit: deleteFolders,
  },
  {
    subject: 'locales',
    what: 'translations',
    signs: listFolders('/usr/share/locale /usr/share/i18n/locales'),
    fix: deleteWithInstall('rm -rf /usr/share/locale', 'path-exclude=/usr/share/locale/*'),
    edit: deleteFolders,
    uses: /\b(?:locale-gen|localedef|dpkg-reconfigure \S*locales)\b/,
  },
  {
    subject: 'package-tests',
    what: 'tests inside packages',
    signs: listSigns('test tests __tests__', {
      spares: isLicense,
      accepts: (path: string) => TESTS.test(path) || PYTHON_TESTS.test(path),
    }),
    fix: [
      '# delete them in the instruction that installs the packages:',
      'RUN npm ci --omit=dev \\',
      " && find node_modules -type d -name '__tests__' -prune -exec rm -rf {} +",
    ],
  },
  {
    subject: 'bytecode',
    what: 'compiled Python',
    signs: [{ path: '__pycache__' }],
    fix: [
      'ENV PYTHONDONTWRITEBYTECODE=1',
      'RUN pip install --no-cache-dir --no-compile -r requirements.txt',
    ],
    edit: leaveOutBytecode,
    prepare: stopBytecode,
  },
  {
    subject: 'static-libraries',
    what: 'static libraries',
    signs: listSigns('*.a *.la', {
      fileBytes: ANY_SIZE,
      accepts: (path: string) => /^\/(?:usr\/local|opt)\//.test(path),
    }),
    fix: ["RUN make install && find /usr/local/lib -name '*.a' -delete"],
  },
  {
    subject: 'headers',
    what: 'headers',
    signs: listFolders('/usr/local/include'),
    fix: ['RUN make install && rm -rf /usr/local/include'],
    edit: deleteFolders,
  },
  {
    subject: TEMPORARY,
    what: 'temporary files',
    fix: ['# in the instruction that writes them:', 'RUN make install && rm -rf /tmp/*'],
    edit: emptyTemporaryFolders,
  },
  {
    subject: TERRAFORM,
    what: 'Terraform providers',
    fix: ['# .dockerignore:', '**/.terraform'],
    edit: deleteFolders,
  },
];

/** Files that no program reads while it runs. */
export const unneededFiles = createFileRule({
  id: 'unneeded-files',
  page: {
    title: 'Files not needed at run time',
    finds:
      'Source maps, type declarations, manuals, documentation, translations of system programs, ' +
      'tests inside packages, compiled Python, static libraries and headers, by their names and ' +
      'folders; what is left in `/tmp` and `/var/tmp`, unless the container starts there; and ' +
      'providers in `.terraform`, unless the image has Terraform. ' +
      'Licenses stay, and so does everything below a web root. It counts these files.',
    unless:
      'Keep source maps for readable stack traces, translations for users of a shell, and ' +
      'compiled Python if a quick start matters more.',
  },
  confidence: 'likely',
  why: 'They help to develop, debug or read about a program; running it does not need them.',
  looksFor: [...TEMPORARY_FOLDERS, ...TERRAFORM_SIGNS],
  classify: (evidence, _facts, { names }) => {
    const isTemporary = findTemporaryFiles(evidence, names);
    const isTerraform = findTerraformFolders(evidence, names);
    const { hiddenInLayer } = evidence.bodies;
    if (isTemporary === undefined && isTerraform === undefined) return undefined;
    return (body) => {
      if (isTerraform?.(body)) return TERRAFORM;
      return hiddenInLayer[body] === SEEN && isTemporary?.(body) ? TEMPORARY : undefined;
    };
  },
  kinds: UNNEEDED_KINDS,
});
