import { customerToken, readOwnOrder } from "~/account/account.server"
import { askMarket, MarketError } from "~/medusa/client.server"
import type { OrderKey } from "./order-key.server"
import { rememberedKey } from "./order-key.server"
import { type OrderView, orderViewSchema } from "./order-view"

/**
 * Finds an order by its number and the phone or e-mail it was placed with.
 * @throws MarketError `order_not_found` (the same for a wrong number and a wrong phone), `too_many_requests`
 */
export const lookUpOrder = (key: OrderKey, clientIp: string | undefined): Promise<OrderView> =>
  askMarket(orderViewSchema, "/store/order-lookup", { body: key, clientIp })

/** Opens an order's page for the one who placed or found it here, or whose account holds it; undefined for others. */
export const openOrder = async (
  request: Request,
  number: string,
  clientIp: string | undefined,
): Promise<OrderView | undefined> => {
  try {
    const key = await rememberedKey(request, number)
    if (key) return await lookUpOrder(key, clientIp)
    const token = await customerToken(request)
    return token ? await readOwnOrder(token, number) : undefined
  } catch (error) {
    if (error instanceof MarketError && [400, 401, 404].includes(error.status)) return undefined
    throw error
  }
}
