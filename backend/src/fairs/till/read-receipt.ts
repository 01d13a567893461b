import { z } from "@medusajs/framework/zod"
import { type CooperativeScope, retrieveOwn } from "../../api/cooperative/guard"
import { languageTexts } from "../../languages/language-text"
import type { OwnStand } from "./own-stand"
import { toSaleView } from "./sale-view"
import type { TillSale } from "./till-sale"

const Cooperative = z.object({
  handle: z.string(),
  name: z.unknown(),
  phone: z.string().nullish(),
  ice: z.string().nullish(),
})

/** What the shopper of a stand takes home: who sold what, where and when, for how much (dirhams), and what was given back. */
export async function readReceipt(scope: CooperativeScope, { edition, number }: OwnStand, sale: TillSale) {
  const { handle, name, phone, ice } = Cooperative.parse(
    await retrieveOwn(scope, "cooperative", scope.cooperativeId, ["handle", "name", "phone", "ice"]),
  )
  const { conflict: _, settled_with: __, clock_corrected: ___, sequence: ____, ...sold } = toSaleView(sale)
  return {
    ...sold,
    currency_code: "mad",
    cooperative: { handle, names: languageTexts(name), phone: phone ?? null, ice: ice ?? null },
    edition: { handle: edition.handle, names: languageTexts(edition.names) },
    stand: number,
  }
}
