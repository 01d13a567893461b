import { existsSync, readFileSync } from "node:fs"
import { basename } from "node:path"

/**
 * @typedef {object} Tally
 * @property {number} passed @property {number} failed
 * @property {string[]} [names] of the tests that failed
 * @property {string[]} [flaky] names of those that passed only at the second try; counted as passed
 */

/** A check that is no test suite (format, types) counts as one. @param {boolean} hasPassed @returns {Tally} */
export const tallyOfCheck = (hasPassed) => (hasPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** @param {Tally[]} tallies @returns {Tally} */
export function addUp(tallies) {
  const sum = (/** @type {"passed" | "failed"} */ key) =>
    tallies.reduce((total, tally) => total + tally[key], 0)
  return {
    passed: sum("passed"),
    failed: sum("failed"),
    names: tallies.flatMap(({ names = [] }) => names),
    flaky: tallies.flatMap(({ flaky = [] }) => flaky),
  }
}

/**
 * A suite that fails without a failed test (it could not even be loaded, or wrote no report) counts as one failure,
 * so that nothing broken adds up to success.
 * @param {Tally | undefined} reported @param {boolean} hasSucceeded
 * @returns {Tally}
 */
export function withSilentFailure(reported = { passed: 0, failed: 0 }, hasSucceeded) {
  return hasSucceeded || reported.failed > 0 ? reported : { ...reported, failed: 1 }
}

/** @param {string} file written by jest's --json @returns {Tally | undefined} */
export function tallyOfJest(file) {
  const report = readReport(file)
  if (!report) return undefined
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults } = report
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    names: testResults.flatMap(failuresOf),
  }
}

/** @param {{ name: string, assertionResults: { status: string, fullName: string }[] }} file */
const failuresOf = ({ name, assertionResults }) =>
  assertionResults
    .filter(({ status }) => status === "failed")
    .map(({ fullName }) => `${basename(name)}: ${fullName}`)

/** @param {string} file written by Playwright's JSON reporter @returns {Tally | undefined} */
export function tallyOfPlaywright(file) {
  const report = readReport(file)
  if (!report) return undefined
  const { expected, flaky, unexpected } = report.stats
  /** @type {Journey[]} */
  const journeys = report.suites.flatMap(journeysIn)
  return {
    passed: expected + flaky,
    failed: unexpected,
    names: journeys.filter(({ ok }) => !ok).map(nameOf),
    flaky: journeys.filter(({ tests }) => tests.some(({ status }) => status === "flaky")).map(nameOf),
  }
}

/** @typedef {{ title: string, file: string, ok: boolean, tests: { status: string }[] }} Journey */
/** @param {{ specs?: Journey[], suites?: any[] }} suite @returns {Journey[]} */
const journeysIn = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(journeysIn)]

/** @param {Journey} journey */
const nameOf = ({ file, title }) => `${basename(file)}: ${title}`

/** @param {string} output of node's test runner @returns {Tally | undefined} */
export function tallyOfNodeTests(output) {
  const count = (/** @type {string} */ word) =>
    Number(new RegExp(`^(?:#|ℹ) ${word} (\\d+)`, "m").exec(output)?.[1])
  return Number.isNaN(count("pass")) ? undefined : { passed: count("pass"), failed: count("fail") }
}

/** @param {string} file @returns {any} */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined
}
