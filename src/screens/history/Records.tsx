import { Link, useParams } from 'react-router';
import { buttonClass, Screen } from '../../ui/index.ts';
import { ByHandPage } from './ByHandPage.tsx';
import { History } from './History.tsx';
import { PastPage } from './PastPage.tsx';

/** The screens on what is on record, in one piece: the list, one session of it, and a session told by hand. */
export default function Records() {
  const { records, id } = useParams();
  if (records === 'by-hand') return <ByHandPage />;
  if (records !== 'history') return <NoSuchPage />;
  return id === undefined ? <History /> : <PastPage />;
}

function NoSuchPage() {
  return (
    <Screen title="Nothing here">
      <p>This address leads to no page of Stridewell.</p>
      <Link className={buttonClass()} to="/progress">
        Open Progress
      </Link>
    </Screen>
  );
}
