import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"

export const PLUGINS_DIR = fileURLToPath(new URL("../plugins", import.meta.url))

/** Tests, and the entry file that the dashboard bundler writes for itself, are not part of what is built. */
const isLeftOut = (path) => /(__tests__\/|\.spec\.tsx?$|__admin-extensions__)/.test(path)

function listFiles(dir) {
  if (!existsSync(dir)) return []
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

/** What a plugin is built from: its sources without tests, its package.json, its tsconfig.json. */
function sourceFiles(pluginDir) {
  const sources = listFiles(join(pluginDir, "src")).filter((file) => !isLeftOut(relative(pluginDir, file)))
  const settings = ["package.json", "tsconfig.json"].map((name) => join(pluginDir, name)).filter(existsSync)
  return { sources, files: [...sources, ...settings].sort() }
}

/** A hash of names and contents, so that a checkout that only touches dates rebuilds nothing. */
function hashOf(pluginDir, files) {
  const hash = createHash("sha256")
  for (const file of files)
    hash.update(relative(pluginDir, file)).update("\0").update(readFileSync(file)).update("\0")
  return hash.digest("hex")
}

const stampPath = (dir) => join(dir, ".medusa", "server", "source-hash")
const builtHash = (dir) => (existsSync(stampPath(dir)) ? readFileSync(stampPath(dir), "utf8") : undefined)

/**
 * The plugins that have sources, each with the hash of its sources and of what its build was made from.
 * @returns {{ name: string, dir: string, stamp: string, hash: string, isBuilt: boolean }[]}
 */
export function listPlugins(pluginsDir = PLUGINS_DIR) {
  return readdirSync(pluginsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => describePlugin(name, join(pluginsDir, name)))
    .filter((plugin) => plugin !== undefined)
}

function describePlugin(name, dir) {
  const { sources, files } = sourceFiles(dir)
  if (sources.length === 0) return undefined
  const hash = hashOf(dir, files)
  return { name, dir, stamp: stampPath(dir), hash, isBuilt: builtHash(dir) === hash }
}
