import { z } from "@medusajs/framework/zod"
import { LANGUAGES } from "../../../languages/languages"

/** The mails of an order, by what happened. */
export const MAIL_TEMPLATES = [
  "order_placed",
  "part_shipped",
  "part_delivered",
  "part_refused",
  "part_cancelled",
  "line_cancelled",
  "return_requested",
  "return_accepted",
  "return_refused",
  "return_received",
  "refund_sent",
] as const
export type MailTemplate = (typeof MAIL_TEMPLATES)[number]

const partSchema = z.object({
  number: z.string(),
  cooperative_name: z.string(),
  items: z.array(z.object({ title: z.string(), quantity: z.number(), total: z.number().nullish() })),
  shipping_total: z.number(),
  total: z.number().nullish(),
  tracking_number: z.string().nullish(),
  reason: z.string().nullish(),
  /** The stand where it still waits to be fetched, and until which day. */
  stand: z.object({ place: z.string(), until: z.string() }).nullish(),
})

/**
 * What every mail of an order tells: amounts with tax, texts already in the reader's language. An amount left
 * out is not spoken of.
 */
export const mailDataSchema = z.object({
  lang: z.enum(LANGUAGES),
  order_number: z.string(),
  customer_name: z.string(),
  parts: z.array(partSchema).min(1),
  total: z.number(),
  /** What the amounts are in. */
  currency_code: z.string().default("mad"),
  /** Paid at once by card: nothing is paid when it comes, and what does not come is given back. */
  is_paid: z.boolean().default(false),
  lookup_url: z.string().nullish(),
})

export type MailData = z.input<typeof mailDataSchema>
export type MailPart = z.infer<typeof partSchema>
