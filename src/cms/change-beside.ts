import { changeDraftField } from 'decap-cms-core/dist/esm/actions/entries';
import { store } from 'decap-cms-core/dist/esm/redux';
import { Map as ImmutableMap } from 'immutable';

/**
 * Changes fields of the open draft that stand beside the one whose control asks: Decap lets a control
 * change its own only. That one has to be changed last, by the control's `onChange`, which also tells
 * Decap whether anything differs from what was saved.
 */
export function changeBeside(fields: ImmutableMap<string, unknown>): void {
  for (const [name, value] of fields)
    store.dispatch(changeDraftField({ field: ImmutableMap({ name }), value, entries: [] }));
}
