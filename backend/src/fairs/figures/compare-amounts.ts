import type { SaleAmounts } from "./part-amounts"

/** Where the orders and the books do not say the same of a part; in centimes. */
export type FigureDifference = { part: string; what: keyof SaleAmounts; orders: number; ledger: number }

const WHATS = ["sold", "cancelled", "returned"] as const
const NOTHING: SaleAmounts = { sold: 0, cancelled: 0, returned: 0 }

/** Every amount of every part that the orders and the books tell differently: none, when they agree to the centime. */
export function compareAmounts(
  parts: readonly { id: string; number: string; amounts: SaleAmounts }[],
  booked: ReadonlyMap<string, SaleAmounts>,
): FigureDifference[] {
  return parts.flatMap(({ id, number, amounts }) => {
    const ledger = booked.get(id) ?? NOTHING
    return WHATS.filter((what) => amounts[what] !== ledger[what]).map((what) => ({
      ...{ part: number, what, orders: amounts[what], ledger: ledger[what] },
    }))
  })
}
