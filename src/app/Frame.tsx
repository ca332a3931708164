import { NavLink, Outlet } from 'react-router';
import { Icon, type IconName, Mark } from '../ui/index.ts';
import { Bars } from './Bars.tsx';
import styles from './Frame.module.css';

const tabs: readonly { to: string; name: string; icon: IconName }[] = [
  { to: '/', name: 'Today', icon: 'today' },
  { to: '/plan', name: 'Plan', icon: 'plan' },
  { to: '/progress', name: 'Progress', icon: 'progress' },
  { to: '/exercises', name: 'Exercises', icon: 'exercises' },
];

/** Tab bar at the bottom of a phone, rail at the side from 900 px, the screen beside it. */
export function Frame() {
  return (
    <div className={styles['frame']}>
      <div className={styles['screen']}>
        <Bars />
        <Outlet />
      </div>
      <nav aria-label="Main" className={styles['nav']}>
        <p className={styles['brand']}>
          <Mark size={34} /> Stridewell
        </p>
        {tabs.map(({ to, name, icon }) => (
          <NavLink
            key={to}
            to={to}
            end={to === '/'}
            className={({ isActive }) => [styles['tab'], isActive && styles['active']].filter(Boolean).join(' ')}
          >
            <Icon name={icon} size={26} />
            {name}
          </NavLink>
        ))}
      </nav>
    </div>
  );
}
