import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programPath } from './engines.ts';

const OPTIONS = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'];

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: { readonly result?: { readonly value?: unknown }; readonly data?: string };
}

/** A page in Chromium, controlled through the DevTools protocol. */
export interface BrowserPage {
  /** Opens a file and waits until `condition`, an expression, is true. */
  readonly open: (path: string, condition: string) => Promise<void>;
  /** Waits until an expression is true. */
  readonly until: (condition: string) => Promise<void>;
  /** The value of an expression, which may be a promise. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Presses a key, e.g. `Enter`, in the focused element. */
  readonly press: (key: string) => Promise<void>;
  /** The page as PDF, as it would be printed. */
  readonly print: () => Promise<Buffer>;
  /** Errors, violations of the page's policy, and all requests except for the page itself. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts Chromium with a new, empty profile. */
export async function openBrowser(): Promise<BrowserPage> {
  const profile = mkdtempSync(join(tmpdir(), 'plimsoll-browser-'));
  const child = spawn(
    programPath('chromium') ?? '',
    [...OPTIONS, `--user-data-dir=${profile}`, 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const socket = await connect(await readAddress(child));
  const waiting = new Map<number, (answer: Answer) => void>();
  const troubles: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    else if (isProblem(answer)) troubles.push(JSON.stringify(answer.params));
  });
  let last = 0;
  const send = (method: string, params: object = {}): Promise<Answer> =>
    new Promise((resolve) => {
      waiting.set(++last, resolve);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  const evaluate = async (expression: string): Promise<unknown> => {
    const params = { expression, awaitPromise: true, returnByValue: true };
    return (await send('Runtime.evaluate', params)).result?.result?.value;
  };
  const until = async (condition: string): Promise<void> => {
    while ((await evaluate(`Boolean(${condition})`)) !== true) await pause();
  };
  for (const domain of ['Runtime', 'Log', 'Page', 'Network']) await send(`${domain}.enable`);
  return {
    evaluate,
    until,
    troubles,
    open: async (path, condition) => {
      await send('Page.navigate', { url: `file://${path}` });
      await until(condition);
    },
    press: async (key) => {
      await send('Input.dispatchKeyEvent', { type: 'keyDown', key });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    },
    print: async () => Buffer.from((await send('Page.printToPDF')).result?.data ?? '', 'base64'),
    close: async () => {
      socket.close();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function isProblem({ method, params }: Answer): boolean {
  if (method === 'Network.requestWillBeSent')
    return !JSON.stringify(params).includes('"url":"file://');
  return method === 'Runtime.exceptionThrown' || method === 'Log.entryAdded';
}

/** The address at which Chromium listens, which it prints when it is ready. */
function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stderr?.on('data', (chunk) => {
      printed += String(chunk);
      const found = /ws:(\/\/[^/\s]+)/.exec(printed);
      if (found !== null) resolve(`http:${found[1]}`);
    });
    child.once('exit', () => reject(new Error(`Chromium ended: ${printed}`)));
    child.once('error', reject);
  });
}

async function connect(address: string): Promise<WebSocket> {
  const targets = (await (await fetch(`${address}/json`)).json()) as {
    type: string;
    webSocketDebuggerUrl: string;
  }[];
  const socket = new WebSocket(
    targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl ?? '',
  );
  await new Promise((resolve) => {
    socket.addEventListener('open', resolve, { once: true });
  });
  return socket;
}

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
