import type { MedusaContainer } from "@medusajs/framework/types"
import { readPayees } from "../../../payouts/read-payees"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerModuleService } from "../../../modules/ledger/service"
import { readPeople } from "../../../review/view/read-people"

/** A page of commission rules, the latest to begin first, with what they apply to and whether they are in force. */
export async function readRules(
  container: MedusaContainer,
  { limit, offset }: { limit: number; offset: number },
) {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const now = new Date()
  const [rules, count] = await ledger.listAndCountCommissionRules(
    {},
    { order: { starts_at: "DESC", id: "DESC" }, skip: offset, take: limit },
  )
  const [cooperatives, personOf] = await Promise.all([
    readPayees(
      container,
      rules.flatMap(({ cooperative_id }) => cooperative_id ?? []),
    ),
    readPeople(
      container,
      rules.map(({ created_by }) => created_by),
    ),
  ])
  const commission_rules = rules.map((rule) => {
    const cooperative = cooperatives.get(rule.cooperative_id ?? "")
    return {
      id: rule.id,
      name: rule.name,
      commission_percent: rule.commission_percent,
      solidarity_percent: rule.solidarity_percent,
      cooperative: cooperative ? { id: cooperative.id, name: cooperative.name } : null,
      category: rule.category,
      priority: rule.priority,
      starts_at: rule.starts_at,
      ends_at: rule.ends_at,
      reason: rule.reason,
      created_by: rule.created_by ? { id: rule.created_by, ...personOf(rule.created_by) } : null,
      state: stateOf(rule, now),
    }
  })
  return { commission_rules, count, limit, offset }
}

function stateOf({ starts_at, ends_at }: { starts_at: Date; ends_at: Date | null }, now: Date) {
  if (ends_at && ends_at <= now) return "ended"
  return starts_at > now ? "to_come" : "in_force"
}
