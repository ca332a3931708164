import { Link, useLocation } from 'react-router';
import { buttonClass, Screen } from '../../ui/index.ts';

/** An address without a screen: says which, and where to go on. */
export default function NoSuchPage() {
  const { pathname } = useLocation();
  return (
    <Screen title="There is no such page">
      <p>{`Stridewell has nothing at ${pathname}. Your block and your records are where they were.`}</p>
      <Link className={buttonClass()} to="/">
        Go to Today
      </Link>
    </Screen>
  );
}
