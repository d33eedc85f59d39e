import type { COMMAND_READERS } from './command-readers.ts';
import type { CommandName } from './commands.ts';
import type { Work } from './output-options.ts';

/** A command with its arguments. */
export type Command<Name extends CommandName = CommandName> = {
  readonly [name in Name]: { readonly name: name } & Work &
    Readonly<ReturnType<(typeof COMMAND_READERS)[name]>>;
}[Name];

/** For one command, or the overview. */
interface Help {
  readonly name: 'help';
  readonly of: CommandName | undefined;
}

export type CommandLine = Command | Help | { readonly name: 'version' };
