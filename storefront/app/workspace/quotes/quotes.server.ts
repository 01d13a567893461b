import { z } from "zod"
import { askAsMember, type MemberSession } from "../access/member-session.server"

const quoteSchema = z.object({
  id: z.string(),
  number: z.string(),
  status: z.string(),
  product_title: z.string().nullish(),
  product: z.looseObject({ title: z.string().nullish() }).nullish(),
  name: z.string(),
  phone: z.string().nullish(),
  email: z.string().nullish(),
  message: z.string(),
  date: z.string().nullish(),
  quantity: z.number().nullish(),
  price_mad: z.number().nullish(),
  answer: z.string().nullish(),
  created_at: z.string(),
})

export type Quote = z.infer<typeof quoteSchema>

/** What shoppers asked the price of, those that wait for an answer first. */
export const readQuotes = async (session: MemberSession): Promise<Quote[]> => {
  const listSchema = z.object({ quote_requests: z.array(quoteSchema) })
  const { quote_requests: quotes } = await askAsMember(listSchema, "/cooperative/quote-requests", session)
  return quotes.sort((a, b) => Number(b.status === "open") - Number(a.status === "open"))
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
