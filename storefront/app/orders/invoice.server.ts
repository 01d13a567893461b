import type { z } from "zod"
import { customerToken } from "~/account/account.server"
import { askMarket, askMarketForFile, MarketError, type MarketRequest } from "~/medusa/client.server"
import { invoiceSchema } from "~/papers/paper"
import type { PaperLanguage } from "~/papers/paper-language"
import { rememberedKey } from "./order-key.server"

type Asked = {
  request: Request
  number: string
  id: string
  lang: PaperLanguage
  clientIp: string | undefined
}

/** An invoice of an order that this reader may see, or undefined for others. */
export const readInvoice = (asked: Asked): Promise<z.infer<typeof invoiceSchema> | undefined> =>
  unlessHidden(async () => askMarket(invoiceSchema, pathOf(asked), await proven(asked)))

/** The same as a PDF. */
export const readInvoiceFile = (asked: Asked): Promise<Response | undefined> =>
  unlessHidden(async () => askMarketForFile(`${pathOf(asked)}/paper.pdf`, await proven(asked)))

const pathOf = ({ number, id }: Asked) =>
  `/store/my-orders/${encodeURIComponent(number)}/invoices/${encodeURIComponent(id)}`

/** Proven as the order's page is: by the phone or e-mail it was placed with, or by the account. */
const proven = async ({ request, number, lang, clientIp }: Asked): Promise<MarketRequest> => {
  const key = await rememberedKey(request, number)
  if (key) {
    const { number: _given, ...contact } = key
    return { body: contact, query: { lang }, clientIp }
  }
  const token = await customerToken(request)
  if (!token) throw new MarketError(404, "order_not_found")
  return { token, query: { lang }, clientIp }
}

const unlessHidden = async <T>(ask: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof MarketError && [400, 401, 404].includes(error.status)) return undefined
    throw error
  }
}
