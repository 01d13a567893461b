import { z } from "@medusajs/framework/zod"
import { currentMonth } from "../../../money/month"

/** A month, `2026-11`. */
export const monthText = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, "invalid_month")

/** `?month=2026-11`; the current one when it is left out. */
export const monthSchema = z.object({
  month: monthText.optional().transform((month) => month ?? currentMonth(new Date())),
})
