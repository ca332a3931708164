/** What Chromium hands out when the app may be installed; no standard, so no type of the platform's. */
interface BeforeInstallPrompt extends Event {
  readonly prompt: () => Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

export interface InstallPrompt {
  /** Keeps the browser's offer for later, from now on. Returns its stop. */
  readonly start: (page?: EventTarget) => () => void;
  /** 'offered': `ask` would ask. 'installed': it was installed while this page stood. */
  readonly state: () => 'none' | 'offered' | 'installed';
  readonly subscribe: (listener: () => void) => () => void;
  /** Has the browser ask. Call it in a tap. 'not-now': the person closed the question; some browsers then offer no more. */
  readonly ask: () => Promise<'installed' | 'not-now' | 'not-offered'>;
}

/** The browser offers once, early, to whoever listens; a person is asked when they want to. */
export function createInstallPrompt(): InstallPrompt {
  const listeners = new Set<() => void>();
  let offer: BeforeInstallPrompt | null = null;
  let installed = false;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const offered = (event: Event) => {
    event.preventDefault(); // no bar of the browser's own, at a moment of its choice
    offer = event as BeforeInstallPrompt; // what the event of this name is
    tell();
  };
  const done = () => {
    offer = null;
    installed = true;
    tell();
  };
  return {
    start: (page = window) => {
      page.addEventListener('beforeinstallprompt', offered);
      page.addEventListener('appinstalled', done);
      return () => {
        page.removeEventListener('beforeinstallprompt', offered);
        page.removeEventListener('appinstalled', done);
      };
    },
    state: () => (installed ? 'installed' : offer === null ? 'none' : 'offered'),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: async () => {
      const asking = offer;
      if (asking === null) return 'not-offered';
      offer = null; // it can be used once
      const { outcome } = await asking.prompt();
      tell();
      return outcome === 'accepted' ? 'installed' : 'not-now';
    },
  };
}
