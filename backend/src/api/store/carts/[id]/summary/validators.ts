import { z } from "@medusajs/framework/zod"
import { LANGUAGES } from "../../../../../languages/languages"

/** `?lang=` for titles and names (the cart's language when absent), `?province=` to price deliveries before the address is known. */
export const summaryQuerySchema = z.object({
  lang: z.enum(LANGUAGES, "unknown_language").optional(),
  province: z.string().min(1).max(60, "unknown_province").optional(),
})
