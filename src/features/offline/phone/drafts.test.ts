import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftPrefix, forgetDrafts, listDrafts } from './drafts.ts';

describe('forms that were begun', () => {
  beforeEach(() => {
    const kept: Record<string, string> = {
      [`${draftPrefix}/fr/propose/khotwa/ 0`]: '{"title":"Corriger · Khotwa"}',
      [`${draftPrefix}/fr/propose/khotwa/ 1`]: '{"title":"Corriger · Khotwa"}',
      [`${draftPrefix}/ar/propose/ 0`]: '{}',
      'referral-sheet': '[]',
    };
    Object.defineProperty(kept, 'removeItem', { value: (name: string) => delete kept[name] });
    Object.defineProperty(kept, 'getItem', { value: (name: string) => kept[name] ?? null });
    vi.stubGlobal('localStorage', kept);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('are listed once by their addresses', () => {
    expect(listDrafts()).toEqual([
      { href: '/fr/propose/khotwa/', title: 'Corriger · Khotwa' },
      { href: '/ar/propose/', title: '/ar/propose/' },
    ]);
  });

  it('are forgotten one by one', () => {
    forgetDrafts('/fr/propose/khotwa/');
    expect(listDrafts().map(({ href }) => href)).toEqual(['/ar/propose/']);
    expect(Object.keys(localStorage)).toContain('referral-sheet');
  });

  it('are none where a browser keeps nothing', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(listDrafts()).toEqual([]);
  });
});
