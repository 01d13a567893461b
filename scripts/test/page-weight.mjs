import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"

const KILOBYTE = 1024

/** @typedef {{ id: string, parentId?: string, module: string, imports?: string[] }} RouteAssets */
/** @typedef {{ entry: { module: string, imports: string[] }, routes: Record<string, RouteAssets> }} Manifest */

/** What every public page loads, and nothing else. @param {string} client the build @returns {number} KB */
export function measureIslands(client) {
  const folder = join(client, "assets", "islands")
  return weigh(scriptsIn(folder).map((file) => join(folder, file)))
}

/**
 * What the heaviest of some pages would load on a first visit, were it hydrated: React, the page and its frames.
 * @param {string} client the build
 * @param {RegExp} ids of the routes, as their files lie in the app
 * @returns {number} KB, 0 when there is no such page
 */
export function measureRoutes(client, ids) {
  const manifest = readManifest(join(client, "assets"))
  const routes = Object.values(manifest.routes).filter(({ id }) => ids.test(id))
  const weights = routes.map((route) => weigh(filesOf(manifest, route).map((file) => join(client, file))))
  return Math.max(0, ...weights)
}

/**
 * What a hydrated page loads beside its scripts: the list of routes, and the words of its language (the heaviest).
 * @param {string} client the build
 * @returns {number} KB
 */
export function measureWords(client) {
  const assets = join(client, "assets")
  const words = scriptsIn(assets).filter((file) => file.startsWith("messages-"))
  const heaviest = Math.max(0, ...words.map((file) => weigh([join(assets, file)])))
  return heaviest + weigh([manifestIn(assets)])
}

/** @param {Manifest} manifest @param {RouteAssets} route @returns {string[]} with those of its parents */
function filesOf(manifest, route) {
  const files = new Set([manifest.entry.module, ...manifest.entry.imports])
  for (let at = /** @type {RouteAssets | undefined} */ (route); at; at = manifest.routes[at.parentId ?? ""]) {
    for (const file of [at.module, ...(at.imports ?? [])]) files.add(file)
  }
  return [...files]
}

/** @param {string} assets @returns {Manifest} */
function readManifest(assets) {
  const script = readFileSync(manifestIn(assets), "utf8")
  return JSON.parse(script.slice(script.indexOf("{"), script.lastIndexOf("}") + 1))
}

/** @param {string} assets @returns {string} */
function manifestIn(assets) {
  const file = scriptsIn(assets).find((name) => name.startsWith("manifest-"))
  if (!file) throw new Error(`There is no manifest in ${assets}: the storefront's build is not whole.`)
  return join(assets, file)
}

/** @param {string} folder */
const scriptsIn = (folder) => readdirSync(folder).filter((file) => file.endsWith(".js"))

/** @param {string[]} files @returns {number} KB when each is compressed */
const weigh = (files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).byteLength, 0) / KILOBYTE
