import { z } from "@medusajs/framework/zod"
import { categoryHandles } from "../../../fairs/edition-schema"
import { plainText } from "../../../languages/plain-text"

/** Nobody brings more people to one stand. */
const MOST_PEOPLE = 20

/** `POST /cooperative/fairs/:id/application` */
export const ApplyToFair = z.strictObject({
  categories: categoryHandles.min(1, "required"),
  presentation: plainText(1000)
    .transform((text) => text || null)
    .nullish()
    .transform((text) => text ?? null),
  people: z
    .number("invalid_number")
    .int("invalid_number")
    .min(1, "invalid_number")
    .max(MOST_PEOPLE, "invalid_number"),
  needs: z
    .strictObject({ electricity: z.boolean().default(false), lodging: z.boolean().default(false) })
    .default({ electricity: false, lodging: false }),
})

/** `POST /cooperative/fairs/:id/withdraw` */
export const WithdrawStand = z.strictObject({
  reason: plainText(500)
    .transform((text) => text || null)
    .nullish()
    .transform((text) => text ?? null),
})
