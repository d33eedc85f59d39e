import { main } from './action/main.ts';
import { exitWhenDone } from './exit-when-done.ts';

exitWhenDone(main(process), process);
