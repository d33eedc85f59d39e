/** An engine's report about a container. */
export interface ContainerState {
  readonly isRunning: boolean;
  /** `starting`, `healthy` or `unhealthy`; `undefined` without a health check. */
  readonly status: string | undefined;
  /** From its start to the end of the first check that passed, by the engine's clock. */
  readonly healthySeconds: number | undefined;
}

/** Parses `.State` of `docker inspect`; a missing container has no status. */
export function parseState(json: string): ContainerState {
  const { Running, StartedAt, Health } = parseJson(json);
  const passed = Health?.Log?.find(({ ExitCode }) => ExitCode === 0)?.End;
  const seconds = (toTime(passed) - toTime(StartedAt)) / 1000;
  // `none` is the status of an image with HEALTHCHECK NONE.
  const status = Health?.Status === 'none' || Health?.Status === '' ? undefined : Health?.Status;
  return {
    isRunning: Running === true,
    status,
    healthySeconds: Number.isFinite(seconds) ? Math.max(0, seconds) : undefined,
  };
}

/** Whether `.Config` of `docker image inspect` has a health check. */
export function hasCheck(json: string): boolean {
  const { Healthcheck } = parseJson(json) as Config;
  const [kind = 'NONE'] = Healthcheck?.Test ?? [];
  return kind !== 'NONE';
}

interface Config {
  readonly Healthcheck?: { readonly Test?: readonly string[] | null } | null;
}

interface State {
  readonly Running?: boolean;
  readonly StartedAt?: string;
  readonly Health?: {
    readonly Status?: string;
    readonly Log?: readonly { readonly End?: string; readonly ExitCode?: number }[] | null;
  };
}

function parseJson(json: string): State {
  try {
    return (JSON.parse(json) as State | null) ?? {};
  } catch {
    return {};
  }
}

const toTime = (text: string | undefined): number => Date.parse(text ?? '');
