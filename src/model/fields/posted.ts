import { day } from './date.ts';
import { shared } from './field.ts';

/** The day from which a notice can be read. */
export const posted = shared('posted', day);
