/**
 * The headers the app is served with: the one source for `vite preview`, the tests, `dist/_headers` and the page's own policy. The
 * container's server has them in container/nginx.conf; a test holds the two together.
 * Everything the app needs comes from its own origin; nothing else may load, frame it, or be sent to.
 */

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self' blob:", // the track of pocket mode is made on the device
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

const deniedFeatures = [
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The policy as the page itself carries it, for hosts that send no headers. A page cannot say who may frame it: a header must. */
export const policyOfPage = contentSecurityPolicy.filter((directive) => !directive.startsWith('frame-ancestors')).join('; ');

/** What the app itself asks for: the screen that stays on, and the motion sensor, which browsers hold behind both of its names. */
const ownFeatures = ['screen-wake-lock', 'accelerometer', 'gyroscope'];

/** Header name to value. Sent with every response. */
export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy.join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    ...deniedFeatures.map((feature) => `${feature}=()`),
    ...ownFeatures.map((feature) => `${feature}=(self)`),
  ].join(', '),
};

/**
 * The same headers as a `_headers` file, read by static hosts. Hashed files are kept for a year; the worker and the page are
 * always asked for again, so that an update is seen.
 * @param {string} base The folder that the app is served from, '/' or such as '/stridewell/'.
 */
export function hostingHeaders(base = '/') {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${base}*`,
    ...lines,
    `${base}assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    `${base}sw.js`,
    '  Cache-Control: no-cache',
    `${base}index.html`,
    '  Cache-Control: no-cache',
    '',
  ].join('\n');
}

/**
 * For static hosts that read a `_redirects` file: an address without a file is a screen's, and gets the page.
 * @param {string} base as above
 */
export function hostingRedirects(base = '/') {
  return `${base}* ${base}index.html 200\n`;
}
