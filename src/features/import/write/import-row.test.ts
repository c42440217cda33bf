import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DoubleTable } from '#features/import/doubles/double-table.ts';
import { KnownAssociations } from '#features/import/doubles/known-associations.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { importRow } from './import-row.ts';
import type { ImportTools } from './import-tools.ts';
import type { RecordParts } from './merge-record.ts';
import { nameOnly } from './name-only.ts';
import { RecordGate } from './record-gate.ts';
import { RecordStore } from './record-store.ts';
import { WrittenTexts } from './written-texts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twiza-row-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function open(more: Partial<ImportTools> = {}): ImportTools {
  const known = new KnownAssociations(() => false);
  const names = [
    nameOnly('focus-areas', 'health'),
    nameOnly('services', 'shelter'),
    nameOnly('provinces', 'fes', {
      id: 'fes',
      code: '03.231',
      region: 'fes-meknes',
      communes: [],
    }),
  ];
  return {
    list: { id: 'list', title: { fr: 'Liste' }, licence: 'CC BY 4.0' },
    known,
    store: new RecordStore(folder, folder, false),
    directory: buildDirectory({}),
    gate: new RecordGate({ files: names, provinces: [] }, () => true, '2026-11-30'),
    doubles: new DoubleTable(),
    written: new WrittenTexts(),
    namePlace: () => ({ fr: 'Fès' }),
    tellChange: () => 'change',
    tellEvidence: (evidence) => evidence.join(),
    today: '2026-11-30',
    ...more,
  };
}

const at = { file: 'list.csv', table: 'list', row: 1, name: 'Tissir' };
const row: RecordParts = {
  name: { fr: 'Association Tissir pour la santé' },
  focusAreas: ['health'],
  places: [{ province: 'fes', precision: 'province' }],
  contacts: [{ phones: [{ number: '+212535001122' }] }],
};
const text = (id: string) => readFileSync(join(folder, 'associations', `${id}.yaml`), 'utf8');
const id = 'tissir-pour-la-sante';

describe('importRow', () => {
  it('writes a record of its own, declared and with its source, and nothing beside it', async () => {
    expect(await importRow(row, '7', at, open())).toMatchObject({ outcome: 'taken', record: id });
    expect(text(id)).toContain('fr: Liste (CC BY 4.0)');
    expect(text(id)).toContain('  level: declared\n');
    expect(text(id)).toContain('fr: Association (Fès).');
    expect(readdirSync(join(folder, 'associations'))).toEqual([`${id}.yaml`]);
  });

  it('leaves out what the gate refuses, and refuses what cannot do without it', async () => {
    const wrong = { ...row, contacts: [{ phones: [{ number: '+21253500' }] }], founded: 2004 };
    const outcome = await importRow(wrong, '7', at, open());
    expect(outcome).toMatchObject({ outcome: 'taken', reasons: [{ isLeftOut: true }, {}] });
    expect(text(id)).not.toContain('contacts');
    expect(text(id)).toContain('founded: 2004');
    const hidden = { ...row, name: { fr: 'Tis\u202esir' } };
    const tools = open();
    expect(await importRow(hidden, '8', at, tools)).toMatchObject({ outcome: 'refused' });
  });

  it('adds nothing twice', async () => {
    const tools = open();
    await importRow(row, '7', at, tools);
    const before = text(id);
    expect(await importRow(row, '7', at, tools)).toMatchObject({ outcome: 'unchanged' });
    expect(await importRow(row, '9', at, tools)).toMatchObject({ outcome: 'merged' });
    expect(text(id)).toBe(before.replace('"7"\n', '"7"\n  - scheme: list\n    value: "9"\n'));
  });

  it('asks of a number that another record has, and does what was decided', async () => {
    const tools = open();
    await importRow(row, '7', at, tools);
    const other = { ...row, name: { fr: 'Nour' } };
    const asked = await importRow(other, undefined, at, tools);
    expect(asked).toMatchObject({ outcome: 'refused', record: id });
    expect(tools.doubles.count).toBe(1);
    const key = /"(list\/name-\w+)"/.exec(tools.doubles.write())?.[1] ?? '';
    const decided = new DoubleTable([{ key, record: id, decision: 'other' }]);
    const outcome = await importRow(other, undefined, at, { ...tools, doubles: decided });
    expect(outcome).toMatchObject({ outcome: 'taken', record: 'nour' });
    // No two records may have one number.
    expect(text('nour')).not.toContain('+212535001122');
  });

  it('leaves a confirmed record its level and its words', async () => {
    const tools = open();
    await importRow(row, '7', at, tools);
    const file = join(folder, 'associations', `${id}.yaml`);
    writeFileSync(file, text(id).replace('level: declared', 'level: confirmed'));
    const later = { ...row, website: 'https://tissir.example/', summary: { fr: 'Autre chose.' } };
    const written = new WrittenTexts(tools.written.write());
    await importRow(later, '7', at, { ...tools, written });
    expect(text(id)).toContain('level: confirmed');
    expect(text(id)).toContain('website: https://tissir.example/');
    expect(text(id)).toContain('fr: Association (Fès).');
  });

  it('does not bring the door of a shelter in by a second row', async () => {
    const tools = open();
    await importRow({ ...row, services: [{ service: 'shelter' }] }, '7', at, tools);
    const address = { fr: '3, rue du Test' };
    const door = { ...row, places: [{ province: 'fes', address, precision: 'street' as const }] };
    await importRow(door, '7', at, tools);
    expect(text(id)).not.toContain('rue du Test');
  });

  it('takes the door out again where a later row says that it is one', async () => {
    const tools = open();
    const address = { fr: '3, rue du Test' };
    const door = { ...row, places: [{ province: 'fes', address, precision: 'street' as const }] };
    await importRow(door, '7', at, tools);
    expect(text(id)).toContain('rue du Test');
    await importRow({ ...row, services: [{ service: 'shelter' }] }, '7', at, tools);
    expect(text(id)).not.toContain('rue du Test');
  });
});
