import { execFile } from "node:child_process"
import { createHash } from "node:crypto"
import { chmodSync, createReadStream, existsSync, statSync } from "node:fs"
import { delimiter, join } from "node:path"
import { pipeline } from "node:stream/promises"
import { promisify } from "node:util"
import { ROOT } from "./paths.mjs"
import { Problem } from "./problem.mjs"

/** A third party's packaging of the official binary: run only when it is this very file. */
const PACKAGED_SHA256 = "5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0"
const PACKAGED = join(ROOT, "node_modules", "@gaubee", "meilisearch-linux-amd64", "meilisearch")
/** The first version whose Arabic, synonyms and ranking the market's tests were run on. */
const OLDEST_MINOR = 21

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
