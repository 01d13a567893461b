import { existsSync, readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { exclusively } from "./lock.mjs"
import { BACKEND, BUILT_BACKEND, MEDUSA_CLI, STOREFRONT } from "./paths.mjs"
import { run } from "./run.mjs"
import { hashOf, readStamp, whenStale, writeStamp } from "./sources.mjs"

/** @typedef {{ dataDir: string, env: NodeJS.ProcessEnv, tell: (text: string) => void }} BuildOptions */

const inBackend = (/** @type {string[]} */ names) => names.map((name) => join(BACKEND, name))
const BACKEND_SOURCES = inBackend([
  "src",
  "plugins",
  "medusa-config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
])
const STOREFRONT_SOURCES = readdirSync(STOREFRONT)
  .filter((name) => name !== "e2e" && !name.startsWith("playwright") && !name.startsWith("jest"))
  .map((name) => join(STOREFRONT, name))
const BUILDER = "builder 1"

export const backendHash = () => hashOf(BACKEND_SOURCES, [BUILDER])
export const storefrontHash = () => hashOf(STOREFRONT_SOURCES, [BUILDER])

const backendStamp = join(BUILT_BACKEND, "source-hash")
const storefrontStamp = join(STOREFRONT, "build", "source-hash")

export const isBackendStale = () => readStamp(backendStamp) !== backendHash()
export const isStorefrontStale = () => readStamp(storefrontStamp) !== storefrontHash()

/** Medusa skips the parts of an unbuilt plugin without a word, so this comes before all that uses the backend. */
export async function buildPlugins(/** @type {BuildOptions} */ { dataDir, env }) {
  const output = await run({
    name: "Building the plugins",
    command: process.execPath,
    args: [join(BACKEND, "scripts", "build-plugins.mjs")],
    cwd: BACKEND,
    env,
    logFile: join(dataDir, "logs", "build-plugins.log"),
    dataDir,
  })
  return output.match(/^built plugin .+$/gm)?.length ?? 0
}

/** Builds the backend and its dashboard when their sources changed. @param {BuildOptions} options */
export const buildBackend = (options) =>
  exclusively(BUILT_BACKEND, () => whenStale(backendStamp, backendHash(), () => runBackendBuild(options)))

/** @param {BuildOptions} options */
async function runBackendBuild({ dataDir, env, tell }) {
  const startedAt = Date.now()
  try {
    await run({
      name: "Building the backend",
      command: process.execPath,
      args: [MEDUSA_CLI, "build"],
      cwd: BACKEND,
      // The dashboard's bundler needs more than Node's default on machines with little memory.
      env: { NODE_OPTIONS: "--max-old-space-size=3072", ...env, NODE_ENV: "production" },
      logFile: join(dataDir, "logs", "build-backend.log"),
      dataDir,
    })
  } catch (error) {
    // Medusa fails on a type error and yet emits the whole build: types are checked by the tests.
    if (!isBuiltSince(startedAt)) throw error
    tell("the backend was built, with type errors: see logs/build-backend.log")
  }
}

/** @param {number} moment */
function isBuiltSince(moment) {
  const parts = ["medusa-config.js", join("public", "admin", "index.html")]
  return parts.every((part) => existsSync(join(BUILT_BACKEND, part)) && modifiedAt(part) >= moment - 1000)
}

/** @param {string} part */
const modifiedAt = (part) => statSync(join(BUILT_BACKEND, part)).mtimeMs

/** Builds the storefront when its sources changed. @param {BuildOptions} options */
export const buildStorefront = (options) =>
  exclusively(STOREFRONT, async () => isStorefrontStale() && runStorefrontBuild(options))

/** @param {BuildOptions} options */
async function runStorefrontBuild({ dataDir, env }) {
  const hash = storefrontHash()
  await run({
    name: "Building the storefront",
    command: "npm",
    args: ["run", "build"],
    cwd: STOREFRONT,
    env: { ...env, NODE_ENV: "production" },
    logFile: join(dataDir, "logs", "build-storefront.log"),
    dataDir,
  })
  writeStamp(storefrontStamp, hash)
  return true
}
