import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { AbroadCurrency } from "../../modules/exchange-rate/currencies"
import type { RateInForce } from "../../modules/exchange-rate/service"
import { MARKET } from "../market/market"

const Rows = z.array(
  z.object({ price_set_id: z.string(), currency_code: z.enum(["eur", "usd"]), dirhams: z.coerce.number() }),
)

/** A price abroad that is missing, or is not the one of the day, beside the dirham price it follows from. */
export type StalePrice = { price_set_id: string; currency_code: AbroadCurrency; dirhams: number }

/** Only everyone's price counts: not those of a list, of a rule or of a quantity. */
const plain = (price: string): string =>
  `${price}.deleted_at is null and ${price}.price_list_id is null and coalesce(${price}.rules_count, 0) = 0
   and ${price}.min_quantity is null and ${price}.max_quantity is null`

/**
 * One statement, however many prices there are: Query can neither compare two prices of a set nor stop at those that
 * differ. The rounding is that of `priceAbroad`.
 */
const STALE = `
select home.price_set_id, rate.currency_code, home.amount as dirhams
from unnest(:currencies::text[], :rates::numeric[]) as rate(currency_code, ten_thousandths)
cross join price home
join product_variant_price_set link on link.price_set_id = home.price_set_id and link.deleted_at is null
left join price abroad on abroad.price_set_id = home.price_set_id
  and abroad.currency_code = rate.currency_code and ${plain("abroad")}
where home.currency_code = :home and ${plain("home")}
  and (:variants::text[] is null or link.variant_id = any(:variants)
    or link.variant_id in (select id from product_variant where product_id = any(:variants)))
  and (abroad.id is null or abroad.amount <> ceil(home.amount * 100000 / rate.ten_thousandths) / 10)
order by home.price_set_id
limit :limit`

/**
 * The prices abroad to be written so that each follows from its dirham price by the rate in force.
 *
 * @param ids of products and variants; every one of the market when absent
 */
export async function findStalePrices(
  container: MedusaContainer,
  { rates, ids, limit }: { rates: RateInForce[]; ids?: string[] | undefined; limit: number },
): Promise<StalePrice[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: unknown[] } = await database.raw(STALE, {
    currencies: rates.map(({ currency_code }) => currency_code),
    rates: rates.map(({ ten_thousandths }) => ten_thousandths),
    home: MARKET.currency_code,
    variants: ids ?? null,
    limit,
  })
  return Rows.parse(rows)
}
