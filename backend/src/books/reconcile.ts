import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { LEDGER_MODULE } from "../modules/ledger"
import { accountCode } from "../modules/ledger/accounts"
import { balancedEntries, type Posting } from "../modules/ledger/posting"
import type { LedgerModuleService } from "../modules/ledger/service"
import { readPaymentPostings } from "./book-payments"
import { listChangedParts } from "./changed-parts"
import { readPartPostings } from "./read-booked-parts"

/** Something the records say and the books do not, or not so. `business_key` names the event. */
export type Difference = {
  business_key: string
  problem: "not_booked" | "other_amounts" | "trial_balance_not_zero"
}

const PAGE_SIZE = 200

const transactionRows = z.array(
  z.object({
    business_key: z.string(),
    entries: z.array(
      z.object({ centimes: z.number(), component: z.string(), account: z.object({ code: z.string() }) }),
    ),
  }),
)

/** Typed as any entity: the generated types of our own are not to be relied on. */
const TRANSACTION_ENTITY: string = "ledger_transaction"

/**
 * Compares the books with the records they are written from, and lists the differences: none when every event of every
 * part that changed since is booked as it happened, and all accounts together are zero.
 */
export async function reconcile(
  container: MedusaContainer,
  since: Date = new Date(0),
): Promise<Difference[]> {
  const ids = await listChangedParts(container, since)
  const differences: Difference[] = await trialBalance(container)
  const seen = new Set<string>()
  for (let start = 0; start < ids.length; start += PAGE_SIZE) {
    const parts = await readPartPostings(container, ids.slice(start, start + PAGE_SIZE))
    const told = parts.flatMap(({ postings }) => postings)
    for (const { order_id, is_card } of parts) {
      if (is_card && !seen.has(order_id)) told.push(...(await readPaymentPostings(container, order_id)))
      seen.add(order_id)
    }
    differences.push(...(await compare(container, told)))
  }
  return differences
}

async function trialBalance(container: MedusaContainer): Promise<Difference[]> {
  const balances = await container.resolve<LedgerModuleService>(LEDGER_MODULE).balances()
  const sums = new Map<string, number>()
  for (const { currency_code, centimes } of balances)
    sums.set(currency_code, (sums.get(currency_code) ?? 0) + centimes)
  return [...sums]
    .filter(([, sum]) => sum !== 0)
    .map(([business_key]) => ({ business_key, problem: "trial_balance_not_zero" }))
}

async function compare(container: MedusaContainer, told: readonly Posting[]): Promise<Difference[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: TRANSACTION_ENTITY,
    fields: ["business_key", "entries.centimes", "entries.component", "entries.account.code"],
    filters: { business_key: told.map(({ business_key }) => business_key) },
  })
  const booked = new Map(
    transactionRows
      .parse(data)
      .map(({ business_key, entries }) => [
        business_key,
        textOf(entries.map(({ account, ...entry }) => ({ code: account.code, ...entry }))),
      ]),
  )
  return told.flatMap((posting): Difference[] => {
    const { business_key, currency_code } = posting
    const text = booked.get(business_key)
    if (text === undefined) return [{ business_key, problem: "not_booked" }]
    const entries = balancedEntries(posting).map(({ account, ...entry }) => ({
      code: accountCode(account, currency_code),
      ...entry,
    }))
    return text === textOf(entries) ? [] : [{ business_key, problem: "other_amounts" }]
  })
}

type BookedLine = { code: string; component: string; centimes: number }

function textOf(entries: BookedLine[]): string {
  return entries
    .map(({ code, component, centimes }) => `${code}|${component}|${centimes}`)
    .sort()
    .join()
}
