import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostingHeaders } from '../../scripts/security-headers.mjs';

/*
 * No container is built here. What can be held is that its server says what `_headers`, which the other hosts read, says.
 */

const server = readFileSync('container/nginx.conf', 'utf8');
const recipe = readFileSync('Containerfile', 'utf8');

/** The rules of `_headers`: a line for a path, then its headers, moved in. */
const rules = new Map<string, Record<string, string>>();
for (const rule of hostingHeaders().split(/\n(?=\S)/)) {
  const [path = '', ...headers] = rule.trimEnd().split('\n');
  rules.set(path, Object.fromEntries(headers.map((line) => line.trim().split(/: (.*)/, 2) as [string, string])));
}

describe("the container's server", () => {
  it('sends the headers of _headers with every answer, and none besides', () => {
    const sent = [...server.matchAll(/^ {2}add_header (\S+) "([^"]*)" always;$/gm)].map(([, name, value]) => [name, value]);
    expect(sent.length).toBeGreaterThan(4);
    expect(Object.fromEntries(sent)).toEqual(rules.get('/*'));
  });

  it('sets no header in a location, which would take away all the others there', () => {
    expect(server.match(/^ *add_header\b/gm)).toHaveLength(Object.keys(rules.get('/*') ?? {}).length + 1); // and how long to keep it
    expect(server).not.toMatch(/^ {3,}add_header/m);
  });

  it('has files kept as long as _headers says', () => {
    const [, kept = ''] = /map \$status\$uri \$kept \{([^}]*)\}/.exec(server) ?? [];
    const keptHashed = /~\^\(200\|206\|304\)\/assets\/ +"([^"]*)";/.exec(kept)?.[1];
    const keptElse = /default +"([^"]*)";/.exec(kept)?.[1];
    expect(keptHashed).toBe(rules.get('/assets/*')?.['Cache-Control']);
    for (const path of ['/sw.js', '/index.html']) expect(keptElse).toBe(rules.get(path)?.['Cache-Control']);
    expect(server).toContain('add_header Cache-Control $kept always;');
  });

  it('gives the page for the address of a screen, and nothing for a file that is not there', () => {
    expect(server).toMatch(/location \/ \{\s+try_files \$uri \/index\.html;/);
    expect(server).toMatch(/location ~ \\\.\[a-z0-9\]\+\$ \{\s+try_files \$uri =404;/);
  });
});

describe('the container', () => {
  it('installs what the lock names and nothing else, and copies files that are there', () => {
    expect(recipe).toMatch(/^RUN npm ci$/m);
    expect(recipe).not.toMatch(/npm (install|i)\b|curl|wget|ADD /);
    for (const [, files = ''] of recipe.matchAll(/^COPY (?!--from)(.*) \S+$/gm))
      for (const file of files.split(' ')) expect(existsSync(file), file).toBe(true);
  });

  it('serves at the port that it says', () => {
    const [, port] = /^EXPOSE (\d+)$/m.exec(recipe) ?? [];
    expect(server).toContain(`listen ${port};`);
  });
});
