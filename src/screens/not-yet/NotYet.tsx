import { Link, useLocation } from 'react-router';
import { buttonClass, Screen } from '../../ui/index.ts';

/** Rooms that have an address already and come in a later version. */
const coming: Readonly<Record<string, string>> = {
  '/toolkit': 'The toolkit is not here yet',
};

/** An address without a screen: says which, and where to go on. */
export default function NotYet() {
  const { pathname } = useLocation();
  const title = coming[pathname.replace(/\/+$/, '')];
  return (
    <Screen title={title ?? 'There is no such page'}>
      <p>
        {title === undefined
          ? `Stridewell has nothing at ${pathname}. Your block and your records are where they were.`
          : 'It comes with a later version. Your block and your records are where they were.'}
      </p>
      <Link className={buttonClass()} to="/">
        Go to Today
      </Link>
    </Screen>
  );
}
