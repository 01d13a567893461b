import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { prepareDataDir } from "./checks.mjs"
import { takeLock } from "./lock.mjs"
import { Problem } from "./problem.mjs"
import { stopLeftovers } from "./processes.mjs"
import { loadSecrets } from "./secrets.mjs"

export const lockFile = (/** @type {string} */ dataDir) => join(dataDir, "launcher.lock")

/**
 * Takes the data folder for this start alone, and clears what a killed start left running in it.
 * @param {string} dataDir
 * @returns {Promise<{ secrets: import("./secrets.mjs").Secrets, leftovers: string[], release: () => void }>}
 * @throws {Problem} when another start holds it
 */
export async function openDataDir(dataDir) {
  prepareDataDir(dataDir)
  mkdirSync(join(dataDir, "logs"), { recursive: true })
  const lock = takeLock(lockFile(dataDir))
  if ("heldBy" in lock) {
    throw new Problem(
      `Twiza is already running in ${dataDir} (process ${lock.heldBy}). Use it, stop it with "npm run stop", or set TWIZA_DATA_DIR to start another market.`,
    )
  }
  const leftovers = await stopLeftovers(dataDir)
  return { secrets: loadSecrets(dataDir), leftovers, release: lock.release }
}
