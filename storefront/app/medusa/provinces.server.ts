import { z } from "zod"
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

let known: { provinces: Provinces; at: number } | undefined

/** The 12 regions and 75 provinces with their counts, asked at most every five minutes. */
export const readProvinces = async (): Promise<Provinces> => {
  if (known && Date.now() - known.at < FRESH_FOR_MS) return known.provinces
  const provinces = await askMarket(provincesSchema, "/store/provinces")
  known = { provinces, at: Date.now() }
  return provinces
}
