import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { outsidePlace } from "../start/postgres-user.mjs"
import { openDataDir } from "../start/data-dir.mjs"
import { chooseFreePort } from "../start/ports.mjs"
import { readSettings } from "../start/settings.mjs"
import { memoryFolder } from "./memory-folder.mjs"

/** Variables of a real market that must never reach a test. */
const REAL = [
  "DATABASE_URL",
  "MEILISEARCH_HOST",
  "MEILISEARCH_API_KEY",
  "REDIS_URL",
  "SMTP_URL",
  "SMS_GATEWAY_URL",
  "STRIPE_API_KEY",
  "STRIPE_PUBLISHABLE_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "STRIPE_API_URL",
  "STRIPE_JS_URL",
  "TWIZA_DATA_DIR",
]
const OURS = ["STOREFRONT_URL", "BACKEND_PUBLIC_URL", "BACKEND_URL", "OUTBOX_DIR", "TWIZA_DEMO"]

/**
 * A data folder and free ports for one run of the tests: whatever the person's own market holds is out of reach.
 * @param {import("../start/shutdown.mjs").Shutdown} shutdown
 */
export async function makeThrowaway(shutdown) {
  const dataDir = mkdtempSync(join(tmpdir(), "twiza-test-"))
  chmodSync(dataDir, 0o755)
  shutdown.add({ name: "test data", stop: () => rmSync(dataDir, { recursive: true, force: true }) })
  const { secrets } = await openDataDir(dataDir)
  shutdown.add({
    name: "test database",
    stop: () => rmSync(outsidePlace(secrets.id), { recursive: true, force: true }),
  })
  const settings = { ...readSettings(await testShell(dataDir), dataDir), isDurable: false }
  const memory = memoryFolder()
  if (!memory) return { dataDir, secrets, settings }
  const databaseFolder = join(memory, `twiza-${secrets.id}`)
  shutdown.add({
    name: "test database in memory",
    stop: () => rmSync(databaseFolder, { recursive: true, force: true }),
  })
  return { dataDir, secrets, settings: { ...settings, databaseFolder } }
}

/** @param {string} dataDir @returns {Promise<NodeJS.ProcessEnv>} */
async function testShell(dataDir) {
  const shell = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !REAL.includes(name) && !OURS.includes(name)),
  )
  return {
    ...shell,
    TWIZA_DATA_DIR: dataDir,
    STOREFRONT_PORT: String(await chooseFreePort()),
    BACKEND_PORT: String(await chooseFreePort()),
    MEDUSA_DISABLE_TELEMETRY: "true",
  }
}
