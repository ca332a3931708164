import { Suspense, useEffect } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { ErrorPage } from './ErrorPage.tsx';
import { Frame } from './Frame.tsx';
import { Opened } from './Opened.tsx';
import { fetchScreensWhenIdle, routes } from './routes.tsx';
import { useTheme } from './theme.ts';

/** The whole app: theme, frame, routes. */
export function App() {
  useTheme();
  useEffect(fetchScreensWhenIdle, []);
  return (
    <BrowserRouter>
      <ErrorPage>
        <Routes>
          <Route element={<Frame />}>{linesOf('tabs')}</Route>
          {linesOf('alone')}
        </Routes>
      </ErrorPage>
    </BrowserRouter>
  );
}

function linesOf(frame: 'tabs' | 'alone') {
  return routes
    .filter((route) => route.frame === frame)
    .map(({ path, Screen, needsStore }) => (
      <Route
        key={path}
        path={path}
        element={
          <Suspense fallback={null}>
            {needsStore ? (
              <Opened>
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
