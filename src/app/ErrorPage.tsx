import { Component, type ReactNode } from 'react';
import { store } from '../store/index.ts';
import { Button, buttonClass, Screen } from '../ui/index.ts';

interface State {
  readonly error: Error | null;
}

/** Shown when a screen cannot be drawn: what is kept, and the way on. A class, since React offers no other edge for this. */
export class ErrorPage extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Screen title="This screen did not open">
        <p>
          {store.kept().runThrough === null
            ? 'Everything you saved is still on this device. Load the page again; if it stays like this, Today may still open.'
            : 'Your open session is kept, and so is everything you saved. Load the page again: the session comes back paused, at the step you were in.'}
        </p>
        <Button onClick={() => window.location.reload()}>Load again</Button>
        <a className={buttonClass('soft')} href={import.meta.env.BASE_URL}>
          Go to Today
        </a>
        <details>
          <summary>What the browser said</summary>
          <p>{error.message}</p>
        </details>
      </Screen>
    );
  }
}
