import { describe, expect, it } from 'vitest';
import { draft } from '#testing/build-draft.ts';

const columns = { Nom: 'name', Id: 'id', Domaine: 'focusAreas', sources: 'sources' };
const row = { Nom: 'Association Exemple', Domaine: 'Santé' };

describe('the sources of a row', () => {
  it('stand in the record with title, address and date, each under an id of its own', () => {
    const { record } = draft(
      {
        ...row,
        Id: 'exemple',
        sources: [
          { title: 'Qui sommes-nous', url: 'https://www.exemple.ma/a', page_date: '2019-12' },
          { title: 'من نحن', url: 'https://exemple.ma/ar', publisher: 'Exemple' },
          { url: 'https://journal.example/1' },
        ],
      } as never,
      columns,
    );
    expect(record.id).toBe('exemple');
    expect(record.sources).toEqual([
      {
        id: 'exemple-ma',
        title: { fr: 'Qui sommes-nous' },
        published: '2019-12',
        url: 'https://www.exemple.ma/a',
      },
      {
        id: 'exemple-ma-2',
        title: { ar: 'من نحن' },
        publisher: { fr: 'Exemple' },
        url: 'https://exemple.ma/ar',
      },
      { id: 'journal-example', title: { fr: 'journal.example' }, url: 'https://journal.example/1' },
    ]);
  });

  it('are told where a date or an address is none, and one without a title or an address is none', () => {
    const { record, unsettled } = draft(
      {
        ...row,
        sources: [{ title: 'Rapport', date: 'hier', url: 'pas une adresse' }, { date: '2020' }],
      } as never,
      columns,
    );
    expect(record.sources).toEqual([{ id: 'rapport', title: { fr: 'Rapport' } }]);
    expect(unsettled).toEqual([
      { column: 'sources', value: 'pas une adresse', why: 'link' },
      { column: 'sources', value: 'hier', why: 'dateUnread' },
    ]);
  });
});
