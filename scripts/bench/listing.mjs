import { load } from "./load.mjs"
import { perSecond } from "./table.mjs"

const CLIENTS = 10

/**
 * A page of 24 goods with their prices: the market's listing against Medusa's own product list.
 * @param {import("./run-bench.mjs").Market} market
 * @returns {Promise<import("./table.mjs").Row[]>}
 */
export async function benchListing(market) {
  const headers = { "x-publishable-api-key": market.publishableKey }
  const pagination = { take: 24, order: { created_at: "DESC" } }
  const body = { queries: [{ entity: "product", filters: { in_stock: true }, pagination }] }
  const ours = await load(
    { url: `${market.backendUrl}/store/search`, method: "POST", headers, body },
    { clients: CLIENTS },
  )
  const plain = await load({ url: plainListing(market), headers }, { clients: CLIENTS })
  const cached = await load(
    { url: `${market.storefrontUrl}/fr/products`, headers: { "accept-encoding": "br" } },
    { clients: CLIENTS },
  )
  const peer = `${perSecond(plain.perSecond)} (GET /store/products)`
  return [
    {
      what: "listing of 24 goods, backend",
      ours: perSecond(ours.perSecond),
      peer,
      ratio: ours.perSecond / plain.perSecond,
      budget: ">= 10x",
    },
    {
      what: "listing page from the page cache",
      ours: perSecond(cached.perSecond),
      peer,
      ratio: cached.perSecond / plain.perSecond,
      budget: ">= 100x",
    },
  ]
}

/** @param {import("./run-bench.mjs").Market} market */
const plainListing = ({ backendUrl, regionId }) =>
  `${backendUrl}/store/products?limit=24&region_id=${regionId}&fields=id,title,handle,thumbnail,*variants.calculated_price`
