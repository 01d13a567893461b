import { z } from "@medusajs/framework/zod"
import { QUOTE_STATUSES } from "../../../modules/quote-request/models/quote-request"
import { ApiError } from "../../errors/api-error"
import { listOwn, type CooperativeScope } from "../guard"

const FIELDS = [
  ...["id", "number", "status", "product_id", "product_title", "name", "phone", "email", "message"],
  ...["wanted_on", "quantity", "lang", "price_mad", "answer", "created_at", "answered_at"],
]

const Quote = z.object({
  id: z.string(),
  number: z.string(),
  status: z.enum(QUOTE_STATUSES),
  product_id: z.string(),
  product_title: z.string(),
  name: z.string(),
  phone: z.string(),
  email: z.string().nullable(),
  message: z.string(),
  wanted_on: z.string().nullable(),
  quantity: z.number().nullable(),
  lang: z.string(),
  price_mad: z.coerce.number().nullable(),
  answer: z.string().nullable(),
  created_at: z.coerce.date(),
  answered_at: z.coerce.date().nullable(),
})

/** A quote request as its cooperative sees it. The shopper's number and address are shown while it is open, and only then. */
function toQuote({ wanted_on, phone, email, ...quote }: z.infer<typeof Quote>) {
  const isOpen = quote.status === "open"
  const contact = isOpen ? { phone, email, whatsapp_url: `https://wa.me/${phone.replace("+", "")}` } : null
  return { ...quote, date: wanted_on, contact }
}

type Asked = { status?: string | undefined; skip: number; take: number }

/** The cooperative's quote requests, the newest first. */
export async function listOwnQuotes(scope: CooperativeScope, { status, skip, take }: Asked) {
  const { rows, count } = await listOwn(scope, "quote_request", {
    fields: FIELDS,
    filters: status ? { status } : {},
    pagination: { skip, take, order: { created_at: "DESC" } },
  })
  return { quotes: z.array(Quote).parse(rows).map(toQuote), count }
}

/** @throws {ApiError} 404 `quote_request_not_found`, the same for an unknown id and for somebody else's. */
export async function readOwnQuote(scope: CooperativeScope, id: string) {
  const { rows } = id
    ? await listOwn(scope, "quote_request", { fields: FIELDS, filters: { id } })
    : { rows: [] }
  const [quote] = z.array(Quote).parse(rows)
  if (!quote) throw ApiError.notFound("quote_request")
  return toQuote(quote)
}
