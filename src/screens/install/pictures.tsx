import type { ReactNode } from 'react';
import { Mark } from '../../ui/index.ts';
import styles from './Install.module.css';

/*
 * What to look for, drawn in our own line on a square of 92: the part to tap in clay, all else quiet. Decoration: the words beside
 * each say the same.
 */

function Drawing({ children }: { readonly children: ReactNode }) {
  return (
    <svg className={styles['drawing']} viewBox="0 0 92 92" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** The square with an arrow, 24 units wide, its top left corner at x and y. */
function ShareGlyph({ x, y, hot = false }: { readonly x: number; readonly y: number; readonly hot?: boolean }) {
  return (
    <path
      className={hot ? styles['hot-line'] : styles['line']}
      transform={`translate(${x} ${y})`}
      d="M7 9.5H4.5v11h15v-11H17M12 15V2.5M7.8 6.5 12 2.3l4.2 4.2"
    />
  );
}

interface DotsProps {
  readonly x: number;
  readonly y: number;
  readonly upright?: boolean;
}

function Dots({ x, y, upright = false }: DotsProps) {
  return (
    <g className={styles['hot']}>
      {[-6.5, 0, 6.5].map((away) => (
        <circle key={away} cx={upright ? x : x + away} cy={upright ? y + away : y} r="2.3" />
      ))}
    </g>
  );
}

/** The end of Safari's toolbar: three dots beside the address, or the square with the arrow. */
export function DotsOrShare() {
  return (
    <Drawing>
      <rect className={styles['lane']} x="-16" y="9" width="64" height="32" rx="16" />
      <circle className={styles['ring']} cx="68" cy="25" r="15" />
      <Dots x={68} y={25} />
      <path className={styles['rule']} d="M14 46h64" />
      <rect className={styles['lane']} x="8" y="52" width="76" height="32" rx="12" />
      <path className={styles['quiet']} d="M22 62l-6 6 6 6" />
      <ShareGlyph x={34} y={55} hot />
      <path className={styles['quiet']} d="M68 61h9v9M65 64.5v10.5h9" />
    </Drawing>
  );
}

/** The toolbar at the bottom with the square in its middle. */
export function ShareBelow() {
  return (
    <Drawing>
      <rect className={styles['lane']} x="10" y="14" width="72" height="22" rx="9" />
      <path className={styles['quiet']} d="M22 25h34" />
      <path className={styles['quiet']} d="M20 58l-6 7 6 7" />
      <circle className={styles['ring']} cx="46" cy="65" r="20" />
      <ShareGlyph x={34} y={52} hot />
      <path className={styles['quiet']} d="M72 58l6 7-6 7" />
    </Drawing>
  );
}

/** The toolbar at the top with the square on its right. */
export function ShareAbove() {
  return (
    <Drawing>
      <rect className={styles['lane']} x="-16" y="14" width="66" height="30" rx="13" />
      <path className={styles['quiet']} d="M4 29h30" />
      <circle className={styles['ring']} cx="68" cy="29" r="19" />
      <ShareGlyph x={56} y={16} hot />
      <path className={styles['rule']} d="M0 58h92" />
      <path className={styles['quiet']} d="M10 72h52M10 82h34" />
    </Drawing>
  );
}

/** A list with the row that adds to the home screen. */
export function AddRow() {
  return (
    <Drawing>
      <path className={styles['quiet']} d="M16 16h34M16 76h26" />
      <rect className={styles['quiet']} x="66" y="10" width="12" height="12" rx="3.5" />
      <rect className={styles['quiet']} x="66" y="70" width="12" height="12" rx="3.5" />
      <rect className={styles['lane']} x="5" y="30" width="82" height="32" rx="10" />
      <path className={styles['bar']} d="M15 46h34" />
      <rect className={styles['hot-line']} x="61" y="36" width="20" height="20" rx="5.5" />
      <path className={styles['hot-line']} d="M71 41v10M66 46h10" />
    </Drawing>
  );
}

/** The last sheet: its button, and a switch that is on. `bare`: it has no switch. */
export function AddSheet({ bare = false }: { readonly bare?: boolean }) {
  return (
    <Drawing>
      <rect className={styles['fill']} x="54" y="8" width="30" height="20" rx="10" />
      <path className={styles['on-hot']} d="M69 13v10M64 18h10" />
      <path className={styles['quiet']} d="M12 18h24" />
      <rect className={styles['lane']} x="5" y="42" width="82" height="34" rx="10" />
      <path className={styles['bar']} d={bare ? 'M15 59h44' : 'M15 59h22'} />
      {!bare && (
        <>
          <rect className={styles['pine']} x="48" y="49" width="32" height="20" rx="10" />
          <circle className={styles['knob']} cx="70" cy="59" r="7" />
        </>
      )}
    </Drawing>
  );
}

/** The icon among others. */
export function OnScreen() {
  return (
    <span className={styles['icon']}>
      <Mark size={60} />
    </span>
  );
}

/** A browser's menu at the top right: three dots above one another. */
export function DotsAbove() {
  return (
    <Drawing>
      <rect className={styles['lane']} x="-16" y="14" width="66" height="32" rx="16" />
      <path className={styles['quiet']} d="M4 30h28" />
      <circle className={styles['ring']} cx="70" cy="30" r="16" />
      <Dots x={70} y={30} upright />
      <path className={styles['rule']} d="M0 60h92" />
      <path className={styles['quiet']} d="M10 74h52" />
    </Drawing>
  );
}

/** Three lines at the bottom right. */
export function LinesBelow() {
  return (
    <Drawing>
      <path className={styles['quiet']} d="M10 18h52M10 30h34" />
      <path className={styles['rule']} d="M0 42h92" />
      <path className={styles['quiet']} d="M18 60l-6 7 6 7M40 60v14M33 67h14" />
      <circle className={styles['ring']} cx="70" cy="67" r="17" />
      <path className={styles['hot-line']} d="M62 61h16M62 67h16M62 73h16" />
    </Drawing>
  );
}

/** A menu's row that installs. */
export function InstallRow() {
  return (
    <Drawing>
      <path className={styles['quiet']} d="M40 16h34M40 76h26" />
      <circle className={styles['quiet']} cx="22" cy="16" r="6" />
      <circle className={styles['quiet']} cx="22" cy="76" r="6" />
      <rect className={styles['lane']} x="5" y="28" width="82" height="36" rx="10" />
      <path className={styles['hot-line']} d="M24 38v10M19 43.5l5 5 5-5M15 50v4.5h18V50" />
      <path className={styles['bar']} d="M44 46h32" />
    </Drawing>
  );
}

/** The end of the address, with a screen and an arrow in it. */
export function InstallInAddress() {
  return (
    <Drawing>
      <rect className={styles['lane']} x="-16" y="26" width="100" height="40" rx="20" />
      <path className={styles['quiet']} d="M4 46h30" />
      <path className={styles['hot-line']} d="M61 37h-9v14h24v-5M58 56.5h12M69 35v9M65 40.5l4 4 4-4" />
    </Drawing>
  );
}

/** The page leaves one app for another. */
export function ToBrowser() {
  return (
    <Drawing>
      <rect className={styles['quiet']} x="14" y="22" width="48" height="52" rx="10" />
      <path className={styles['quiet']} d="M14 36h48" />
      <path className={styles['hot-line']} d="M46 58l30-30M60 26h18v18" />
    </Drawing>
  );
}
