/**
 * What the browser shows before it installs. `npm run shots` takes them from the built app.
 * @type {readonly { readonly file: string, readonly size: readonly [number, number], readonly form_factor: 'narrow' | 'wide', readonly label: string }[]}
 */
export const screenshots = [
  { file: 'today.png', size: [780, 1688], form_factor: 'narrow', label: 'Today: the session to do now' },
  { file: 'player.png', size: [780, 1688], form_factor: 'narrow', label: 'The player in the middle of a set' },
  { file: 'progress.png', size: [780, 1688], form_factor: 'narrow', label: 'Progress: the ten-lane track' },
  { file: 'wide.png', size: [1280, 800], form_factor: 'wide', label: 'The plan: ten weeks around your runs' },
];

/** @param {string} base */
const shortcutIcon = (base) => ({ src: `${base}icons/icon-192.png`, sizes: '192x192', type: 'image/png' });

/**
 * What a phone needs to install the app.
 * @param {string} base The folder that the app is served from, '/' or such as '/stridewell/'.
 * @returns {Partial<import('vite-plugin-pwa').ManifestOptions>}
 */
export const appManifest = (base) => ({
  id: base,
  name: 'Stridewell',
  short_name: 'Stridewell',
  description: 'Ten weeks of hip strength for runners: planned around your runs, guided set by set, offline.',
  lang: 'en-GB',
  start_url: base,
  scope: base,
  display: 'standalone',
  theme_color: '#f7f3ea',
  background_color: '#f7f3ea',
  icons: [
    { src: `${base}icons/icon-192.png`, sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: `${base}icons/icon-512.png`, sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: `${base}icons/maskable-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  // The window that stands comes to the front: a second one in the middle of a session would be a second player.
  launch_handler: { client_mode: 'focus-existing' },
  shortcuts: [
    { name: "Start today's session", short_name: 'Start', url: `${base}start`, icons: [shortcutIcon(base)] },
    { name: 'Check-in', url: `${base}check-in`, icons: [shortcutIcon(base)] },
  ],
  screenshots: screenshots.map(({ file, size: [width, height], form_factor, label }) => ({
    src: `${base}screenshots/${file}`,
    sizes: `${width}x${height}`,
    type: 'image/png',
    form_factor,
    label,
  })),
});
