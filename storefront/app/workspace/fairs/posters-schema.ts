import { z } from "zod"

const texts = z.record(z.string(), z.string().nullish())

/** What a cooperative prints for its stand, as the backend tells it; prices in dirhams, `path` is what a code opens. */
export const postersSchema = z.object({
  edition: z.object({
    id: z.string(),
    names: texts,
    place: texts,
    opens_on: z.string(),
    closes_on: z.string(),
  }),
  cooperative: z.object({ names: texts }),
  stand: z.object({ number: z.string().nullable(), path: z.string() }),
  products: z.array(
    z.object({
      id: z.string(),
      titles: texts,
      image: z.string().nullish(),
      price_mad: z.number().nullable(),
      campaign_price_mad: z.number().nullable(),
      /** The same of its dearest size, where sizes differ in price. */
      dearest: z.object({ price_mad: z.number(), campaign_price_mad: z.number().nullable() }).nullish(),
      path: z.string(),
    }),
  ),
})

export type PosterProduct = z.infer<typeof postersSchema>["products"][number]
