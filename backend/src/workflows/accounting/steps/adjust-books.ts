import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../../api/errors/api-error"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"
import { LEDGER_MODULE } from "../../../modules/ledger"
import { accountCode, type AccountRef } from "../../../modules/ledger/accounts"
import { adjusted } from "../../../modules/ledger/postings/settlements"
import type { LedgerModuleService } from "../../../modules/ledger/service"

/** A correction: `centimes` from the credited to the debited account. Its `key` makes it book once. */
export type Adjustment = {
  key: string
  debit: AccountRef
  credit: AccountRef
  centimes: number
  currency_code: string
  reason: string
  user_id: string
}

/** Books a correction that a person answers for, and answers the transaction's id. */
export const adjustBooksStep = createStep("adjust-books", async (input: Adjustment, { container }) => {
  const { key, debit, credit, centimes, currency_code, reason, user_id } = input
  await assertAccount(container, debit, currency_code, "debit")
  await assertAccount(container, credit, currency_code, "credit")
  const cooperative = [debit, credit].find(({ kind }) => kind === "cooperative" || kind === "to_come")
  const posting = adjusted({
    id: key,
    at: new Date(),
    currency_code,
    actor_id: user_id,
    reason,
    entries: [
      { account: debit, centimes, component: "adjustment" },
      { account: credit, centimes: -centimes, component: "adjustment" },
    ],
  })
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const { id } = await ledger.post({
    ...posting,
    ...(cooperative?.owner ? { cooperative_id: cooperative.owner } : {}),
  })
  return new StepResponse(id)
})

/** An owner that nobody knows is a slip of the hand: an account would be opened for it, and never settled. */
async function assertAccount(
  container: MedusaContainer,
  account: AccountRef,
  currency: string,
  field: "debit" | "credit",
): Promise<void> {
  if (!account.owner) return
  const known = await (account.kind === "cooperative" || account.kind === "to_come"
    ? container
        .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
        .listCooperatives({ id: account.owner }, { select: ["id"], take: 1 })
    : container
        .resolve<LedgerModuleService>(LEDGER_MODULE)
        .listLedgerAccounts({ code: accountCode(account, currency) }, { select: ["id"], take: 1 }))
  if (!known.length)
    throw ApiError.invalid("invalid_input", "Nobody has this account.", {
      [`${field}.owner`]: "unknown_owner",
    })
}
