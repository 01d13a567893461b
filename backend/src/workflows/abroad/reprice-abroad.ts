import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { priceAbroad } from "../../modules/exchange-rate/price-abroad"
import type { RateInForce } from "../../modules/exchange-rate/service"
import { purgeStorefront } from "../market-import/apply/purge-storefront"
import { exchangeRates } from "./exchange-rates"
import { findStalePrices, type StalePrice } from "./find-stale-prices"

const BATCH = 500
const LOCK_SECONDS = 300

/** What is repriced: some products or variants, or all of the market when no ids are given. */
type Scope = { ids?: string[] | undefined }

/**
 * Brings the prices in euros and dollars to the dirham price by the rate in force. What is right already is not
 * touched, so it may run at any time and after any interruption; carts are repriced when they next change, orders never.
 * A few products tell their followers each; the whole market tells the storefront once, for a search document does not
 * depend on a price abroad.
 *
 * @returns how many prices were written
 */
export async function repriceAbroad(container: MedusaContainer, { ids }: Scope = {}): Promise<number> {
  const rates = await exchangeRates(container).ratesInForce(new Date())
  if (!rates.length) return 0
  const written = await container
    .resolve(Modules.LOCKING)
    .execute("reprice-abroad", () => writeAll(container, rates, ids), { timeout: LOCK_SECONDS })
  if (written && !ids) await purgeStorefront(container)
  return written
}

async function writeAll(container: MedusaContainer, rates: RateInForce[], ids?: string[]): Promise<number> {
  let written = 0
  let before = ""
  for (;;) {
    const stale = await findStalePrices(container, { rates, ids, limit: BATCH })
    if (!stale.length) return written
    const now = JSON.stringify(stale)
    if (now === before) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`${stale.length} prices abroad stay as they are, whatever is written.`)
      return written
    }
    before = now
    await write(container, stale, { rates, isQuiet: !ids })
    written += stale.length
  }
}

async function write(
  container: MedusaContainer,
  stale: StalePrice[],
  { rates, isQuiet }: { rates: RateInForce[]; isQuiet: boolean },
): Promise<void> {
  const rateOf = new Map(rates.map((rate) => [rate.currency_code, rate.ten_thousandths]))
  const prices = stale.map(({ price_set_id, currency_code, dirhams }) => ({
    priceSetId: price_set_id,
    prices: [
      {
        currency_code,
        amount: priceAbroad(Math.round(dirhams * 100), rateOf.get(currency_code) ?? 0) / 100,
        // Without these core takes it for another price beside the one that is there.
        min_quantity: null,
        max_quantity: null,
      },
    ],
  }))
  const pricing = container.resolve(Modules.PRICING)
  if (!isQuiet) return void (await pricing.addPrices(prices))
  const eventGroupId = randomUUID()
  await pricing.addPrices(prices, { eventGroupId })
  await container.resolve(Modules.EVENT_BUS).clearGroupedEvents(eventGroupId)
}
