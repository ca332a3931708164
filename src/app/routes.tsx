import { type ComponentType, lazy } from 'react';
import { useSearchParams } from 'react-router';
import Today from '../screens/today/Today.tsx';
import { late } from '../ui/index.ts';
import { orLoadAgain } from './missing-parts.ts';

/**
 * Every part of the app but Today, which comes with it: most starts end there, and would wait for one more round trip. The welcome
 * with the planner, the player and Progress with its charts stand alone; the others are one part, a fifth lighter than each by itself.
 */
const load = {
  firstScreen: () => import('../screens/welcome/FirstScreen.tsx'),
  welcome: () => import('./welcome.ts'),
  workout: () => import('../screens/workout/Workout.tsx'),
  pages: () => import('./pages.ts'),
  progress: () => import('./progress.ts'),
};

export type Frame = 'tabs' | 'alone' | 'stage';

interface Route {
  readonly path: string;
  readonly Screen: ComponentType;
  /** 'tabs': inside the frame with the tab bar. The others cover everything; 'stage' says what is not saved above the screen. */
  readonly frame: Frame;
  /** 'none': works even when the records cannot be opened. 'recent': what was recorded of late is enough. */
  readonly needsStore: 'none' | 'recent' | 'whole';
}

const screen = <Part, Props extends object>(from: () => Promise<Part>, of: (part: Part) => ComponentType<Props>) =>
  lazy(() =>
    from()
      .catch(() => onceControlled(from))
      .catch(orLoadAgain)
      .then((part) => ({ default: of(part) })),
  );

// The check-in's card stands on Today, and screens do not know one another: it is handed over here.
const CheckInCard = late(() => import('../screens/check-in/CheckInCard.tsx'));
const TodayAsking = () => <Today CheckIn={CheckInCard} />;

// So is what `app` knows of versions, to Settings.
const Version = late(() => import('./Version.tsx'));
const SettingsScreen = screen(load.pages, (part) => part.Settings);
const SettingsWithVersion = () => <SettingsScreen Version={Version} />;

// The first screen comes without the questions and the planner behind them: on a first visit it is what one waits for.
const FirstScreen = screen(load.firstScreen, (part) => part.default);
const Questions = screen(load.welcome, (part) => part.Welcome);
function WelcomeDoor() {
  const [params] = useSearchParams();
  return params.has('at') ? <Questions /> : <FirstScreen />;
}

export const routes: readonly Route[] = [
  { path: '/', Screen: TodayAsking, frame: 'tabs', needsStore: 'recent' },
  { path: '/start', Screen: screen(load.pages, (part) => part.StartToday), frame: 'tabs', needsStore: 'whole' },
  { path: '/plan', Screen: screen(load.pages, (part) => part.Plan), frame: 'tabs', needsStore: 'whole' },
  { path: '/plan/:sessionId', Screen: screen(load.pages, (part) => part.SessionPage), frame: 'tabs', needsStore: 'whole' },
  { path: '/progress', Screen: screen(load.progress, (part) => part.Progress), frame: 'tabs', needsStore: 'whole' },
  { path: '/progress/benchmarks', Screen: screen(load.progress, (part) => part.Benchmarks), frame: 'tabs', needsStore: 'whole' },
  { path: '/progress/block-end', Screen: screen(load.progress, (part) => part.BlockEnd), frame: 'tabs', needsStore: 'whole' },
  { path: '/progress/:records/:id?', Screen: screen(load.progress, (part) => part.Records), frame: 'tabs', needsStore: 'whole' },
  { path: '/exercises', Screen: screen(load.pages, (part) => part.Exercises), frame: 'tabs', needsStore: 'none' },
  { path: '/exercises/:id', Screen: screen(load.pages, (part) => part.ExercisePage), frame: 'tabs', needsStore: 'none' },
  { path: '/check-in', Screen: screen(load.pages, (part) => part.CheckIn), frame: 'tabs', needsStore: 'whole' },
  { path: '/check-in/self-test', Screen: screen(load.pages, (part) => part.SelfTest), frame: 'tabs', needsStore: 'whole' },
  { path: '/report', Screen: screen(load.pages, (part) => part.Report), frame: 'tabs', needsStore: 'whole' },
  { path: '/toolkit/*', Screen: screen(load.pages, (part) => part.Toolkit), frame: 'tabs', needsStore: 'none' },
  { path: '/settings', Screen: SettingsWithVersion, frame: 'tabs', needsStore: 'whole' },
  { path: '/settings/restore', Screen: screen(load.pages, (part) => part.Restore), frame: 'tabs', needsStore: 'whole' },
  { path: '/settings/answers', Screen: screen(load.welcome, (part) => part.ChangeAnswers), frame: 'alone', needsStore: 'whole' },
  { path: '/install', Screen: screen(load.pages, (part) => part.Install), frame: 'alone', needsStore: 'none' },
  { path: '/welcome', Screen: WelcomeDoor, frame: 'alone', needsStore: 'whole' },
  { path: '/workout/:sessionId', Screen: screen(load.workout, (part) => part.default), frame: 'stage', needsStore: 'whole' },
  { path: '*', Screen: screen(load.pages, (part) => part.NoSuchPage), frame: 'tabs', needsStore: 'none' },
];

/** Fetches the screen that a first visit begins with. */
export function fetchFirstScreen(): void {
  load.firstScreen().catch(() => {}); // going there tries again
}

/** Fetches every other screen, so that a tap finds it there. Fails where one could not be fetched; the tap tries again. */
export async function fetchScreens(): Promise<void> {
  await Promise.all(Object.values(load).map((from) => from()));
}

// The network may go in the moment between the worker being ready and its taking this page: then it answers a second later.
async function onceControlled<T>(from: () => Promise<T>): Promise<T> {
  const container = navigator.serviceWorker;
  if (container === undefined || container.controller !== null) return from();
  await new Promise<void>((resolve) => {
    container.addEventListener('controllerchange', () => resolve(), { once: true });
    setTimeout(resolve, 2_000);
  });
  return from();
}
