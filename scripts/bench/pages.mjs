import { load } from "./load.mjs"
import { perSecond } from "./table.mjs"

/**
 * A product's page from the page cache against Medusa's own product by handle.
 * @param {import("./run-bench.mjs").Market} market
 * @returns {Promise<import("./table.mjs").Row[]>}
 */
export async function benchPages({ storefrontUrl, backendUrl, publishableKey, regionId }) {
  const handle = await someHandle(storefrontUrl)
  const page = await load(
    { url: `${storefrontUrl}/fr/products/${handle}`, headers: { "accept-encoding": "br" } },
    { clients: 10 },
  )
  const fields = "*variants.calculated_price,*variants.options,*images,*categories"
  const url = `${backendUrl}/store/products?handle=${handle}&region_id=${regionId}&fields=${fields}`
  const plain = await load({ url, headers: { "x-publishable-api-key": publishableKey } }, { clients: 10 })
  return [
    {
      what: "product page from the page cache",
      ours: perSecond(page.perSecond),
      peer: `${perSecond(plain.perSecond)} (GET /store/products?handle=)`,
      ratio: page.perSecond / plain.perSecond,
      budget: ">= 100x",
    },
  ]
}

/** @param {string} storefrontUrl */
async function someHandle(storefrontUrl) {
  const page = await (await fetch(`${storefrontUrl}/fr/products?in_stock=1`)).text()
  return /href="\/fr\/products\/([^"?#]+)"/.exec(page)?.[1] ?? ""
}
