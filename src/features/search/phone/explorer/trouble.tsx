import type { ExplorerProps } from './explorer-props.ts';

interface Props extends Pick<ExplorerProps, 'texts'> {
  text: string;
  onRetry: () => void;
}

/** Something did not come: says what, and tries again on a tap. */
export function Trouble({ text, texts, onRetry }: Props) {
  return (
    <p className="notice" role="alert">
      {text}{' '}
      <button type="button" className="button" onClick={onRetry}>
        {texts.retry}
      </button>
    </p>
  );
}
