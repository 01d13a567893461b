import { z } from "@medusajs/framework/zod"
import { type CooperativeScope, retrieveOwn } from "../../api/cooperative/guard"
import { languageTexts } from "../../languages/language-text"
import { campaignPrice } from "../campaign-price"
import { listPriceOf, readOwnGoods, readTermsOfEdition } from "../till/own-goods"
import type { OwnStand } from "../till/own-stand"
import { standKey } from "./find-stand"
import { type StandCodeContent, writeStandCode } from "./stand-code"

const Cooperative = z.object({ handle: z.string(), name: z.unknown() })

/** What a poster's QR code says: the code, and the address it opens (null where the storefront's is not known). */
function toCode(key: Buffer, content: StandCodeContent) {
  const code = writeStandCode(key, content)
  const path = `/s/${code}`
  const base = process.env.STOREFRONT_URL?.replace(/\/+$/, "")
  return { code, path, url: base ? base + path : null }
}

/** What the cooperative prints for its stand: the stand's code and one for each of its goods, prices in dirhams. */
export async function readPosters(scope: CooperativeScope, stand: OwnStand, now: Date) {
  const key = standKey(scope.container)
  const { edition, exhibitor_id, number } = stand
  const { handle, name } = Cooperative.parse(
    await retrieveOwn(scope, "cooperative", scope.cooperativeId, ["handle", "name"]),
  )
  const goods = await readOwnGoods(scope)
  const terms = await readTermsOfEdition(
    scope,
    goods.map(({ row }) => row),
    edition.id,
    now,
  )
  return {
    edition: {
      id: edition.id,
      handle: edition.handle,
      names: languageTexts(edition.names),
      place: languageTexts(edition.place),
      opens_on: edition.opens_on,
      closes_on: edition.closes_on,
    },
    cooperative: { handle, names: languageTexts(name) },
    stand: { number, ...toCode(key, { exhibitor_id, product_id: null }) },
    products: goods.map(({ row, titles, image }) => {
      const prices = row.variants.flatMap((variant) => listPriceOf(variant) ?? [])
      const term = terms.get(row.id)?.[0]
      const priced = (price_mad: number) => ({
        ...{ price_mad, campaign_price_mad: term ? campaignPrice(price_mad, term) : null },
      })
      const [least, most] = [Math.min(...prices), Math.max(...prices)]
      return {
        id: row.id,
        handle: row.handle,
        titles,
        image,
        ...(prices.length ? priced(least) : { price_mad: null, campaign_price_mad: null }),
        dearest: most > least ? priced(most) : null,
        ...toCode(key, { exhibitor_id, product_id: row.id }),
      }
    }),
  }
}
