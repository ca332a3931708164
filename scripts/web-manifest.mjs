/** @type {Partial<import('vite-plugin-pwa').ManifestOptions>} What a phone needs to install the app. */
export const appManifest = {
  id: '/',
  name: 'Stridewell',
  short_name: 'Stridewell',
  description: 'Ten weeks of hip strength for runners: planned around your runs, guided set by set, offline.',
  lang: 'en-GB',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  theme_color: '#f7f3ea',
  background_color: '#f7f3ea',
  icons: [
    { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};
