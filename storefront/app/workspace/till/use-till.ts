import { useState } from "react"
import { useLingui } from "@lingui/react/macro"
import { formatMoney } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { useOwner } from "../frame/owner-context"
import { isoDayOf } from "../frame/moment"
import { useOutbox } from "../offline"
import { type Basket, linesOf, totalOf } from "./basket"
import { dirhamsOf } from "./cash"
import { deviceId, nextSequence } from "./device"
import { allSales, notYetTaken, phoneSales } from "./phone-sales"
import { saleOnPhone, saleRequest } from "./sale-request"
import type { TillCatalogue, TillLine, TillSale } from "./till"
import { undoRequest, withUndone } from "./undo-request"
import { useBasket } from "./use-basket"
import { usePhoneClock } from "./use-phone-clock"

export type Till = {
  catalogue: TillCatalogue
  /** The market's clock, in milliseconds, and how far it is ahead of the phone's. */
  now: number
  offset: number | null
  /** `2026-11-22` in Morocco, by the market's clock. */
  day: string
  basket: Basket
  add: (variantId: string, by: number) => void
  empty: () => void
  lines: TillLine[]
  total: number
  /** All sales known of this fair, the newest first. */
  sales: TillSale[]
  /** How many the market knows of, less what this phone sold since and what lies in the basket; null: not counted. */
  leftOf: (variantId: string) => number | null
  /** Keeps the sale of what lies in the basket; gives its key. */
  sell: (givenCentimes: number | null) => Promise<string>
  /** Undoes a sale that was made by mistake. */
  undo: (sale: TillSale) => Promise<void>
}

/** The till of one fair: its goods, the basket, the clock, and all that was sold. */
export const useTill = (catalogue: TillCatalogue, known: readonly TillSale[]): Till => {
  const { t } = useLingui()
  const language = useLanguage()
  const owner = useOwner()
  const { entries, keep } = useOutbox()
  const { now, offset } = usePhoneClock(catalogue.server_time)
  const { basket, add, empty } = useBasket(catalogue.edition_id)
  const [made, setMade] = useState<TillSale[]>([])
  const lines = linesOf(basket, catalogue.goods, now)
  const total = totalOf(lines)
  const onPhone = withUndone(allSales(phoneSales(catalogue.edition_id, entries), made), entries)
  const sales = withUndone(allSales(known, onPhone), entries)
  const taken = notYetTaken(known, onPhone)
  const leftOf = (variantId: string): number | null => {
    const stock = catalogue.goods.find(({ variant_id }) => variant_id === variantId)?.stock ?? null
    return stock === null ? null : stock - (taken.get(variantId) ?? 0) - (basket[variantId] ?? 0)
  }
  const sell = async (givenCentimes: number | null): Promise<string> => {
    const sold = {
      editionId: catalogue.edition_id,
      key: crypto.randomUUID(),
      lines,
      givenCentimes,
      deviceId: deviceId(),
      sequence: nextSequence(owner),
      phoneNow: new Date(),
      clockOffset: offset,
    }
    const amount = formatMoney(dirhamsOf(total), language)
    await keep({ ...saleRequest(sold), label: t`Sale at the stand: ${amount}` })
    setMade((before) => [...before, saleOnPhone(sold)])
    empty()
    return sold.key
  }
  const undo = async (sale: TillSale): Promise<void> => {
    const request = undoRequest(catalogue.edition_id, sale, entries)
    const amount = formatMoney(dirhamsOf(sale.total_centimes), language)
    if (request) await keep({ ...request, label: t`Sale undone: ${amount}` })
  }
  const day = isoDayOf(new Date(now).toISOString())
  return { catalogue, now, offset, day, basket, add, empty, lines, total, sales, leftOf, sell, undo }
}
