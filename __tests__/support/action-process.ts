import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import { COMPILE_CACHE } from './compile-cache.ts';

export interface Program {
  readonly program: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

const SERVER = fileURLToPath(new URL('action-process.mjs', import.meta.url));

/** One process for many steps of the action; see `action-process.mjs`. Ends with the test file. */
export class ActionProcess {
  #child: ChildProcess | undefined;

  constructor() {
    afterAll(() => this.#stop());
  }

  /** @param mostMs afterwards, the process is killed, and the exit code is null */
  run(step: Program, mostMs: number): Promise<Ended> {
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
      child.send(step);
    });
  }

  #start(): ChildProcess {
    const env = { PATH: process.env.PATH, ...COMPILE_CACHE };
    this.#child ??= fork(SERVER, { env, execArgv: [] });
    return this.#child;
  }

  #stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}
