import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { issuePapers } from "./issue-papers"
import { reasonOf } from "../logging/reason-of"

/** What is younger may still be under way. */
const SETTLED_AFTER = "1 minute"
const AT_ONCE = 200

const Found = z.object({ rows: z.array(z.object({ id: z.string() })) })

/** Across modules, which Query cannot ask: what calls for a paper and has none. */
const LACKING = `
select co.id from cooperative_order co
 where co.status = 'delivered' and co.total > 0 and co.deleted_at is null
   and co.updated_at < ?::timestamptz - ?::interval
   and not exists (select 1 from invoice i where i.source_key = 'invoice:' || co.id)
union
select r.cooperative_order_id from cooperative_order_return r
  join cooperative_order co on co.id = r.cooperative_order_id and co.status = 'delivered' and co.total > 0
 where r.status = 'received' and r.refund > 0 and r.deleted_at is null
   and r.received_at < ?::timestamptz - ?::interval
   and not exists (select 1 from invoice i where i.source_key = 'credit_note:' || r.id)
limit ?`

/** Issues what a killed process left unissued, and answers the parts it did it for. */
export async function repairInvoices(container: MedusaContainer, now: Date): Promise<string[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const moment = [now.toISOString(), SETTLED_AFTER]
  const { rows } = Found.parse(await database.raw(LACKING, [...moment, ...moment, AT_ONCE]))
  const repaired: string[] = []
  for (const { id } of rows) if (await tryToIssue(container, id, now)) repaired.push(id)
  return repaired
}

/** A part whose records are wrong is logged and tried again next time: it must not keep the others waiting. */
async function tryToIssue(container: MedusaContainer, id: string, now: Date): Promise<boolean> {
  try {
    await issuePapers(container, id, now)
    return true
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Part ${id} was not invoiced: ${reasonOf(error)}`)
    return false
  }
}
