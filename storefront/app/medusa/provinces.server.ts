import { z } from "zod"
import { remembered } from "../../server/remembered"
import { askMarket } from "./client.server"

const namesSchema = z.record(z.string(), z.string().nullish())

const provincesSchema = z.object({
  regions: z.array(z.object({ iso: z.string(), slug: z.string(), name: namesSchema })),
  provinces: z.array(
    z.object({
      slug: z.string(),
      iso: z.string().nullish(),
      kind: z.string(),
      region: z.string(),
      name: namesSchema,
      label: namesSchema.nullish(),
      lat: z.number().nullish(),
      lon: z.number().nullish(),
      product_count: z.number(),
      cooperative_count: z.number(),
    }),
  ),
})

export type Provinces = z.infer<typeof provincesSchema>
export type Province = Provinces["provinces"][number]

const FRESH_FOR_MS = 5 * 60_000

/** The 12 regions and 75 provinces with their counts, asked at most every five minutes and again after each purge. */
export const readProvinces = remembered(
  (): Promise<Provinces> => askMarket(provincesSchema, "/store/provinces"),
  FRESH_FOR_MS,
)
