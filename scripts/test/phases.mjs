import { join } from "node:path"
import { buildPlugins, buildStorefront } from "../start/builds.mjs"
import { INSTALLS, installPackages, isInstallStale } from "../start/installs.mjs"
import { openMarket } from "../start/market.mjs"
import { findMeilisearch } from "../start/meilisearch-binary.mjs"
import { startMeilisearch } from "../start/meilisearch.mjs"
import { BACKEND, STOREFRONT } from "../start/paths.mjs"
import { startPostgres } from "../start/postgres.mjs"
import { migrateTemplate } from "./database-template.mjs"
import { jestSuite } from "./jest-suites.mjs"
import { startStripeDouble } from "./stripe-double.mjs"
import { runSuites } from "./suite.mjs"
import { tallyOfPlaywright } from "./tally.mjs"
import { verifySuites } from "./verify-suites.mjs"

/**
 * @typedef {object} Phase
 * @property {import("../start/settings.mjs").Settings} settings
 * @property {import("../start/secrets.mjs").Secrets} secrets
 * @property {import("../start/progress.mjs").Progress} progress
 * @property {import("../start/shutdown.mjs").Shutdown} shutdown
 * @property {string[]} patterns of the test files to run; all when empty
 */

/**
 * Packages and plugins: what every phase stands on; and the storefront's build, which `verify` weighs.
 * @param {Phase} phase @param {readonly string[]} names of the phases to come
 */
export async function prepare({ settings, progress }, names) {
  const { dataDir, environment: env } = settings
  for (const install of Object.values(INSTALLS)) {
    if (!isInstallStale(install)) continue
    await progress.step(`Packages of ${install.name}`, () => installPackages(install, { dataDir, env }))
  }
  const options = { dataDir, env, tell: (/** @type {string} */ text) => progress.note(text) }
  await progress.stepIfDone("Plugins built", async () => (await buildPlugins(options)) > 0)
  if (names.includes("verify")) await progress.stepIfDone("Storefront built", () => buildStorefront(options))
}

/** @param {Phase} phase */
export const verify = (phase) => runSuites(verifySuites(phase.settings.dataDir), testRunOf(phase), 2)

/** Unit tests alone, quicker than all of `verify`. @param {Phase} phase */
export function unit(phase) {
  const isUnit = (/** @type {import("./suite.mjs").Suite} */ { name }) => /tests of/i.test(name)
  const suites = verifySuites(phase.settings.dataDir).filter(isUnit)
  return runSuites(
    suites.map((suite) => withPatterns(suite, phase.patterns)),
    testRunOf(phase),
    2,
  )
}

/** @param {import("./suite.mjs").Suite} suite @param {string[]} patterns */
const withPatterns = (suite, patterns) => ({ ...suite, args: [...suite.args, ...patterns] })

/** Modules and HTTP, on a Postgres and a Meilisearch of their own. @param {Phase} phase */
export const modules = (phase) => onServices(phase, "Module tests", "integration:modules")
/** @param {Phase} phase */
export async function http(phase) {
  const services = await testServices(phase)
  await phase.progress.step("Tables of the test databases", () => migrateTemplate(phase.settings, services))
  return onServices(phase, "HTTP tests", "integration:http")
}

/** @param {Phase} phase @param {string} name @param {"integration:modules" | "integration:http"} type */
async function onServices(phase, name, type) {
  const { settings, patterns } = phase
  const env = await testServices(phase)
  const suite = jestSuite(name, BACKEND, settings.dataDir, type, patterns)
  return runSuites([{ ...suite, env: { ...suite.env, ...env } }], testRunOf(phase))
}

/** @type {Promise<NodeJS.ProcessEnv> | undefined} */
let started

/** Started once for all phases. @param {Phase} phase @returns {Promise<NodeJS.ProcessEnv>} */
function testServices(phase) {
  started ??= startTestServices(phase)
  return started
}

/** @param {Phase} phase @returns {Promise<NodeJS.ProcessEnv>} what Medusa's test runner reads */
async function startTestServices({ settings, secrets, shutdown }) {
  const [postgres, meilisearch, found] = await Promise.all([
    startPostgres(settings, secrets, shutdown),
    startMeilisearch(settings, secrets, shutdown),
    findMeilisearch(settings.environment["PATH"] ?? ""),
  ])
  return {
    NODE_ENV: "test",
    LOG_LEVEL: "error",
    DATABASE_URL: postgres.url,
    DB_HOST: "localhost",
    DB_PORT: String(postgres.port),
    DB_USERNAME: "postgres",
    DB_PASSWORD: postgres.password,
    JWT_SECRET: secrets.jwt,
    COOKIE_SECRET: secrets.cookie,
    ...("host" in meilisearch && {
      MEILISEARCH_HOST: meilisearch.host,
      MEILISEARCH_API_KEY: meilisearch.key,
    }),
    ...("binary" in found && { MEILISEARCH_BIN: found.binary }),
  }
}

/** The whole market, opened as a newcomer would, and people in a browser. @param {Phase} phase */
export async function journeys(phase) {
  const { settings, progress, patterns } = phase
  const services = started ? await started : {}
  const named = {
    databaseUrl: services["DATABASE_URL"],
    meilisearchHost: services["MEILISEARCH_HOST"],
    meilisearchKey: services["MEILISEARCH_API_KEY"],
  }
  const card = await startStripeDouble(settings.backendUrl, phase.shutdown)
  const environment = { ...settings.environment, ...card }
  await openMarket({ ...phase, settings: { ...settings, ...named, environment }, mode: "production" })
  progress.note(`the market is open at ${settings.storefrontUrl}`)
  const suites = patterns.length
    ? [journeySuite(settings, "Journeys", patterns)]
    : [
        journeySuite(settings, "Journeys", ["--grep-invert=@clock"]),
        journeySuite(settings, "Journeys that wait for the clock", ["--grep=@clock"]),
      ]
  return runSuites(suites, testRunOf(phase), 2)
}

/**
 * Journeys in the open market. Those that mostly wait for an hour to come run beside the others.
 * @param {import("../start/settings.mjs").Settings} settings @param {string} name
 * @param {string[]} chosen files or tags
 * @returns {import("./suite.mjs").Suite}
 */
function journeySuite(settings, name, chosen) {
  const folder = join(settings.dataDir, name.toLowerCase().replaceAll(" ", "-"))
  const report = `${folder}.json`
  const cli = join(STOREFRONT, "node_modules", "@playwright", "test", "cli.js")
  return {
    name,
    command: process.execPath,
    args: [cli, "test", `--output=${folder}`, ...chosen],
    cwd: STOREFRONT,
    env: {
      STOREFRONT_URL: settings.storefrontUrl,
      BACKEND_URL: settings.backendUrl,
      OUTBOX_DIR: join(settings.dataDir, "outbox"),
      PLAYWRIGHT_JSON: report,
    },
    count: () => tallyOfPlaywright(report),
  }
}

/** @param {Phase} phase @returns {import("./suite.mjs").TestRun} */
const testRunOf = ({ settings, progress }) => ({
  folder: settings.dataDir,
  env: settings.environment,
  progress,
})
