import { sayNumber } from './cell-number.ts';
import type { CellRow } from './cell-rows.ts';
import type { MergedCell } from './find-headings.ts';
import type { InputFile } from './input-file.ts';
import { brokenAt, type NotePlace } from './notes.ts';
import type { PackedTexts } from './packed-texts.ts';
import type { ReadOptions } from './read-table.ts';
import { Tally } from './tally.ts';
import { isTrue, unescapeText } from './workbook-parts.ts';
import { parseXml, type XmlHandler } from './xml-elements.ts';

/** What the cells of all sheets of a workbook refer to. */
export interface Workbook {
  readonly texts: PackedTexts;
  readonly formats: readonly string[];
  readonly countsFrom1904: boolean;
}

interface Sheet {
  readonly part: InputFile;
  readonly place: NotePlace;
  readonly merged: readonly MergedCell[];
  readonly options: ReadOptions;
}

/** The rows of a sheet as its cells show them. Of formulas only the values are taken. */
export async function* readSheetRows(sheet: Sheet, workbook: Workbook): AsyncGenerator<CellRow> {
  const { part, place, options } = sheet;
  const reader = new SheetReader(sheet, workbook);
  try {
    for await (const _ of parseXml(part, reader, options.limits, place)) yield* reader.take();
  } finally {
    reader.tally.note(options.notes, place);
  }
}

class SheetReader implements XmlHandler {
  tally = new Tally();
  #sheet: Sheet;
  #workbook: Workbook;
  #merged: FillDown;
  #rows: CellRow[] = [];
  #number = 0;
  #cells: string[] = [];
  #column = 0;
  #type = '';
  #style = 0;
  #value = '';
  #hasFormula = false;
  #takesText = false;

  constructor(sheet: Sheet, workbook: Workbook) {
    this.#sheet = sheet;
    this.#workbook = workbook;
    this.#merged = new FillDown(sheet.merged);
  }

  take(): CellRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        this.#number = Number(attributes.r) || this.#number + 1;
        this.#cells = [];
        this.#column = 0;
        if (isTrue(attributes.hidden)) this.tally.add('hidden-rows', this.#number);
        return;
      case 'c':
        this.#openCell(attributes);
        return;
      case 'f':
        this.#hasFormula = true;
        return;
      case 'v':
      case 't':
        this.#takesText = true;
        return;
      case 'rPh':
        this.#takesText = false;
        return;
      default:
    }
  }

  text(text: string): void {
    if (this.#takesText) this.#value += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#takesText = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') {
      this.#rows.push({
        number: this.#number,
        cells: this.#merged.fill(this.#number, this.#cells),
      });
    }
  }

  #openCell({ r, t, s }: Readonly<Record<string, string>>): void {
    this.#column = (r ? columnOf(r) : this.#column) + 1;
    const { columns } = this.#sheet.options.limits;
    if (this.#column > columns) {
      throw brokenAt(
        'too-many-columns',
        { ...this.#sheet.place, line: this.#number },
        { limit: columns },
      );
    }
    this.#type = t ?? 'n';
    this.#style = Number(s ?? 0);
    this.#value = '';
    this.#hasFormula = false;
  }

  #closeCell(): void {
    if (this.#hasFormula) {
      this.tally.add(this.#value === '' ? 'formula-without-value' : 'formulas', this.#number);
    }
    const text = this.#value === '' ? '' : this.#sayValue();
    if (text === '') return;
    while (this.#cells.length < this.#column - 1) this.#cells.push('');
    this.#cells[this.#column - 1] = text;
  }

  #sayValue(): string {
    const { texts, formats, countsFrom1904 } = this.#workbook;
    switch (this.#type) {
      case 's':
        return texts.get(Number(this.#value)) ?? '';
      case 'b':
        return String(isTrue(this.#value));
      case 'e':
        this.tally.add('error-cells', this.#number);
        return '';
      case 'd':
        return this.#value.replace(/T00:00:00(\.0+)?Z?$/, '');
      case 'n':
        return sayNumber(this.#value, formats[this.#style] ?? 'General', countsFrom1904);
      default:
        return unescapeText(this.#value);
    }
  }
}

/** Letters of a reference as a number from 0: `AB12` → 27. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    if (letter < 'A' || letter > 'Z') break;
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

/** Rows below a cell that was merged downwards say what it says. */
class FillDown {
  #byRow: ReadonlyMap<number, readonly MergedCell[]>;
  #open: { readonly cell: MergedCell; readonly text: string }[] = [];

  constructor(merged: readonly MergedCell[]) {
    this.#byRow = Map.groupBy(
      merged.filter(({ row, lastRow }) => lastRow > row),
      ({ row }) => row,
    );
  }

  fill(number: number, cells: string[]): string[] {
    this.#open = this.#open.filter(({ cell }) => cell.lastRow >= number);
    for (const { cell, text } of this.#open) {
      while (cells.length < cell.column) cells.push('');
      if (!cells[cell.column]) cells[cell.column] = text;
    }
    for (const cell of this.#byRow.get(number) ?? []) {
      const text = cells[cell.column];
      if (text) this.#open.push({ cell, text });
    }
    return cells;
  }
}
