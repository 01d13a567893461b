import { execFile } from "node:child_process"
import { createHash, randomBytes } from "node:crypto"
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { delimiter, join } from "node:path"
import { pipeline } from "node:stream/promises"
import { promisify } from "node:util"
import { ROOT } from "./paths.mjs"
import { answers, chooseFreePort } from "./ports.mjs"
import { Problem } from "./problem.mjs"
import { Service } from "./service.mjs"

/** A third party's packaging of the official binary: run only when it is this very file. */
const PACKAGED_SHA256 = "5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0"
const PACKAGED = join(ROOT, "node_modules", "@gaubee", "meilisearch-linux-amd64", "meilisearch")
/** The first version whose Arabic, synonyms and ranking the market's tests were run on. */
const OLDEST_MINOR = 21

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

/** @typedef {{ binary: string, version: string, origin: string }} FoundMeilisearch */

/**
 * @param {string} path the PATH variable
 * @param {string} [chosen] a binary to prefer
 * @returns {Promise<FoundMeilisearch | { reason: string }>}
 */
export async function findMeilisearch(path, chosen) {
  const candidates = [
    ...(chosen ? [chosen] : []),
    ...path.split(delimiter).map((dir) => join(dir, "meilisearch")),
  ]
  for (const binary of candidates.filter((candidate) => existsSync(candidate))) {
    const version = await versionOf(binary)
    if (version && isVersionAcceptable(version)) return { binary, version, origin: binary }
  }
  return findPackaged()
}

/** @returns {Promise<FoundMeilisearch | { reason: string }>} */
async function findPackaged() {
  if (!existsSync(PACKAGED)) {
    return { reason: `there is no Meilisearch for ${process.platform} on ${process.arch} here` }
  }
  await requireSha256(PACKAGED, PACKAGED_SHA256)
  if ((statSync(PACKAGED).mode & 0o111) === 0) chmodSync(PACKAGED, 0o755)
  const version = await versionOf(PACKAGED)
  return version
    ? { binary: PACKAGED, version, origin: "npm package" }
    : { reason: "the packaged Meilisearch does not run on this system" }
}

/** @param {string} version such as "1.21.0" */
export function isVersionAcceptable(version) {
  const [major, minor = 0] = version.split(".").map(Number)
  return major === 1 && minor >= OLDEST_MINOR
}

/** @param {string} binary @returns {Promise<string | undefined>} */
async function versionOf(binary) {
  try {
    const { stdout } = await promisify(execFile)(binary, ["--version"], { timeout: 10_000 })
    return /\d+\.\d+\.\d+/.exec(stdout)?.[0]
  } catch {
    return undefined
  }
}

/** @param {string} file @param {string} expected @throws {Problem} when the file is another one */
export async function requireSha256(file, expected) {
  const hash = createHash("sha256")
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash)
  const actual = hash.digest("hex")
  if (actual === expected) return
  throw new Problem(
    `${file} is not the program it should be (sha-256 ${actual}). It was not run. Delete node_modules and start again, or set MEILISEARCH_HOST to a server of yours.`,
  )
}

/** @param {{ found: FoundMeilisearch, folder: string, dataDir: string, key: string, shutdown: import("./shutdown.mjs").Shutdown, tell?: (text: string) => void }} options */
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
