import { z } from "@medusajs/framework/zod"

/** The most an admin can write at once: what an entry of the books can hold. */
const MOST_MAD = 21_474_836.47

/** An amount in dirhams with at most two decimals, read as whole centimes. */
export const dirhams = z
  .number("invalid_amount")
  .min(-MOST_MAD, "invalid_amount")
  .max(MOST_MAD, "invalid_amount")
  .refine((value) => Math.abs(Math.round(value * 100) - value * 100) < 1e-6, "invalid_amount")
  .transform((value) => Math.round(value * 100))
