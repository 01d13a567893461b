import { model } from "@medusajs/framework/utils"
import { EVENT_KINDS } from "../posting"
import { LedgerEntry } from "./ledger-entry"

/**
 * One business event, once: `business_key` is unique, so an event told twice is booked once. `entry_count` is what it
 * was booked with; the database refuses a transaction with fewer or more entries. Never changed nor removed.
 *
 * `occurred_at` dates it in the books. When that month was closed already, the database moves it to the first open
 * moment and keeps in `happened_at` when it happened.
 */
export const LedgerTransaction = model
  .define("ledger_transaction", {
    id: model.id({ prefix: "ledtx" }).primaryKey(),
    business_key: model.text().unique(),
    kind: model.enum([...EVENT_KINDS]),
    occurred_at: model.dateTime(),
    happened_at: model.dateTime().nullable(),
    currency_code: model.text(),
    entry_count: model.number(),
    order_id: model.text().nullable(),
    cooperative_order_id: model.text().nullable(),
    cooperative_id: model.text().nullable(),
    reverses_id: model.text().unique().nullable(),
    reason: model.text().nullable(),
    actor_id: model.text().nullable(),
    entries: model.hasMany(() => LedgerEntry, { mappedBy: "transaction" }),
  })
  .indexes([
    { on: ["order_id"] },
    { on: ["cooperative_order_id"] },
    { on: ["cooperative_id", "occurred_at"] },
  ])
