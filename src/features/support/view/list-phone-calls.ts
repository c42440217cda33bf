import type { Directory } from '#directory/directory.ts';
import { describeCallForPhone, type PhoneCalls } from '#features/support/phone-call.ts';
import { type Locale, localeEntry } from '#model/locales.ts';
import { tellMarks } from '#site/views/card-model.ts';
import { createRenderContext } from '#site/views/render-context.ts';
import { writeSteps } from '#site/views/steps.ts';
import { tellState } from '#site/views/tell-state.ts';

/** All calls as phones compare them, with how it stands with each as its card says it. */
export function listPhoneCalls(directory: Directory, locale: Locale): PhoneCalls {
  const context = createRenderContext(directory, locale);
  const regionOf = Object.fromEntries(
    directory.list.provinces.map(({ id, region }) => [id, region]),
  );
  const calls = directory.list.calls.map((call) => {
    const state = tellState('calls', call, context);
    const lang = state?.text.lang;
    const says = {
      text: state?.text.text ?? '',
      ...(lang && lang !== locale && { lang: localeEntry(lang).tag }),
      look: state?.look ?? 'attention',
      later: {
        ...writeSteps(state?.steps, 'tag'),
        ...(state?.left && { 'data-left': state.left }),
      } as Record<string, string | number>,
    };
    const marks = tellMarks(call, locale).map(({ text }) => text.text);
    return describeCallForPhone(call, { says, marks }, directory, locale);
  });
  return { calls, regionOf };
}
