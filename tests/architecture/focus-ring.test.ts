import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const styles = 'src/site/styles';
const palette = readFileSync(join(styles, 'palette.css'), 'utf8');
const [light = '', dark = ''] = readFileSync(join(styles, 'tokens.css'), 'utf8').split('@media');

/** What the ring lies on, two pixels off what has the focus: pages, surfaces, washes, the banner, the map's sea. */
const grounds = [
  'page',
  'surface',
  'primary-wash',
  'accent-wash',
  'success-wash',
  'banner',
] as const;

describe('what has the focus is seen (WCAG 1.4.11)', () => {
  for (const [mode, tokens] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    it.each(grounds)(`by a ring that stands out from %s, ${mode}`, (ground) => {
      const ratio = contrast(readColour('focus', tokens), readColour(ground, tokens));
      expect(ratio).toBeGreaterThanOrEqual(3);
    });
  }

  it('by the same ring everywhere, and by none that is left out', () => {
    const found = globSync('src/**/*.css').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/outline: 3px solid ([^;]+);/g)].map(
        ([, colour]) => `${file}: ${colour}`,
      ),
    );
    expect(found.length).toBeGreaterThan(2);
    // Marks of the map have a ring of the text's colour, with a line of the surface's around it.
    expect(found.filter((each) => !/var\(--(?:focus|text)\)$/.test(each))).toEqual([]);
  });
});

function readColour(name: string, tokens: string): number[] {
  const colour = new RegExp(`--${name}: var\\((--[\\w-]+)\\);`).exec(tokens)?.[1] ?? '';
  const own = new RegExp(`${colour}: #([\\da-f]{3,6});`).exec(palette)?.[1] ?? '';
  const digits = own.length === 3 ? own.replace(/./g, '$&$&') : own;
  expect(digits, `--${name} is a colour`).toHaveLength(6);
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: number[], other: number[]): number {
  const [darker = 0, lighter = 0] = [one, other].map(measureLight).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function measureLight(colour: number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
