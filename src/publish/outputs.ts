import { setOutput } from '@actions/core';

/** Hands a step's outputs to the steps after it. */
export function writeOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
