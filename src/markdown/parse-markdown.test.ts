import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse-markdown.ts';
import { type MarkdownNode, walkNodes } from './tree.ts';

/** The nodes of a text as `kind@line:column`, the shape of the tree in brackets. */
function outline(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return JSON.stringify(node.text);
      if (node.kind !== 'element') return `!${node.kind}(${node.source})`;
      return `${node.tag}[${outline(node.children)}]`;
    })
    .join(' ');
}

const draw = (body: string) => outline(parseMarkdown(body).nodes);

function listTargets(body: string): string[] {
  return [...walkNodes(parseMarkdown(body).nodes)].flatMap((node) =>
    node.kind === 'element' && node.tag === 'a'
      ? [`${node.targetAt?.line}:${node.targetAt?.column} ${node.target}`]
      : [],
  );
}

describe('parseMarkdown', () => {
  it.each([
    ['## Un *mot*', 'h2["Un " em["mot"]]'],
    ['- a\n- **b**', 'ul[li["a"] li[strong["b"]]]'],
    ['3. a', 'ol[li["a"]]'],
    ['> a\nb', 'blockquote[p["a" "\\n" "b"]]'],
    ['a  \nb', 'p["a" br[] "b"]'],
    ['```js\na\n```', 'pre[code["a\\n"]]'],
    ['    a', 'pre[code["a\\n"]]'],
    ['`a` ~~b~~', 'p[code["a"] " " s["b"]]'],
    ['|a|\n|-|\n|b|', 'table[thead[tr[th["a"]]] tbody[tr[td["b"]]]]'],
    ['---', 'hr[]'],
    ['&eacute;\\*', 'p["é" "*"]'],
    ['a <b>c</b>', 'p["a " !html(<b>) "c" !html(</b>)]'],
    ['<div\nid=x>', '!html(<div\nid=x>)'],
    ['![a\nb](c)', 'p[!image(![a\nb])]'],
    ['a < b, <3', 'p["a < b, <3"]'],
  ])('reads %j', (body, wanted) => {
    expect(draw(body)).toBe(wanted);
  });

  it.each([
    ['a [b](/c) d', ['1:7 /c']],
    ['a [b](\n  </c&lt;>) d', ['2:4 /c<']],
    ['[b][x]\n\n> [x]: java&#115;cript:alert(1)', ['3:1 javascript:alert(1)']],
    ['[b]\n\n[b]:\n/c\n\n[b]: /d', ['4:1 /c']],
    ['\\`[ici](java&#115;cript:x)\\`', ['1:9 javascript:x']],
    ['[a\\]b]\n\n[a\\]b]: /c', ['3:9 /c']],
    ['a\n\n> b\n> - <skype:x?call>', ['4:5 skype:x?call']],
    ['a `b` c@d.ma', ['1:7 mailto:c@d.ma']],
    ['[a](/b) www.a.ma, HTTPS://b.ma.', ['1:5 /b', '1:9 www.a.ma', '1:19 HTTPS://b.ma']],
    ['|a|\n|-|\n|b [c](/d)|', ['3:8 /d']],
    ['# [a](/b) #', ['1:7 /b']],
    ['a fin.de //b.ma c', []],
    ['`https://a.ma`', []],
  ])('finds the links of %j where they stand', (body, wanted) => {
    expect(listTargets(body)).toEqual(wanted);
  });

  it('knows definitions that no link uses', () => {
    expect(parseMarkdown('a\n\n[b]: //c "d"').definitions).toEqual([
      { target: '//c', title: 'd', line: 3, column: 6 },
    ]);
  });

  it('names headings once each', () => {
    const ids = parseMarkdown('# L’été\n\n## L’été\n\n## في *كلمة*').nodes.map(
      (node) => node.kind === 'element' && node.id,
    );
    expect(ids).toEqual(['lété', 'lété-1', 'في-كلمة']);
  });

  it('leaves out what is nested deeper than a page can be', () => {
    const { nodes, tooDeep } = parseMarkdown(`a\n\n${'> '.repeat(5000)}b`);
    expect(tooDeep).toMatchObject({ line: 3 });
    expect([...walkNodes(nodes)].length).toBeLessThan(60);
    expect(parseMarkdown(`${'*'.repeat(30_000)}a${'*'.repeat(30_000)}`).tooDeep).toBeDefined();
  });
});
