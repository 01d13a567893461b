import { setDefaultResultOrder } from "node:dns"
import { buildBackend, buildPlugins, buildStorefront, isBackendStale, isStorefrontStale } from "./builds.mjs"
import { importMarket, migrate } from "./database-steps.mjs"
import { backendEnvironment, storefrontEnvironment } from "./environment.mjs"
import { INSTALLS, installPackages, isInstallStale } from "./installs.mjs"
import { answers, requireFreePort, waitUntil } from "./ports.mjs"
import { Problem } from "./problem.mjs"
import { backendService, storefrontService } from "./serve.mjs"
import { startServices } from "./services.mjs"

/**
 * @typedef {object} Opening
 * @property {import("./settings.mjs").Settings} settings
 * @property {import("./secrets.mjs").Secrets} secrets
 * @property {import("./progress.mjs").Progress} progress
 * @property {import("./shutdown.mjs").Shutdown} shutdown
 * @property {"production" | "development"} mode
 */

/**
 * Brings the whole market up, from whatever state the clone is in, doing only what is stale.
 * @param {Opening} opening
 * @returns {Promise<import("./services.mjs").StartedServices>} when both servers answer
 * @throws {Problem} when a person can put it right
 */
export async function openMarket(opening) {
  const { settings } = opening
  setDefaultResultOrder("ipv4first")
  await requireFreePort("STOREFRONT_PORT", settings.storefrontPort)
  await requireFreePort("BACKEND_PORT", settings.backendPort)
  await install(opening, "root")
  const [started] = await Promise.all([prepareBackend(opening), prepareStorefront(opening)])
  await serve(opening, started)
  return started
}

/** @param {Opening} opening @param {import("./installs.mjs").Install["name"]} name */
async function install({ settings, progress }, name) {
  if (!isInstallStale(INSTALLS[name])) return
  const where = { dataDir: settings.dataDir, env: settings.environment }
  await progress.step(`Packages of ${name === "root" ? "the launcher" : `the ${name}`}`, () =>
    installPackages(INSTALLS[name], where),
  )
}

/** Packages, services, plugins; then the build and the tables at once; then the goods. @param {Opening} opening */
async function prepareBackend(opening) {
  const { settings, secrets, progress, shutdown, mode } = opening
  const [started] = await Promise.all([
    startServices(settings, secrets, progress, shutdown),
    install(opening, "backend").then(() => preparePlugins(opening)),
  ])
  const env = backendEnvironment(settings, secrets, started.services, mode)
  const { dataDir, hasDemoMarket } = settings
  const steps = { dataDir, env, hasDemoMarket, searchGeneration: started.searchGeneration, mode }
  await Promise.all([
    progress.stepIfDone("Database tables", () => migrate(steps)),
    mode === "production" && prepareBackendBuild(opening, env),
  ])
  await progress.stepIfDone("Goods and cooperatives", () => importMarket(steps))
  return started
}

/** @param {Opening} opening */
async function preparePlugins({ settings, progress }) {
  const env = { ...settings.environment, MEDUSA_DISABLE_TELEMETRY: "true" }
  const options = { dataDir: settings.dataDir, env, tell: () => {} }
  await progress.stepIfDone("Plugins built", async () => (await buildPlugins(options)) > 0)
}

/** @param {Opening} opening @param {NodeJS.ProcessEnv} env */
async function prepareBackendBuild({ settings, progress }, env) {
  if (!isBackendStale()) return
  const tell = (/** @type {string} */ text) => progress.note(text)
  await progress.step("Backend and dashboard built", () =>
    buildBackend({ dataDir: settings.dataDir, env, tell }),
  )
}

/** @param {Opening} opening */
async function prepareStorefront(opening) {
  const { settings, progress, mode } = opening
  await install(opening, "storefront")
  if (mode === "development" || !isStorefrontStale()) return
  const options = { dataDir: settings.dataDir, env: settings.environment, tell: () => {} }
  await progress.step("Storefront built", () => buildStorefront(options))
}

/** @param {Opening} opening @param {import("./services.mjs").StartedServices} started */
async function serve({ settings, secrets, progress, shutdown, mode }, { services }) {
  const tell = (/** @type {string} */ text) => progress.note(text)
  const backendEnv = backendEnvironment(settings, secrets, services, mode)
  const storefrontEnv = storefrontEnvironment(settings, secrets, mode)
  const backend = shutdown.add(backendService({ settings, env: backendEnv, mode, tell }))
  const storefront = shutdown.add(storefrontService({ settings, env: storefrontEnv, mode, tell }))
  await Promise.all([
    progress.step("Backend answers", () => backend.start()),
    progress.step("Storefront answers", () => storefront.start()),
  ])
  const healthUrl = `http://localhost:${settings.storefrontPort}/healthz`
  if (await waitUntil(() => answers(healthUrl), { seconds: 30 })) return
  throw new Problem(`The market is up but not well: open ${healthUrl} to see which part is not.`)
}
