import { describe, expect, it } from 'vitest';
import { findField } from './find-field.ts';
import { parseYaml } from './parse-yaml.ts';
import { good } from './sample-record.ts';

describe('findField', () => {
  it('names every line of a file as the parser would', () => {
    const { report } = parseYaml(good, 'amal.yaml');
    const lines = good.trimEnd().split('\n');
    const wanted = [
      ['id'],
      ['kind'],
      ['name'],
      ['name', 'ar'],
      ['name', 'fr'],
      ['summary'],
      ['summary', 'fr'],
      ['focusAreas'],
      ['focusAreas', 0],
      ['contacts'],
      ['contacts', 0, 'phones'],
      ['contacts', 0, 'phones', 0, 'number'],
      ['website'],
      ['sources'],
      ['sources', 0, 'id'],
      ['sources', 0, 'title'],
      ['sources', 0, 'title', 'fr'],
      ['verification'],
      ['verification', 'level'],
      ['verification', 'date'],
    ];
    expect(lines.map((_, index) => findField(good, index + 1))).toEqual(
      wanted.map((path) => report('any', path).field),
    );
  });

  it('counts the items of a list, wherever its dashes stand', () => {
    const text = 'a:\n- b: 1\n  c: 2\n\n- b: 3\n  # note\n  c:\n    - x\n    - y\n';
    expect(findField(text, 6)).toBe('a 2 › b');
    expect(findField(text, 9)).toBe('a 2 › c 2');
  });

  it('names the field around a text that goes on', () => {
    expect(findField('purpose:\n  fr: |-\n    un\n\n    deux\n', 5)).toBe('purpose › fr');
  });

  it('names nothing for a line that belongs to nothing', () => {
    expect(findField('Association Amal\n', 1)).toBe('');
    expect(findField('', 1)).toBe('');
  });
});
