import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { basename, dirname, join, relative } from "node:path"

/** Folders that hold results, never sources. */
const RESULTS = new Set(["node_modules", ".medusa", ".react-router", "build", "dist", "coverage", "compiled"])
/** Files that change no build: tests, and what the dashboard bundler writes into a plugin for itself. */
const isLeftOut = (/** @type {string} */ path) =>
  /(\.spec\.tsx?$|__tests__|__admin-extensions__|\.log$|test-results|playwright-report|(^|\/)\.env)/.test(
    path,
  )

const isSource = (/** @type {string} */ name) => !RESULTS.has(name) && !isLeftOut(name)

/**
 * A hash of names and contents, so that a checkout which only touches dates makes nothing stale.
 * @param {string[]} paths files and folders; one that is missing counts as empty
 * @param {string[]} [words] further inputs, such as versions
 * @param {RegExp} [relevant] which of the files count; all when left out
 * @returns {string}
 */
export function hashOf(paths, words = [], relevant = /(?:)/) {
  const hash = createHash("sha256")
  for (const path of paths.filter((candidate) => isSource(basename(candidate)))) {
    for (const file of listFiles(path).filter((candidate) => relevant.test(relative(path, candidate)))) {
      hash.update(relative(path, file)).update("\0").update(readFileSync(file)).update("\0")
    }
    hash.update("\0\0")
  }
  for (const word of words) hash.update(word).update("\0")
  return hash.digest("hex")
}

/** @param {string} path @returns {string[]} */
function listFiles(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => isSource(entry.name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() || entry.isFile() ? listFiles(join(path, entry.name)) : []))
}

/** @param {string} stamp @returns {string | undefined} the hash written there */
export function readStamp(stamp) {
  return existsSync(stamp) ? readFileSync(stamp, "utf8").trim() : undefined
}

/** @param {string} stamp @param {string} hash */
export function writeStamp(stamp, hash) {
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, `${hash}\n`)
}

/**
 * Does the work unless its inputs are those of the last time it succeeded.
 * @param {string} stamp @param {string} hash @param {() => Promise<unknown>} work
 * @returns {Promise<boolean>} whether the work was done
 */
export async function whenStale(stamp, hash, work) {
  if (readStamp(stamp) === hash) return false
  await work()
  writeStamp(stamp, hash)
  return true
}
