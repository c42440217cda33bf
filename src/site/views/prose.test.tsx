import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '#markdown/parse-markdown.ts';
import { tags } from '#markdown/tree.ts';
import { drawView } from '#testing/draw-view.ts';
import { Prose } from './prose.tsx';

const draw = (body: string) => drawView(<Prose of={parseMarkdown(body)} locale="ar" />).html;

describe('the text of a page', () => {
  it.each([
    ['## Un *mot*', '<h2 id="un-mot">Un <em>mot</em></h2>'],
    ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['a &amp; b  \nc', '<p>a &amp; b<br/>c</p>'],
    ['[a](/help/) [b](#c "d")', '<p><a href="/ar/help/">a</a> <a href="#c" title="d">b</a></p>'],
    [
      'https://a.ma <b@c.ma>',
      '<p><a href="https://a.ma">https://a.ma</a> <a href="mailto:b@c.ma">b@c.ma</a></p>',
    ],
    ['```js\n<b>\n```', '<pre><code>&lt;b&gt;\n</code></pre>'],
    [
      '|a|\n|:-:|\n|b|',
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
    ],
  ])('draws %j', (body, wanted) => {
    expect(draw(body)).toBe(wanted);
  });

  it.each([
    ['[a](java&#115;cript:alert(1))', '<p><span>a</span></p>'],
    ['[a](</&Tab;/evil.example>)', '<p><span>a</span></p>'],
    ['[a](tel:*21*06#) www.b.ma', '<p><span>a</span> <span>www.b.ma</span></p>'],
    ['<!X> <a.b onclick=alert(1)>c</a.b>', ''],
    ['a <b onclick=x>c</b>', '<p>a c</p>'],
    ['![a\nb](https://evil.example/x.png)', '<p></p>'],
  ])('leaves out of %j what no page may have', (body, wanted) => {
    expect(draw(body)).toBe(wanted);
  });

  it('draws nothing but its own elements and attributes, whatever is written', () => {
    const piece = fc.constantFrom(
      ...[
        '[a](',
        '](',
        ')',
        '<',
        '>',
        '![',
        ']',
        '[x]',
        '[x]: ',
        'java&#115;cript:x',
        '//e.ma',
        '\n',
      ],
      ...[
        '\n\n',
        '> ',
        '- ',
        '`',
        '\\',
        '&#47;',
        '&Tab;',
        'https&#58;//',
        '<b onclick=x>',
        '<!X ',
        '<a:b',
      ],
      ...[
        '"',
        ' style=x',
        'www.e.ma ',
        '| a |\n|-|\n',
        '*',
        '&#8238;',
        'data:text/html,',
        '\n    ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const { root } = drawView(<Prose of={parseMarkdown(pieces.join(''))} locale="fr" />);
        for (const element of root.querySelectorAll('*')) {
          expect([...tags, 'span']).toContain(element.tagName.toLowerCase());
          for (const name of element.getAttributeNames())
            expect(['href', 'title', 'start', 'id']).toContain(name);
          const href = element.getAttribute('href');
          if (href !== null) expect(href).toMatch(/^(?:https:\/\/[^/]|mailto:|tel:\+?\d|#|\/fr\/)/);
        }
      }),
    );
  });
});
