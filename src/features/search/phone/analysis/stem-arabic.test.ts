import { describe, expect, it } from 'vitest';
import { arabicPlurals } from './arabic-plurals.ts';
import { foldText } from './fold-text.ts';
import { stemArabic, stemByRules } from './term-forms.ts';

const stemOf = (word: string) => stemArabic(foldText(word));

describe('stemArabic', () => {
  it.each([
    // endings
    ['جمعيات', 'جمعية'],
    ['تعاونيات', 'تعاونية'],
    ['خطارات', 'خطارة'],
    ['معلمين', 'معلم'],
    ['متقاعدات', 'متقاعد'],
    ['مكفوفي', 'مكفوف'],
    ['حرفيين', 'حرفي'],
    ['تنموية', 'تنمية'],
    ['جبلية', 'جبل'],
    ['ثانويات', 'ثانوية'],
    ['حيوانات', 'حيوان'],
    ['تكوينات', 'تكوين'],
    ['جمعيتنا', 'جمعية'],
    ['أيتامهم', 'يتيم'],
    // plurals made inside the word
    ['مدارس', 'مدرسة'],
    ['مراكز', 'مركز'],
    ['مشاريع', 'مشروع'],
    ['أقاليم', 'إقليم'],
    ['أسابيع', 'أسبوع'],
    ['تلاميذ', 'تلميذ'],
    ['أطفال', 'طفل'],
    ['أعمال', 'عمل'],
    ['أرامل', 'أرملة'],
    ['قوافل', 'قافلة'],
    ['قوانين', 'قانون'],
    ['نوادي', 'نادي'],
    ['قبائل', 'قبيلة'],
    ['جوائز', 'جائزة'],
    ['ضحايا', 'ضحية'],
    ['مواسم', 'موسم'],
    ['مواهب', 'موهبة'],
    ['مواضيع', 'موضوع'],
    ['دروس', 'درس'],
    ['خيول', 'خيل'],
    ['شيوخ', 'شيخ'],
    ['زهور', 'زهرة'],
    ['طفولة', 'طفل'],
    // the table
    ['نساء', 'امرأة'],
    ['يتامى', 'يتيم'],
    ['جهات', 'جهة'],
    ['برامج', 'برنامج'],
    ['مسنين', 'مسن'],
    ['دواوير', 'دوار'],
    ['آبار', 'بئر'],
    ['أمهات', 'أم'],
  ])('%s has the stem of %s', (plural, singular) => {
    expect(stemOf(plural)).toBe(stemOf(singular));
  });

  it.each([
    ['تعاون', 'عون'],
    ['مدرسة', 'درس'],
    ['طفل', 'طفيل'],
    ['نساء', 'نسيان'],
    ['جهة', 'جبهة'],
    ['قرية', 'قارة'],
  ])('%s does not have the stem of %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it('takes no word for a plural whose end alone looks like one', () => {
    expect(stemOf('متوازن')).toBe('متوازن');
  });

  it('leaves three letters at least, where there were three', () => {
    expect(stemOf('أم')).toBe('ام');
    expect(stemOf('لغة')).toBe('لغه');
    expect(stemOf('هات')).toBe('هات');
  });
});

describe('the table of plurals', () => {
  const families = arabicPlurals.map((line) => foldText(line).split(' '));

  it.each(families)('%s needs its forms', (singular, ...forms) => {
    for (const form of forms) expect(stemByRules(form)).not.toBe(stemByRules(singular));
    for (const form of forms) expect(stemArabic(form)).toBe(stemArabic(singular));
  });

  it('has each form once', () => {
    const forms = families.flat();
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });
});
