/** What became of one destination. Neither of the two: there was nothing to publish. Both: it is there, but not whole. */
export interface Published {
  readonly url: string | null;
  /** One sentence, or two: what could not be published, and the permission or step that would mend it. */
  readonly refused: string | null;
}
