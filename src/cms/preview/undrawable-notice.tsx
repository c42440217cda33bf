import { Component, type ReactNode } from 'react';

interface Props {
  /** What is drawn: when it changes, drawing is tried again. */
  drawn: unknown;
  text: string;
  children: ReactNode;
}

/** A half-filled draft may be more than a view can bear: then a sentence stands in its place. */
export class UndrawableNotice extends Component<Props, { failed: unknown }> {
  override state: { failed: unknown } = { failed: undefined };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.drawn !== this.props.drawn)
      this.setState({ failed: undefined });
  }

  override render(): ReactNode {
    return this.state.failed ? <p className="notice">{this.props.text}</p> : this.props.children;
  }
}
