import type { Instruction } from '../analyze/dockerfile/parse-dockerfile.ts';

/** An existing instruction in the file, or a new one. */
export type PlacedLine =
  | { readonly instruction: Instruction; readonly added?: undefined }
  | { readonly added: string; readonly instruction: Instruction };

/** A stage, and its instructions in their new order. */
export interface PlacedStage {
  readonly from: Instruction;
  /** In today's order. */
  readonly instructions: readonly Instruction[];
  /**
   * In the new order; a new instruction has the format of `instruction`, before which it is
   * inserted.
   */
  readonly placed: readonly PlacedLine[];
}

/**
 * Writes a Dockerfile with the instructions of stages in another order. Comments and blank lines
 * above an instruction move with it, and no line is edited.
 */
export function reorderLines(text: string, stages: readonly PlacedStage[]): string {
  const lines = text.split('\n');
  for (const { from, instructions, placed } of stages.toReversed()) {
    const last = instructions.at(-1);
    if (last === undefined) continue;
    const blocks = cutBlocks(lines, from, instructions);
    const moved = placed.flatMap(({ instruction, added }) => {
      const block = blocks.get(instruction) ?? [];
      return added === undefined ? block : addLike(block, added);
    });
    lines.splice(from.endLine, last.endLine - from.endLine, ...moved);
  }
  return lines.join('\n');
}

/** By instruction: its lines, and those above it. */
function cutBlocks(
  lines: readonly string[],
  from: Instruction,
  instructions: readonly Instruction[],
): ReadonlyMap<Instruction, readonly string[]> {
  const blocks = new Map<Instruction, readonly string[]>();
  let start = from.endLine;
  for (const instruction of instructions) {
    blocks.set(instruction, lines.slice(start, instruction.endLine));
    start = instruction.endLine;
  }
  return blocks;
}

/** After the blank line that the other instruction has above it, if any. */
function addLike(block: readonly string[], added: string): string[] {
  const end = block[0]?.endsWith('\r') === true ? '\r' : '';
  const isApart = block[0]?.trim() === '';
  return [...(isApart ? [end] : []), `${added}${end}`];
}
