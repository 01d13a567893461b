import { z } from "@medusajs/framework/zod"
import { plainText } from "../../../languages/plain-text"

const count = (most: number) =>
  z.number("invalid_number").int("invalid_number").min(0, "too_small").max(most, "too_big")

/** `POST /admin/cash-terms`: all the terms, in dirhams, and why they change. */
export const cashTermsSchema = z.strictObject({
  regions: z
    .array(z.string().regex(/^MA-\d{2}$/, "unknown_region"))
    .min(1, "required")
    .max(12, "too_many")
    .nullable(),
  most_mad: z.number("invalid_amount").min(0, "too_small").max(1_000_000, "too_big").nullable(),
  undelivered_parcels: count(100),
  within_months: count(60),
  undelivered_after_days: count(365),
  reason: plainText(500)
    .nullish()
    .transform((text) => text || null),
})
