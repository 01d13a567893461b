import { type Sale, sharesOf } from "../modules/ledger/sale"

/**
 * Where the money of a sale goes, in its currency: the parts add up to it exactly. `campaign`, below zero, is what the
 * network adds of its own at a fair; a sale it adds nothing to does not have it.
 */
export type SalePart = {
  part: "cooperative" | "commission" | "solidarity_fund" | "vat" | "delivery" | "campaign"
  amount: number
}

const NAMES = ["cooperative", "commission", "solidarity_fund", "vat", "delivery", "campaign"] as const

/** Where each centime of some sales goes together, as their cooperatives' statements will say when all is delivered. */
export function partsOfSales(sales: readonly Pick<Sale, "lines" | "delivery">[]): SalePart[] {
  const sums = sales.map(({ lines, delivery }) => {
    const units = lines.map(({ id, quantity }) => ({ line_id: id, quantity, before: 0 }))
    const { total, campaign, vat, commission, fund } = sharesOf(
      { cooperative_order_id: "cart", lines },
      units,
    )
    const cooperative = total + campaign - vat - commission - fund
    return [cooperative, commission, fund, vat, delivery, -campaign]
  })
  return NAMES.map((part, index) => ({
    part,
    amount: sums.reduce((all, sum) => all + (sum[index] ?? 0), 0) / 100,
  })).filter(({ part, amount }) => part !== "campaign" || amount !== 0)
}
