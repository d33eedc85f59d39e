/** A workflow command as the runner parses it from a step's output. */
export interface WorkflowCommand {
  /** `error`, `group`, `add-mask`, … */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * Every line that the runner would execute: `::name key=value::message` at the start of a line,
 * also after spaces, and the older `##[name key=value]message` anywhere in it. A bare carriage
 * return ends a line too.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs
 */
export function parseWorkflowCommands(text: string): WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  let resume: string | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const command = parseCommand(line);
    if (command === undefined) continue;
    if (resume !== undefined) {
      if (command.name === resume) resume = undefined;
    } else if (command.name === 'stop-commands') {
      resume = command.message;
    } else commands.push(command);
  }
  return commands;
}

/**
 * Reads the `name=value` and `name<<DELIMITER` records of a file that the runner reads outputs
 * from.
 */
export function parseFileCommands(text: string): Record<string, string> {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const values: Record<string, string> = {};
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter);
      if (end < 0) throw new Error(`the value of ${name} has no end`);
      values[name] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n');
      continue;
    }
    if (!line.includes('=')) throw new Error(`not a file command: ${line}`);
    values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
  }
  return values;
}

function parseCommand(line: string): WorkflowCommand | undefined {
  const found =
    /^\s*::([\w-]+)(?: ([^\r\n]*?))?::(.*)$/.exec(line) ??
    /##\[([\w-]+)(?: ([^\]]*))?\](.*)$/.exec(line);
  if (found === null) return undefined;
  const [, name = '', properties = '', message = ''] = found;
  return { name, properties: parseProperties(properties), message: decode(message) };
}

function parseProperties(text: string): Record<string, string> {
  const pairs = text.split(',').filter((pair) => pair.includes('='));
  return Object.fromEntries(
    pairs.map((pair) => [
      pair.slice(0, pair.indexOf('=')).trim(),
      decode(pair.slice(pair.indexOf('=') + 1)),
    ]),
  );
}

const CODES: Readonly<Record<string, string>> = {
  '%3A': ':',
  '%2C': ',',
  '%0D': '\r',
  '%0A': '\n',
  '%25': '%',
};
const decode = (text: string): string =>
  text.replace(/%(?:3A|2C|0D|0A|25)/g, (code) => CODES[code] ?? code);
