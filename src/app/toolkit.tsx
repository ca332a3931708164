import { Route, Routes } from 'react-router';
import AroundRuns from '../screens/around-runs/AroundRuns.tsx';
import Breaks from '../screens/breaks/Breaks.tsx';
import Cadence from '../screens/cadence/Cadence.tsx';
import CrossTraining from '../screens/cross-training/CrossTraining.tsx';
import FormCheck from '../screens/form-check/FormCheck.tsx';
import GoodToKnow from '../screens/good-to-know/GoodToKnow.tsx';
import Mistakes from '../screens/mistakes/Mistakes.tsx';
import NoSuchPage from '../screens/no-such-page/NoSuchPage.tsx';
import ChangeRun from '../screens/runs/ChangeRun.tsx';
import NewRun from '../screens/runs/NewRun.tsx';
import RunFromFile from '../screens/runs/RunFromFile.tsx';
import Runs from '../screens/runs/Runs.tsx';
import Shoes from '../screens/shoes/Shoes.tsx';
import ThreeDayTest from '../screens/three-day-test/ThreeDayTest.tsx';
import Toolkit from '../screens/toolkit/Toolkit.tsx';
import { Opened } from './Opened.tsx';

/** Below `/toolkit`. They need all records, save what is only read. */
const tools = [
  { path: '/', Screen: Toolkit },
  { path: '/runs', Screen: Runs },
  { path: '/runs/new', Screen: NewRun },
  { path: '/runs/file', Screen: RunFromFile },
  { path: '/runs/:id', Screen: ChangeRun },
  { path: '/shoes', Screen: Shoes },
  { path: '/before-and-after', Screen: AroundRuns },
  { path: '/three-day-test', Screen: ThreeDayTest },
  { path: '/cross-training', Screen: CrossTraining },
  { path: '/cadence', Screen: Cadence },
  { path: '/breaks', Screen: Breaks },
  { path: '/form', Screen: FormCheck },
  { path: '/mistakes', Screen: Mistakes },
];

/** Every address of the toolkit. */
export default function ToolkitPages() {
  return (
    <Routes>
      {tools.map(({ path, Screen }) => (
        <Route
          key={path}
          path={path}
          element={
            <Opened recent={false}>
              <Screen />
            </Opened>
          }
        />
      ))}
      <Route path="/good-to-know" element={<GoodToKnow />} />
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  );
}
