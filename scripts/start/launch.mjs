import { existsSync } from "node:fs"
import { join } from "node:path"
import { checkDiskSpace, checkPlatform, OWNERSHIP_FILE } from "./checks.mjs"
import { openDataDir } from "./data-dir.mjs"
import { INSTALLS, isInstallStale } from "./installs.mjs"
import { openMarket } from "./market.mjs"
import { ROOT } from "./paths.mjs"
import { Problem } from "./problem.mjs"
import { Progress } from "./progress.mjs"
import { readSettings } from "./settings.mjs"
import { Shutdown, stopOnSignals } from "./shutdown.mjs"
import { summaryOf } from "./summary.mjs"

const OTHER_DISK = "Free some space there, or set TWIZA_DATA_DIR to a folder on another disk."

/**
 * `npm start` and `npm run dev`: everything up, then wait for Ctrl-C.
 * @param {"production" | "development"} mode
 */
export async function launch(mode) {
  const progress = new Progress()
  const shutdown = new Shutdown()
  process.on("uncaughtException", (error) => void giveUp(error, shutdown))
  stopOnSignals(shutdown, () => progress.line("\n  Stopping everything that was started here …"))
  try {
    const settings = await check(progress)
    const { secrets, leftovers, release } = await openDataDir(settings.dataDir)
    shutdown.add({ name: "data folder", stop: release })
    await checkDiskSpace(settings.dataDir, { isFirstStart: false, remedy: OTHER_DISK })
    progress.logTo(join(settings.dataDir, "logs", "launcher.log"))
    if (leftovers.length) progress.note(`stopped what an earlier start left running: ${leftovers.join(", ")}`)
    const started = await openMarket({ settings, secrets, progress, shutdown, mode })
    progress.line(`\n  The market is open after ${progress.seconds.toFixed(0)} s. Ctrl-C closes it.\n`)
    progress.line(`${summaryOf(settings, started)}\n`)
  } catch (error) {
    if (!shutdown.isUnderWay) await giveUp(error, shutdown)
  }
}

/** @param {Progress} progress */
async function check(progress) {
  checkPlatform(process.platform)
  const settings = readSettings()
  const isFirstStart = isInstallStale(INSTALLS.backend) || !existsSync(join(settings.dataDir, OWNERSHIP_FILE))
  const free = await checkDiskSpace(ROOT, { isFirstStart })
  progress.line(`\n  Twiza · Node ${process.versions.node} · ${free.toFixed(0)} GB free\n`)
  return settings
}

/** @param {unknown} error @param {Shutdown} shutdown */
async function giveUp(error, shutdown) {
  if (error instanceof Problem) console.error(`\n  ${error.message}\n`)
  else console.error(error)
  await shutdown.stop()
  process.exit(1)
}
