import { z } from "@medusajs/framework/zod"
import { pageNumber } from "../../paging/paging"
import { languageParameter } from "../../../languages/languages"

/** Characters nobody types in a search box on purpose; Postgres refuses the first. */
const CONTROL_CHARACTERS = /[\u0000-\u001f\u007f]/g

const words = z
  .string()
  .max(200, "query_too_long")
  .transform((text) => text.replace(CONTROL_CHARACTERS, " ").trim())

/** `GET /store/cooperatives?province=&region=&tier=&q=&page=`; a region by its ISO code or its slug. */
export const ListPublicCooperatives = z.object({
  province: z.string().min(1).max(80, "unknown_province").optional(),
  region: z.string().min(1).max(80, "unknown_region").optional(),
  tier: z.coerce
    .number("unknown_tier")
    .int("unknown_tier")
    .min(1, "unknown_tier")
    .max(9, "unknown_tier")
    .optional(),
  q: words.optional(),
  page: pageNumber,
})

export type ListPublicCooperatives = z.output<typeof ListPublicCooperatives>

/** `GET /store/cooperatives/:handle?lang=` */
export const ReadPublicCooperative = z.object({ lang: languageParameter })
