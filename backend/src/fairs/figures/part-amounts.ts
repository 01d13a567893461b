import type { Part } from "../../workflows/cooperative-order/part"
import { isVoid } from "../../workflows/cooperative-order/part-progress"
import { centimes } from "../../money/centimes"

/**
 * What a sale came to, in centimes: sold, then cancelled before it left, then brought back. The rest is what the shopper
 * pays for it.
 */
export type SaleAmounts = { sold: number; cancelled: number; returned: number }

/** What a part came to, as its own records say. */
export function amountsOfPart(
  part: Pick<Part, "status" | "total" | "cancelled_total" | "returns">,
): SaleAmounts {
  const sold = centimes(part.total) + centimes(part.cancelled_total)
  const returned = part.returns.filter(({ status }) => status === "received")
  return {
    sold,
    cancelled: isVoid(part) ? sold : centimes(part.cancelled_total),
    returned: returned.reduce((sum, { refund }) => sum + centimes(refund), 0),
  }
}

/** What is left of a sale, in centimes. */
export const netOf = ({ sold, cancelled, returned }: SaleAmounts): number => sold - cancelled - returned

/** What the fair's campaign took off a part, in centimes, and what of it the network bears. */
export function discountsOfPart({ lines, status }: Pick<Part, "lines" | "status">) {
  const live = isVoid({ status }) ? [] : lines
  const sum = (some: typeof lines) => some.reduce((all, { discount }) => all + centimes(discount ?? 0), 0)
  return { discount: sum(live), network: sum(live.filter(({ borne_by }) => borne_by === "network")) }
}
