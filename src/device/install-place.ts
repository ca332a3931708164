/**
 * Where a page stands, as far as installing goes. Each has steps of its own:
 * 'ios-dots': Safari since iOS 26, whose Share may be behind three dots. 'ios-share': Safari before. 'ipad': Safari on an iPad, its
 * toolbar at the top. 'ios-other': another browser on an iPhone or iPad. 'in-app': a page inside some other app, which cannot install.
 */
export type InstallPlace =
  | 'installed'
  | 'ios-dots'
  | 'ios-share'
  | 'ipad'
  | 'ios-other'
  | 'in-app'
  | 'android-chromium'
  | 'samsung'
  | 'android-firefox'
  | 'desktop-chromium'
  | 'mac-safari'
  | 'desktop-firefox'
  | 'other';

/** What a page can tell of its browser. */
export interface Browser {
  readonly userAgent: string;
  /** 5 on an iPad that says it is a Mac. */
  readonly touchPoints: number;
  /** The page has a window of its own. */
  readonly standalone: boolean;
}

/** The version of Safari that came with three dots in its toolbar. The system's own version is frozen in the string since then. */
const dotsSince = 26;
/** The first Safari on a Mac that can add to the Dock. */
const dockSince = 17;

const inApp =
  /FBAN|FBAV|FB_IAB|Instagram|Line\/|MicroMessenger|LinkedInApp|Snapchat|Pinterest\/|musical_ly|BytedanceWebview|TikTok/;
const iosBrowser = /CriOS|FxiOS|EdgiOS|OPiOS|OPT\/|DuckDuckGo|Brave|YaBrowser|GSA\//;

/** Told from the user agent, since no browser says which menu holds the words "Add to Home Screen". */
export function installPlace({ userAgent, touchPoints, standalone }: Browser): InstallPlace {
  if (standalone) return 'installed';
  const isPhone = /iPhone|iPod/.test(userAgent);
  const isPad = /iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1);
  if (isPhone || isPad) return onApple(userAgent, isPad);
  if (inApp.test(userAgent)) return 'in-app';
  if (/Android/.test(userAgent)) return onAndroid(userAgent);
  if (/Firefox\//.test(userAgent)) return 'desktop-firefox';
  if (/Chrome\//.test(userAgent)) return 'desktop-chromium';
  if (/Macintosh/.test(userAgent) && versionOf(userAgent) >= dockSince) return 'mac-safari';
  return 'other';
}

function onApple(userAgent: string, isPad: boolean): InstallPlace {
  if (iosBrowser.test(userAgent)) return 'ios-other';
  // A page inside an app has no "Safari" in its string.
  if (inApp.test(userAgent) || !/Safari\//.test(userAgent)) return 'in-app';
  if (isPad) return 'ipad';
  return versionOf(userAgent) >= dotsSince ? 'ios-dots' : 'ios-share';
}

function onAndroid(userAgent: string): InstallPlace {
  if (/; wv\)/.test(userAgent)) return 'in-app';
  if (/SamsungBrowser/.test(userAgent)) return 'samsung';
  if (/Firefox\//.test(userAgent)) return 'android-firefox';
  return /Chrome\//.test(userAgent) ? 'android-chromium' : 'other';
}

function versionOf(userAgent: string): number {
  return Number(/Version\/(\d+)/.exec(userAgent)?.[1] ?? 0);
}

/** Where this page stands. An iPhone's own word is asked, too: its media query is not always right. */
export function installPlaceHere(): InstallPlace {
  const { userAgent, maxTouchPoints } = navigator;
  const standalone =
    ('standalone' in navigator && navigator.standalone === true) ||
    ['standalone', 'minimal-ui', 'fullscreen', 'window-controls-overlay'].some(
      (mode) => window.matchMedia?.(`(display-mode: ${mode})`).matches === true,
    );
  return installPlace({ userAgent, touchPoints: maxTouchPoints, standalone });
}

/** On an iPhone or iPad, and in the Dock of a Mac, the installed app keeps records of its own, apart from the browser's. */
export function keepsRecordsApart(place: InstallPlace): boolean {
  return place === 'ios-dots' || place === 'ios-share' || place === 'ipad' || place === 'ios-other' || place === 'mac-safari';
}

/** Whether there is any way to install from here. */
export function canInstall(place: InstallPlace): boolean {
  return place !== 'installed' && place !== 'in-app' && place !== 'desktop-firefox' && place !== 'other';
}
