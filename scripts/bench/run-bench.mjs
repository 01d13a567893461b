import { readFileSync } from "node:fs"
import { join } from "node:path"
import { openMarket } from "../start/market.mjs"
import { Problem } from "../start/problem.mjs"
import { Progress } from "../start/progress.mjs"
import { Shutdown, stopOnSignals } from "../start/shutdown.mjs"
import { makeThrowaway } from "../test/throwaway.mjs"
import { benchCheckout } from "./checkout.mjs"
import { benchLighthouse } from "./lighthouse.mjs"
import { benchListing } from "./listing.mjs"
import { benchPages } from "./pages.mjs"
import { benchSearch } from "./search.mjs"
import { tableOf } from "./table.mjs"

/**
 * Where the market under measurement is, and the keys to it.
 * @typedef {object} Market
 * @property {string} storefrontUrl @property {string} backendUrl
 * @property {string} meilisearchHost @property {string} meilisearchKey
 * @property {string} publishableKey @property {string} regionId
 */

/**
 * Opens a market of its own with the demo goods, measures each part beside its plain peer in the same run,
 * prints a table and leaves nothing behind. Machines differ: read the ratios.
 */
export async function runBench() {
  const progress = new Progress()
  const shutdown = new Shutdown()
  stopOnSignals(shutdown, () => progress.line("\n  Stopping …"), 130)
  try {
    const throwaway = await makeThrowaway(shutdown)
    const opening = { ...throwaway, progress, shutdown, mode: /** @type {const} */ ("production") }
    const { services } = await openMarket(opening)
    const market = marketOf(throwaway.settings, services)
    const rows = []
    for (const bench of [benchSearch, benchListing, benchPages, benchCheckout])
      rows.push(...(await bench(market)))
    console.log(`\n${tableOf(rows)}\n`)
    console.log(`${await benchLighthouse(market)}\n`)
  } catch (error) {
    console.error(error instanceof Problem ? `\n  ${error.message}\n` : error)
    process.exitCode = 1
  }
  await shutdown.stop()
}

/**
 * @param {import("../start/settings.mjs").Settings} settings
 * @param {import("../start/environment.mjs").Services} services
 * @returns {Market}
 */
function marketOf(settings, services) {
  const written = JSON.parse(readFileSync(join(settings.dataDir, "market.json"), "utf8"))
  if (!services.meilisearchHost)
    throw new Problem("The bench compares with Meilisearch, and there is none here.")
  return {
    storefrontUrl: `http://localhost:${settings.storefrontPort}`,
    backendUrl: `http://localhost:${settings.backendPort}`,
    meilisearchHost: services.meilisearchHost,
    meilisearchKey: services.meilisearchKey ?? "",
    publishableKey: written.publishable_key,
    regionId: written.region_id,
  }
}
