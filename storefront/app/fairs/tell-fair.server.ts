import { z } from "zod"
import { askMarket, MarketError } from "~/medusa/client.server"
import { customerCookie, fairCookie, readText } from "~/session/cookies.server"

const answerSchema = z.looseObject({})

/**
 * Tells the backend through which fair a cart came, by the code of a stand. What it refuses (the fair is over,
 * the goods are of others) leaves the cart as it is: a sale without its fair is still a sale.
 */
export const tellFair = async (request: Request, cartId: string, code: string): Promise<void> => {
  try {
    await askMarket(answerSchema, `/store/carts/${encodeURIComponent(cartId)}/fair`, {
      body: { code },
      token: await readText(customerCookie, request),
    })
  } catch (error) {
    if (!(error instanceof MarketError)) throw error
  }
}

/** The same with the code that this reader last scanned, if any. */
export const tellScannedFair = async (request: Request, cartId: string): Promise<void> => {
  const code = await readText(fairCookie, request)
  if (code) await tellFair(request, cartId, code)
}
