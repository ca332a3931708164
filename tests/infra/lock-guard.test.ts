import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingFromLock } from '../../scripts/lock-guard.mjs';

describe('the lock file', () => {
  it('names every optional package it needs', () => {
    expect(missingFromLock(JSON.parse(readFileSync('package-lock.json', 'utf8')))).toEqual([]);
  });

  it('names no address to download from', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });

  it('is refused when a platform package is left out', () => {
    const lock = {
      packages: {
        '': {},
        'node_modules/bundler': { optionalDependencies: { 'bundler-linux': '1.0.0', 'bundler-mac': '1.0.0' } },
        'node_modules/bundler-linux': {},
      },
    };
    expect(missingFromLock(lock)).toEqual(['node_modules/bundler: bundler-mac']);
  });

  it('is fine with a platform package at any level above', () => {
    const needs = { optionalDependencies: { 'watcher-mac': '1.0.0' } };
    expect(missingFromLock({ packages: { 'node_modules/a/node_modules/b': needs, 'node_modules/watcher-mac': {} } })).toEqual([]);
    expect(
      missingFromLock({ packages: { 'node_modules/a/node_modules/b': needs, 'node_modules/a/node_modules/watcher-mac': {} } }),
    ).toEqual([]);
    expect(
      missingFromLock({ packages: { 'node_modules/a': needs, 'node_modules/c/node_modules/watcher-mac': {} } }),
    ).toHaveLength(1);
  });
});
