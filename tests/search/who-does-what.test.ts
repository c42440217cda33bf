import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { countMatrix } from '#features/overview/count-matrix.ts';
import type { Association } from '#model/associations.ts';
import type { Project } from '#model/projects.ts';
import { readDirectory } from '#testing/read-directory.ts';
import {
  listCounted,
  provinceIds,
  type RightAnswer,
  regionIds,
  rightAnswers,
} from '../support/who-helps-table.ts';

it('every cell counts whom the records of the fixture say, as worked out by hand', async () => {
  const directory = await readDirectory('tests/fixtures/who-helps');
  const answers = Object.values(rightAnswers).filter((answer): answer is Required<RightAnswer> =>
    Boolean(answer.need),
  );
  expect(answers.length).toBeGreaterThan(4);
  for (const { need, provinces, regions, nationwide } of answers) {
    const row = countMatrix(directory, need.topic).find(({ term }) => term.id === need.id);
    for (const id of provinceIds)
      expect(row?.provinces.get(id) ?? 0, `${need.id} in ${id}`).toBe(
        listCounted(provinces[id]).length,
      );
    for (const id of regionIds)
      expect(row?.regions.get(id) ?? 0, `${need.id} in ${id}`).toBe(
        listCounted(regions[id]).length,
      );
    expect(row?.nationwide, need.id).toBe(nationwide.length);
  }
});

const today = '2026-11-28';
const readFolder = <T>(collection: string): T[] =>
  globSync(`content/${collection}/*.yaml`).map((file) => parse(readFileSync(file, 'utf8')));

/** From the files themselves, cell by cell: where somebody with a focus area has a place, or says that it works. */
function countByHand() {
  const regionOf = new Map(
    readFolder<{ id: string; region: string }>('provinces').map(({ id, region }) => [id, region]),
  );
  const projects = readFolder<Project>('projects');
  const cells = new Map<string, number>();
  const add = (cell: string) => cells.set(cell, (cells.get(cell) ?? 0) + 1);
  for (const each of readFolder<Association>('associations')) {
    if (each.status === 'closed') continue;
    const isGiven = ({ until }: { until?: string | undefined }) =>
      !until || until >= today.slice(0, until.length);
    const own = [
      ...(each.places ?? []).map(({ province }) => province),
      ...(each.area?.provinces ?? []),
      ...(each.services ?? []).filter(isGiven).flatMap(({ provinces = [] }) => provinces),
    ];
    for (const focus of new Set(each.focusAreas)) {
      const done = projects
        .filter(
          (project) =>
            project.status !== 'planned' &&
            project.focusAreas.includes(focus) &&
            JSON.stringify(project).includes(`"${each.id}"`),
        )
        .flatMap(({ provinces = [], places = [] }) => [
          ...provinces,
          ...places.map(({ province }) => province),
        ]);
      const provinces = new Set([...own, ...done].filter((id) => id && regionOf.has(id)));
      for (const id of provinces) add(`${focus} in ${id}`);
      const regions = [...provinces].map((id) => regionOf.get(id ?? ''));
      for (const id of new Set([...regions, ...(each.area?.regions ?? [])]))
        add(`${focus} in ${id}`);
    }
  }
  return Object.fromEntries([...cells].sort());
}

it('the matrix of the own content counts what its files say, counted another way', async () => {
  const counted = countMatrix(await readDirectory('content', today), 'focus-areas').flatMap(
    ({ term, regions, provinces }) =>
      [...regions, ...provinces].map(([id, count]) => [`${term.id} in ${id}`, count] as const),
  );
  expect(counted.length).toBeGreaterThan(300);
  expect(Object.fromEntries(counted.toSorted(([a], [b]) => (a < b ? -1 : 1)))).toEqual(
    countByHand(),
  );
});
