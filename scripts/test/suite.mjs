import { readFileSync } from "node:fs"
import { run } from "../start/run.mjs"
import { Problem } from "../start/problem.mjs"
import { tallyOfCheck, withSilentFailure } from "./tally.mjs"

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} command @property {string[]} args
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} [env] added to the common environment
 * @property {(output: string) => import("./tally.mjs").Tally | undefined} [count] absent: the suite is one check
 */

/** @typedef {{ folder: string, env: NodeJS.ProcessEnv, progress: import("../start/progress.mjs").Progress }} TestRun */

const MOST_LINES = 300

/**
 * Runs one suite; when it fails, shows what it printed.
 * @param {Suite} suite @param {TestRun} testRun
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
export async function runSuite({ name, command, args, cwd, env, count }, { folder, env: common, progress }) {
  const logFile = `${folder}/logs/test-${name.toLowerCase().replaceAll(/[^a-z]+/g, "-")}.log`
  const startedAt = Date.now()
  const task = { name, command, args, cwd, env: { ...common, ...env }, logFile, dataDir: folder }
  const hasSucceeded = await run(task).then(() => true, ignoreFailure)
  const output = readFileSync(logFile, "utf8")
  const tally = count ? withSilentFailure(count(output), hasSucceeded) : tallyOfCheck(hasSucceeded)
  const figures = count ? `${name}: ${tally.passed} passed, ${tally.failed} failed` : name
  progress.line(`  ${tally.failed ? "✗" : "✓"} ${figures}`, (Date.now() - startedAt) / 1000)
  if (tally.failed > 0) console.log(endOf(output))
  return tally
}

/** A failing suite is counted and shown, and the next ones still run. @param {unknown} error */
function ignoreFailure(error) {
  if (error instanceof Problem) return false
  throw error
}

/** @param {string} output */
function endOf(output) {
  const lines = output.trimEnd().split("\n")
  const left = lines.length - MOST_LINES
  return [...(left > 0 ? [`… ${left} lines before`] : []), ...lines.slice(-MOST_LINES)].join("\n")
}

/**
 * @param {Suite[]} suites @param {TestRun} testRun
 * @param {number} [width] how many at once
 * @returns {Promise<import("./tally.mjs").Tally[]>}
 */
export async function runSuites(suites, testRun, width = 1) {
  const waiting = [...suites]
  /** @type {import("./tally.mjs").Tally[]} */
  const tallies = []
  const worker = async () => {
    for (let suite = waiting.shift(); suite; suite = waiting.shift())
      tallies.push(await runSuite(suite, testRun))
  }
  await Promise.all(Array.from({ length: width }, worker))
  return tallies
}
