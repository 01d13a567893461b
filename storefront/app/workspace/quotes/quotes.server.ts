import { z } from "zod"
import { askAsMember, type MemberSession } from "../access/member-session.server"

const quoteSchema = z.object({
  id: z.string(),
  number: z.string(),
  status: z.string(),
  product_title: z.string().nullish(),
  name: z.string(),
  /** How to reach the shopper, while the question is open and only then. */
  contact: z.object({ phone: z.string(), email: z.string().nullish(), whatsapp_url: z.string() }).nullish(),
  message: z.string(),
  date: z.string().nullish(),
  quantity: z.number().nullish(),
  price_mad: z.number().nullish(),
  answer: z.string().nullish(),
  created_at: z.string(),
})

export type Quote = z.infer<typeof quoteSchema>

const listSchema = z.object({ quote_requests: z.array(quoteSchema), pages: z.number().default(1) })

/** A page of what shoppers asked the price of; on it, those that wait for an answer first. */
export const readQuotes = async (
  page: number,
  session: MemberSession,
): Promise<{ quotes: Quote[]; pages: number }> => {
  const { quote_requests: quotes, pages } = await askAsMember(
    listSchema,
    "/cooperative/quote-requests",
    session,
    { query: { page } },
  )
  return { quotes: quotes.sort((a, b) => Number(b.status === "open") - Number(a.status === "open")), pages }
}

const quotePath = (id: string, act: string): string =>
  `/cooperative/quote-requests/${encodeURIComponent(id)}/${act}`

/** Answers with words and, when there is one, a price in dirhams. */
export const answerQuote = (
  id: string,
  answer: { message: string; price_mad?: number },
  session: MemberSession,
): Promise<unknown> => askAsMember(z.unknown(), quotePath(id, "answer"), session, { body: answer })

export const declineQuote = (id: string, reason: string, session: MemberSession): Promise<unknown> =>
  askAsMember(z.unknown(), quotePath(id, "decline"), session, { body: { reason } })
