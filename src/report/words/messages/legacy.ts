import { nameOption, OPTION_NAMES, type OptionName } from './options.ts';

/** Private-use characters. Quoted outside text has them escaped, so it can't forge a term. */
const [START, END] = ['\ue000', '\ue001'];
const TERM = new RegExp(`${START}([a-z-]+)(?:=([^${START}${END}]*))?${END}`, 'g');

/** Names an option in a text that is not a message yet. */
export const option = (name: OptionName, value?: string): string =>
  `${START}${name}${value === undefined ? '' : `=${value}`}${END}`;

export const nameInText = (text: string, entry: 'cli' | 'action'): string =>
  text.replace(TERM, (term, name: string, value: string | undefined) =>
    (OPTION_NAMES as string[]).includes(name) ? nameOption(entry, name as OptionName, value) : term,
  );
