import { addLocation, GateError } from '../../errors.ts';
import { shortenDigest, toBlobPath } from '../../oci/digest.ts';
import { type Descriptor, type Manifest, parseIndexOrManifest } from '../../oci/manifest.ts';
import { isSchema1Type } from '../../oci/media-types.ts';
import {
  formatPlatform,
  isKnownPlatform,
  mayMatch,
  type Platform,
  resolvePlatform,
} from '../../oci/platform.ts';
import type { UnusedKind } from '../../report/words/messages/layout.ts';
import type { Checked } from '../../report/words/messages/source.ts';
import { getAttestedDigest } from '../attestation.ts';
import { type BlobStore, checkDocumentsSize } from '../blob-store.ts';
import { checkDigest } from '../check-digest.ts';
import {
  getArtifactKind,
  isAttestation,
  isMarkedAttestation,
  readConfigPlatform,
} from './artifacts.ts';
import type { PassedOver } from './passed-over.ts';

/** Indexes can nest; no tool nests more than two levels. */
const MAX_DEPTH = 8;
/** Maximum manifests per layout; bounds a hostile one. */
const MAX_MANIFESTS = 1000;

/** An image in a layout, or a candidate that can't be read. */
export type Member = ReadableMember | FailedMember;

export interface ReadableMember {
  readonly descriptor: Descriptor;
  readonly platform: Platform;
  readonly manifest: Manifest;
  readonly config: Uint8Array;
}

interface FailedMember {
  readonly descriptor: Descriptor;
  /** Undefined if the index doesn't say. */
  readonly platform: Platform | undefined;
  readonly error: GateError;
}

/** The target of one entry of `index.json`. */
export interface Walked {
  readonly members: readonly Member[];
  readonly passedOver: readonly PassedOver[];
}

export interface WalkOptions {
  /** Empty: all. */
  readonly platforms: readonly Platform[];
  /** A registry has everything that its indexes list; a layout may be a partial copy. */
  readonly isComplete: boolean;
}

/** Follows descriptors to images. */
export class LayoutWalk {
  readonly #store: BlobStore;
  readonly #options: WalkOptions;
  /** By digest, because many manifests can share a config. */
  readonly #documents = new Map<string, Uint8Array>();
  /** By digest of the image that they are about. */
  readonly #attestations = new Map<string, Descriptor>();
  readonly #otherPlatforms = new Set<string>();
  readonly #walked = new Map<string, Walked>();
  #documentBytes = 0;
  #manifests = 0;

  constructor(store: BlobStore, options: WalkOptions) {
    this.#store = store;
    this.#options = options;
  }

  /**
   * Platforms that an index lists and that were not requested, unless their manifest is missing.
   */
  get otherPlatforms(): ReadonlySet<string> {
    return this.#otherPlatforms;
  }

  findAttestation({ descriptor }: Member): Descriptor | undefined {
    return this.#attestations.get(descriptor.digest);
  }

  /** Follows a descriptor once, even if it is listed under many names. */
  async follow(root: Descriptor): Promise<Walked> {
    const known = this.#walked.get(toKey(root));
    if (known !== undefined) return known;
    const found: Found = { members: [], passedOver: [], seen: new Set<string>() };
    await this.#visit(root, found, 0);
    this.#walked.set(toKey(root), found);
    return found;
  }

  async #visit(descriptor: Descriptor, found: Found, depth: number): Promise<void> {
    const { platform } = descriptor;
    const key = toKey(descriptor);
    if (found.seen.has(key)) return;
    found.seen.add(key);
    if (isAttestation(descriptor)) return this.#passAttestation(descriptor, found);
    if (depth > MAX_DEPTH) throw new GateError('indexes-too-deep', { most: MAX_DEPTH });
    if (++this.#manifests > MAX_MANIFESTS)
      throw new GateError('too-many-manifests', { most: MAX_MANIFESTS });
    try {
      await this.#read(descriptor, found, depth);
    } catch (error) {
      if (!isAboutOne(error)) throw error;
      found.members.push({ descriptor, platform: selectRealPlatform(platform), error });
    }
  }

  async #read(descriptor: Descriptor, found: Found, depth: number): Promise<void> {
    if (isSchema1Type(descriptor.mediaType))
      throw new GateError('manifest-too-old', { name: 'it' });
    const bytes = await this.#document(descriptor, 'manifest');
    if (bytes === undefined) return this.#passMissing(descriptor, found);
    const document = parseIndexOrManifest(bytes, shortenDigest(descriptor.digest));
    if (document.kind === 'manifest') return this.#readImage(descriptor, document, found);
    for (const child of document.manifests) {
      if (this.#isWanted(child)) await this.#visit(child, found, depth + 1);
    }
  }

  async #readImage(descriptor: Descriptor, manifest: Manifest, found: Found): Promise<void> {
    const config = await this.#document(manifest.config, 'config');
    const claimed = config && readConfigPlatform(config, manifest.config.mediaType);
    const platform = resolvePlatform(descriptor.platform, claimed ?? UNKNOWN);
    const kind = getArtifactKind(manifest, platform);
    if (kind !== undefined) return this.#passArtifact(descriptor, kind, found);
    if (config === undefined)
      throw new GateError('config-missing', { digest: shortenDigest(manifest.config.digest) });
    if (isMarkedAttestation(descriptor) && !isKnownPlatform(platform))
      return this.#passAttestation(descriptor, found);
    found.members.push({ descriptor, platform, manifest, config });
  }

  /** The index gives its images' platforms, so only requested ones are fetched. */
  #isWanted(descriptor: Descriptor): boolean {
    const { platform } = descriptor;
    const { platforms } = this.#options;
    if (platforms.length === 0 || !isKnownPlatform(platform)) return true;
    if (platforms.some((wanted) => mayMatch(platform, wanted))) return true;
    const isThere =
      this.#options.isComplete || this.#store.sizeOf(toBlobPath(descriptor.digest)) !== undefined;
    if (isThere) this.#otherPlatforms.add(formatPlatform(platform));
    return false;
  }

  #passArtifact(descriptor: Descriptor, kind: UnusedKind, found: Found): void {
    if (isMarkedAttestation(descriptor)) this.#passAttestation(descriptor, found);
    else found.passedOver.push({ descriptor, kind });
  }

  #passAttestation(descriptor: Descriptor, found: Found): void {
    this.#attestations.set(getAttestedDigest(descriptor) ?? '', descriptor);
    found.passedOver.push({ descriptor, kind: 'attestation' });
  }

  #passMissing(descriptor: Descriptor, found: Found): void {
    const { platform } = descriptor;
    const mayBeImage = platform === undefined || isKnownPlatform(platform);
    if (this.#options.isComplete && mayBeImage) throw createMissingManifestError(descriptor);
    found.passedOver.push({ descriptor, kind: 'missing' });
  }

  /** @returns undefined if the store doesn't have it: indexes are often copied in part */
  async #document({ digest }: Descriptor, what: Checked): Promise<Uint8Array | undefined> {
    const known = this.#documents.get(digest);
    if (known !== undefined) return known;
    if (this.#store.sizeOf(toBlobPath(digest)) === undefined) return undefined;
    try {
      const bytes = await this.#store.document(toBlobPath(digest));
      checkDigest(bytes, digest, what);
      this.#documentBytes += bytes.length;
      checkDocumentsSize(this.#documentBytes);
      this.#documents.set(digest, bytes);
      return bytes;
    } catch (error) {
      if (error instanceof GateError && error.code === 'SOURCE_NOT_FOUND') return undefined;
      throw addLocation(error, shortenDigest(digest));
    }
  }
}

interface Found {
  readonly members: Member[];
  readonly passedOver: PassedOver[];
  /** If an index lists a manifest several times, it counts once. */
  readonly seen: Set<string>;
}

const UNKNOWN: Platform = { os: 'unknown', architecture: 'unknown' };

const toKey = ({ digest, platform }: Pick<Descriptor, 'digest' | 'platform'>): string =>
  `${digest} ${platform === undefined ? '' : formatPlatform(platform)}`;

const selectRealPlatform = (platform: Platform | undefined): Platform | undefined =>
  isKnownPlatform(platform) ? platform : undefined;

const IMAGE_ERRORS = ['IMAGE_CORRUPT', 'IMAGE_UNSUPPORTED', 'DIGEST_MISMATCH', 'SOURCE_NOT_FOUND'];

/** Whether the error concerns one image of several; the others can be measured. */
const isAboutOne = (error: unknown): error is GateError =>
  error instanceof GateError && IMAGE_ERRORS.includes(error.code);

const createMissingManifestError = ({ digest, platform }: Descriptor): GateError =>
  new GateError(
    'manifest-missing',
    { platform: platform && formatPlatform(platform) },
    { where: digest },
  );
