import { z } from "zod"
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

let known: { market: Market; at: number } | undefined

/** The market's region and figures, asked at most once a minute. */
export const readMarket = async (): Promise<Market> => {
  if (known && Date.now() - known.at < FRESH_FOR_MS) return known.market
  const market = await askMarket(marketSchema, "/store/market")
  known = { market, at: Date.now() }
  return market
}
