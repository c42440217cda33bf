import { Window } from 'happy-dom';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { buildContent } from '#testing/content-builder.ts';
import { listTexts } from '#testing/list-texts.ts';
import { describeChange } from './describe-change.ts';
import type { Change } from './read-change.ts';
import { writeMarkdown } from './write-markdown.ts';

const hostile =
  '@admin #12 ![x](https://evil.example/x.png) | `code` **fat** [x](https://evil.example)';
const acronym = '`@org/team`';

function change(texts: Record<string, string>): Change {
  const after = buildContent(texts);
  const files = after.files.map(({ file }) => ({ file, change: 'added' as const }));
  return { before: buildContent({}), after, files, elsewhere: [] };
}

describe('writeMarkdown', () => {
  it('shows a hostile record as text, and fetches, notifies and links nothing', () => {
    const record = `name:\n  fr: '${hostile}'\nacronym: '${acronym}'\n`;
    const review = describeChange(change({ 'associations/amal': record }), 'fr', '2025-11-22');
    const markdown = writeMarkdown(review, 'fr');
    const { document } = new Window();
    document.body.innerHTML = markdownToHtml(markdown, { features: { gfm: true } }).html;
    const tags = new Set([...document.body.querySelectorAll('*')].map(({ tagName }) => tagName));
    expect([...tags].sort()).toEqual(['CODE', 'H3', 'LI', 'P', 'SPAN', 'STRONG', 'UL']);
    const text = document.body.textContent;
    expect(text).toContain(hostile);
    expect(text).toContain(acronym);
    for (const each of listTexts(document.body)) expect(each).not.toMatch(/@\w|#\d|https?:\/\//);
  });

  it('is never longer than a comment may be, and says where the rest is', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `associations/amal-${index}`,
        `name:\n  fr: Association numéro ${index}\npurpose:\n  fr: ${'mot '.repeat(400)}fin\n`,
      ]),
    );
    const markdown = writeMarkdown(describeChange(change(many), 'ar', '2025-11-22'), 'ar');
    expect(markdown.length).toBeLessThan(65_536);
    expect(markdown).toContain('`docs/maintaining.md`');
    expect(markdown.startsWith('<div dir="rtl">\n\n')).toBe(true);
    expect(markdown.endsWith('\n</div>\n')).toBe(true);
  });
});
