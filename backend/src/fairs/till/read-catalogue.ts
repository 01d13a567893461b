import type { CooperativeScope } from "../../api/cooperative/guard"
import { languageTexts } from "../../languages/language-text"
import { fairDays, handInUntil } from "../fair-days"
import type { OwnStand } from "./own-stand"
import { readOwnGoods, readTermsOfEdition, toTillVariant } from "./own-goods"

/**
 * Everything a phone needs to sell at the stand without signal: the goods, their prices now and in the campaigns to
 * come (dirhams), what is left of them, the days of the fair, and the server's clock to correct its own by.
 */
export async function readTillCatalogue(scope: CooperativeScope, { edition, number }: OwnStand, now: Date) {
  const goods = await readOwnGoods(scope)
  const terms = await readTermsOfEdition(
    scope,
    goods.map(({ row }) => row),
    edition.id,
    now,
  )
  const { starts, ends } = fairDays(edition)
  return {
    server_time: now.toISOString(),
    currency_code: "mad",
    edition: {
      id: edition.id,
      handle: edition.handle,
      names: languageTexts(edition.names),
      opens_on: edition.opens_on,
      closes_on: edition.closes_on,
      starts_at: starts.toISOString(),
      ends_at: ends.toISOString(),
      hand_in_until: handInUntil(edition).toISOString(),
      is_open_today: starts <= now && now < ends,
      is_closed: edition.status === "closed",
    },
    stand: number,
    products: goods.map(({ row, titles, image }) => ({
      id: row.id,
      handle: row.handle,
      titles,
      image,
      kind: row.type?.value === "service" ? "service" : "good",
      variants: [...row.variants]
        .sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))
        .map((variant) => toTillVariant(variant, terms.get(row.id) ?? [])),
    })),
  }
}
