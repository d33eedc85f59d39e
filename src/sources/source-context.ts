import type { Host } from '../model/host.ts';
import type { DescribedImage, DockerfileText, SourcedImage } from '../model/sourced-image.ts';
import type { Platform } from '../oci/platform.ts';

/** How a source is to be read, whatever its kind. */
export interface SourceContext {
  /** As the user wrote it. */
  readonly source: string;
  /** The user's name for the image, where one was given: `NAME=SOURCE`. */
  readonly name: string | undefined;
  /** The platforms asked for; empty or absent: each that the source has. */
  readonly platforms?: readonly Platform[] | undefined;
  /** Picks one of several images in an archive: a reference or the start of a digest. */
  readonly select: string | undefined;
  /** Hash every uncompressed layer and hold it against its diffID. */
  readonly verify: boolean;
  /** Hash plain layers that are named by digest, which could be read by position. */
  readonly hashPlain?: boolean | undefined;
  /** Estimate stored sizes where the source does not keep them. */
  readonly estimate: boolean;
  readonly host: Host;
}

/** An image that is there, before its layers are read. */
export interface FoundImage {
  readonly name: string;
  /** `linux/amd64`; empty where it is not known before its documents are read. */
  readonly platform: string;
  /** Equal digests are equal images: they are measured once. Absent if only reading tells. */
  readonly digest?: string;
  /** Of its layers, where that is known before they are read. */
  readonly diffIds?: readonly string[];
  readonly read: () => Promise<SourcedImage>;
  /** What its documents tell by themselves; there where its layers take long to come. */
  readonly describe?: () => DescribedImage;
}

/** The images of a source, and what was passed over to find them. */
export type FoundImages = Pick<OpenSource, 'images' | 'notices'>;

/** A source whose images were found. Close it after the last image was read and its contents compared. */
export interface OpenSource {
  readonly images: readonly FoundImage[];
  readonly notices: readonly string[];
  /** What was built just now: the Dockerfile where it is on this machine, and the stage that was asked for. */
  readonly built?: {
    readonly dockerfile: DockerfileText | undefined;
    readonly target: string | undefined;
  };
  readonly close: () => void | Promise<void>;
}
