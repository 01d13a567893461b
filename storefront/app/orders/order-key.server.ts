import { z } from "zod"
import { placedOrderCookie, readText } from "~/session/cookies.server"

const keySchema = z.object({
  number: z.string().max(40),
  phone: z.string().max(40).optional(),
  email: z.string().max(254).optional(),
})

/** What opens an order to someone without an account: its number with the phone or the e-mail it was placed with. */
export type OrderKey = z.infer<typeof keySchema>

/** Remembers the order just placed or found, so that its page opens again without typing. */
export const orderKeyHeader = (key: OrderKey): Promise<string> =>
  placedOrderCookie.serialize(JSON.stringify(key))

/** The remembered key, when it is the one of this order. */
export const rememberedKey = async (request: Request, number: string): Promise<OrderKey | undefined> => {
  const text = await readText(placedOrderCookie, request)
  if (!text) return undefined
  const parsed = keySchema.safeParse(jsonOf(text))
  return parsed.success && parsed.data.number === number ? parsed.data : undefined
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // A cookie that is not ours any more opens nothing.
    return undefined
  }
}
