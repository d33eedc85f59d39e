import { joinNames } from '../../../model/name-list.ts';
import {
  imageCorrupt,
  imageUnsupported,
  limitExceeded,
  sourceNotFound,
  sourceUnreadable,
} from './failure.ts';
import { long } from './template.ts';

/** An entry of an index that is not measured. */
export interface UnusedEntry {
  /** The start of it. */
  readonly digest: string;
  readonly platform: string | undefined;
  readonly kind: UnusedKind;
}

/** Its manifest is missing; or it is an attestation, or an artifact of a media type. */
export type UnusedKind = 'missing' | 'attestation' | { readonly mediaType: string };

const nameKind = (kind: UnusedKind): string =>
  typeof kind === 'object' ? `an artifact (${kind.mediaType})` : `an ${kind}`;

const describeEntry = ({ digest, platform = '', kind }: UnusedEntry): string =>
  `${digest}${platform && ` ${platform}`}: ` +
  (kind === 'missing' ? 'listed but missing' : `${nameKind(kind)}, not an image`);

interface Entries {
  readonly entries: readonly UnusedEntry[];
}

const distinct = (
  entries: readonly UnusedEntry[],
  toText: (entry: UnusedEntry) => string,
): string[] => [...new Set(entries.map(toText))];

const MOST_LINES = 10;

/** Messages about OCI layouts and indexes. */
export const LAYOUT = {
  'layout-not-a-folder': sourceUnreadable(
    'this is not a folder',
    'for a layout in a single file, use oci-archive: instead of oci-dir:',
  ),
  'layout-without-index': imageCorrupt(
    'it has no index.json: it is not an OCI layout, or it is truncated',
    long(
      'check how it was created: skopeo copy, buildctl and docker buildx build write layouts ',
      'with type=oci',
    ),
  ),
  'layout-is-docker-archive': imageCorrupt(
    'it has a manifest.json but no index.json: it is a docker archive',
    'use docker-archive:FILE',
  ),
  'layout-of-skopeo': imageCorrupt(
    "manifest.json is the manifest of one image, as in skopeo's dir: format",
    'convert it to a layout: skopeo copy dir:FOLDER oci:LAYOUT, and use oci-dir:LAYOUT',
  ),
  'index-json-is-manifest': imageCorrupt('index.json is not an image index'),
  'too-many-images-in-source': limitExceeded(
    'it lists {count} images; the maximum per source is {most}',
    'specify the platforms to measure with {--platform}',
  ),
  'indexes-too-deep': limitExceeded('indexes are nested more than {most} deep'),
  'too-many-manifests': limitExceeded('there are more than {most} manifests'),
  'config-missing': imageCorrupt(
    'its config {digest} is missing',
    'the image is incomplete: save, copy or push it again',
  ),
  'manifest-missing': sourceNotFound(
    'the index lists [an image for {platform}|a manifest], but it is missing from the registry',
    'push the image again for this platform, or remove the platform from the index',
  ),
  'images-missing': ({ entries }: Entries) =>
    'listed in the index but missing, so not measured: ' +
    joinNames(distinct(entries, ({ digest, platform = digest }) => platform)),
  'entries-skipped': ({ entries }: Entries) =>
    'skipped, because not an image: ' +
    joinNames(distinct(entries, ({ digest, kind }) => `${digest} (${nameKind(kind)})`)),
  'no-supported-image': ({ entries }: Entries) => {
    const all = distinct(entries, describeEntry);
    const more = all.length > MOST_LINES ? [`and ${all.length - MOST_LINES} more`] : [];
    const lines = [...all.slice(0, MOST_LINES), ...more].map((line) => `\n  ${line}`);
    return imageUnsupported(
      `it contains no supported image${lines.length > 0 ? ':' : ''}${lines.join('')}`,
      'check what was saved or exported into it',
    );
  },
} as const;
