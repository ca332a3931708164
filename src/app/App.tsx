import { Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { BrowserRouter, Route, Routes, useLocation, useNavigationType } from 'react-router';
import { watchInstallPrompt } from '../actions/index.ts';
import { watchForgetting } from '../device/index.ts';
import { store, useKept } from '../store/index.ts';
import { late } from '../ui/index.ts';
import { SaveBar } from './Bars.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { Frame as TabFrame } from './Frame.tsx';
import { useFigureLook } from './figure-look.ts';
import { watchForMissingParts } from './missing-parts.ts';
import { Opened } from './Opened.tsx';
import { type Frame, fetchFirstScreen, fetchScreens, routes } from './routes.tsx';
import { useTheme } from './theme.ts';
import { watchForUpdates } from './update.ts';
import { whenDrawn } from './when-drawn.ts';

// Needed once a shortcut is tapped while the app stands.
const Launches = late(() => import('./Launches.tsx'));
const Moves = late(async () => ({ default: (await import('./pages.ts')).Moves })); // asked for once that is here

/** The whole app: theme, frame, routes. */
export function App() {
  useTheme();
  useFigureLook();
  const looksNew = useKept((kept) => kept.looksNew);
  useEffect(() => {
    if (looksNew) fetchFirstScreen(); // beside the library of the database, not after it
  }, [looksNew]);
  useEffect(watchForMissingParts, []);
  useEffect(watchInstallPrompt, []); // the browser offers early, and once
  const [drawn, setDrawn] = useState(false);
  const [allHere, setAllHere] = useState(false);
  useEffect(
    () =>
      whenDrawn(() => {
        afterFirstDrawing();
        setDrawn(true);
        // Nothing is taken along to a screen that may have to be waited for.
        fetchScreens().then(
          () => setAllHere(true),
          () => {},
        );
      }),
    [],
  );
  useEffect(() => watchForgetting(startAnew), []);
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL}>
      <ErrorPage>
        <FromTheTop />
        {drawn && <Launches />}
        {allHere && <Moves />}
        <Routes>
          <Route element={<TabFrame />}>{linesOf('tabs')}</Route>
          {linesOf('alone')}
          {linesOf('stage')}
        </Routes>
      </ErrorPage>
    </BrowserRouter>
  );
}

function startAnew(): void {
  store.forget();
  window.location.replace(import.meta.env.BASE_URL);
}

function afterFirstDrawing(): void {
  document.getElementById('first-screen')?.remove();
  watchForUpdates();
}

/** A screen that was gone to is seen from its top; one come back to stays where it was. */
function FromTheTop() {
  const { pathname, search } = useLocation();
  const kind = useNavigationType();
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every address, not only with what is read here
  useLayoutEffect(() => {
    if (kind !== 'POP') window.scrollTo(0, 0);
  }, [pathname, search, kind]);
  return null;
}

function linesOf(frame: Frame) {
  return routes
    .filter((route) => route.frame === frame)
    .map(({ path, Screen, needsStore }) => (
      <Route
        key={path}
        path={path}
        element={
          <Suspense fallback={null}>
            {frame === 'stage' && <SaveBar over />}
            {needsStore !== 'none' ? (
              <Opened recent={needsStore === 'recent'}>
                <Screen />
              </Opened>
            ) : (
              <Screen />
            )}
          </Suspense>
        }
      />
    ));
}
