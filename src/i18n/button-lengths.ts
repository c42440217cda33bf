import type { TextProblem } from './check-catalogs.ts';
import { readMessage } from './read-message.ts';

/** What a button says fits one line at 360 px: three stand beside each other, or one fills the width. */
const limits = { third: 20, whole: 32 } as const;

const buttons: readonly (readonly [keys: RegExp, limit: keyof typeof limits])[] = [
  [/^contact\.(?:call|whatsapp|write|website)$/, 'third'],
  [/^(?:keep\.(?:start|again|forget)|explorer\.go|siteSearch\.go|listen\.button)$/, 'third'],
  [/^refer\.(?:print|share|sms|copy|save|remove|clear|more|keep)$/, 'whole'],
  [/^propose\.(?:report\.\w+|send\.\w+|copy|add)$/, 'whole'],
  [/^(?:ask\.go|near\.(?:me|locate)|leave\.button|erase\.start|trust\.correct)$/, 'whole'],
  [/^(?:live\.erase|explorer\.(?:show|reset|filters|hideMap))$/, 'whole'],
  [/^map\.(?:open|more|streets|noStreets|retry|directions|close)$/, 'whole'],
];

/** Whether the text of a button is longer than its button. */
export function checkButton(folder: string, key: string, text: string): TextProblem[] {
  const limit = folder === 'src/i18n' && buttons.find(([keys]) => keys.test(key))?.[1];
  const message = limit && readMessage(text);
  if (!message || 'error' in message) return [];
  const longest = message.sentences.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return longest.length > limits[limit] ? [{ rule: 'button-length', found: longest }] : [];
}
