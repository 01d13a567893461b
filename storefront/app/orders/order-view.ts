import { z } from "zod"
import { standOfPartSchema } from "~/fairs/stand-of-part"
import { invoiceRowSchema } from "~/papers/paper"

const namesSchema = z.record(z.string(), z.string().nullish())

const totalsSchema = z.object({
  items: z.number(),
  shipping: z.number(),
  discount: z.number(),
  tax: z.number(),
  total: z.number(),
})

const pricePartsSchema = z.array(z.object({ part: z.string(), amount: z.number() })).nullish()

const partItemSchema = z.object({
  id: z.string().nullish(),
  title: z.string(),
  variant_title: z.string().nullish(),
  thumbnail: z.string().nullish(),
  product_handle: z.string().nullish(),
  quantity: z.number(),
  unit_price: z.number(),
  total: z.number(),
  /** How many of them may still be given back. */
  returnable_quantity: z.number().default(0),
})

const returnSchema = z.object({
  id: z.string(),
  status: z.string(),
  reason: z.string().nullish(),
  note: z.string().nullish(),
})

const refundSchema = z.object({
  id: z.string(),
  amount: z.number(),
  method: z.string(),
  status: z.string(),
  due_by: z.string(),
  sent_at: z.string().nullish(),
})

const stepSchema = z.object({
  status: z.string(),
  at: z.string(),
  tracking: z.string().nullish(),
  reason: z.string().nullish(),
})

const partSchema = z.object({
  number: z.string(),
  status: z.string(),
  cooperative: z.object({ handle: z.string(), name: namesSchema, province: z.string().nullish() }),
  items: z.array(partItemSchema),
  delivery: z.object({
    kind: z.enum(["delivery", "pickup", "service"]),
    tracking_number: z.string().nullish(),
  }),
  /** The stand where the part is fetched. */
  stand: standOfPartSchema.nullish(),
  totals: totalsSchema,
  price_parts: pricePartsSchema,
  history: z.array(stepSchema),
  returns: z.array(returnSchema).default([]),
  /** Money of the part that goes back to the shopper. */
  refunds: z.array(refundSchema).default([]),
  /** Its invoice and credit notes, once it is delivered. */
  invoices: z.array(invoiceRowSchema).default([]),
  /** Until when goods of the part may be given back. */
  return_until: z.string().nullish(),
  /** What the shopper can do with the part now. */
  actions: z.array(z.string()).default([]),
})

/** One order as the shopper follows it: one number, a part for each cooperative, amounts in its currency. */
export const orderViewSchema = z.object({
  order: z.object({
    id: z.string(),
    number: z.string(),
    created_at: z.string(),
    status: z.string(),
    currency_code: z.string().default("mad"),
    totals: totalsSchema,
    price_parts: pricePartsSchema,
    address: z
      .object({
        name: z.string().nullish(),
        phone: z.string().nullish(),
        province: z.string().nullish(),
        commune: z.string().nullish(),
        address_1: z.string().nullish(),
        postal_code: z.string().nullish(),
        country_code: z.string().nullish(),
      })
      .nullish(),
    contact: z.object({
      name: z.string().nullish(),
      phone: z.string().nullish(),
      email: z.string().nullish(),
    }),
    payment: z.object({
      method: z.string(),
      status: z.string(),
      paid: z.number(),
      /** What of it was given back since. */
      refunded: z.number().default(0),
      due: z.number(),
    }),
  }),
  parts: z.array(partSchema),
})

export type OrderView = z.infer<typeof orderViewSchema>
export type OrderPart = OrderView["parts"][number]
