import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { CASH_TERMS_MODULE } from "../modules/cash-terms"
import type { CashTermsModuleService } from "../modules/cash-terms/service"
import { type CashTerms, FIRST_CASH_TERMS } from "./eligibility"

const rowSchema = z.object({
  regions: z
    .object({ codes: z.array(z.string()) })
    .nullable()
    .transform((regions) => regions?.codes ?? null),
  most_centimes: z.number().nullable(),
  undelivered_parcels: z.number(),
  within_months: z.number(),
  undelivered_after_days: z.number(),
})

function service(container: MedusaContainer): CashTermsModuleService {
  return container.resolve<CashTermsModuleService>(CASH_TERMS_MODULE)
}

/** The terms in force: the last an admin set. */
export async function readCashTerms(container: MedusaContainer): Promise<CashTerms> {
  const [row] = await service(container).listCashTerms(
    {},
    { order: { created_at: "DESC", id: "DESC" }, take: 1 },
  )
  return row ? rowSchema.parse(row) : FIRST_CASH_TERMS
}

/** Who set which terms, and when, the last first. */
export async function listCashTermsHistory(container: MedusaContainer) {
  const rows = await service(container).listCashTerms(
    {},
    { order: { created_at: "DESC", id: "DESC" }, take: 50 },
  )
  return rows.map((row) => ({
    ...rowSchema.parse(row),
    changed_by: row.changed_by,
    reason: row.reason,
    changed_at: row.created_at,
  }))
}

/** Sets new terms for the orders to come; those before stay in the history. */
export async function changeCashTerms(
  container: MedusaContainer,
  { regions, ...terms }: CashTerms,
  { changed_by, reason }: { changed_by: string; reason: string | null },
): Promise<void> {
  await service(container).createCashTerms({
    ...terms,
    regions: regions ? { codes: regions } : null,
    changed_by,
    reason,
  })
}
