import { createSay } from './create-say.ts';
import { volunteeringCatalogs } from './volunteering/catalogs.ts';

export type VolunteeringKey = keyof typeof volunteeringCatalogs.en;

/** A sentence of the commands that renew and erase wishes. */
export const sayVolunteering = createSay<VolunteeringKey>(volunteeringCatalogs);
