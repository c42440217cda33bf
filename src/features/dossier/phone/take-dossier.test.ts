// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { takeFact, takeFigures, takeLinks } from './take-dossier.ts';

const profile = `
  <header><a href="/fr/provinces/safi/">Safi, menu</a></header>
  <main>
    <h1>Association d’essai</h1>
    <a href="/fr/provinces/">Toutes</a>
    <a class="tag" href="/fr/provinces/safi/"><span lang="ar">آسفي</span></a>
    <a href="/fr/provinces/tata/"><svg></svg></a>
    <a href="/fr/provinces/safi/">Safi</a>
    <ul class="figures">
      <li><b>12</b><span>ateliers · 2024 · <a href="#source-report">Source</a></span></li>
      <li><b>3</b><span>lieux · <a href="#source-gone">Source</a></span></li>
    </ul>
    <dl><div><dt>Création</dt><dd> 1999 </dd></div>
    <div><dt>Enregistrement</dt><dd><dl><div><dt>Numéro</dt><dd>12/99</dd></div><div><dt>Date</dt><dd>1999</dd></div></dl></dd></div></dl>
    <ul><li id="source-report" class="x"><cite>Rapport</cite></li></ul>
  </main>`;
const page = new DOMParser().parseFromString(profile, 'text/html');

describe('a dossier takes from a profile', () => {
  it('links of the page itself, each once, in their language; not the list of all, nor what only draws', () => {
    const links = takeLinks(page, '/fr/provinces/', 5);
    expect(links.map((link) => link.outerHTML)).toEqual(['<a href="/fr/provinces/safi/">Safi</a>']);
  });

  it('figures without the link to their source, and the source', () => {
    const [first, second] = takeFigures(page, 5);
    const text = first?.line.map((each) => (typeof each === 'string' ? each : each.textContent));
    expect(text?.join('').trim()).toBe('12 ateliers · 2024');
    expect(first?.source?.textContent).toBe('Rapport');
    expect(second?.source).toBeNull();
    expect(takeFigures(page, 1)).toHaveLength(1);
  });

  it('facts by their name, a group of them on one line', () => {
    expect(takeFact(page, 'Création')).toBe('1999');
    expect(takeFact(page, 'Enregistrement')).toBe('Numéro 12/99 · Date 1999');
    expect(takeFact(page, 'Rien')).toBeUndefined();
  });
});
