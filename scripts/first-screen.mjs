/**
 * A first visit sees the first screen before any script has come: the build draws it into the page. It stands behind the app's own
 * element and goes once that has a screen of its own (`src/ui/first-screen.css`); a visit that is not the first never sees it
 * (`public/first-screen.js`).
 */
import react from '@vitejs/plugin-react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { createServer } from 'vite';
import { classNameOf } from './class-names.mjs';

const screen = '/src/screens/welcome/Hello.tsx';

/**
 * @param {string} base The folder that the app is served from, '/' or such as '/stridewell/'.
 * @returns {import('vite').Plugin}
 */
export function firstScreen(base) {
  return {
    name: 'first-screen',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(page, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
        const drawing = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(screen)));
        const styles = [...(drawing?.viteMetadata?.importedCss ?? [])];
        if (styles.length === 0) throw new Error(`No style sheet belongs to ${screen}: it would be drawn without one`);
        const links = styles.map((file) => `    <link rel="stylesheet" href="${base}${file}">\n`);
        return page
          .replace('</head>', `${links.join('')}  </head>`)
          .replace('<div id="root"></div>', `$&\n    <div id="first-screen">${await drawn(base)}</div>`);
      },
    },
  };
}

/** @param {string} base as above */
async function drawn(base) {
  const server = await createServer({
    configFile: false,
    plugins: [react()],
    css: { modules: { generateScopedName: classNameOf } },
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    logLevel: 'error',
  });
  try {
    const { Hello } = await server.ssrLoadModule(screen);
    const hello = createElement(Hello, { inBlock: false, mayRestore: false });
    const place = { basename: base.replace(/\/$/, '') || '/', location: `${base}welcome` };
    return renderToStaticMarkup(createElement(StaticRouter, place, hello));
  } finally {
    await server.close();
  }
}
