import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** The country's clock: it changes its offset around Ramadan, so only Postgres' zone names may be asked about it. */
export const MARKET_ZONE = "Africa/Casablanca"

/** The market's own currency: what a cooperative is owed and paid in. */
export const MARKET_CURRENCY = "mad"

const monthFormat = new Intl.DateTimeFormat("en-CA", {
  timeZone: MARKET_ZONE,
  year: "numeric",
  month: "2-digit",
})

/** The month it is in Morocco, `2026-11`. */
export function currentMonth(now: Date): string {
  return monthFormat.format(now)
}

export type MonthBounds = { starts: Date; ends: Date }

const boundsSchema = z.object({
  rows: z.tuple([z.object({ starts: z.coerce.date(), ends: z.coerce.date() })]),
})

/** When a month (`2026-11`) begins and ends in Morocco; `ends` is the next one's first moment. */
export async function boundsOfMonth(container: MedusaContainer, month: string): Promise<MonthBounds> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const answer: unknown = await database.raw(
    `select cast(:first as timestamp) at time zone :zone as starts,
      (cast(:first as timestamp) + interval '1 month') at time zone :zone as ends`,
    { first: `${month}-01`, zone: MARKET_ZONE },
  )
  return boundsSchema.parse(answer).rows[0]
}
