import { type ComponentType, lazy } from 'react';
import { useSearchParams } from 'react-router';
import Today from '../screens/today/Today.tsx';
import { late } from '../ui/index.ts';
import { orLoadAgain } from './missing-parts.ts';
import type * as tools from './toolkit.ts';

/** The screens of the toolkit are small and alike: they come as one, a fifth lighter than each by itself. */
const tool = (name: keyof typeof tools) => () => import('./toolkit.ts').then((all) => ({ default: all[name] }));

/** Every screen but Today, which comes with the app: most starts end there, and would wait for one more round trip. */
const load = {
  FirstScreen: () => import('../screens/welcome/FirstScreen.tsx'),
  Welcome: () => import('../screens/welcome/Welcome.tsx'),
  Plan: () => import('../screens/plan/Plan.tsx'),
  SessionPage: () => import('../screens/session/SessionPage.tsx'),
  Workout: () => import('../screens/workout/Workout.tsx'),
  Progress: () => import('../screens/progress/Progress.tsx'),
  Records: () => import('../screens/history/Records.tsx'),
  Benchmarks: () => import('../screens/benchmarks/Benchmarks.tsx'),
  BlockEnd: () => import('../screens/block-end/BlockEnd.tsx'),
  Exercises: () => import('../screens/exercises/Exercises.tsx'),
  ExercisePage: () => import('../screens/exercise/ExercisePage.tsx'),
  Settings: () => import('../screens/settings/Settings.tsx'),
  Report: () => import('../screens/report/Report.tsx'),
  Install: () => import('../screens/install/Install.tsx'),
  Restore: () => import('../screens/restore/Restore.tsx'),
  ChangeAnswers: () => import('../screens/welcome/ChangeAnswers.tsx'),
  CheckIn: () => import('../screens/check-in/CheckIn.tsx'),
  StartToday: () => import('../screens/start-today/StartToday.tsx'),
  SelfTest: () => import('../screens/self-test/SelfTest.tsx'),
  AroundRuns: tool('AroundRuns'),
  Breaks: tool('Breaks'),
  Cadence: tool('Cadence'),
  ChangeRun: tool('ChangeRun'),
  CrossTraining: tool('CrossTraining'),
  FormCheck: tool('FormCheck'),
  GoodToKnow: tool('GoodToKnow'),
  Mistakes: tool('Mistakes'),
  NewRun: tool('NewRun'),
  RunFromFile: tool('RunFromFile'),
  Runs: tool('Runs'),
  Shoes: tool('Shoes'),
  ThreeDayTest: tool('ThreeDayTest'),
  Toolkit: tool('Toolkit'),
  NoSuchPage: () => import('../screens/no-such-page/NoSuchPage.tsx'),
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

const screen = <Props extends object>(from: () => Promise<{ default: ComponentType<Props> }>) =>
  lazy(() =>
    from()
      .catch(() => onceControlled(from))
      .catch(orLoadAgain),
  );

// The check-in's card stands on Today, and screens do not know one another: it is handed over here.
const CheckInCard = late(() => import('../screens/check-in/CheckInCard.tsx'));
const TodayAsking = () => <Today CheckIn={CheckInCard} />;

// So is what `app` knows of versions, to Settings.
const Version = late(() => import('./Version.tsx'));
const SettingsScreen = screen(load.Settings);
const SettingsWithVersion = () => <SettingsScreen Version={Version} />;

// The first screen comes without the questions and the planner behind them: on a first visit it is what one waits for.
const FirstScreen = screen(load.FirstScreen);
const Questions = screen(load.Welcome);
function WelcomeDoor() {
  const [params] = useSearchParams();
  return params.has('at') ? <Questions /> : <FirstScreen />;
}

export const routes: readonly Route[] = [
  { path: '/', Screen: TodayAsking, frame: 'tabs', needsStore: 'recent' },
  { path: '/start', Screen: screen(load.StartToday), frame: 'tabs', needsStore: 'whole' },
  { path: '/plan', Screen: screen(load.Plan), frame: 'tabs', needsStore: 'whole' },
  { path: '/plan/:sessionId', Screen: screen(load.SessionPage), frame: 'tabs', needsStore: 'whole' },
  { path: '/progress', Screen: screen(load.Progress), frame: 'tabs', needsStore: 'whole' },
  { path: '/progress/benchmarks', Screen: screen(load.Benchmarks), frame: 'tabs', needsStore: 'whole' },
  { path: '/progress/block-end', Screen: screen(load.BlockEnd), frame: 'tabs', needsStore: 'whole' },
  { path: '/progress/:records/:id?', Screen: screen(load.Records), frame: 'tabs', needsStore: 'whole' },
  { path: '/exercises', Screen: screen(load.Exercises), frame: 'tabs', needsStore: 'none' },
  { path: '/exercises/:id', Screen: screen(load.ExercisePage), frame: 'tabs', needsStore: 'none' },
  { path: '/check-in', Screen: screen(load.CheckIn), frame: 'tabs', needsStore: 'whole' },
  { path: '/check-in/self-test', Screen: screen(load.SelfTest), frame: 'tabs', needsStore: 'whole' },
  { path: '/report', Screen: screen(load.Report), frame: 'tabs', needsStore: 'whole' },
  { path: '/toolkit', Screen: screen(load.Toolkit), frame: 'tabs', needsStore: 'whole' },
  { path: '/toolkit/runs', Screen: screen(load.Runs), frame: 'tabs', needsStore: 'whole' },
  { path: '/toolkit/runs/new', Screen: screen(load.NewRun), frame: 'tabs', needsStore: 'whole' },
  { path: '/toolkit/runs/file', Screen: screen(load.RunFromFile), frame: 'tabs', needsStore: 'whole' },
  { path: '/toolkit/runs/:id', Screen: screen(load.ChangeRun), frame: 'tabs', needsStore: 'whole' },
  { path: '/toolkit/shoes', Screen: screen(load.Shoes), frame: 'tabs', needsStore: 'whole' },
  { path: '/toolkit/before-and-after', Screen: screen(load.AroundRuns), frame: 'tabs', needsStore: 'whole' },
  { path: '/toolkit/three-day-test', Screen: screen(load.ThreeDayTest), frame: 'tabs', needsStore: 'whole' },
  { path: '/toolkit/cross-training', Screen: screen(load.CrossTraining), frame: 'tabs', needsStore: 'whole' },
  { path: '/toolkit/cadence', Screen: screen(load.Cadence), frame: 'tabs', needsStore: 'whole' },
  { path: '/toolkit/breaks', Screen: screen(load.Breaks), frame: 'tabs', needsStore: 'whole' },
  { path: '/toolkit/form', Screen: screen(load.FormCheck), frame: 'tabs', needsStore: 'whole' },
  { path: '/toolkit/mistakes', Screen: screen(load.Mistakes), frame: 'tabs', needsStore: 'whole' },
  { path: '/toolkit/good-to-know', Screen: screen(load.GoodToKnow), frame: 'tabs', needsStore: 'none' },
  { path: '/settings', Screen: SettingsWithVersion, frame: 'tabs', needsStore: 'whole' },
  { path: '/settings/restore', Screen: screen(load.Restore), frame: 'tabs', needsStore: 'whole' },
  { path: '/settings/answers', Screen: screen(load.ChangeAnswers), frame: 'alone', needsStore: 'whole' },
  { path: '/install', Screen: screen(load.Install), frame: 'alone', needsStore: 'none' },
  { path: '/welcome', Screen: WelcomeDoor, frame: 'alone', needsStore: 'whole' },
  { path: '/workout/:sessionId', Screen: screen(load.Workout), frame: 'stage', needsStore: 'whole' },
  { path: '*', Screen: screen(load.NoSuchPage), frame: 'tabs', needsStore: 'none' },
];

/** Fetches the screen that a first visit begins with. */
export function fetchFirstScreen(): void {
  load.FirstScreen().catch(() => {}); // going there tries again
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
