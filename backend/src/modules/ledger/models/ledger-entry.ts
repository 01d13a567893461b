import { model } from "@medusajs/framework/utils"
import { COMPONENTS } from "../posting"
import { LedgerAccount } from "./ledger-account"
import { LedgerTransaction } from "./ledger-transaction"

/** One side of a transaction: whole centimes, debit positive, credit negative. `component` says what they are for. */
export const LedgerEntry = model
  .define("ledger_entry", {
    id: model.id({ prefix: "ledent" }).primaryKey(),
    centimes: model.number(),
    component: model.enum([...COMPONENTS]),
    account: model.belongsTo(() => LedgerAccount, { mappedBy: "entries" }),
    transaction: model.belongsTo(() => LedgerTransaction, { mappedBy: "entries" }),
  })
  .indexes([{ on: ["account_id", "transaction_id"] }])
