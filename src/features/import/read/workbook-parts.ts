import { getFormatFromId } from 'numfmt';
import type { InputFile } from './input-file.ts';
import type { Limits } from './limits.ts';
import { PackedTexts } from './packed-texts.ts';
import { parseWholeXml, parseXml } from './xml-elements.ts';

export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** Of its relation, which says in what part it is. */
  readonly relation: string;
}

export interface WorkbookOutline {
  readonly sheets: readonly SheetEntry[];
  readonly countsFrom1904: boolean;
}

export async function readOutline(
  file: InputFile | undefined,
  limits: Limits,
): Promise<WorkbookOutline> {
  const sheets: SheetEntry[] = [];
  let countsFrom1904 = false;
  await parseWholeXml(
    file,
    {
      open(name, attributes) {
        if (name === 'workbookPr') countsFrom1904 = isTrue(attributes.date1904);
        if (name !== 'sheet') return;
        const relation =
          Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? '';
        const isHidden = attributes.state !== undefined && attributes.state !== 'visible';
        sheets.push({ name: attributes.name ?? '', isHidden, relation });
      },
    },
    limits,
  );
  return { sheets, countsFrom1904 };
}

/** The parts of sheets by relation, `worksheets/sheet1.xml`; charts are none. */
export async function readRelations(
  file: InputFile | undefined,
  limits: Limits,
): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  await parseWholeXml(
    file,
    {
      open(name, { Id, Target, Type }) {
        if (name === 'Relationship' && Id && Target && Type?.endsWith('/worksheet'))
          targets.set(Id, Target);
      },
    },
    limits,
  );
  return targets;
}

/** The number format of each style of a cell. */
export async function readFormats(file: InputFile | undefined, limits: Limits): Promise<string[]> {
  const own = new Map<string, string>();
  const formats: string[] = [];
  let inCells = false;
  await parseWholeXml(
    file,
    {
      open(name, attributes) {
        if (name === 'numFmt') own.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
        if (name === 'cellXfs') inCells = true;
        if (name === 'xf' && inCells) {
          const id = attributes.numFmtId ?? '0';
          formats.push(own.get(id) ?? getFormatFromId(Number(id)) ?? 'General');
        }
      },
      close(name) {
        if (name === 'cellXfs') inCells = false;
      },
    },
    limits,
  );
  return formats;
}

/** Texts that cells share. How a word is spoken, which Japanese files say beside it, is left out. */
export async function readSharedTexts(
  file: InputFile | undefined,
  limits: Limits,
): Promise<PackedTexts> {
  const texts = new PackedTexts();
  if (!file) return texts;
  let text = '';
  let inText = false;
  let spoken = false;
  const handler = {
    open(name: string) {
      if (name === 'si') text = '';
      if (name === 't') inText = true;
      if (name === 'rPh') spoken = true;
    },
    text(piece: string) {
      if (inText && !spoken) text += piece;
    },
    close(name: string) {
      if (name === 't') inText = false;
      if (name === 'rPh') spoken = false;
      if (name === 'si') texts.add(unescapeText(text));
    },
  };
  for await (const _ of parseXml(file, handler, limits, { file: file.name }));
  return texts;
}

/** `_x000D_`: how workbooks write characters that XML does not allow. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => {
    const character = String.fromCharCode(Number.parseInt(code, 16));
    return character === '\0' || character === '\r' ? '' : character;
  });
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
