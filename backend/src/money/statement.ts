import { type MoneyAccount, type What, WHATS, whatOf } from "./what"

/** An entry of the ledger on one of a cooperative's accounts, in the ledger's sign: a credit, owed to it, is negative. */
export type MoneyEntry = {
  transaction_id: string
  account: MoneyAccount
  kind: string
  component: string
  centimes: number
  occurred_at: Date
  part_id: string | null
  part_number: string | null
  reason: string | null
}

/** Whole centimes as the cooperative sees them: what it is owed is positive. */
export type MoneyLine = { what: What; centimes: number }

/** One event on an account: its lines, what they come to, and what the account holds after it. */
export type Movement = {
  id: string
  at: Date
  kind: string
  part_id: string | null
  part_number: string | null
  reason: string | null
  lines: MoneyLine[]
  centimes: number
  balance: number
}

/** What an account held, every event since, and what it holds after them: they add up to the centime. */
export type Statement = {
  opening: number
  movements: Movement[]
  /** What each kind of line came to. */
  totals: MoneyLine[]
  /** What each order came to, in the order of their first event. */
  parts: { part_id: string; part_number: string; centimes: number }[]
  closing: number
}

/** Groups the entries of one account by event, the first first, whatever order they come in. */
export function movementsOf(opening: number, entries: readonly MoneyEntry[]): Movement[] {
  const events = new Map<string, [MoneyEntry, ...MoneyEntry[]]>()
  for (const entry of entries) {
    const known = events.get(entry.transaction_id)
    if (known) known.push(entry)
    else events.set(entry.transaction_id, [entry])
  }
  let balance = opening
  return [...events.values()].sort(byTime).map((event) => {
    const [{ transaction_id: id, occurred_at: at, kind, part_id, part_number, reason }] = event
    const lines = addedUp(
      event.map(({ account, kind, component, centimes }) => ({
        what: whatOf(account, kind, component),
        // Not `-0`, which JSON and equality tell apart from nothing.
        centimes: 0 - centimes,
      })),
    )
    const centimes = sumOf(lines)
    balance += centimes
    return { id, at, kind, part_id, part_number, reason, lines, centimes, balance }
  })
}

/** The statement of what happened since an account held `opening` centimes. */
export function statementOf(opening: number, entries: readonly MoneyEntry[]): Statement {
  const movements = movementsOf(opening, entries)
  return {
    opening,
    movements,
    totals: addedUp(movements.flatMap(({ lines }) => lines)),
    parts: partsOf(movements),
    closing: movements.at(-1)?.balance ?? opening,
  }
}

function partsOf(movements: readonly Movement[]): Statement["parts"] {
  const parts = new Map<string, Statement["parts"][number]>()
  for (const { part_id, part_number, centimes } of movements) {
    if (!part_id) continue
    const part = parts.get(part_id) ?? { part_id, part_number: part_number ?? "", centimes: 0 }
    parts.set(part_id, { ...part, centimes: part.centimes + centimes })
  }
  return [...parts.values()]
}

/** One line for each thing, in the order they are read; those that cancel out are left out. */
function addedUp(lines: readonly MoneyLine[]): MoneyLine[] {
  return WHATS.map((what) => ({ what, centimes: sumOf(lines.filter((line) => line.what === what)) })).filter(
    ({ centimes }) => centimes !== 0,
  )
}

const sumOf = (lines: readonly MoneyLine[]) => lines.reduce((sum, { centimes }) => sum + centimes, 0)

function byTime([a]: readonly [MoneyEntry, ...MoneyEntry[]], [b]: readonly [MoneyEntry, ...MoneyEntry[]]) {
  return a.occurred_at.getTime() - b.occurred_at.getTime() || (a.transaction_id < b.transaction_id ? -1 : 1)
}
