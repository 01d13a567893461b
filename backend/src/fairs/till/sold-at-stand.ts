import { z } from "@medusajs/framework/zod"

const MAX_TOTAL_CENTIMES = 100_000_000

/** Dirhams with at most two decimals, as whole centimes. */
export const centimes = z
  .number("invalid_amount")
  .min(0, "negative")
  .max(1_000_000, "too_big")
  .transform((dirhams, context) => {
    const rounded = Math.round(dirhams * 100)
    if (Math.abs(rounded - dirhams * 100) < 1e-6) return rounded
    context.addIssue({ code: "custom", message: "invalid_amount" })
    return z.NEVER
  })

const price = centimes.refine((value) => value > 0, "not_positive")
const moment = z.iso.datetime({ offset: true, error: "invalid_date" }).transform((text) => new Date(text))
const key = z.string().regex(/^[\w-]{8,64}$/, "invalid_key")

const lineSchema = z
  .strictObject({
    variant_id: z.string().min(1, "required").max(64, "too_big"),
    title: z.string().trim().min(1, "required").max(200, "too_big"),
    quantity: z
      .number("invalid_quantity")
      .int("invalid_quantity")
      .min(1, "invalid_quantity")
      .max(1000, "invalid_quantity"),
    unit_price_mad: price,
    list_price_mad: price,
  })
  .transform(({ unit_price_mad, list_price_mad, ...line }) => ({
    ...line,
    unit_centimes: unit_price_mad,
    list_centimes: list_price_mad,
  }))

const saleSchema = z
  .strictObject({
    sale_key: key,
    sequence: z
      .number("invalid_number")
      .int("invalid_number")
      .min(0, "invalid_number")
      .max(2_000_000_000, "too_big"),
    phone_sold_at: moment,
    /** Milliseconds: the server's clock less the phone's, as the phone last measured it. */
    clock_offset_ms: z.number("invalid_number").int("invalid_number").min(-1e13).max(1e13).nullish(),
    lines: z.array(lineSchema).min(1, "required").max(60, "too_many"),
    cash_given_mad: centimes.nullish(),
  })
  .transform(({ cash_given_mad, ...sale }) => ({ ...sale, cash_centimes: cash_given_mad ?? null }))
  .superRefine(({ lines, cash_centimes }, context) => {
    const total = lines.reduce((sum, { unit_centimes, quantity }) => sum + unit_centimes * quantity, 0)
    if (total > MAX_TOTAL_CENTIMES) context.addIssue({ code: "custom", message: "too_big", path: ["lines"] })
    if (cash_centimes !== null && cash_centimes < total)
      context.addIssue({ code: "custom", message: "less_than_total", path: ["cash_given_mad"] })
  })

/** A sale as a phone tells it; prices in centimes. */
export type SoldAtStand = z.output<typeof saleSchema>

/** `POST /cooperative/till/:edition_id/sales` */
export const batchSchema = z.strictObject({
  device_id: key,
  sent_at: moment,
  sales: z
    .array(saleSchema)
    .min(1, "required")
    .max(100, "too_many")
    .refine((sales) => new Set(sales.map(({ sale_key }) => sale_key)).size === sales.length, "sold_twice"),
})
