import { ask, medianOf } from "./load.mjs"
import { perSecond } from "./table.mjs"

const ORDERS = 6
const ADDRESS = {
  name: "Amina",
  phone: "+212612345678",
  province: "al-hoceima",
  commune: "Imzouren",
  address_1: "Douar",
}

/**
 * A cart of three cooperatives from nothing to the order: the market's four calls against the ten of plain
 * Medusa, on the same backend.
 * @param {import("./run-bench.mjs").Market} market
 * @returns {Promise<import("./table.mjs").Row[]>}
 */
export async function benchCheckout(market) {
  const variants = await threeVariants(market)
  const few = await medianOf(() => orderInFewCalls(market, variants), ORDERS)
  const many = await medianOf(() => orderInManyCalls(market, variants), ORDERS)
  return [
    {
      what: "order of three cooperatives, one client",
      ours: perSecond(1000 / few),
      peer: `${perSecond(1000 / many)} (plain API calls)`,
      ratio: many / few,
      budget: ">= 2x",
    },
  ]
}

/** @param {import("./run-bench.mjs").Market} market @param {string} path @param {unknown} [body] */
const store = ({ backendUrl, publishableKey }, path, body) =>
  ask({ url: `${backendUrl}/store${path}`, headers: { "x-publishable-api-key": publishableKey }, body })

/** Goods in stock of three cooperatives. @param {import("./run-bench.mjs").Market} market @returns {Promise<string[]>} */
async function threeVariants(market) {
  const found = await store(market, "/search", {
    queries: [
      { entity: "product", filters: { category_path: "terroir", in_stock: true }, pagination: { take: 60 } },
    ],
  })
  /** @type {Map<string, string>} */
  const handles = new Map()
  for (const { document } of found.results[0].hits)
    if (!handles.has(document.cooperative)) handles.set(document.cooperative, document.handle)
  const products = await Promise.all(
    [...handles.values()].slice(0, 3).map((handle) => store(market, `/catalogue/products/${handle}`)),
  )
  return products.map(
    ({ product }) =>
      product.variants.find((/** @type {{ in_stock: boolean }} */ { in_stock }) => in_stock).id,
  )
}

/** @param {import("./run-bench.mjs").Market} market @param {string[]} variants */
async function orderInFewCalls(market, variants) {
  const items = variants.map((variant_id) => ({ variant_id, quantity: 1 }))
  const { cart } = await store(market, "/carts", { region_id: market.regionId, items })
  const { name, phone, ...address } = ADDRESS
  const { groups } = await store(market, `/carts/${cart.id}/summary?province=${ADDRESS.province}`)
  await store(market, `/carts/${cart.id}/checkout`, {
    contact: { name, phone },
    address,
    deliveries: deliveriesOf(groups),
    payment: "cash_on_delivery",
    lang: "fr",
  })
  await store(market, `/carts/${cart.id}/complete`, {})
}

/** @typedef {{ cooperative: { id: string }, delivery_options: { id: string }[] }} Group */

/** The first delivery each cooperative offers. @param {Group[]} groups */
const deliveriesOf = (groups) =>
  Object.fromEntries(groups.map((group) => [group.cooperative.id, group.delivery_options[0]?.id]))

/** @param {import("./run-bench.mjs").Market} market @param {string[]} variants */
async function orderInManyCalls(market, variants) {
  const { cart } = await store(market, "/carts", { region_id: market.regionId })
  for (const variant_id of variants)
    await store(market, `/carts/${cart.id}/line-items`, { variant_id, quantity: 1 })
  const { name, phone, province, commune: city, address_1 } = ADDRESS
  const address = { first_name: name, phone, province, city, address_1, country_code: "ma" }
  await store(market, `/carts/${cart.id}`, { shipping_address: address, billing_address: address })
  const { groups } = await store(market, `/carts/${cart.id}/summary`)
  for (const group of groups)
    await store(market, `/carts/${cart.id}/shipping-methods`, { option_id: group.delivery_options[0].id })
  const { payment_collection } = await store(market, "/payment-collections", { cart_id: cart.id })
  const { payment_providers } = await store(market, `/payment-providers?region_id=${market.regionId}`)
  await store(market, `/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: payment_providers[0].id,
  })
  await store(market, `/carts/${cart.id}/complete`, {})
}
