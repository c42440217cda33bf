import { describe, expect, it } from 'vitest';
import type { WordEvidence } from './evidence.ts';
import { writeReview } from './write-review.ts';

const entries: WordEvidence[] = [
  {
    messages: ['count.associations'],
    zgh: '{count, plural, one {# ⵏ ⵜⵎⵙⵎⵓⵏⵜ} other {# ⵏ ⵜⵎⵙⵎⵓⵏⵉⵏ}}',
    confidence: 'composed',
    rules: ['R3'],
    sources: ['DGLAI 141223', 'MediaWiki $1|$2'],
  },
  { record: 'skills/psychology', confidence: 'doubtful', sources: [], open: 'How is it called?' },
  { fr: 'loisir', zgh: 'ⵜⴰⵔⴰⵎⵙⵓⵜ', confidence: 'attested', sources: ['DGLAI 141467'] },
];
const french = {
  messages: { 'count.associations': '{count, plural, one {# association} other {# associations}}' },
  labels: {},
  records: { 'skills/psychology': 'Psychologie' },
};

describe('writeReview', () => {
  const lines = writeReview(entries, { R3: 'Number + ⵏ.' }, french, '# Title').split('\n');
  const rowsBelow = (title: string) => {
    const start = lines.indexOf(`## ${title}`);
    const end = lines.findIndex((line, at) => at > start && line.startsWith('## '));
    return lines.slice(start, end < 0 ? undefined : end).filter((line) => line.startsWith('| '));
  };

  it('shows a word as people see it, in both letters, with its evidence', () => {
    expect(rowsBelow('What pages say').at(-1)).toBe(
      '| `count.associations` | … ⵏ ⵜⵎⵙⵎⵓⵏⵜ / … ⵏ ⵜⵎⵙⵎⵓⵏⵉⵏ | … n tmsmunt / … n tmsmunin ' +
        '| … association / … associations | composed | R3; DGLAI 141223; MediaWiki $1\\|$2 |  |',
    );
  });

  it('begins with what is open, once', () => {
    expect(rowsBelow('What is open').at(-1)).toContain(
      'Psychologie | **doubtful** |  | How is it called? |',
    );
    expect(lines.filter((line) => line.includes('Psychologie'))).toHaveLength(1);
    expect(lines).toContain('3 entries: 1 composed, 1 doubtful, 1 attested. 1 of them are open.');
  });

  it('lists words that no page says by what they mean', () => {
    expect(rowsBelow('Words at hand').at(-1)).toContain('| ⵜⴰⵔⴰⵎⵙⵓⵜ | taramsut | loisir |');
  });
});
