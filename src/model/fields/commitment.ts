import { choice, list, shared } from './field.ts';

/** For how long somebody is wanted, or can come. */
export const commitment = shared('commitment', choice(['day', 'week', 'month', 'half-year', 'year', 'open'], 'commitment'));

/** At which times of the week or year. */
export const availability = shared('availability', list(choice(['weekdays', 'evenings', 'weekends', 'holidays'], 'availability')));
