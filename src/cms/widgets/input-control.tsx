import { useImperativeHandle } from 'react';
import type { DecapField } from '#cms/config/decap-config.ts';
import type { ControlProps } from './control-props.ts';

/** One line, with the keyboard of a phone that fits it: a telephone, an address, a day. */
export function InputControl({ ref, value, field, forID, ...props }: ControlProps<string>) {
  useImperativeHandle(ref, () => ({}));
  const type = field.get('input') as DecapField['input'];
  return (
    <input
      id={forID}
      type={type}
      // Only plain text may be in any language; the rest is Latin in an Arabic form too.
      dir={type === 'text' ? 'auto' : 'ltr'}
      className={props.classNameWrapper}
      value={value ?? ''}
      onChange={({ target }) => props.onChange(target.value || null)}
      onFocus={props.setActiveStyle}
      onBlur={props.setInactiveStyle}
    />
  );
}
