import { useImperativeHandle, useState } from 'react';
import { readCount } from '#cms/read-typed.ts';
import type { ControlProps } from './control-props.ts';

/**
 * A number in one line. A browser's own field of numbers throws away digits of Arabic; what is no
 * number yet stays as it was typed, and is told on saving.
 */
export function NumberControl({
  ref,
  value,
  field,
  forID,
  ...props
}: ControlProps<number | string>) {
  useImperativeHandle(ref, () => ({}));
  // `31.` is on its way to `31.6`: the field keeps what is typed while it is.
  const [typed, setTyped] = useState<string>();
  return (
    <input
      id={forID}
      type="text"
      inputMode={field.get('value_type') === 'int' ? 'numeric' : 'decimal'}
      dir="ltr"
      className={props.classNameWrapper}
      value={typed ?? String(value ?? '')}
      onChange={({ target }) => {
        setTyped(target.value);
        props.onChange(readCount(target.value) ?? (target.value.trim() || null));
      }}
      onFocus={props.setActiveStyle}
      onBlur={() => {
        setTyped(undefined);
        props.setInactiveStyle();
      }}
    />
  );
}
