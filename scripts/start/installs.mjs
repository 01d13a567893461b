import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { exclusively } from "./lock.mjs"
import { BACKEND, ROOT, STOREFRONT } from "./paths.mjs"
import { run } from "./run.mjs"
import { hashOf, readStamp, writeStamp } from "./sources.mjs"

/** @typedef {{ name: "root" | "backend" | "storefront", folder: string }} Install */

/** @type {Record<Install["name"], Install>} */
export const INSTALLS = {
  root: { name: "root", folder: ROOT },
  backend: { name: "backend", folder: BACKEND },
  storefront: { name: "storefront", folder: STOREFRONT },
}

const QUIETLY = ["--no-save", "--no-audit", "--no-fund", "--no-progress", "--prefer-offline"]
const stampOf = (/** @type {string} */ folder) => join(folder, "node_modules", ".twiza-install")
const lockHash = (/** @type {string} */ folder) =>
  hashOf(
    [join(folder, "package.json"), join(folder, "package-lock.json")],
    [process.version.split(".")[0] ?? ""],
  )

/**
 * @param {Install} install
 * @returns {boolean} whether packages are missing, or not those of the lockfile
 */
export function isInstallStale({ folder }) {
  const hash = lockHash(folder)
  if (readStamp(stampOf(folder)) === hash) return false
  if (!holdsLockedPackages(folder)) return true
  writeStamp(stampOf(folder), hash)
  return false
}

/** Someone who ran `npm install` by hand has the right packages already: npm keeps a list of them. */
function holdsLockedPackages(/** @type {string} */ folder) {
  const installed = readPackages(join(folder, "node_modules", ".package-lock.json"))
  const locked = readPackages(join(folder, "package-lock.json"))
  if (!installed || !locked) return false
  return Object.entries(locked).every(([path, wanted]) => {
    if (!path.includes("node_modules/")) return true
    const there = installed[path]
    return there === undefined ? wanted.optional === true || wanted.peer === true : isSame(there, wanted)
  })
}

/** @typedef {{ version?: string, link?: boolean, optional?: boolean, peer?: boolean }} LockedPackage */

/** @param {LockedPackage} one @param {LockedPackage} other */
const isSame = (one, other) => one.version === other.version && one.link === other.link

/** @param {string} path @returns {Record<string, LockedPackage> | undefined} */
function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : undefined
}

/**
 * Installs the versions of the lockfile, and leaves that file as it is. Not by `npm ci`: that refuses a lockfile whose
 * optional packages for other platforms are not all to be had, which says nothing about this platform.
 * @param {Install} install @param {{ dataDir: string, env: NodeJS.ProcessEnv }} where
 */
export function installPackages(install, where) {
  return exclusively(install.folder, async () => {
    if (isInstallStale(install)) await installCleanly(install, where)
  })
}

/** @param {Install} install @param {{ dataDir: string, env: NodeJS.ProcessEnv }} where */
async function installCleanly({ name, folder }, { dataDir, env }) {
  await run({
    name: `Installing the packages of ${name}`,
    command: "npm",
    args: ["install", ...QUIETLY],
    cwd: folder,
    env: { ...env, MEDUSA_DISABLE_TELEMETRY: "true", NODE_ENV: undefined, ...withoutNpmLifecycle(env) },
    logFile: join(dataDir, "logs", `install-${name}.log`),
    dataDir,
  })
  writeStamp(stampOf(folder), lockHash(folder))
}

/** Started by `npm start`, we carry npm's own settings for the root package: they must not reach another npm. */
function withoutNpmLifecycle(/** @type {NodeJS.ProcessEnv} */ env) {
  const names = Object.keys(env).filter((name) =>
    /^npm_(lifecycle|package|command|node|execpath|config_local_prefix)/.test(name),
  )
  return Object.fromEntries(names.map((name) => [name, undefined]))
}
