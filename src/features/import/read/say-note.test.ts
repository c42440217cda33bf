import { describe, expect, it } from 'vitest';
import { sayNote } from './say-note.ts';

describe('sayNote', () => {
  it('says file, line, what is wrong and what to do', () => {
    const note = {
      file: 'list.zip/a.csv',
      table: 'a',
      line: 7,
      code: 'unclosed-quote',
      values: {},
    };
    expect(sayNote(note, 'en')).toBe(
      'list.zip/a.csv, line 7: In the row that begins here a quotation mark opens and never closes: nothing from here on is read. Close it or delete it.',
    );
    expect(sayNote({ ...note, file: 'a.xlsx', table: 'Liste' }, 'fr')).toMatch(
      /^a\.xlsx, «\sListe\s», ligne 7\s: /,
    );
  });

  it('counts as the language does', () => {
    const note = { file: 'a.csv', code: 'lines-above', values: { count: 2 } };
    expect(sayNote(note, 'ar')).toContain('تُرك سطران');
    expect(sayNote(note, 'fr')).toContain('2 lignes au-dessus');
  });
});
