import { useImperativeHandle } from 'react';
import type { DecapField } from '#cms/config/decap-config.ts';
import { readTyped, type Typed } from '#cms/read-typed.ts';
import type { ControlProps } from './control-props.ts';

/**
 * One line, with the keyboard of a phone that fits it: a telephone, an address, a day. What people write
 * in their own way becomes what a file says once the line is left.
 */
export function InputControl({ ref, value, field, forID, ...props }: ControlProps<string>) {
  useImperativeHandle(ref, () => ({}));
  const type = field.get('input') as DecapField['input'];
  const typed = field.get('typed') as Typed | undefined;
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
      onBlur={() => {
        const read = value && typed ? readTyped(value, typed) : value;
        if (read !== value) props.onChange(read || null);
        props.setInactiveStyle();
      }}
    />
  );
}
