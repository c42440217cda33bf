/** Sounds of the Arabic letters, as folding leaves them: `u` and `i` may be vowels, ع is none in Latin letters. */
const arabic = pairUp('ابتثجحخدذرزسشصضطظعغفقكلمنهوي', 'abttjhxddrzscsdtdagfkklmnhui');
/** Sounds of the letters of Tifinagh. */
const tifinagh = pairUp('ⴰⴱⴳⴷⴹⴼⴽⵀⵃⵄⵅⵇⵉⵊⵍⵎⵏⵒⵓⵔⵕⵖⵙⵚⵛⵜⵟⵠⵡⵢⵣⵥ', 'abkddfkhhaxkijlmnburrgsscttfuyzz');
/**
 * Sounds of Latin letters and groups in French, English, Spanish and German hands, and of the digits
 * that stand for Arabic letters in messages (3 = ع, 7 = ح, 9 = ق; 2 = ء, which keeps vowels apart).
 * `c` is the sound of ش, `x` of خ, `g` of غ; a hard g is a `k`, as in Arabic, which has no letter for it.
 */
const latin = new Map(
  (
    'sch=c ch=c sh=c gh=g rh=g kh=x ph=f th=t dh=d dj=j ou=u oo=u qu=k gu=k ck=k ' +
    'c=k q=k g=k p=b v=f w=u x=ks 0= 1= 2=e 3=a 4= 5=x 6=t 7=h 8=h 9=k'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [group: string, sound: string]),
);
const latinGroups = /s?ch|[dgkprst]h|dj|ou|oo|[gq]u(?=[ei])|ck|[a-z\d]/g;

function pairUp(letters: string, sounds: string): Map<string, string> {
  return new Map([...letters].map((letter, index) => [letter, sounds.charAt(index)]));
}

/**
 * How a word sounds, in whatever script: its consonants, those that scripts or ears confuse made one
 * (q k g, s ṣ, t ṭ, d ḍ), doubled ones single, vowels left out. شيشاوة, Chichaoua, Shishawa and
 * ⵛⵉⵛⴰⵡⴰ are all `ccw`; جمعية and jam3iya are `jmy`.
 *
 * - w and y count where they open a syllable: Swira and صويرة = `swr`, but Haouz and حوز = `huz`.
 * - ou at the beginning counts, for Arabic writes it as w: Oujda and وجدة = `wjd`.
 * - A final h is mute, as is the feminine ending: Fatiha and فاتحة = `fth`. After a long a it is
 *   heard as t: حياة and Hayat = `hyt`.
 * - Two consonants say too little, so that the i and u between them stay: Nour and نور = `nur`; with
 *   one, all of them: Aïcha and عائشة = `ic`.
 *
 * @param word a word as `foldText` leaves it
 * @returns an empty string where less than two sounds remain, for numbers and for other scripts
 */
export function soundKey(word: string): string {
  const heard = spellSounds(word)
    .replace(/h$/, 'a')
    .replace(/^[ae]*u/, 'W')
    .replace(/^y/, 'Y')
    .replace(/u(?=[aiou])/g, 'W')
    .replace(/[iy](?=[aou])/g, 'Y');
  const consonants = heard.replace(/[aeiouy]/g, '');
  if (consonants.length > 2) return consonants.toLowerCase();
  const full = heard
    .replace(/[ae]/g, '')
    .replace(/[oy]/g, (vowel) => (vowel === 'o' ? 'u' : 'i'))
    .replace(/([iu])\1+/g, '$1')
    .toLowerCase();
  if (consonants.length === 2) return full.replace(/^[iu]{1,2}|[iu]{1,2}$/g, '');
  return full.length > 1 ? full : '';
}

/**
 * A word as it is read aloud, vowels and all but the mute e: Chichaoua, shishawa and ⵛⵉⵛⴰⵡⴰ are all
 * `cicaua`, Khénifra and khnifra `xnifra`. Arabic does not write its short vowels, so that an Arabic
 * word is like itself only.
 */
export function spellOut(word: string): string {
  const [first = ''] = word;
  if (arabic.has(first)) return word;
  return spellSounds(word)
    .replace(/h$/, '')
    .replace(/e/g, '')
    .replace(/[wo]/g, 'u')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

/** Each letter or group of letters as its sound, vowels still there: Khettara → `xetara`. */
function spellSounds(word: string): string {
  if (/^\d*[a-z][a-z\d]*$/.test(word)) {
    const sounds = word.replace(latinGroups, (group, at: number) =>
      group === 'c' && /[eiy]/.test(word.charAt(at + 1)) ? 's' : (latin.get(group) ?? group),
    );
    return sounds.replace(/([^aeiou])\1+/g, '$1');
  }
  const [first = ''] = word;
  if (arabic.has(first)) return spell(word.replace(/اه$/, 'ات'), arabic).replace(/^i/, 'y');
  return spell(word, tifinagh).replace(/([^aeiou])\1+/g, '$1');
}

function spell(word: string, sounds: Map<string, string>): string {
  return Array.from(word, (letter) => sounds.get(letter) ?? '').join('');
}
