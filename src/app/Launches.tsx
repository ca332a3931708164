import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { watchLaunches } from '../device/index.ts';
import { store } from '../store/index.ts';

/** Goes where a shortcut of the app's icon points, in the window that is there; a session on the stage stays where it is. */
export default function Launches() {
  const navigate = useNavigate();
  useEffect(
    () =>
      watchLaunches(({ pathname, search, hash }) => {
        const path = pathname.slice(import.meta.env.BASE_URL.length);
        const onStage = window.location.pathname.startsWith(`${import.meta.env.BASE_URL}workout/`);
        // The icon itself only brings the window to the front.
        if (path === '' || (onStage && store.kept().runThrough !== null)) return;
        void navigate(`/${path}${search}${hash}`);
      }),
    [navigate],
  );
  return null;
}
