import { jsonParser, type Token } from 'stream-json/core/parser.js';
import { inMegabytes, type Limits } from './limits.ts';
import { brokenAt, type NoteCode, type NotePlace } from './notes.ts';
import type { Value } from './source.ts';

/** A piece of a JSON text that is small enough to be had whole. */
export interface JsonItem {
  /** Of the list or object in which it stands: empty for the outermost, `data/organizations` below. */
  readonly path: string;
  /** Its name there, where it stands in an object. */
  readonly key?: string;
  readonly value: Value;
}

/** Which lists and objects are taken apart, by path and kind; all others come whole. */
export type TakesApart = (path: string, kind: 'list' | 'object', depth: number) => boolean;

type Built = Value[] | Record<string, Value>;

interface Level {
  readonly path: string;
  readonly isList: boolean;
  key: string;
}

/**
 * Turns the tokens of a JSON text into items. Numbers keep their digits, `true` and `false` become words,
 * what is null or empty is left out, but for cells of a row that is a list.
 */
export class JsonItems {
  /** How many lists and objects are open: 0 after the last token of a whole text. */
  depth = 0;
  /** Whether anything was read. */
  started = false;
  #limits: Limits;
  #place: NotePlace;
  #takesApart: TakesApart;
  #parse = jsonParser({ packValues: true, streamValues: false });
  #levels: Level[] = [];
  #building: Built[] = [];
  #keys: string[] = [];
  #items: JsonItem[] = [];
  #size = 0;
  #silent = 0;
  #line = 1;

  constructor(place: NotePlace, limits: Limits, takesApart: TakesApart) {
    this.#place = place;
    this.#limits = limits;
    this.#takesApart = takesApart;
  }

  /** The items that a piece of text completes; a piece holds one line break at most, at its end. */
  *add(text: string): Generator<JsonItem> {
    let tokens: readonly Token[];
    try {
      const result = this.#parse(text);
      tokens = typeof result === 'object' ? result.values : [];
    } catch {
      yield* this.#take();
      throw this.broken('broken-json', { near: text.trim().slice(0, 60) });
    }
    this.#silent = tokens.length > 0 ? 0 : this.#silent + text.length;
    if (this.#silent > this.#limits.recordBytes) throw this.#tooLarge();
    try {
      for (const token of tokens) this.#push(token);
    } catch (error) {
      // What was whole before it is not lost with it.
      yield* this.#take();
      throw error;
    }
    if (text.endsWith('\n')) this.#line += 1;
    yield* this.#take();
  }

  broken(code: NoteCode, values: Record<string, string | number> = {}) {
    return brokenAt(
      code,
      { ...this.#place, line: (this.#place.line ?? 1) + this.#line - 1 },
      values,
    );
  }

  #take(): JsonItem[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }

  #tooLarge() {
    return this.broken('large-record', { limit: inMegabytes(this.#limits.recordBytes) });
  }

  #push(token: Token): void {
    this.started = true;
    switch (token.name) {
      case 'startObject':
      case 'startArray':
        this.#open(token.name === 'startArray');
        break;
      case 'endObject':
      case 'endArray':
        this.#close();
        break;
      case 'keyValue':
        if (this.#building.length > 0) this.#keys[this.#building.length - 1] = token.value;
        else (this.#levels.at(-1) as Level).key = token.value;
        this.#weigh(token.value);
        break;
      case 'stringValue':
      case 'numberValue':
        this.#weigh(token.value);
        this.#put(token.value);
        break;
      case 'trueValue':
      case 'falseValue':
        this.#put(String(token.value));
        break;
      case 'nullValue':
        this.#put('');
        break;
      default:
    }
  }

  #weigh(text: string): void {
    this.#size += text.length + 16;
    if (this.#size > this.#limits.recordBytes) throw this.#tooLarge();
  }

  #open(isList: boolean): void {
    this.depth += 1;
    if (this.depth > this.#limits.depth) {
      throw this.broken('deep-json', { limit: this.#limits.depth });
    }
    const outer = this.#levels.at(-1);
    if (this.#building.length === 0 && !outer?.isList) {
      const path = outer ? joinPath(outer.path, outer.key) : '';
      if (this.#takesApart(path, isList ? 'list' : 'object', this.#levels.length)) {
        this.#levels.push({ path, isList, key: '' });
        this.#size = 0;
        return;
      }
    }
    this.#weigh('');
    this.#building.push(isList ? [] : {});
  }

  #close(): void {
    this.depth -= 1;
    const built = this.#building.pop();
    if (built === undefined) this.#levels.pop();
    else this.#put(built);
  }

  #put(value: Value): void {
    const into = this.#building.at(-1);
    if (into === undefined) {
      this.#emit(value);
    } else if (Array.isArray(into)) {
      if (!isEmptyValue(value) || (this.#building.length === 1 && this.#levels.at(-1)?.isList)) {
        into.push(value);
      }
    } else {
      const key = this.#keys[this.#building.length - 1] as string;
      if (!isEmptyValue(value) && key !== '__proto__') into[key] = value;
    }
  }

  #emit(value: Value): void {
    const level = this.#levels.at(-1);
    this.#size = 0;
    if (!level) this.#items.push({ path: '', value });
    else if (level.isList) this.#items.push({ path: level.path, value });
    else this.#items.push({ path: level.path, key: level.key, value });
  }
}

function joinPath(path: string, key: string): string {
  return path === '' ? key : `${path}/${key}`;
}

export function isEmptyValue(value: Value): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
}

/** A text in pieces that hold one line break at most, at their end. */
export function* splitLines(text: string): Generator<string> {
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    yield text.slice(start, end + 1);
    start = end + 1;
  }
  if (start < text.length) yield text.slice(start);
}
