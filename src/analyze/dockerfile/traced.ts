import type { DockerfileLines } from '../../model/facts.ts';
import type { SourcedImage } from '../../model/sourced-image.ts';
import type { TracedBase } from './traced-base.ts';

export type Traceable = Pick<SourcedImage, 'layers' | 'origins'>;

/** The lines of each layer. */
export type Lines = readonly (DockerfileLines | undefined)[];

/** The result of one tracing method. */
export interface Traced {
  readonly lines: Lines;
  readonly joined: readonly number[];
  readonly base: TracedBase | undefined;
  /** The lowest layer traced to an instruction other than `FROM`; -1 if none. */
  readonly firstOwn: number;
}
