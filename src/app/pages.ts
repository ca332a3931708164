/** The quieter screens, which the routes fetch together, and what the app itself needs no sooner. */
export { default as CheckIn } from '../screens/check-in/CheckIn.tsx';
export { default as ExercisePage } from '../screens/exercise/ExercisePage.tsx';
export { default as Exercises } from '../screens/exercises/Exercises.tsx';
export { default as Install } from '../screens/install/Install.tsx';
export { default as NoSuchPage } from '../screens/no-such-page/NoSuchPage.tsx';
export { default as Plan } from '../screens/plan/Plan.tsx';
export { default as Report } from '../screens/report/Report.tsx';
export { default as Restore } from '../screens/restore/Restore.tsx';
export { default as SelfTest } from '../screens/self-test/SelfTest.tsx';
export { default as SessionPage } from '../screens/session/SessionPage.tsx';
export { default as Settings } from '../screens/settings/Settings.tsx';
export { default as StartToday } from '../screens/start-today/StartToday.tsx';
export { default as Moves } from './Moves.tsx';
export { default as Toolkit } from './toolkit.tsx';
