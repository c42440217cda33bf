import { choice } from './field.ts';

/** Languages that people speak and are spoken to in; ISO 639 codes. */
export const language = choice(['ary', 'ar', 'zgh', 'shi', 'tzm', 'rif', 'mey', 'xms', 'fr', 'es', 'en', 'de', 'nl', 'it'], 'language');
