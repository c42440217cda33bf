import {
  type FitKind,
  type PhoneMatch,
  rankRoles,
  type WishToFit,
} from '#features/fit/compare-fit.ts';

/** What the page knows: what is ticked, and the roles once they are here. */
export interface MatchModel {
  wish: WishToFit;
  roles?: readonly PhoneMatch[];
  state: 'idle' | 'loading' | 'ready' | 'failed';
}

export type MatchAction =
  | { type: 'ticked'; wish: WishToFit }
  | { type: 'asked' }
  | { type: 'loaded'; roles: readonly PhoneMatch[] }
  | { type: 'failed' };

export const nothingTicked: MatchModel = { wish: { id: 'me' }, state: 'idle' };

export function matchReducer(model: MatchModel, action: MatchAction): MatchModel {
  switch (action.type) {
    case 'ticked':
      return { ...model, wish: action.wish };
    case 'asked':
      // What is here already is not asked for again.
      return model.roles ? { ...model, state: 'ready' } : { ...model, state: 'loading' };
    case 'loaded':
      return { ...model, roles: action.roles, state: 'ready' };
    case 'failed':
      return { ...model, state: 'failed' };
  }
}

/** What is shown: nothing before somebody asked, then the roles that fit, the best first. @param today ISO day @param bars what stands in the way besides */
export function chooseShown(
  { wish, roles, state }: MatchModel,
  today: string,
  bars: readonly FitKind[] = [],
) {
  return state === 'ready' ? rankRoles(roles ?? [], wish, today, bars) : [];
}

/** What a form says, as a wish. Nobody is asked in which country abroad they live: any is another. */
export function readWish(form: FormData): WishToFit {
  const all = (name: string) => form.getAll(name).map(String).filter(Boolean);
  return {
    id: 'me',
    where: (form.get('where') || undefined) as WishToFit['where'],
    provinces: all('provinces'),
    skills: all('skills'),
    focusAreas: all('focusAreas'),
    languages: all('languages'),
    availability: all('availability'),
    ...(form.has('ways') && { ways: all('ways') }),
    ...(form.get('abroad') && { country: 'abroad' }),
  };
}
