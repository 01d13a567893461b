import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { readCardSettings } from "../../deployment/card-settings"
import { ABROAD_REGIONS } from "../market/regions"
import { exchangeRates } from "./exchange-rates"

const Regions = z.array(z.object({ id: z.string(), name: z.string() }))

/** Somewhere abroad that goods are sent to, and what is paid there. */
export type OpenRegion = { region_id: string; currency_code: string; countries: string[] }

/**
 * The regions abroad that sell now: their currency has a rate in force, and a card can be charged, which is the one way
 * to pay from there.
 */
export async function readOpenRegions(container: MedusaContainer): Promise<OpenRegion[]> {
  if (!readCardSettings(process.env)) return []
  const rates = await exchangeRates(container).ratesInForce(new Date())
  const open = ABROAD_REGIONS.filter((region) =>
    rates.some(({ currency_code }) => currency_code === region.currency_code),
  )
  if (!open.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region",
    fields: ["id", "name"],
    filters: { name: open.map(({ name }) => name) },
  })
  const idOf = new Map(Regions.parse(data).map(({ id, name }) => [name, id]))
  return open.flatMap(({ name, currency_code, countries }) => {
    const region_id = idOf.get(name)
    return region_id ? [{ region_id, currency_code, countries }] : []
  })
}
