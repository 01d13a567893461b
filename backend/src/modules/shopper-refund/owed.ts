import type { RefundMethod } from "./refund-words"

/**
 * One reason for which money of a part goes back. With `counts_from` the centimes are all that was ever owed for reasons
 * whose key begins so, and only what no earlier one holds is owed anew.
 */
export type OwedReason = { source_key: string; centimes: number; due_by: Date; counts_from?: string }

/** What of a part was paid, in whole centimes, and why some of it goes back. */
export type OwedPart = {
  order_id: string
  cooperative_order_id: string
  cooperative_id: string
  currency_code: string
  method: RefundMethod
  paid_centimes: number
  reasons: OwedReason[]
}

/** A refund that was written down before. */
export type NotedRefund = { source_key: string; centimes: number }

/**
 * The refunds to write down beside those that are: each reason once, and never more together than was paid. What is
 * nothing is left out.
 */
export function newRefunds({ reasons, paid_centimes }: OwedPart, noted: readonly NotedRefund[]) {
  const known = [...noted]
  const fresh: (NotedRefund & { due_by: Date })[] = []
  for (const { source_key, centimes, due_by, counts_from } of reasons) {
    if (known.some((row) => row.source_key === source_key)) continue
    const before = counts_from ? sum(known.filter((row) => row.source_key.startsWith(counts_from))) : 0
    const owed = Math.min(centimes - before, paid_centimes - sum(known))
    if (owed <= 0) continue
    known.push({ source_key, centimes: owed })
    fresh.push({ source_key, centimes: owed, due_by })
  }
  return fresh
}

function sum(rows: readonly NotedRefund[]): number {
  return rows.reduce((total, { centimes }) => total + centimes, 0)
}
