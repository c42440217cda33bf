import { describe, expect, it } from 'vitest';
import { countLongestSentence, mostWords } from './count-words.ts';
import { type MessageKey, messages } from './messages.ts';
import { argumentMark, readMessage } from './read-message.ts';

describe.each(['ar', 'fr'] as const)(
  'the words of the pages that lead to help, in %s',
  (locale) => {
    const keys = (Object.keys(messages[locale]) as MessageKey[]).filter((key) =>
      key.startsWith('help.'),
    );

    it.each(keys)(`%s has at most ${mostWords} words a sentence`, (key) => {
      const read = readMessage(messages[locale][key] ?? '');
      if ('error' in read) throw new Error(read.error);
      // A name or a number counts as one word.
      const said = read.sentences.map((sentence) => sentence.replaceAll(argumentMark, 'Nom'));
      const tooLong = said.filter((each) => countLongestSentence(each, locale) > mostWords);
      expect(tooLong).toEqual([]);
    });
  },
);
