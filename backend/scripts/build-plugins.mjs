import { spawn } from "node:child_process"
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { listPlugins, PLUGINS_DIR } from "./plugin-sources.mjs"

/**
 * Builds each plugin whose sources changed since its last build, and nothing when none did.
 * Medusa skips the routes, workflows and subscribers of an unbuilt plugin without a word, so whatever
 * starts the backend or tests it runs this first, or calls `assertPluginsBuilt`.
 *
 *   node scripts/build-plugins.mjs           build what changed
 *   node scripts/build-plugins.mjs --check   exit 1 when a plugin needs building
 */

const MEDUSA_CLI = createRequire(import.meta.url).resolve("@medusajs/cli/cli.js")

/** @throws when a plugin is unbuilt or was built from other sources */
export function assertPluginsBuilt(pluginsDir = PLUGINS_DIR) {
  const stale = listPlugins(pluginsDir).filter((plugin) => !plugin.isBuilt)
  if (stale.length === 0) return
  const names = stale.map((plugin) => plugin.name).join(", ")
  throw new Error(`These plugins need building: ${names}. Run "npm run build:plugins" in backend/.`)
}

/** Builds the plugins that need it, at most two at once. @returns the names of those built */
export async function buildPlugins(pluginsDir = PLUGINS_DIR) {
  const queue = listPlugins(pluginsDir).filter((plugin) => !plugin.isBuilt)
  const names = queue.map((plugin) => plugin.name)
  const worker = async () => {
    for (let plugin = queue.shift(); plugin; plugin = queue.shift()) await buildPlugin(plugin)
  }
  await Promise.all([worker(), worker()])
  return names
}

async function buildPlugin(plugin) {
  const release = lock(plugin)
  if (!release) return waitForOtherBuild(plugin)
  try {
    await runMedusaBuild(plugin)
    writeFileSync(plugin.stamp, plugin.hash)
  } finally {
    release()
  }
}

function runMedusaBuild({ name, dir }) {
  // The dashboard bundler writes its entry file into src/admin even when a plugin has no dashboard part.
  mkdirSync(join(dir, "src", "admin"), { recursive: true })
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MEDUSA_CLI, "plugin:build"], { cwd: dir, env: process.env })
    const output = []
    child.stdout.on("data", (chunk) => output.push(chunk))
    child.stderr.on("data", (chunk) => output.push(chunk))
    child.on("error", reject)
    child.on("close", (code) => {
      if (code === 0) return resolve()
      reject(new Error(`Building the plugin ${name} failed:\n${Buffer.concat(output)}`))
    })
  })
}

/** One builder a plugin: the lock holds its pid, and a lock whose process is gone is taken over. */
function lock({ dir }) {
  const path = join(dir, ".medusa", "build.lock")
  mkdirSync(join(dir, ".medusa"), { recursive: true })
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" })
  } catch {
    if (isAlive(readPid(path))) return undefined
    writeFileSync(path, String(process.pid))
  }
  return () => rmSync(path, { force: true })
}

const readPid = (path) => {
  try {
    return Number(readFileSync(path, "utf8"))
  } catch {
    return 0
  }
}

function isAlive(pid) {
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function waitForOtherBuild(plugin) {
  const path = join(plugin.dir, ".medusa", "build.lock")
  while (isAlive(readPid(path))) await new Promise((resolve) => setTimeout(resolve, 500))
  const now = listPlugins(join(plugin.dir, "..")).find(({ name }) => name === plugin.name)
  if (now && !now.isBuilt) await buildPlugin(now)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (process.argv.includes("--check")) assertPluginsBuilt()
    else for (const name of await buildPlugins()) console.log(`built plugin ${name}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
