import { Problem } from "../start/problem.mjs"
import { Progress } from "../start/progress.mjs"
import { Shutdown, stopOnSignals } from "../start/shutdown.mjs"
import { http, journeys, modules, prepare, unit, verify } from "./phases.mjs"
import { addUp } from "./tally.mjs"
import { makeThrowaway } from "./throwaway.mjs"

const PHASES = { verify, unit, modules, http, journeys }
const ALL = /** @type {const} */ (["verify", "modules", "http", "journeys"])

/**
 * Runs the phases one after another and closes with `N passed, N failed`.
 * @param {string[]} words `--only PHASE` runs one of them, and further words choose its files
 */
export async function runTests(words) {
  const progress = new Progress()
  const shutdown = new Shutdown()
  stopOnSignals(shutdown, () => progress.line("\n  Stopping …"), 130)
  try {
    const { names, patterns } = readWords(words)
    const tallies = await runPhases(names, {
      ...(await makeThrowaway(shutdown)),
      progress,
      shutdown,
      patterns,
    })
    await shutdown.stop()
    close(addUp(tallies), progress)
  } catch (error) {
    if (shutdown.isUnderWay) return
    console.error(error instanceof Problem ? `\n  ${error.message}\n` : error)
    await shutdown.stop()
    close({ passed: 0, failed: 1 }, progress)
  }
}

/** @param {string[]} words @returns {{ names: readonly (keyof typeof PHASES)[], patterns: string[] }} */
function readWords([option, name = "", ...patterns]) {
  if (option === undefined) return { names: ALL, patterns: [] }
  const known = /** @type {(keyof typeof PHASES)[]} */ (Object.keys(PHASES))
  const chosen = known.find((candidate) => candidate === name)
  if (option === "--only" && chosen) return { names: [chosen], patterns }
  throw new Problem(`Say which tests: npm test -- --only ${known.join("|")} [files]`)
}

/** @param {readonly (keyof typeof PHASES)[]} names @param {import("./phases.mjs").Phase} phase */
async function runPhases(names, phase) {
  await prepare(phase, names)
  const tallies = []
  for (const name of names) {
    phase.progress.line(`\n  ${name}`)
    tallies.push(...(await PHASES[name](phase)))
  }
  return tallies
}

/** @param {import("./tally.mjs").Tally} tally @param {Progress} progress */
function close({ passed, failed, names = [], flaky = [] }, progress) {
  progress.line(`\n  After ${Math.round(progress.seconds)} s:\n`)
  for (const name of flaky) console.log(`flaky: ${name}`)
  for (const name of names) console.log(`failed: ${name}`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}
