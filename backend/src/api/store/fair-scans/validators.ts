import { z } from "@medusajs/framework/zod"

/** `POST /store/fair-scans`. A visitor whose browser remembers an hour's scan says so, and is not counted again. */
export const scanSchema = z.strictObject({
  code: z.string().min(1, "required").max(200, "too_big"),
  is_counted_before: z.boolean().default(false),
})
