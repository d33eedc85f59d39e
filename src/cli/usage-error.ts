import { GateError } from '../errors.ts';

export const createUsageError = (message: string, fix: string): GateError =>
  new GateError('USAGE', message, { fix });
