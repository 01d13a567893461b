import { z } from "@medusajs/framework/zod"

/** The country's clock: it changes its offset around Ramadan, so only Postgres' zone names may be asked about it. */
export const MARKET_ZONE = "Africa/Casablanca"

const monthFormat = new Intl.DateTimeFormat("en-CA", {
  timeZone: MARKET_ZONE,
  year: "numeric",
  month: "2-digit",
})

/** The month it is in Morocco, `2026-11`. */
export function currentMonth(now: Date): string {
  return monthFormat.format(now)
}

/** `?month=2026-11`; the current one when it is left out. */
export const monthSchema = z.object({
  month: z
    .string()
    .regex(/^20\d{2}-(0[1-9]|1[0-2])$/, "invalid_month")
    .optional()
    .transform((month) => month ?? currentMonth(new Date())),
})
