import { type Evidence, FATE, SEEN } from '../model/evidence.ts';
import type { ReadLayerFacts } from '../model/facts.ts';
import { type DataFormat, recognizeData } from './data-format.ts';
import { deleteFiles } from './delete-files.ts';
import { createFileRule } from './file-rule.ts';
import {
  isLanguagePackagePath,
  isPackageDatabase,
  isPackagePath,
  isSystemPath,
  isWebPath,
} from './path-kinds.ts';
import { listSigns } from './signs.ts';

const LEAST_BYTES = 10_000_000;
const ANY_SIZE = [LEAST_BYTES, Number.POSITIVE_INFINITY] as const;

const DATA =
  'csv tsv jsonl ndjson parquet arrow feather avro orc tfrecord npy npz h5 hdf5 sqlite ' +
  'sqlite3 db duckdb dump sql rdb bson';
const WEIGHTS = 'safetensors gguf ggml onnx pt pth ckpt tflite pkl pickle joblib keras mlmodel';

const listEndings = (names: string, accepts: (path: string) => boolean = () => true) =>
  listSigns(names.replace(/\S+/g, '*.$&'), {
    fileBytes: ANY_SIZE,
    accepts: (path: string) => !isPackagePath(path) && accepts(path),
  });

/** PyTorch weights have any name that ends with `.bin`, mostly one of these. */
const isWeights = (path: string): boolean =>
  /\/(?:pytorch_model|model|consolidated|ggml|adapter)[^/]*\.bin$/.test(path);

function recognizeName(path: string): DataFormat | undefined {
  const ending = /\.(\w+)(?:\.(?:gz|xz|bz2|zst))?$/.exec(path)?.[1] ?? '';
  if (WEIGHTS.split(' ').includes(ending) || isWeights(path)) return 'weights';
  if (DUMPS.has(ending)) return 'dumps';
  return DATA.split(' ').includes(ending) ? 'data' : undefined;
}

const DUMPS = new Set(['log', 'hprof', 'heapsnapshot', 'core', 'dmp']);

const LEAST_ARCHIVE_BYTES = 1_000_000;
const ARCHIVE = /\.(?:tar(?:\.\w+)?|t[gx]z|tbz2?|zip|7z|rar|deb|rpm|whl|iso)$/;

/** Tools run from archives in their own folders, and Python installs pip from some. */
const IS_OF_TOOLS = /\/(?:\.[^/]+|_bundled)\//;

/** A web server may send an archive as it is. */
const isArchive = (path: string): boolean =>
  ARCHIVE.test(path) && !isWebPath(path) && !IS_OF_TOOLS.test(path);

/**
 * Decides whether a user added a file to a folder of the distribution: it was copied, or the
 * package database does not list it.
 */
function createOwnFileTest(
  { packages, bodies }: Evidence,
  layers: readonly ReadLayerFacts[],
): (body: number) => boolean {
  const isListed = packages.list.some(({ ecosystem }) => ecosystem !== 'python');
  const isCopy = layers.map(({ instruction }) => /^(?:COPY|ADD) /.test(instruction ?? ''));
  return (body) => {
    if (packages.ownerOf(bodies.node[body] as number) >= 0) return false;
    const layer = bodies.layer[body] as number;
    return isListed || (layer > 0 && isCopy[layer] === true);
  };
}

const FIX = [
  '# fetch it when the container starts, or mount it:',
  '#   docker run -v models:/models app',
  '# or keep it in a separate image, which rarely changes:',
  'COPY --from=models:1 /models /models',
];

/** Adds what a change of the mode or owner copied: the first copy came with the data. */
function addCopies<T>(formats: Map<number, T>, { bodies }: Evidence): void {
  const byNode = new Map([...formats].map(([body, format]) => [bodies.node[body], format]));
  for (let body = 0; body < bodies.count; body++) {
    const format = bodies.cause[body] === FATE.metadata ? byNode.get(bodies.node[body]) : undefined;
    if (format !== undefined) formats.set(body, format);
  }
}

function recognizeFile(
  head: Uint8Array | undefined,
  path: string,
  bytes: number,
): DataFormat | 'archives' | undefined {
  const byContent = head && recognizeData(head, bytes);
  const format = bytes < LEAST_BYTES ? undefined : (byContent ?? recognizeName(path));
  return format ?? (isArchive(path) ? 'archives' : undefined);
}

/** Large files that the program reads but that are not part of it. */
export const dataFiles = createFileRule({
  id: 'data-files',
  page: {
    title: 'Data and model weights',
    finds:
      'Files of at least 10 MB that are model weights, tables, databases, logs or memory dumps ' +
      'by their first bytes (safetensors, GGUF, ONNX, PyTorch, pickle, HDF5, Parquet, SQLite and ' +
      'others) or by their extensions, and archives of at least 1 MB, outside of packages. It ' +
      'counts these files.',
    unless:
      'Keep it if the program must start without a network or volume, or if it needs exactly ' +
      'this version. Keep archives that the program reads.',
  },
  confidence: 'likely',
  why: 'Data rarely changes with the program, but every release stores and pulls it again.',
  classify: (evidence, { layers }) => {
    const { heads, bodies, paths } = evidence;
    const isChosen = createOwnFileTest(evidence, layers);
    const formats = new Map<number, DataFormat | 'archives'>();
    for (let body = 0; body < bodies.count; body++) {
      const bytes = bodies.bytes[body] as number;
      if (bytes < LEAST_ARCHIVE_BYTES || bodies.hiddenInLayer[body] !== SEEN) continue;
      const path = paths.path(bodies.node[body] as number);
      if (isLanguagePackagePath(path) || isPackageDatabase(path)) continue;
      if (isSystemPath(path) && !isChosen(body)) continue;
      const format = recognizeFile(heads.get(body), path, bytes);
      if (format !== undefined) formats.set(body, format);
    }
    if (formats.size === 0) return undefined;
    addCopies(formats, evidence);
    return (body) => formats.get(body);
  },
  kinds: [
    { subject: 'data', what: 'data', signs: listEndings(DATA), fix: FIX },
    {
      subject: 'weights',
      what: 'model weights',
      signs: [...listEndings(WEIGHTS), ...listEndings('bin', isWeights)],
      fix: FIX,
    },
    {
      subject: 'dumps',
      what: 'logs and memory dumps',
      fix: [
        '# .dockerignore:',
        '**/*.log',
        '**/core.*',
        '# or delete them in the instruction that writes them:',
        'RUN make test && rm -f core.* *.log',
      ],
    },
    {
      subject: 'archives',
      what: 'archives',
      fix: [
        '# mount it, so that only what is unpacked is in the image:',
        'RUN --mount=type=bind,source=tool.tar.gz,target=/tmp/tool.tar.gz \\',
        '    tar -xzf /tmp/tool.tar.gz -C /opt',
        '# or, if it is downloaded:',
        'RUN curl -sSL https://example.com/tool.tar.gz | tar -xz -C /opt',
      ],
      edit: deleteFiles,
    },
  ],
});
