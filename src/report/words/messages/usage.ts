/** Messages about flags and inputs. */
export const USAGE = {
  'debug-output': () => 'the output of PLIMSOLL_DEBUG=1',
};
