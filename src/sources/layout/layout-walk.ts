import { GateError, located } from '../../errors.ts';
import { blobPath, shortDigest } from '../../oci/digest.ts';
import { type Descriptor, type Manifest, parseIndexOrManifest } from '../../oci/manifest.ts';
import { isSchema1Type } from '../../oci/media-types.ts';
import {
  effectivePlatform,
  formatPlatform,
  isKnownPlatform,
  mayMatch,
  type Platform,
} from '../../oci/platform.ts';
import { attestedDigest } from '../attestation.ts';
import { type BlobStore, MAX_DOCUMENTS_BYTES, tooManyDocuments } from '../blob-store.ts';
import { checkDigest } from '../check-digest.ts';
import { artifactKind, isAttestation, isMarkedAttestation, platformOfConfig } from './artifacts.ts';
import type { PassedOver } from './passed-over.ts';

/** Indexes may nest; no tool nests them deeper than two. */
const MAX_DEPTH = 8;
/** Manifests read in one layout, so that a hostile one has an end. */
const MAX_MANIFESTS = 1000;

/** An image that a layout lists, or what may be one and can't be read. */
export type Member = ReadableMember | FailedMember;

export interface ReadableMember {
  readonly descriptor: Descriptor;
  readonly platform: Platform;
  readonly manifest: Manifest;
  readonly config: Uint8Array;
}

interface FailedMember {
  readonly descriptor: Descriptor;
  /** Undefined if the index does not tell. */
  readonly platform: Platform | undefined;
  readonly error: GateError;
}

/** What one entry of `index.json` leads to. */
export interface Walked {
  readonly members: readonly Member[];
  readonly passedOver: readonly PassedOver[];
}

export interface WalkOptions {
  /** Empty: all. */
  readonly platforms: readonly Platform[];
  /** A registry has all that its indexes list; a layout may be a copy of some of it. */
  readonly isComplete: boolean;
}

/** Follows descriptors to the images that they lead to. */
export class LayoutWalk {
  readonly #store: BlobStore;
  readonly #options: WalkOptions;
  /** By digest: many manifests may name one config. */
  readonly #documents = new Map<string, Uint8Array>();
  /** By the digest of the image that they are about. */
  readonly #attestations = new Map<string, Descriptor>();
  readonly #otherPlatforms = new Set<string>();
  readonly #walked = new Map<string, Walked>();
  #documentBytes = 0;
  #manifests = 0;

  constructor(store: BlobStore, options: WalkOptions) {
    this.#store = store;
    this.#options = options;
  }

  /** Platforms that an index lists and nobody asked for. */
  get otherPlatforms(): ReadonlySet<string> {
    return this.#otherPlatforms;
  }

  attestationOf({ descriptor }: Member): Descriptor | undefined {
    return this.#attestations.get(descriptor.digest);
  }

  /** A descriptor that is there many times, under many names, is followed once. */
  async follow(root: Descriptor): Promise<Walked> {
    const known = this.#walked.get(keyOf(root));
    if (known !== undefined) return known;
    const found: Found = { members: [], passedOver: [], seen: new Set<string>() };
    await this.#visit(root, found, 0);
    this.#walked.set(keyOf(root), found);
    return found;
  }

  async #visit(descriptor: Descriptor, found: Found, depth: number): Promise<void> {
    const { platform } = descriptor;
    const key = keyOf(descriptor);
    if (found.seen.has(key)) return;
    found.seen.add(key);
    if (isAttestation(descriptor)) return this.#passAttestation(descriptor, found);
    if (depth > MAX_DEPTH)
      throw new GateError('LIMIT_EXCEEDED', `indexes are nested more than ${MAX_DEPTH} deep`);
    if (++this.#manifests > MAX_MANIFESTS)
      throw new GateError('LIMIT_EXCEEDED', `there are more than ${MAX_MANIFESTS} manifests`);
    try {
      await this.#read(descriptor, found, depth);
    } catch (error) {
      if (!isAboutOne(error)) throw error;
      found.members.push({ descriptor, platform: realPlatform(platform), error });
    }
  }

  async #read(descriptor: Descriptor, found: Found, depth: number): Promise<void> {
    if (isSchema1Type(descriptor.mediaType)) throw schema1();
    const bytes = await this.#document(descriptor, 'the manifest');
    if (bytes === undefined) return this.#passMissing(descriptor, found);
    const document = parseIndexOrManifest(bytes, shortDigest(descriptor.digest));
    if (document.kind === 'manifest') return this.#readImage(descriptor, document, found);
    for (const child of document.manifests) {
      if (this.#isWanted(child)) await this.#visit(child, found, depth + 1);
    }
  }

  async #readImage(descriptor: Descriptor, manifest: Manifest, found: Found): Promise<void> {
    const config = await this.#document(manifest.config, 'the image config');
    const told = config && platformOfConfig(config, manifest.config.mediaType);
    const platform = effectivePlatform(descriptor.platform, told ?? UNKNOWN);
    const kind = artifactKind(manifest, platform);
    if (kind !== undefined) return this.#passArtifact(descriptor, kind, found);
    if (config === undefined) throw missingConfig(manifest);
    if (isMarkedAttestation(descriptor) && !isKnownPlatform(platform))
      return this.#passAttestation(descriptor, found);
    found.members.push({ descriptor, platform, manifest, config });
  }

  /** An index lists what its images are for: what nobody asks for is not fetched. */
  #isWanted(descriptor: Descriptor): boolean {
    const { platform } = descriptor;
    const { platforms } = this.#options;
    if (platforms.length === 0 || !isKnownPlatform(platform)) return true;
    if (platforms.some((wanted) => mayMatch(platform, wanted))) return true;
    this.#otherPlatforms.add(formatPlatform(platform));
    return false;
  }

  #passArtifact(descriptor: Descriptor, kind: string, found: Found): void {
    if (isMarkedAttestation(descriptor)) this.#passAttestation(descriptor, found);
    else found.passedOver.push({ descriptor, kind });
  }

  #passAttestation(descriptor: Descriptor, found: Found): void {
    this.#attestations.set(attestedDigest(descriptor) ?? '', descriptor);
    found.passedOver.push({ descriptor, kind: 'an attestation' });
  }

  #passMissing(descriptor: Descriptor, found: Found): void {
    const { platform } = descriptor;
    const mayBeImage = platform === undefined || isKnownPlatform(platform);
    if (this.#options.isComplete && mayBeImage) throw missingManifest(descriptor);
    found.passedOver.push({ descriptor, kind: 'missing' });
  }

  /** @returns undefined if the store does not have it: indexes are copied without all that they list */
  async #document({ digest }: Descriptor, what: string): Promise<Uint8Array | undefined> {
    const known = this.#documents.get(digest);
    if (known !== undefined) return known;
    if (this.#store.sizeOf(blobPath(digest)) === undefined) return undefined;
    try {
      const bytes = await this.#store.document(blobPath(digest));
      checkDigest(bytes, digest, what);
      this.#documentBytes += bytes.length;
      if (this.#documentBytes > MAX_DOCUMENTS_BYTES) throw tooManyDocuments();
      this.#documents.set(digest, bytes);
      return bytes;
    } catch (error) {
      if (error instanceof GateError && error.code === 'SOURCE_NOT_FOUND') return undefined;
      throw located(error, shortDigest(digest));
    }
  }
}

interface Found {
  readonly members: Member[];
  readonly passedOver: PassedOver[];
  /** An index that lists one manifest many times has it once. */
  readonly seen: Set<string>;
}

const UNKNOWN: Platform = { os: 'unknown', architecture: 'unknown' };

const keyOf = ({ digest, platform }: Pick<Descriptor, 'digest' | 'platform'>): string =>
  `${digest} ${platform === undefined ? '' : formatPlatform(platform)}`;

const realPlatform = (platform: Platform | undefined): Platform | undefined =>
  isKnownPlatform(platform) ? platform : undefined;

const IMAGE_ERRORS = ['IMAGE_CORRUPT', 'IMAGE_UNSUPPORTED', 'DIGEST_MISMATCH', 'SOURCE_NOT_FOUND'];

/** Errors of one image of several: the others can be measured. */
const isAboutOne = (error: unknown): error is GateError =>
  error instanceof GateError && IMAGE_ERRORS.includes(error.code);

const schema1 = (): GateError =>
  new GateError('IMAGE_UNSUPPORTED', 'it is a Docker schema 1 manifest, a format of before 2016', {
    fix: 'pull and push the image again with a current engine',
  });

const missingConfig = ({ config }: Manifest): GateError =>
  new GateError('IMAGE_CORRUPT', `its config ${shortDigest(config.digest)} is missing`, {
    fix: 'the image is incomplete: save, copy or push it again',
  });

function missingManifest({ digest, platform }: Descriptor): GateError {
  const whose = platform === undefined ? 'a manifest' : `an image for ${formatPlatform(platform)}`;
  const message = `the index lists ${whose}, but the registry does not have it`;
  return new GateError('SOURCE_NOT_FOUND', message, {
    where: digest,
    fix: 'push the image again for this platform, or take the platform out of the index',
  });
}
