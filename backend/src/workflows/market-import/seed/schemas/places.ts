import { z } from "@medusajs/framework/zod"
import { Slug, textsUpTo } from "./texts"

const Texts = z.object({ ar: z.string().min(1), fr: z.string().min(1), en: z.string().min(1) })

/** What the demo market reads of `regions-provinces.json`, next to what the province plugin imports of it. */
export const DemoPlaces = z.object({
  provinces: z.array(
    z.object({
      slug: Slug,
      region: z.string(),
      name: Texts,
      label: Texts,
      seat: z.object({ fr: z.string().min(1) }),
    }),
  ),
})

/** `place-names.json`: what people call a place whose official name is long (Agadir, Dakhla). */
export const PlaceNames = z.strictObject({ short_names: z.record(Slug, textsUpTo(30)) })

export type DemoPlace = z.infer<typeof DemoPlaces>["provinces"][number]
