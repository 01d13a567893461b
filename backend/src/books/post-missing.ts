import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../modules/ledger"
import type { Posting } from "../modules/ledger/posting"
import type { LedgerModuleService } from "../modules/ledger/service"

/**
 * Books those of `postings` that the ledger does not have yet, and answers how many. One it has with other amounts stays
 * as it is: `reconcile` lists it.
 */
export async function postMissing(container: MedusaContainer, postings: readonly Posting[]): Promise<number> {
  if (!postings.length) return 0
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const booked = await ledger.listLedgerTransactions(
    { business_key: postings.map(({ business_key }) => business_key) },
    { select: ["business_key"], take: null },
  )
  const known = new Set(booked.map(({ business_key }) => business_key))
  const missing = postings.filter(({ business_key }) => !known.has(business_key))
  for (const posting of missing) await ledger.post(posting)
  return missing.length
}
