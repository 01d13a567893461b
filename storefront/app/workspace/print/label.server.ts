import { z } from "zod"
import { askAsMember, type MemberSession } from "../access/member-session.server"

const text = z.string().nullish()
const name = z.union([z.string(), z.record(z.string(), text)]).nullish()

const partySchema = z.object({
  name,
  phone: text,
  address: text,
  address_1: text,
  postal_code: text,
  country_code: text,
  commune: text,
  province: text,
})

const labelSchema = z.object({
  number: z.string(),
  to: partySchema,
  from: partySchema,
  /** An SVG drawing, or the address of one. */
  qr: text,
  cod_amount: z.number().nullish(),
  weight_g: z.number().nullish(),
  items: z.array(z.object({ title: z.string(), quantity: z.number() })).default([]),
})

export type Label = z.infer<typeof labelSchema>

const answerSchema = z.union([z.object({ label: labelSchema }).transform(({ label }) => label), labelSchema])

/** What is printed on a parcel: from whom, to whom, the cash to collect; amounts in dirhams, weight in grams. */
export const readLabel = (session: MemberSession, orderId: string): Promise<Label> =>
  askAsMember(answerSchema, `/cooperative/orders/${encodeURIComponent(orderId)}/label`, session)
