import { model } from "@medusajs/framework/utils"
import { ACCOUNT_KINDS } from "../accounts"
import { LedgerEntry } from "./ledger-entry"

/** Where money is counted, in one currency. `owner_id` is the cooperative, carrier or provider of an owned kind. */
export const LedgerAccount = model.define("ledger_account", {
  id: model.id({ prefix: "ledacc" }).primaryKey(),
  code: model.text().unique(),
  kind: model.enum([...ACCOUNT_KINDS]),
  owner_id: model.text().nullable(),
  currency_code: model.text(),
  entries: model.hasMany(() => LedgerEntry, { mappedBy: "account" }),
})
