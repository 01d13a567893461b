import { z } from "zod"

const texts = z.record(z.string(), z.string().nullish())

/** The stand at which a part of an order is fetched; `until` is when the last doors of its fair close, ISO 8601. */
export const standOfPartSchema = z.object({
  stand: z.string().nullish(),
  edition_handle: z.string(),
  edition_names: texts,
  place: texts,
  until: z.string(),
})

export type StandOfPart = z.infer<typeof standOfPartSchema>
