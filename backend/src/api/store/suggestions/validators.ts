import { z } from "@medusajs/framework/zod"
import { languageParameter } from "../../../languages/languages"
import { SEARCH_LIMITS } from "../search/search-limits"

/** `?q=&lang=`: what was typed so far, and the reader's language. */
export const SuggestionsParameters = z.object({
  q: z.string("invalid_query").max(SEARCH_LIMITS.query, "query_too_long").default(""),
  lang: languageParameter,
})
