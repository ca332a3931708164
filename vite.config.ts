import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { newestOf } from './scripts/changelog.mjs';
import { classNameOf } from './scripts/class-names.mjs';
import { firstScreen } from './scripts/first-screen.mjs';
import { hostingHeaders, hostingRedirects, policyOfPage, securityHeaders } from './scripts/security-headers.mjs';
import { appManifest } from './scripts/web-manifest.mjs';

/** The folder that the app is served from, with a stroke at both ends: `BASE=/stridewell/ npm run build`. */
const base = process.env['BASE'] ?? '/';
if (!/^\/(?:[\w.~-]+\/)*$/.test(base)) throw new Error(`BASE is "${base}"; give a folder such as /stridewell/`);

/** As in package.json; `VERSION` gives a build another one, so that a test has two to go from one to the other. */
const version: string = process.env['VERSION'] ?? JSON.parse(readFileSync('package.json', 'utf8')).version;
const news = newestOf(readFileSync('CHANGELOG.md', 'utf8'));

/**
 * Writes beside the app what static hosts read: the security headers, the page for addresses without a file, and for GitHub Pages the
 * page once more and the word to publish every file. The page carries the policy, too, for hosts that send no headers.
 */
function hostingFiles(): Plugin {
  return {
    name: 'hosting-files',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: (page) =>
      page.replace(
        /<meta charset="utf-8" ?\/?>/,
        `$&\n    <meta http-equiv="Content-Security-Policy" content="${policyOfPage}">\n    <meta name="referrer" content="no-referrer">`,
      ),
    generateBundle(_options, bundle) {
      this.emitFile({ type: 'asset', fileName: '_headers', source: hostingHeaders(base) });
      this.emitFile({ type: 'asset', fileName: '_redirects', source: hostingRedirects(base) });
      this.emitFile({ type: 'asset', fileName: '.nojekyll', source: '' });
      const page = bundle['index.html'];
      if (page?.type === 'asset') this.emitFile({ type: 'asset', fileName: '404.html', source: page.source });
    },
  };
}

/** Writes beside the manifest which of our modules each script is made of: what was merged into one cannot be told from it else. */
function modulesOfScripts(): Plugin {
  return {
    name: 'modules-of-scripts',
    apply: 'build',
    generateBundle(_options, bundle) {
      const root = `${this.environment.config.root}/`;
      const ours = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk'
          ? [
              [
                chunk.fileName,
                Object.entries(chunk.modules).flatMap(([id, { code }]) =>
                  id.startsWith(`${root}src/`) && code ? [id.slice(root.length)] : [],
                ),
              ],
            ]
          : [],
      );
      this.emitFile({ type: 'asset', fileName: '.vite/modules.json', source: JSON.stringify(Object.fromEntries(ours)) });
    },
  };
}

export default defineConfig({
  base,
  define: { __VERSION__: JSON.stringify(version), __NEWS__: JSON.stringify(news) },
  plugins: [
    react(),
    firstScreen(base),
    hostingFiles(),
    modulesOfScripts(),
    VitePWA({
      strategies: 'generateSW',
      // A new version waits until the person says so: no page with a run-through in it is ever reloaded under them.
      registerType: 'prompt',
      injectRegister: null,
      manifest: appManifest(base),
      includeManifestIcons: false, // the pattern below has them already
      workbox: {
        globPatterns: ['**/*.{js,css,html,woff2,png,svg,webmanifest}'],
        // The same page once more; pictures that only the phone asks for, when the app is installed, online.
        globIgnores: ['404.html', 'screenshots/*', 'icons/*512.png', 'icons/apple*'],
        navigateFallback: 'index.html',
        cleanupOutdatedCaches: true,
        // The first visit is under the worker's care at once, without a reload.
        clientsClaim: true,
      },
    }),
  ],
  // The package's own entry is its build for older browsers, nearly two kilobytes more.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  css: { modules: { generateScopedName: classNameOf } },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // an inlined font or picture would need a looser policy
    manifest: true,
    rolldownOptions: {
      // Nothing of ours is imported for what happens as it loads. Without this a room's `index.ts` brings the whole room into the
      // first scripts, as every module with a style sheet would count as an effect.
      treeshake: { moduleSideEffects: [{ test: /\/src\/(?!main\.tsx$).+\.tsx?$/, sideEffects: false }] },
      output: {
        codeSplitting: {
          // What several parts share would be fifty scripts of a kilobyte, which pack badly: 18 KB more offline, 4 of them before Today.
          groups: [
            { name: 'first', tags: ['$initial'] },
            // Not the rig, nor what the first screen needs: a first visit waits for these.
            { name: 'shared', test: /\/src\/(?!figures|catalogue|screens\/welcome|\w+\/install)/, minShareCount: 2 },
            { name: 'poses', test: /\/src\/catalogue\//, minShareCount: 3 },
          ],
        },
      },
    },
  },
  preview: { port: 4173, strictPort: true, headers: securityHeaders },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/seed.ts'],
    testTimeout: 30_000, // properties on a busy machine
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/reports/vitest.json' }]],
  },
});
