import { BACKEND, BUILT_BACKEND, MEDUSA_CLI, STOREFRONT } from "./paths.mjs"
import { answers } from "./ports.mjs"
import { Service } from "./service.mjs"

/** A first boot of the backend under load, on a slow machine. */
const READY_SECONDS = 180

/**
 * @typedef {object} ServeOptions
 * @property {import("./settings.mjs").Settings} settings
 * @property {NodeJS.ProcessEnv} env
 * @property {"production" | "development"} mode
 * @property {(text: string) => void} tell
 */

/** The backend: built, or from its sources and following their changes. @param {ServeOptions} options */
export function backendService({ settings, env, mode, tell }) {
  const isBuilt = mode === "production"
  const where = ["--port", String(settings.backendPort), "--host", settings.backendHost]
  return new Service({
    name: "backend",
    dataDir: settings.dataDir,
    command: process.execPath,
    args: [MEDUSA_CLI, isBuilt ? "start" : "develop", ...where],
    cwd: isBuilt ? BUILT_BACKEND : BACKEND,
    env,
    isReady: () => answers(`http://localhost:${settings.backendPort}/health`),
    readySeconds: READY_SECONDS,
    tell,
  })
}

/** The storefront: built, or following its sources. @param {ServeOptions} options */
export function storefrontService({ settings, env, tell }) {
  return new Service({
    name: "storefront",
    dataDir: settings.dataDir,
    command: process.execPath,
    args: ["server.mjs"],
    cwd: STOREFRONT,
    env,
    isReady: () => isListening(settings.storefrontPort),
    readySeconds: READY_SECONDS,
    tell,
  })
}

/** Its health page answers 503 while the backend still boots: any answer shows that it is up. @param {number} port */
async function isListening(port) {
  try {
    const response = await fetch(`http://localhost:${port}/healthz`, { signal: AbortSignal.timeout(5000) })
    await response.arrayBuffer()
    return true
  } catch {
    return false
  }
}
