import { useEffect, useReducer } from 'react';
import { readCountryDay } from '#model/country-day.ts';
import type { Locale } from '#model/locales.ts';
import { loadRecord } from './load-record.ts';
import { readReferralAddress } from './referral-address.ts';
import {
  keepNote,
  keepReferralIds,
  keepReferrer,
  readNote,
  readReferralIds,
  readReferrer,
} from './referral-ids.ts';
import {
  findLoaded,
  listIds,
  reduceReferral,
  type SheetOptions,
  startReferral,
  takeOverAsked,
} from './referral-reducer.ts';
import { sheetChanged } from './sheet-names.ts';

function start(lang: Locale) {
  return startReferral({
    lang,
    paper: 'one',
    note: readNote(),
    referrer: readReferrer(),
    day: readCountryDay(),
    asked: readReferralAddress(location.search),
    own: readReferralIds(),
  });
}

/** The model of the sheet, with what the phone stores of it and the network brings. */
export function useReferralList(locale: Locale) {
  const [model, dispatch] = useReducer(reduceReferral, locale, start);
  const { lang, tries } = model;
  const ids = listIds(model);
  const shown = ids.slice(0, model.most);
  const asked = shown.join();

  useEffect(() => {
    const read = () => dispatch({ type: 'read', own: readReferralIds() });
    addEventListener(sheetChanged, read);
    return () => removeEventListener(sheetChanged, read);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what came is no reason to ask; another try is.
  useEffect(() => {
    const stop = new AbortController();
    for (const id of asked.split(',').filter(Boolean)) {
      if (findLoaded(model, id)) continue;
      void loadRecord(lang, id, stop.signal).then((record) => {
        if (!stop.signal.aborted) dispatch({ type: 'loaded', lang, id, record });
      });
    }
    return () => stop.abort();
  }, [lang, asked, tries]);

  const choose = (options: Partial<SheetOptions>) => {
    if (options.note !== undefined) keepNote(options.note);
    if (options.referrer) keepReferrer(options.referrer);
    dispatch({ type: 'chosen', options });
  };
  /** Where the phone stores nothing, the list changes all the same as long as the page is open. */
  const change = (own: readonly string[]) =>
    dispatch({ type: 'changed', own, isRefused: !keepReferralIds(own) });
  return {
    model,
    dispatch,
    ids,
    shown,
    choose,
    remove: (id: string) => change(model.own.filter((each) => each !== id)),
    clear: () => {
      change([]);
      choose({ note: '', referrer: { name: '', phone: '' } });
    },
    keepAsked: () => {
      change(takeOverAsked(model));
      history.replaceState(null, '', location.pathname);
    },
  };
}
