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
});
