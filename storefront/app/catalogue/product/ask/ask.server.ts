import { z } from "zod"
import type { Language } from "~/i18n/languages"
import { askMarket } from "~/medusa/client.server"
import type { QuoteWish } from "./quote-form"

/** Asks a cooperative what its service would cost; gives the number by which both speak of it. */
export const askForQuote = async (
  productId: string,
  wish: QuoteWish,
  lang: Language,
  clientIp: string | undefined,
): Promise<string> =>
  (
    await askMarket(z.object({ number: z.string() }), "/store/quote-requests", {
      body: { product_id: productId, lang, ...wish },
      clientIp,
    })
  ).number

/** Tells the network that something is wrong with a product. It does not say who did. */
export const reportProduct = async (
  productId: string,
  reason: string,
  note: string,
  clientIp: string | undefined,
): Promise<void> => {
  const body = { product_id: productId, reason, note }
  await askMarket(z.unknown(), "/store/product-reports", { body, clientIp })
}
