import type { MonthStatement } from "../../../money/read-statement"
import type { MoneyLine, Movement, Statement } from "../../../money/statement"
import { PAYOUT_SETTINGS } from "../../../payouts/payout-settings"
import type { Standing } from "../../../payouts/reckon-standing"

/** Centimes as dirhams. */
export const toMad = (centimes: number): number => centimes / 100

const toLine = ({ what, centimes }: MoneyLine) => ({ what, amount_mad: toMad(centimes) })

/** An event as the treasurer sees it: what it is owed is positive. Amounts in dirhams. */
export function toMovementView({ part_id, part_number, ...movement }: Movement) {
  const { id, at, kind, reason, lines, centimes, balance } = movement
  return {
    ...{ id, at, kind, reason },
    order: part_id ? { id: part_id, number: part_number } : null,
    lines: lines.map(toLine),
    amount_mad: toMad(centimes),
    balance_mad: toMad(balance),
  }
}

function toListView({ opening, movements, totals, parts, closing }: Statement) {
  return {
    opening_mad: toMad(opening),
    movements: movements.map(toMovementView),
    totals: totals.map(toLine),
    orders: parts.map(({ part_id, part_number, centimes }) => ({
      id: part_id,
      number: part_number,
      amount_mad: toMad(centimes),
    })),
    closing_mad: toMad(closing),
  }
}

/** A month: what the cooperative is owed, and what is sold and not delivered. Each adds up to the centime. */
export function toStatementView({ month, owed, to_come }: MonthStatement) {
  return { month, ...toListView(owed), to_come: toListView(to_come) }
}

/** Where the cooperative stands, in dirhams; `minimum_mad` is the least that is paid out at once. */
export function toStandingView(standing: Standing) {
  const { balance_centimes, to_come_centimes, held, available_centimes, owes_centimes } = standing
  return {
    balance_mad: toMad(balance_centimes),
    to_come_mad: toMad(to_come_centimes),
    held: held.map(({ reason, centimes, until }) => ({ reason, amount_mad: toMad(centimes), until })),
    available_mad: toMad(available_centimes),
    owes_mad: toMad(owes_centimes),
    next_payout_on: standing.next_payout_on,
    minimum_mad: toMad(PAYOUT_SETTINGS.minimum_centimes),
  }
}
