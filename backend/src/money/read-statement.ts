import type { MedusaContainer } from "@medusajs/framework/types"
import { boundsOfMonth } from "./month"
import { type AccountOf, readEntriesOfMonth, readHeldAt } from "./read-entries"
import { type Statement, statementOf } from "./statement"

/** A cooperative's month: what it is owed, and what it has sold and not delivered yet; each adds up by itself. */
export type MonthStatement = { month: string; owed: Statement; to_come: Statement }

/** Reads a month's statement from the ledger. @param month `2026-11`, on Morocco's calendar */
export async function readMonthStatement(
  container: MedusaContainer,
  cooperative_id: string,
  month: string,
): Promise<MonthStatement> {
  const bounds = await boundsOfMonth(container, month)
  const read = async (of: AccountOf): Promise<Statement> => {
    const [opening, entries] = await Promise.all([
      readHeldAt(container, of, bounds.starts),
      readEntriesOfMonth(container, of, bounds),
    ])
    return statementOf(opening, entries)
  }
  const [owed, to_come] = await Promise.all([
    read({ account: "cooperative", cooperative_id }),
    read({ account: "to_come", cooperative_id }),
  ])
  return { month, owed, to_come }
}
