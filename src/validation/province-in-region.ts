import type { FieldNode } from '#model/describe-fields.ts';
import type { Issue, Path } from '#records/issue.ts';
import type { WantedField } from '#records/walk-fields.ts';
import type { DraftContent, LightCheck } from './check.ts';
import { filesOf, walkSome } from './walk-content.ts';

interface Placed {
  province?: string;
  commune?: string;
  regions?: string[];
  provinces?: string[];
}

const namesBoth = (node: FieldNode | undefined) =>
  node?.properties?.regions !== undefined && node.properties.provinces !== undefined;
const isPlaced: WantedField = (node) => node.kind === 'place' || namesBoth(node);

export const provinceInRegion: LightCheck = {
  name: 'province-in-region',
  description:
    'Communes lie in the province, and provinces in the regions, that are named beside them.',
  scope: 'names',
  weight: 'light',
  rules: ['province-in-region', 'commune-in-province', 'code-in-code'],
  check(content) {
    const provinces = new Map(filesOf(content, 'provinces').map(({ id, record }) => [id, record]));
    const provinceOfCommune = new Map(
      [...provinces.values()].flatMap(({ id, communes }) =>
        communes.map(({ code }) => [code, id] as const),
      ),
    );
    const issues: Issue[] = checkCodes(content);

    walkSome(content, isPlaced, ({ file, value, node, path }) => {
      const placed = value as Placed;
      if (namesBoth(node) && placed.regions) {
        for (const [index, id] of (placed.provinces ?? []).entries()) {
          const region = provinces.get(id)?.region;
          if (!region || placed.regions.includes(region)) continue;
          issues.push(
            file.report('province-in-region', [...path, 'provinces', index], { found: id, region }),
          );
        }
      }
      // Without the list of communes of a province, nothing can be said of them.
      if (node?.kind !== 'place' || !placed.commune || provinces.size === 0) return;
      if (placed.province && !provinces.has(placed.province)) return;
      const actual = provinceOfCommune.get(placed.commune) ?? '';
      if (actual !== '' && (!placed.province || placed.province === actual)) return;
      const values = { found: placed.commune, province: placed.province ?? '', actual };
      issues.push(file.report('commune-in-province', [...path, 'commune'], values));
    });
    return issues;
  },
};

/** Official codes of Morocco nest: region 07, its province 07.161, its commune 07.161.05.09. */
function checkCodes(content: DraftContent): Issue[] {
  const regionCodes = new Map(
    filesOf(content, 'regions').map(({ id, record }) => [id, record.code]),
  );
  return filesOf(content, 'provinces').flatMap((file) => {
    const { code, region, communes } = file.record;
    const inside: { path: Path; found: string; outer: string }[] = [
      { path: ['code'], found: code, outer: regionCodes.get(region) ?? '' },
      ...communes.map((commune, index) => ({
        path: ['communes', index, 'code'],
        found: commune.code,
        outer: code,
      })),
    ];
    return inside
      .filter(
        ({ found, outer }) => /^\d{2}(\.\d{3})?$/.test(outer) && !found.startsWith(`${outer}.`),
      )
      .map(({ path, found, outer }) => file.report('code-in-code', path, { found, outer }));
  });
}
