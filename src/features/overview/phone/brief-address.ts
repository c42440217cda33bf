import type { BriefProps } from '#features/overview/brief-props.ts';

/** The cell that an address names, with the region of its province; nothing where one of them is none of ours. */
export function readBriefAddress(
  search: string,
  { regions, texts }: Pick<BriefProps, 'regions' | 'texts'>,
): { region: string; province: string; focus: string } | undefined {
  const given = new URLSearchParams(search);
  const [province, focus] = [given.get('province') ?? '', given.get('focus') ?? ''];
  const found = Object.entries(regions).find(([, ids]) => ids.includes(province));
  if (!found || !Object.hasOwn(texts.focus, focus)) return;
  return { region: found[0], province, focus };
}
