/**
 * How many tests passed and failed, read from the reports the two runners wrote: prints 'PASSED FAILED'. A runner without a
 * report has crashed, which is a failure; so is a file of tests that did not load, and a test that was skipped. A journey that
 * went through at its second try counts as passed and is named.
 */
import { existsSync, readFileSync } from 'node:fs';

/** Where the runners' configurations put their reports. */
const reports = 'node_modules/.cache/reports';

/** @typedef {{ readonly passed: number, readonly failed: number }} Count */
/** @typedef {{ specs?: { title: string, tests: { status: string }[] }[], suites?: Suite[] }} Suite */

const counts = [read('vitest.json', countUnits), read('playwright.json', countJourneys)];
console.log(
  counts.reduce((sum, one) => sum + one.passed, 0),
  counts.reduce((sum, one) => sum + one.failed, 0),
);

/**
 * @param {string} file
 * @param {(report: any) => Count} count
 * @returns {Count}
 */
function read(file, count) {
  const path = `${reports}/${file}`;
  if (!existsSync(path)) return crashed(`${file} was not written`);
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    return crashed(`${file} cannot be read: ${error}`);
  }
}

/**
 * @param {string} why
 * @returns {Count}
 */
function crashed(why) {
  console.error(`A test runner crashed: ${why}.`);
  return { passed: 0, failed: 1 };
}

/**
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report vitest's
 * @returns {Count}
 */
function countUnits({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const notLoaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status === 'passed'),
  );
  if (tests.length === 0) return crashed('vitest ran no test');
  return { passed, failed: tests.length - passed + notLoaded.length };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[], suites: Suite[] }} report Playwright's
 * @returns {Count}
 */
function countJourneys({ stats, errors, suites }) {
  if (stats.expected + stats.unexpected === 0) return crashed('Playwright ran no test');
  for (const title of suites.flatMap(secondTries)) console.error(`Went through at the second try only: ${title}`);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped + (stats.unexpected === 0 ? errors.length : 0),
  };
}

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
function secondTries({ specs = [], suites = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title);
  return [...own, ...suites.flatMap(secondTries)];
}
