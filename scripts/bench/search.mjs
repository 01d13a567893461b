import { ask, medianOf } from "./load.mjs"
import { milliseconds } from "./table.mjs"

const QUERIES = ["miel", "زيت أركان", "tapis", "zit l3oud", "safran"]
const ROUNDS = 40

/**
 * A search by the market's route against the same words straight to Meilisearch. The two take turns, one client.
 * @param {import("./run-bench.mjs").Market} market
 * @returns {Promise<import("./table.mjs").Row[]>}
 */
export async function benchSearch(market) {
  const index = await productIndexOf(market)
  let next = 0
  const word = () => QUERIES[next++ % QUERIES.length]
  const viaMarket = () =>
    ask({
      url: `${market.backendUrl}/store/search`,
      headers: { "x-publishable-api-key": market.publishableKey },
      body: { queries: [{ entity: "product", filters: { q: word() }, pagination: { take: 24 } }] },
    })
  const straight = () =>
    ask({
      url: `${market.meilisearchHost}/indexes/${index}/search`,
      headers: { authorization: `Bearer ${market.meilisearchKey}`, "accept-encoding": "identity" },
      body: { q: word(), limit: 24 },
    })
  await medianOf(viaMarket, ROUNDS)
  await medianOf(straight, ROUNDS)
  const [ours, peer] = [await medianOf(viaMarket, ROUNDS * 2), await medianOf(straight, ROUNDS * 2)]
  return [
    {
      what: "search, one client, median",
      ours: milliseconds(ours),
      peer: `${milliseconds(peer)} (Meilisearch)`,
      ratio: peer / ours,
      budget: ">= 0.5x and <= +3 ms",
    },
  ]
}

/** The product index that serves now: of all versions, the one with goods in it. @param {import("./run-bench.mjs").Market} market */
async function productIndexOf({ meilisearchHost, meilisearchKey }) {
  const { results } = await ask({
    url: `${meilisearchHost}/indexes?limit=200`,
    headers: { authorization: `Bearer ${meilisearchKey}` },
  })
  const stats = await ask({
    url: `${meilisearchHost}/stats`,
    headers: { authorization: `Bearer ${meilisearchKey}` },
  })
  const names = results
    .map((/** @type {{ uid: string }} */ { uid }) => uid)
    .filter((/** @type {string} */ uid) => uid.includes("product"))
  return names.sort(
    (/** @type {string} */ a, /** @type {string} */ b) =>
      stats.indexes[b].numberOfDocuments - stats.indexes[a].numberOfDocuments,
  )[0]
}
