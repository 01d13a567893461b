import { z } from "zod"
import { remembered } from "../../server/remembered"
import { askMarket } from "./client.server"

const marketSchema = z.object({
  region_id: z.string(),
  currency: z.string(),
  /** Where goods are sent beyond Morocco, and in what they are paid there; empty while nothing is. */
  abroad: z.array(z.object({ currency: z.string(), countries: z.array(z.string()) })).default([]),
  counts: z.object({
    cooperatives: z.number(),
    products: z.number(),
    provinces: z.number(),
    women_cooperatives: z.number(),
  }),
  is_demo: z.boolean(),
})

export type Market = z.infer<typeof marketSchema>

const FRESH_FOR_MS = 60_000

/** The market's region and figures, asked at most once a minute and again after each purge. */
export const readMarket = remembered(
  (): Promise<Market> => askMarket(marketSchema, "/store/market"),
  FRESH_FOR_MS,
)
