import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { SaleAmounts } from "./part-amounts"

/** What the books say of a part: what its shopper owes for it, and what the network had or gave of it; in centimes. */
export type BookedAmounts = SaleAmounts & { commission: number; solidarity_fund: number; campaign: number }

const whole = z.unknown().transform((sum) => Number(sum ?? 0))
const answer = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      ...{ sold: whole, cancelled: whole, returned: whole },
      ...{ commission: whole, solidarity_fund: whole, campaign: whole },
    }),
  ),
})

const sumOf = (kind: string, account: string) =>
  `sum(e.centimes) filter (where t.kind = '${kind}' and a.kind = '${account}')`

const AMOUNTS = `
select part.id,
  ${sumOf("order_placed", "customer")} as sold,
  -${sumOf("units_cancelled", "customer")} as cancelled,
  -${sumOf("units_returned", "customer")} as returned,
  -sum(e.centimes) filter (where a.kind = 'commission') as commission,
  -sum(e.centimes) filter (where a.kind = 'solidarity_fund') as solidarity_fund,
  sum(e.centimes) filter (where a.kind = 'campaign') as campaign
from cooperative_order part
join ledger_transaction t on t.cooperative_order_id = part.id
join ledger_entry e on e.transaction_id = t.id
join ledger_account a on a.id = e.account_id
where part.fair_edition_id = :edition and part.deleted_at is null
group by part.id`

/**
 * What the books say of every part sold at an edition, by part id. One statement across modules, which Query cannot
 * join; nothing of it is read from the parts themselves.
 */
export async function readLedgerAmounts(
  container: MedusaContainer,
  edition: string,
): Promise<Map<string, BookedAmounts>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = answer.parse(await database.raw(AMOUNTS, { edition }))
  return new Map(rows.map(({ id, ...amounts }) => [id, amounts]))
}
