import { lockFile } from "./data-dir.mjs"
import { lockHolder } from "./lock.mjs"
import { waitUntil } from "./ports.mjs"
import { readSettings } from "./settings.mjs"
import { stopLeftovers } from "./processes.mjs"

/** `npm run stop`: ends a market that runs in another terminal, or what a killed one left behind. */
export async function stopRunningMarket() {
  const { dataDir } = readSettings()
  const lock = lockFile(dataDir)
  const launcher = lockHolder(lock)
  if (launcher === undefined) {
    const leftovers = await stopLeftovers(dataDir)
    console.log(leftovers.length ? `Stopped ${leftovers.join(", ")}.` : `No market runs in ${dataDir}.`)
    return
  }
  process.kill(launcher, "SIGTERM")
  const hasStopped = await waitUntil(() => lockHolder(lock) === undefined, { seconds: 60 })
  console.log(
    hasStopped ? "The market is closed." : `Process ${launcher} does not stop: see ${dataDir}/logs.`,
  )
  if (!hasStopped) process.exitCode = 1
}
