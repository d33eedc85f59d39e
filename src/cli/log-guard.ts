import { StringDecoder } from 'node:string_decoder';
import { LogGuard } from '../report/paint/github/runner-log.ts';

type Streams = Pick<NodeJS.Process, 'env' | 'stdout' | 'stderr'>;

/**
 * Makes everything that this process prints harmless for the log of a workflow step: the runner
 * must not treat text from an image, a builder or a file name as a command. All output passes
 * through here, so no printer can forget it. Changes nothing outside of GitHub Actions.
 */
export function guardOutput({ env, stdout, stderr }: Streams): void {
  if (env.GITHUB_ACTIONS !== 'true') return;
  for (const stream of [stdout, stderr]) guardStream(stream);
}

function guardStream(stream: NodeJS.WriteStream): void {
  const guard = new LogGuard();
  const decoder = new StringDecoder('utf8');
  const write = stream.write.bind(stream) as (text: string, ...rest: unknown[]) => boolean;
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
    return write(guard.guard(text), ...rest);
  };
}
