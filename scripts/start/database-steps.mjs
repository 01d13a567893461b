import { createHash } from "node:crypto"
import { existsSync, rmSync } from "node:fs"
import { join } from "node:path"
import { marketFile } from "./environment.mjs"
import { BACKEND, BUILT_BACKEND, MEDUSA_CLI, ROOT } from "./paths.mjs"
import { run } from "./run.mjs"
import { hashOf, whenStale } from "./sources.mjs"

/**
 * What is done to the database before it is served. Each step notes, in the data folder and for this very
 * database, the sources it was done with, and is not done again until they change.
 * @typedef {object} DatabaseStepOptions
 * @property {string} dataDir
 * @property {NodeJS.ProcessEnv} env of the backend
 * @property {boolean} hasDemoMarket
 * @property {string} searchGeneration changes when the search indexes are new and empty
 * @property {"production" | "development"} mode whether the built server or its sources do the work
 */

/** @param {DatabaseStepOptions} options @param {string} step */
function stampOf({ dataDir, env }, step) {
  const database = createHash("sha256")
    .update(databaseIdentity(env["DATABASE_URL"] ?? ""))
    .digest("hex")
  return join(dataDir, "done", `${step}-${database.slice(0, 12)}`)
}

/** Which sources say what tables, links and indexes there are. */
const SHAPES = /(^|\/)(migrations|migration-scripts|models|links|search|deployment)\//
const WIRING = [join(BACKEND, "package-lock.json"), join(BACKEND, "medusa-config.ts")]
/** What decides which goods the importer makes. */
const GOODS = [
  join(ROOT, "seed", "data"),
  join(ROOT, "seed", "illustrations"),
  join(BACKEND, "src", "scripts"),
  join(BACKEND, "src", "workflows", "market"),
  join(BACKEND, "src", "workflows", "market-import"),
]

/** An embedded Postgres may move to another port, and is the same database still. @param {string} url */
const databaseIdentity = (url) => url.replace(/@localhost:\d+\//, "@localhost/")

/** Brings the database's tables, links and indexes up to the sources. @param {DatabaseStepOptions} options */
export async function migrate(options) {
  const { dataDir, env } = options
  const shapes = hashOf([join(BACKEND, "src"), join(BACKEND, "plugins")], [], SHAPES)
  const hash = hashOf(WIRING, [shapes, searchEngine(env)])
  return whenStale(stampOf(options, "migrated"), hash, () =>
    run({
      name: "Preparing the database",
      command: process.execPath,
      args: [MEDUSA_CLI, "db:migrate", "--execute-safe-links", "--execute-safe-search"],
      cwd: BACKEND,
      env,
      logFile: join(dataDir, "logs", "migrate.log"),
      dataDir,
    }),
  )
}

/** @param {NodeJS.ProcessEnv} env */
const searchEngine = (env) => (env["MEILISEARCH_HOST"] ? "meilisearch" : "postgres")

/**
 * Imports reference data and, unless told otherwise, the demo market.
 * @param {DatabaseStepOptions} options
 * @returns {Promise<boolean>} whether anything was imported
 */
export async function importMarket(options) {
  const { dataDir, env, hasDemoMarket, searchGeneration, mode } = options
  const [folder, script] =
    mode === "production" ? [BUILT_BACKEND, "import-market.js"] : [BACKEND, "import-market.ts"]
  const hash = hashOf(GOODS, [String(hasDemoMarket), searchEngine(env), searchGeneration])
  const stamp = stampOf(options, "imported")
  if (!existsSync(marketFile(dataDir))) rmSync(stamp, { force: true })
  return whenStale(stamp, hash, () =>
    run({
      name: "Importing the market",
      command: process.execPath,
      args: [MEDUSA_CLI, "exec", `./src/scripts/${script}`],
      cwd: folder,
      // The storefront is not up yet, and starts with an empty page cache.
      env: {
        ...env,
        SEED_DIR: join(ROOT, "seed"),
        TWIZA_DEMO: String(hasDemoMarket),
        STOREFRONT_PURGE_URL: "",
      },
      logFile: join(dataDir, "logs", "import.log"),
      dataDir,
    }),
  )
}
