import { existsSync, readFileSync } from "node:fs"
import { basename } from "node:path"

/** @typedef {{ passed: number, failed: number, names?: string[] }} Tally `names` are those of the tests that failed */

/** A check that is no test suite (format, types) counts as one. @param {boolean} hasPassed @returns {Tally} */
export const tallyOfCheck = (hasPassed) => (hasPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** @param {Tally[]} tallies @returns {Tally} */
export function addUp(tallies) {
  const sum = (/** @type {"passed" | "failed"} */ key) =>
    tallies.reduce((total, tally) => total + tally[key], 0)
  return { passed: sum("passed"), failed: sum("failed"), names: tallies.flatMap(({ names = [] }) => names) }
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
  return { passed: expected + flaky, failed: unexpected, names: report.suites.flatMap(brokenJourneys) }
}

/** @typedef {{ title: string, ok: boolean, tests: { projectName: string }[] }} Journey */
/** @param {{ specs?: Journey[], suites?: any[] }} suite @returns {string[]} */
const brokenJourneys = ({ specs = [], suites = [] }) => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ title, tests }) => `${title} (${tests.map((test) => test.projectName).join(", ")})`),
  ...suites.flatMap(brokenJourneys),
]

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
