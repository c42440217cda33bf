import { z } from 'zod';
import { field } from './field.ts';
import { line } from './text.ts';

/** A role in a team; the name only where its bearer agrees. */
export const member = z
  .strictObject({
    role: field(
      line(120),
      ['المهمة', 'Fonction', 'Role', 'Cargo', 'Funktion'],
      ['المهمة داخل الجمعية، مثل: الرئيسة، أمين المال.', 'La fonction, par exemple : présidente, trésorier.', 'What the person does, for example: president, treasurer.'],
    ),
    name: field(
      line(120),
      ['الاسم', 'Nom', 'Name', 'Nombre', 'Name'],
      ['اكتبوا الاسم فقط إذا وافق صاحبه على نشره هنا.', 'Un nom seulement si la personne accepte qu’il soit publié ici.', 'A name only if that person agrees to see it published here.'],
    ).optional(),
  })
  .meta({ kind: 'member' });
