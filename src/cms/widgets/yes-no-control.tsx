import { useImperativeHandle } from 'react';
import { sayWord } from '#cms/words.ts';
import type { ControlProps } from './control-props.ts';

/** Yes, no, or not known: Decap’s own switch cannot go back to the third. */
export function YesNoControl({ ref, value, forID, ...props }: ControlProps<boolean>) {
  useImperativeHandle(ref, () => ({}));
  return (
    <select
      id={forID}
      className={props.classNameWrapper}
      value={typeof value === 'boolean' ? String(value) : ''}
      onChange={({ target }) => props.onChange(target.value ? target.value === 'true' : null)}
      onFocus={props.setActiveStyle}
      onBlur={props.setInactiveStyle}
    >
      <option value="">—</option>
      <option value="true">{sayWord('yes')}</option>
      <option value="false">{sayWord('no')}</option>
    </select>
  );
}
