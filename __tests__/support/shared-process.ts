import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import { COMPILE_CACHE } from './compile-cache.ts';

export interface Program {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

const SERVER = fileURLToPath(new URL('shared-process.mjs', import.meta.url));

/** One process for many runs of `dist`; see `shared-process.mjs`. Ends with the test file. */
export class SharedProcess {
  #child: ChildProcess | undefined;

  constructor() {
    afterAll(() => this.#stop());
  }

  /** @param mostMs afterwards, the process is killed, and the exit code is null */
  run(program: Program, mostMs: number): Promise<Ended> {
    const child = this.#start();
    return new Promise((done) => {
      const end = (ended: Ended): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        done(ended);
      };
      const fail = (stderr: string): void => {
        this.#stop();
        end({ stdout: '', stderr, exitCode: null });
      };
      const timer = setTimeout(() => fail(`killed after ${mostMs} ms`), mostMs);
      child.on('message', end);
      child.on('exit', () => fail('the process ended'));
      child.send(program);
    });
  }

  #start(): ChildProcess {
    const env = { PATH: process.env.PATH, ...COMPILE_CACHE };
    this.#child ??= fork(SERVER, {
      env,
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return this.#child;
  }

  #stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}
