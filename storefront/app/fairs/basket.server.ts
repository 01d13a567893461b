import { z } from "zod"
import { type Product, readProduct } from "~/catalogue/product/product.server"
import type { Language } from "~/i18n/languages"
import { askForPage } from "~/medusa/ask-for-page.server"
import { readCampaign } from "./campaign"
import { fairPriceOf } from "./fair-price-data"

const basketSchema = z.object({
  basket: z.object({
    /** The stand's own code, to mark the cart with. */
    stand_code: z.string(),
    lines: z.array(
      z.object({
        variant_id: z.string(),
        product_handle: z.string(),
        title: z.string(),
        variant_title: z.string().nullish(),
        quantity: z.number().int().positive(),
        price_mad: z.number().nullish(),
      }),
    ),
  }),
})

export type FairBasket = z.infer<typeof basketSchema>["basket"]

/** What was chosen at a stand, to be paid online; the not-found page once it has been open too long. */
export const readBasket = async (code: string): Promise<FairBasket> =>
  (await askForPage(basketSchema, `/store/fair-baskets/${encodeURIComponent(code)}`)).basket

/** A basket in the page's words, at the prices of this moment. */
export const basketView = async ({ lines }: FairBasket, language: Language) => {
  const handles = [...new Set(lines.map(({ product_handle }) => product_handle))]
  const products = await Promise.all(handles.map((handle) => readProduct(handle, language).catch(() => null)))
  const views = lines.map((line) =>
    lineView(
      line,
      products.find((product) => product?.handle === line.product_handle),
      language,
    ),
  )
  const centimes = views.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0)
  const name = products.find(Boolean)?.cooperative.name ?? null
  return { lines: views, total: centimes / 100, cooperative: name }
}

export type BasketLineView = Awaited<ReturnType<typeof basketView>>["lines"][number]

/** A product that cannot be read has the title the till knew it by, at its usual price. */
const lineView = (
  line: FairBasket["lines"][number],
  product: Product | null | undefined,
  language: Language,
) => {
  const campaign = product?.campaign ? readCampaign(product.campaign) : undefined
  const price = fairPriceOf(line.price_mad, campaign, language)?.dirhams ?? line.price_mad ?? 0
  return {
    variantId: line.variant_id,
    title: product?.title ?? line.title,
    variantTitle: (product?.variants.length ?? 0) > 1 ? (line.variant_title ?? null) : null,
    picture: product?.images[0] ?? null,
    quantity: line.quantity,
    amount: (Math.round(price * 100) * line.quantity) / 100,
  }
}
