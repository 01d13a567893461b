import { accessSync, chmodSync, constants, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { statfs } from "node:fs/promises"
import { join } from "node:path"
import { Problem, reasonOf } from "./problem.mjs"

const GIGABYTE = 1e9
/** Packages, builds and databases of a first start take about 3 GB. */
const FIRST_START_GB = 4
const LATER_START_GB = 0.5
/** Marks a folder as ours: only such a folder is ever deleted by `npm run reset`. */
export const OWNERSHIP_FILE = "twiza-data"

/** @param {NodeJS.Platform} platform @throws {Problem} */
export function checkPlatform(platform) {
  if (platform !== "win32") return
  throw new Problem("Twiza starts on Linux and macOS. On Windows, open it inside WSL 2 and start again.")
}

/**
 * @param {string} folder @param {{ isFirstStart: boolean, remedy?: string }} options
 * @returns {Promise<number>} free gigabytes
 * @throws {Problem} when they are too few
 */
export async function checkDiskSpace(folder, { isFirstStart, remedy = "Free some space there." }) {
  const { bavail, bsize } = await statfs(folder)
  const free = (bavail * bsize) / GIGABYTE
  const needed = isFirstStart ? FIRST_START_GB : LATER_START_GB
  if (free >= needed) return free
  throw new Problem(
    `Only ${free.toFixed(1)} GB are free at ${folder}, and ${needed} GB are needed. ${remedy}`,
  )
}

/**
 * Makes the data folder, or makes sure that the one there is ours and can be written.
 * Its parents' and its own search bit stay on, so that Postgres, run as its own user, can reach its part.
 * @param {string} dataDir
 */
export function prepareDataDir(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : reasonOf(error)
    throw new Problem(
      `The data folder ${dataDir} cannot be written (${code}). Give yourself the right to, or set TWIZA_DATA_DIR to another folder.`,
    )
  }
  const isOurs = existsSync(join(dataDir, OWNERSHIP_FILE))
  if (!isOurs && readdirSync(dataDir).length > 0) {
    throw new Problem(
      `The folder ${dataDir} holds files that are not Twiza's. Set TWIZA_DATA_DIR to an empty folder.`,
    )
  }
  if (isOurs) return
  chmodSync(dataDir, 0o755)
  writeFileSync(join(dataDir, OWNERSHIP_FILE), "This folder belongs to Twiza. `npm run reset` deletes it.\n")
}
