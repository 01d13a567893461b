import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { OWNERSHIP_FILE } from "./checks.mjs"
import { lockFile } from "./data-dir.mjs"
import { lockHolder } from "./lock.mjs"
import { outsidePlace } from "./postgres-user.mjs"
import { Problem } from "./problem.mjs"
import { stopLeftovers } from "./processes.mjs"
import { readSettings } from "./settings.mjs"

/** `npm run reset`: the market's data is gone, packages and builds stay. Databases named by variables are not touched. */
export async function reset() {
  const { dataDir } = readSettings()
  try {
    console.log(await deleteDataDir(dataDir))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

/**
 * @param {string} dataDir
 * @returns {Promise<string>} what was done
 * @throws {Problem} when the folder is not one that Twiza made, or is in use
 */
export async function deleteDataDir(dataDir) {
  if (!existsSync(dataDir)) return `There is nothing in ${dataDir}.`
  if (!existsSync(join(dataDir, OWNERSHIP_FILE))) {
    throw new Problem(`${dataDir} is not a data folder of Twiza, and was left as it is.`)
  }
  const launcher = lockHolder(lockFile(dataDir))
  if (launcher !== undefined) {
    throw new Problem(
      `The market in ${dataDir} is open (process ${launcher}). Close it with "npm run stop" first.`,
    )
  }
  await stopLeftovers(dataDir)
  const id = readId(dataDir)
  if (id) rmSync(outsidePlace(id), { recursive: true, force: true })
  rmSync(dataDir, { recursive: true, force: true })
  return `${dataDir} is deleted. The next "npm start" begins anew.`
}

/** @param {string} dataDir @returns {string | undefined} the name of its database outside the folder, if it has one */
function readId(dataDir) {
  const file = join(dataDir, "secrets.json")
  const id = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).id : undefined
  return typeof id === "string" && /^[0-9a-f]{12}$/.test(id) ? id : undefined
}
