import { type Evidence, SEEN } from '../model/evidence.ts';
import type { ReadLayerFacts } from '../model/facts.ts';
import { type DataFormat, recognizeData } from './data-format.ts';
import { createFileRule } from './file-rule.ts';
import {
  isLanguagePackagePath,
  isPackageDatabase,
  isPackagePath,
  isSystemPath,
} from './path-kinds.ts';

const LEAST_BYTES = 10_000_000;
const ANY_SIZE = [LEAST_BYTES, Number.POSITIVE_INFINITY] as const;

const DATA =
  'csv tsv jsonl ndjson parquet arrow feather avro orc tfrecord npy npz h5 hdf5 sqlite ' +
  'sqlite3 db duckdb dump sql';
const WEIGHTS = 'safetensors gguf ggml onnx pt pth ckpt tflite pkl pickle joblib keras mlmodel';

const listEndings = (names: string, accepts: (path: string) => boolean = () => true) =>
  names.split(' ').map((name) => ({
    path: `*.${name}`,
    fileBytes: ANY_SIZE,
    accepts: (path: string) => !isPackagePath(path) && accepts(path),
  }));

/** PyTorch weights have any name that ends with `.bin`, mostly one of these. */
const isWeights = (path: string): boolean =>
  /\/(?:pytorch_model|model|consolidated|ggml|adapter)[^/]*\.bin$/.test(path);

function recognizeName(path: string): DataFormat | undefined {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? '';
  if (WEIGHTS.split(' ').includes(ending) || isWeights(path)) return 'weights';
  return DATA.split(' ').includes(ending) ? 'data' : undefined;
}

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

/** Large files that the program reads but that are not part of it. */
export const dataFiles = createFileRule({
  id: 'data-files',
  page: {
    title: 'Data and model weights',
    finds:
      'Files of at least 10 MB that are model weights, tables or databases by their first bytes ' +
      '(safetensors, GGUF, ONNX, PyTorch, pickle, HDF5, Parquet, SQLite and others) or by their ' +
      'extensions, outside of packages. It counts these files.',
    unless:
      'Keep it if the program must start without a network or volume, or if it needs exactly ' +
      'this version.',
  },
  confidence: 'likely',
  why: 'Data rarely changes with the program, but every release stores and pulls it again.',
  classify: (evidence, { layers }) => {
    const { heads, bodies, paths } = evidence;
    const isChosen = createOwnFileTest(evidence, layers);
    const formats = new Map<number, DataFormat>();
    for (let body = 0; body < bodies.count; body++) {
      const bytes = bodies.bytes[body] as number;
      if (bytes < LEAST_BYTES || bodies.hiddenInLayer[body] !== SEEN) continue;
      const path = paths.path(bodies.node[body] as number);
      if (isLanguagePackagePath(path) || isPackageDatabase(path)) continue;
      if (isSystemPath(path) && !isChosen(body)) continue;
      const head = heads.get(body);
      const format = (head && recognizeData(head, bytes)) ?? recognizeName(path);
      if (format !== undefined) formats.set(body, format);
    }
    return formats.size === 0 ? undefined : (body) => formats.get(body);
  },
  kinds: [
    {
      subject: 'data',
      what: 'data',
      signs: listEndings(DATA),
      fix: FIX,
    },
    {
      subject: 'weights',
      what: 'model weights',
      signs: [...listEndings(WEIGHTS), ...listEndings('bin', isWeights)],
      fix: FIX,
    },
  ],
});
