import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { rateInDirhams } from "../../modules/exchange-rate/rate"
import { exchangeRates } from "./exchange-rates"

const Users = z.array(
  z.object({
    id: z.string(),
    email: z.string(),
    first_name: z.string().nullish(),
    last_name: z.string().nullish(),
  }),
)

const SHOWN = 100

/** The last rates of every currency, the newest first, who set each, and which are in force now. */
export async function readExchangeRates(container: MedusaContainer) {
  const service = exchangeRates(container)
  const [inForce, rates] = await Promise.all([
    service.ratesInForce(new Date()),
    service.listExchangeRates({}, { order: { starts_at: "DESC" }, take: SHOWN }),
  ])
  const names = await readNames(container, [...new Set(rates.map(({ set_by }) => set_by))])
  const isInForce = (rate: (typeof rates)[number]) =>
    inForce.some(
      ({ currency_code, starts_at }) =>
        currency_code === rate.currency_code && starts_at.getTime() === rate.starts_at.getTime(),
    )
  return rates.map((rate) => ({
    id: rate.id,
    currency_code: rate.currency_code,
    dirhams: rateInDirhams(rate.ten_thousandths),
    starts_at: rate.starts_at,
    set_at: rate.created_at,
    set_by: names.get(rate.set_by) ?? rate.set_by,
    is_in_force: isInForce(rate),
  }))
}

async function readNames(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "user",
    fields: ["id", "email", "first_name", "last_name"],
    filters: { id: ids },
  })
  return new Map(
    Users.parse(data).map(({ id, email, first_name, last_name }) => [
      id,
      [first_name, last_name].filter(Boolean).join(" ") || email,
    ]),
  )
}
