import { z } from 'zod';
import { choice, field } from './field.ts';
import { line } from './text.ts';
import { provinces, regions } from './topics.ts';

/** Where an association works, which is more than where it has an address. */
export const area = z
  .strictObject({
    scope: field(
      choice({
        local: ['محلي', 'Local', 'Local', 'Local', 'Lokal'],
        provincial: ['إقليمي', 'Provincial', 'Provincial', 'Provincial', 'Provinzweit'],
        regional: ['جهوي', 'Régional', 'Regional', 'Regional', 'Regional'],
        national: ['وطني', 'National', 'National', 'Nacional', 'Landesweit'],
        international: ['دولي', 'International', 'International', 'Internacional', 'International'],
      }),
      ['النطاق', 'Échelle', 'Scope', 'Alcance', 'Reichweite'],
      [
        'إلى أي حد يصل عملكم: الحي أو الجماعة، الإقليم، الجهة، البلد…',
        'Jusqu’où va votre action : la commune, la province, la région, le pays…',
        'How far your work reaches: the commune, the province, the region, the country…',
      ],
    ).optional(),
    regions: regions.optional(),
    provinces: provinces.optional(),
    note: field(
      line(300),
      ['ملاحظة', 'Remarque', 'Note', 'Nota', 'Hinweis'],
      [
        'ما لا تقوله القائمة، مثل: دواوير جماعة أسرير.',
        'Ce que la liste ne dit pas, par exemple : les douars de la commune d’Asrir.',
        'What the list cannot say, for example: the villages of the commune of Asrir.',
      ],
    ).optional(),
  })
  .meta({ kind: 'facts', minProperties: 1 });
