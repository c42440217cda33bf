/**
 * A text as somebody who looks for a number reads it: digits of every script, in circles and as emoji are
 * 0 to 9, what nobody sees is gone, and letters that were spaced out stand together again.
 */
export function readAsWritten(text: string): string {
  const seen = text.normalize('NFKC').replace(/\p{Cf}|\p{Me}|\u{fe0f}|ـ/gu, '');
  return joinSpaced(lettersForDigits(plainDigits(plainCapitals(seen))));
}

/** `ɪɴsᴛᴀ` = `insta`: small capitals, which no compatibility form of Unicode knows. */
function plainCapitals(text: string): string {
  return text.replace(/[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ]/gu, (letter) =>
    'abcdefghijklmnoprstuvwyz'.charAt('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'.indexOf(letter)),
  );
}

/** Digits of a script stand ten in a row in Unicode, so that their place in the row is their value. */
function plainDigits(text: string): string {
  const plain = text.replace(/[⓿❶-❾➀-➈➊-➒⓵-⓽]/gu, (digit) => {
    const first = [0x2776, 0x2780, 0x278a, 0x24f5].find((start) => {
      const distance = (digit.codePointAt(0) ?? 0) - start;
      return distance >= 0 && distance < 9;
    });
    return first ? String((digit.codePointAt(0) ?? 0) - first + 1) : '0';
  });
  const western = plain.replace(/[〇零一二三四五六七八九]/gu, (digit) =>
    String(Math.max(0, '零一二三四五六七八九'.indexOf(digit))),
  );
  return western.replace(/[^\P{Nd}\d]/gu, (digit) => {
    let value = 0;
    const code = digit.codePointAt(0) ?? 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
    return String(value % 10);
  });
}

/** `O6 I2 34` = `06 12 34`: an O or I between digits, or at the start of a number. */
function lettersForDigits(text: string): string {
  return text.replace(/(?<![\p{L}\d])[\doOоΟIl|]{2,14}(?![\p{L}\d])/gu, (part) =>
    /\d/.test(part) ? part.replace(/[oOоΟ]/g, '0').replace(/[Il|]/g, '1') : part,
  );
}

/** `k a r i m @ g m a i l . c o m` = `karim@gmail.com`. */
function joinSpaced(text: string): string {
  return text.replace(
    /(?<![\p{L}\d@._])(?:[\p{L}\d@._-] ){2,80}[\p{L}\d@._-](?![\p{L}\d@._])/gu,
    (part) => part.replaceAll(' ', ''),
  );
}
