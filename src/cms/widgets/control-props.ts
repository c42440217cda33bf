import type { Map as ImmutableMap } from 'immutable';
import type { Ref } from 'react';

/** What Decap gives a control, as far as ours look at it. */
export interface ControlProps<Value> {
  value: Value | null | undefined;
  field: ImmutableMap<string, unknown>;
  forID: string;
  classNameWrapper: string;
  onChange: (value: Value | null) => void;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
  ref?: Ref<ControlHandle>;
}

/** What Decap asks of a control. */
export interface ControlHandle {
  isValid?: () => boolean | { error: { type: 'CUSTOM'; message: string } | false };
}
