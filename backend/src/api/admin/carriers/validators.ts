import { z } from "@medusajs/framework/zod"
import { requiredText } from "../../../languages/plain-text"

const name = z.strictObject({ ar: requiredText(80), fr: requiredText(80), en: requiredText(80) })

/** `POST /admin/carriers` */
export const newCarrierSchema = z.strictObject({
  code: z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/, "invalid_code"),
  name,
})

/** `POST /admin/carriers/:code` */
export const changedCarrierSchema = z.strictObject({
  name: name.optional(),
  is_active: z.boolean("invalid_value").optional(),
})
