import { editDistance } from '#base/edit-distance.ts';
import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { foldText } from '#features/search/phone/analysis/fold-text.ts';
import { soundKey } from '#features/search/phone/analysis/term-forms.ts';
import { isEmptyWord } from './is-empty-word.ts';
import type { Untaken } from './untaken.ts';

/** What a list says of a place, each part in words. */
export interface PlaceWords {
  city?: string | undefined;
  province?: string | undefined;
  region?: string | undefined;
  /** Looked at only where the others say nothing: the last part of an address is often the town. */
  address?: string | undefined;
}

/** Ids of the place, and the code of the commune; and the words of which nobody can be sure. */
export interface FoundPlace {
  region?: string;
  province?: string;
  commune?: string;
  untaken: Untaken[];
}

interface Territory {
  kind: 'region' | 'province' | 'urban' | 'rural' | 'arrondissement';
  region: string;
  /** Empty for a region. */
  province: string;
  commune?: string;
  /** The name by which it is listed, folded. */
  key: string;
}

type Places = Pick<Directory, 'list'>;

/**
 * The province and commune that words mean, in any script and spelling: `Tétouan`, `Tetuan`, `تطوان`.
 * A name that several places have is told, and never guessed.
 */
export function findPlace(words: PlaceWords, places: Places): FoundPlace {
  const index = indexNames(places);
  const untaken: Untaken[] = [];
  const said = settle(words.province, index, untaken, ['province', 'region', 'urban']);
  const province = said?.province ? said : undefined;
  const region = settle(words.region, index, untaken, ['region', 'province']) ?? said;
  const town = findTown(words, index, { province, region, untaken });
  const found = town ?? province ?? region;
  return {
    ...(found && { region: found.region }),
    ...((town?.province || province?.province) && {
      province: town?.province || province?.province || '',
    }),
    ...(town?.commune && { commune: town.commune }),
    untaken,
  };
}

interface Around {
  province: Territory | undefined;
  region: Territory | undefined;
  untaken: Untaken[];
}

function findTown(
  { city, address }: PlaceWords,
  index: NameIndex,
  around: Around,
): Territory | undefined {
  const { province, region, untaken } = around;
  const fits = (each: Territory) =>
    (!province || each.province === province.province) &&
    (!region || each.region === region.region);
  // Several towns have a quarter of one name, and what only sounds like a village may be anything.
  const isSure = ({ kind, key }: Territory, part: string) =>
    province !== undefined ||
    kind === 'province' ||
    kind === 'urban' ||
    (kind === 'rural' && key === placeKey(part));
  const isSaid = city !== undefined && !isEmptyWord(city);
  if (isSaid) {
    const parts = listParts(city);
    for (const part of parts) {
      const all = lookUp(part, index).filter(({ kind }) => kind !== 'region');
      const one = chooseOne(all.filter((each) => fits(each) && isSure(each, part)));
      if (one) return one;
      if (all.length > 0 && part === parts.at(-1)) {
        const why = all.some(fits) ? 'placeUnsure' : 'placeElsewhere';
        untaken.push({ value: city, why });
        return;
      }
    }
    untaken.push({ value: city, why: 'place' });
    return;
  }
  if (!address || province) return;
  // An address has words of every kind, so that only towns and provinces count, by their very names.
  for (const part of listParts(address).toReversed()) {
    const named = (index.byKey.get(placeKey(part)) ?? []).filter(
      (each) => fits(each) && (each.kind === 'urban' || each.kind === 'province'),
    );
    const one = chooseOne(named);
    if (one) return one;
  }
  return;
}

/** The territory that a column of provinces or regions names: of the first kind of which there is one. */
function settle(
  text: string | undefined,
  index: NameIndex,
  untaken: Untaken[],
  kinds: readonly Territory['kind'][],
): Territory | undefined {
  if (text === undefined || isEmptyWord(text)) return;
  for (const part of listParts(text)) {
    const all = lookUp(part, index);
    for (const kind of kinds) {
      const one = chooseOne(all.filter((each) => each.kind === kind));
      if (one) return one;
    }
  }
  untaken.push({ value: text, why: 'place' });
  return;
}

/** `Casablanca (Anfa), 20000` and its parts, the whole first; numbers of the post are no names. */
function listParts(text: string): string[] {
  const plain = text.replace(/\d+/g, ' ').trim();
  const parts = plain.split(/\s*[,;/()|،–\n]\s*|\s+-\s+/).filter((part) => /\p{L}{2}/u.test(part));
  return [...new Set([plain, ...parts])];
}

/** The one territory that all of them are, from the commune upwards; nothing where they are several. */
function chooseOne(found: readonly Territory[]): Territory | undefined {
  const provinces = new Set(found.map(({ province }) => province));
  // A town that has the name of its province is meant before villages of that name elsewhere.
  const named = found.filter(({ kind }) => kind === 'province');
  const [only] = named;
  const among =
    provinces.size > 1 && named.length === 1 && only
      ? found.filter((each) => each.province === only.province)
      : found;
  if (new Set(among.map(({ province }) => province)).size !== 1) return;
  const communes = among.filter(({ kind }) => kind === 'urban' || kind === 'rural');
  const quarters = among.filter(({ kind }) => kind === 'arrondissement');
  const [commune] = communes.length > 0 ? communes : quarters;
  const isOne = (communes.length > 0 ? communes : quarters).length === 1;
  if (commune && isOne) return commune;
  const [first] = among;
  const whole = among.find(({ kind }) => kind === 'province' || kind === 'region') ?? first;
  if (!whole) return;
  const { commune: _, ...province } = whole;
  return province;
}

/** Words that say what kind of place it is, folded as names are. */
const kinds =
  /^(?:provincia|province|prefecture|prov|pref|wilaya|region|commune|comuna|municipalite|municipality|municipio|ville|city|ciudad|cercle|caidat|pachalik|rurale|urbaine|cr|cu|c|اقليم|عماله|ولايه|جهه|مدينه|بلديه|جماعه|الجماعه|قرويه|حضريه|دايره|de|du|d|of|des|la|le|l|el|al|les|los|las)$/;

/** A name without what kind of place it is and without articles: `Province d’El Jadida`, `Aljadida` → `jadida`. */
function placeKey(text: string): string {
  const words = foldText(text.replace(/[-‐‑]/g, ' '))
    .split(/[ ']/)
    .filter((word) => word !== '');
  const names = words.filter((word) => !kinds.test(word));
  return (names.length > 0 ? names : words)
    .map((word) => word.replace(/^(?:ال(?=..)|[ae]l(?=[a-z]{4}))/, ''))
    .join(' ');
}

/** How a name is heard, whatever its script; empty where too little is heard to tell names apart. */
function heardKey(key: string): string {
  const heard = key.split(' ').map((word) => soundKey(word) || word);
  return heard.join('').length > 2 ? heard.join(' ') : '';
}

function lookUp(text: string, { byKey, byHeard }: NameIndex): Territory[] {
  const key = placeKey(text);
  if (key === '') return [];
  const exact = byKey.get(key);
  if (exact) return exact;
  const heard = (byHeard.get(heardKey(key)) ?? []).filter((each) => isNear(key, each.key));
  return [...new Set(heard)];
}

/** In one script, what sounds alike has to be written nearly alike, too; Arabic names sound alike or not. */
function isNear(typed: string, known: string): boolean {
  const isOneScript = /[a-z]/.test(typed) === /[a-z]/.test(known);
  const limit = Math.max(1, Math.floor(typed.length / 3));
  return !isOneScript || editDistance(typed, known, limit) <= limit;
}

interface NameIndex {
  byKey: ReadonlyMap<string, Territory[]>;
  byHeard: ReadonlyMap<string, Territory[]>;
}

const indexNames = perDirectory(({ list }: Places): NameIndex => {
  const byKey = new Map<string, Territory[]>();
  const byHeard = new Map<string, Territory[]>();
  const add = (index: Map<string, Territory[]>, key: string, each: Territory) => {
    const others = index.get(key) ?? [];
    const isKnown = others.some(
      ({ kind, province, commune }) =>
        kind === each.kind && province === each.province && commune === each.commune,
    );
    if (key !== '' && !isKnown) index.set(key, [...others, each]);
  };
  const name = (names: readonly (string | undefined)[], territory: Omit<Territory, 'key'>) => {
    for (const each of names) {
      const key = placeKey(each ?? '');
      add(byKey, key, { ...territory, key });
      add(byHeard, heardKey(key), { ...territory, key });
    }
  };
  for (const { id, name: names, aliases = [] } of list.regions)
    name([...Object.values(names), ...aliases], { kind: 'region', region: id, province: '' });
  for (const { id, region, name: names, aliases = [], communes } of list.provinces) {
    name([...Object.values(names), ...aliases, id], { kind: 'province', region, province: id });
    for (const commune of communes)
      name(Object.values(commune.name), {
        kind: commune.kind,
        region,
        province: id,
        commune: commune.code,
      });
  }
  return { byKey, byHeard };
});
