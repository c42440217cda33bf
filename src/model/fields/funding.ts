import { list, shared } from './field.ts';
import { reference } from './reference.ts';

/** Who pays for a programme, a project or what a call will choose. */
export const funders = shared('funders', list(reference('funders')));
