import { list, shared } from './field.ts';
import { reference } from './reference.ts';

/** The subjects that most records carry, each a reference into its vocabulary. */
export const focusAreas = shared('focusAreas', list(reference('focus-areas'), 8));
export const audiences = shared('audiences', list(reference('audiences'), 14));
export const regions = shared('regions', list(reference('regions'), 12));
export const provinces = shared('provinces', list(reference('provinces'), 75));
export const skills = shared('skills', list(reference('skills'), 12));
