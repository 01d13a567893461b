import { z } from "@medusajs/framework/zod"
import { plainText, requiredText } from "../../../languages/plain-text"
import { rowWindow } from "../../paging/paging"

/** `GET /admin/commission-rules?limit=&offset=` */
export const ListRules = z.object(rowWindow)

const moment = z.iso.datetime({ offset: true, error: "invalid_date" }).transform((text) => new Date(text))

const percent = z.number("invalid_percent").min(0, "invalid_percent").max(100, "invalid_percent")

const note = plainText(500)
  .nullish()
  .transform((text) => text || null)

/** A rule for everyone's sales, one cooperative's, one category's, or both; from now on when no date is given. */
export const CreateRule = z.strictObject({
  name: requiredText(120),
  commission_percent: percent,
  solidarity_percent: percent,
  cooperative_id: z.string().min(1).max(64).nullable().default(null),
  category: z.string().min(1).max(120).nullable().default(null),
  priority: z
    .number("invalid_priority")
    .int("invalid_priority")
    .min(0, "invalid_priority")
    .max(1000, "invalid_priority")
    .default(0),
  starts_at: moment.nullish().transform((date) => date ?? new Date()),
  ends_at: moment.nullish().transform((date) => date ?? null),
  reason: note,
})

/** When a rule ends: now, unless a later moment is given. */
export const EndRule = z.strictObject({
  ends_at: moment.nullish().transform((date) => date ?? null),
  reason: note,
})
