import { z } from "zod"
import { remembered } from "../../server/remembered"
import { askMarket } from "./client.server"

const marketSchema = z.object({
  region_id: z.string(),
  currency: z.string(),
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
