import { z } from "@medusajs/framework/zod"
import { requiredText } from "../../../languages/plain-text"
import { ACCOUNT_KINDS, type AccountRef, isOwned } from "../../../modules/ledger/accounts"
import { EVENT_KINDS } from "../../../modules/ledger/posting"
import { PAYOUT_SETTINGS } from "../../../payouts/payout-settings"
import { rowWindow } from "../../paging/paging"
import { monthText } from "../../cooperative/figures/month"
import { dirhams } from "../dirhams"

const id = z.string().min(1).max(64)

const journalFilters = {
  month: monthText.optional(),
  kind: z.enum(EVENT_KINDS, "unknown_kind").optional(),
  account: z.string().min(1).max(120).optional(),
  cooperative_id: id.optional(),
  order_id: id.optional(),
}

/** `GET /admin/ledger/journal?month=&kind=&account=&cooperative_id=&order_id=&limit=&offset=` */
export const ListJournal = z.object({ ...rowWindow, ...journalFilters })

export const ExportJournal = z.object(journalFilters)

const balanceFilters = { kind: z.enum(ACCOUNT_KINDS, "unknown_kind").optional(), month: monthText.optional() }

/** `GET /admin/ledger/balances?kind=&month=&limit=&offset=`: without a month, now. */
export const ListBalances = z.object({ ...rowWindow, ...balanceFilters })

export const ExportBalances = z.object(balanceFilters)

export const AskTrialBalance = z.object({ month: monthText.optional() })

/** An account by its kind, and by its owner where a kind has many. */
const account = z
  .strictObject({ kind: z.enum(ACCOUNT_KINDS, "unknown_kind"), owner: id.optional() })
  .transform(({ kind, owner }, context): AccountRef => {
    if (!isOwned(kind) && !owner) return { kind }
    if (isOwned(kind) && owner) return { kind, owner }
    context.addIssue({ code: "custom", path: ["owner"], message: owner ? "no_owner" : "required" })
    return z.NEVER
  })

/** A correction of the books: `amount` goes from the credited to the debited account. `key` is the sender's own. */
export const AdjustBooks = z
  .strictObject({
    key: z.uuid("invalid_key"),
    debit: account,
    credit: account,
    amount: dirhams.refine((centimes) => centimes > 0, "invalid_amount"),
    currency_code: z.enum(["mad", "eur", "usd"], "unknown_currency").default(PAYOUT_SETTINGS.currency_code),
    reason: requiredText(500),
  })
  .refine(({ debit, credit }) => debit.kind !== credit.kind || debit.owner !== credit.owner, {
    path: ["credit"],
    message: "same_account",
  })

export const ReverseTransaction = z.strictObject({ reason: requiredText(500) })

export const CloseMonth = z.strictObject({ month: monthText })
