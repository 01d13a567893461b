import { z } from "zod"
import { customerToken } from "~/account/account.server"
import { askMarket, MarketError, type MarketRequest } from "~/medusa/client.server"
import { rememberedKey } from "./order-key.server"

export type ReturnWish = {
  part_number: string
  items: { line_id: string; quantity: number }[]
  reason: string
  note: string
}

/** Asks the cooperative to take goods of its part back. @throws MarketError `not_returnable` */
export const askToReturn = (
  request: Request,
  number: string,
  wish: ReturnWish,
  clientIp: string | undefined,
): Promise<void> => change(request, number, "returns", wish, clientIp)

/** Cancels a part that has not left yet. @throws MarketError `wrong_status` */
export const cancelPart = (
  request: Request,
  number: string,
  part_number: string,
  clientIp: string | undefined,
): Promise<void> => change(request, number, "cancel", { part_number }, clientIp)

/** The shopper proves that the order is theirs as the order's page does: by the phone or e-mail, or by their account. */
const change = async (
  request: Request,
  number: string,
  what: "returns" | "cancel",
  body: object,
  clientIp: string | undefined,
): Promise<void> => {
  const path = `/store/my-orders/${encodeURIComponent(number)}/${what}`
  await askMarket(z.unknown(), path, {
    ...(await proofOf(request, number, body)),
    clientIp,
    timeoutMs: 60_000,
  })
}

const proofOf = async (
  request: Request,
  number: string,
  body: object,
): Promise<Pick<MarketRequest, "body" | "token">> => {
  const key = await rememberedKey(request, number)
  if (key) {
    const { number: _given, ...contact } = key
    return { body: { ...body, ...contact } }
  }
  const token = await customerToken(request)
  if (!token) throw new MarketError(404, "order_not_found")
  return { body, token }
}
