import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { findMeilisearch } from "./meilisearch-binary.mjs"
import { answers, chooseFreePort } from "./ports.mjs"
import { Service } from "./service.mjs"

/**
 * @typedef {object} RunningMeilisearch
 * @property {string} host @property {string} key
 * @property {string} generation changes when the indexes are new and must be filled again
 * @property {string} description
 */

/**
 * Starts the Meilisearch of the data folder, on loopback only.
 * @param {import("./settings.mjs").Settings} settings
 * @param {import("./secrets.mjs").Secrets} secrets
 * @param {import("./shutdown.mjs").Shutdown} shutdown
 * @param {(text: string) => void} [tell]
 * @returns {Promise<RunningMeilisearch | { reason: string }>} the reason when this platform has none
 */
export async function startMeilisearch({ dataDir, environment }, secrets, shutdown, tell) {
  const found = await findMeilisearch(environment["PATH"] ?? "", environment["MEILISEARCH_BIN"])
  if ("reason" in found) return found
  const folder = join(dataDir, "meilisearch")
  const options = { found, folder, dataDir, key: secrets.meilisearchKey, shutdown, tell }
  try {
    return await launch(options)
  } catch (error) {
    if (shutdown.isUnderWay) throw error
    // Indexes are copies of the database: ones that this version cannot open are made again.
    rmSync(folder, { recursive: true, force: true })
    return launch(options)
  }
}

/** @param {{ found: import("./meilisearch-binary.mjs").FoundMeilisearch, folder: string, dataDir: string, key: string, shutdown: import("./shutdown.mjs").Shutdown, tell?: (text: string) => void }} options */
async function launch({ found, folder, dataDir, key, shutdown, tell }) {
  mkdirSync(folder, { recursive: true })
  const port = await chooseFreePort(readPort(folder))
  const host = `http://127.0.0.1:${port}`
  const service = new Service({
    name: "meilisearch",
    dataDir,
    command: found.binary,
    args: serverArguments(folder, port),
    env: {
      PATH: process.env["PATH"],
      MEILI_MASTER_KEY: key,
      MEILI_ENV: "production",
      MEILI_NO_ANALYTICS: "true",
    },
    cwd: folder,
    isReady: () => answers(`${host}/health`),
    tell,
  })
  await shutdown.add(service).start()
  writeFileSync(join(folder, "port"), String(port))
  const description = `Meilisearch ${found.version} (${found.origin})`
  return { host, key, generation: generationOf(folder), description }
}

/** @param {string} folder @param {number} port */
function serverArguments(folder, port) {
  const places = { "--db-path": "indexes", "--dump-dir": "dumps", "--snapshot-dir": "snapshots" }
  const folders = Object.entries(places).flatMap(([flag, name]) => [flag, join(folder, name)])
  return ["--http-addr", `127.0.0.1:${port}`, ...folders]
}

/** @param {string} folder */
function readPort(folder) {
  const file = join(folder, "port")
  return existsSync(file) ? Number(readFileSync(file, "utf8")) : undefined
}

/** @param {string} folder */
function generationOf(folder) {
  const file = join(folder, "generation")
  if (!existsSync(file)) writeFileSync(file, randomBytes(8).toString("hex"))
  return readFileSync(file, "utf8")
}
