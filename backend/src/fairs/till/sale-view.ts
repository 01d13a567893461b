import type { SaleLine } from "../../modules/till/sale-lines"
import type { TillSale } from "./till-sale"

const dirhams = (centimes: number) => centimes / 100

const toLine = ({ unit_centimes, list_centimes, quantity, title, variant_id }: SaleLine) => ({
  ...{ variant_id, title, quantity },
  unit_price_mad: dirhams(unit_centimes),
  list_price_mad: dirhams(list_centimes),
  total_mad: dirhams(unit_centimes * quantity),
})

/** A sale as its cooperative reads it; dirhams. */
export function toSaleView(sale: TillSale) {
  const { conflict, cash_centimes, total_centimes } = sale
  return {
    id: sale.id,
    sale_key: sale.sale_key,
    sequence: sale.sequence,
    status: sale.status,
    order_number: sale.order_number,
    sold_at: sale.sold_at.toISOString(),
    clock_corrected: sale.clock_corrected,
    lines: sale.lines.map(toLine),
    total_mad: dirhams(total_centimes),
    cash_given_mad: cash_centimes === null ? null : dirhams(cash_centimes),
    change_mad: cash_centimes === null ? null : dirhams(cash_centimes - total_centimes),
    settled_with: sale.settled_with,
    conflict: conflict && {
      kind: conflict.kind,
      choices: conflict.choices,
      lines: conflict.lines.map(({ price_centimes, ...line }) => ({
        ...line,
        price_mad: price_centimes === null ? null : dirhams(price_centimes),
      })),
    },
  }
}
export type SaleView = ReturnType<typeof toSaleView>
