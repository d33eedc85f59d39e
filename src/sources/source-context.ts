import type { Host } from '../model/host.ts';
import type { WholeContents } from '../model/layer-contents.ts';
import type {
  BuildInputs,
  DescribedImage,
  DockerfileText,
  SourcedImage,
} from '../model/sourced-image.ts';
import type { Platform } from '../oci/platform.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';

/** How to read a source of any kind. */
export interface SourceContext {
  /** The source as the user wrote it. */
  readonly source: string;
  /** The user's name for the image, if any: `NAME=SOURCE`. */
  readonly name: string | undefined;
  /** The requested platforms; empty or absent: all of the source's. */
  readonly platforms?: readonly Platform[] | undefined;
  /** Selects one of several images in an archive: a reference or the start of a digest. */
  readonly select: string | undefined;
  /** Hash every uncompressed layer and check its diffID. */
  readonly verify: boolean;
  /** Hash uncompressed layers even if they can be read by position. */
  readonly hashPlain?: boolean | undefined;
  /** Recompress layers to estimate stored sizes if the source does not have them. */
  readonly estimate: boolean;
  /** Read every byte: hashes of bodies, debug sections, sizes as zstd; see `LayerContents`. */
  readonly contents?: WholeContents | undefined;
  readonly host: Host;
}

/** An image found in a source, before its layers are read. */
export interface FoundImage {
  readonly name: string;
  /** `linux/amd64`; empty if unknown before its documents are read. */
  readonly platform: string;
  /** Images with equal digests are measured once. Absent if unknown before reading. */
  readonly digest?: string;
  /** diffIDs of its layers, if known before reading them. */
  readonly diffIds?: readonly string[];
  readonly read: () => Promise<SourcedImage>;
  /** Describes the image by its documents alone; present if reading layers takes long. */
  readonly describe?: () => DescribedImage;
}

/** The images of a source, with notices about skipped entries. */
export type FoundImages = Pick<OpenSource, 'images' | 'notices'>;

/** An opened source. Close it after its last image was read and contents were compared. */
export interface OpenSource {
  readonly images: readonly FoundImage[];
  readonly notices: readonly Sentence[];
  /** For a new build: its Dockerfile if it is on this machine, and the requested options. */
  readonly built?: BuildInputs & {
    readonly dockerfile: DockerfileText | undefined;
    /** Absent if the build context is not on this machine. */
    readonly ignore?: DockerfileText;
    /** Whether BuildKit built it, rather than the classic builder. */
    readonly hasBuildKit: boolean;
  };
  readonly close: () => void | Promise<void>;
}
