/* Our own line icons, 24 × 24, two units thick, round ends. Always beside a word or named by their button. */
const paths = {
  today: 'M12 7a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM12 14l3-3M12 7V4M10 3.5h4',
  plan: 'M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM4 10h16M8 3v4M16 3v4',
  progress: 'M4 20h16M7 20V9M12 20V4M17 20v-6',
  exercises: 'M8 12h8M8 8v8M16 8v8M5 9.5v5M19 9.5v5M3 11.2v1.6M21 11.2v1.6',
  settings: 'M4 8h9M17 8h3M4 16h3M11 16h9M15 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM9 14a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  back: 'M14.5 5.5 8 12l6.5 6.5',
  forward: 'M9.5 5.5 16 12l-6.5 6.5',
  previous: 'M6 5.5v13M18 6v12l-8-6z',
  next: 'M18 5.5v13M6 6v12l8-6z',
  pause: 'M9 5.5v13M15 5.5v13',
  play: 'M8 5.5v13l10-6.5z',
  close: 'M6 6l12 12M18 6 6 18',
  tick: 'M5.5 12.5l4.2 4.2 8.8-9.2',
  sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  silent: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5',
  copy: 'M4 6h16M4 12h16M4 18h10',
  search: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l5 5',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 24 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true" focusable="false">
      <path d={paths[name]} stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
