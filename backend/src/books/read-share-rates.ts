import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../modules/ledger"
import { chooseRule } from "../modules/ledger/commission-rules"
import type { LedgerModuleService } from "../modules/ledger/service"

/** Whose goods are sold, and of which category: its slug and those of all above it. */
export type RatedGoods = { cooperative_id: string; categories: readonly string[] }

/** What the network keeps of a sale, in percent of the price without tax. */
export type NetworkShares = { commission_percent: number; solidarity_percent: number }

/** Where no rule is in force the network keeps nothing. */
export const NO_SHARES: NetworkShares = { commission_percent: 0, solidarity_percent: 0 }

/**
 * The network's shares of each of the goods sold at `at`, in their order, in one query. Where no rule is in force the
 * network keeps nothing.
 */
export async function readShareRates(
  container: MedusaContainer,
  goods: readonly RatedGoods[],
  at: Date = new Date(),
): Promise<NetworkShares[]> {
  const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const rules = await service.listCommissionRules({ starts_at: { $lte: at } }, { take: null })
  return goods.map((sold) => {
    const rule = chooseRule(rules, { ...sold, at })
    if (!rule) return NO_SHARES
    const { commission_percent, solidarity_percent } = rule
    return { commission_percent, solidarity_percent }
  })
}
