import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../workflows/market-import/import-reference"
import { exchangeBalances } from "../workflows/abroad"
import { RETURN_SETTINGS } from "../workflows/cooperative-order/return-settings"

const DAY_MS = 24 * 60 * 60 * 1000

/** Every morning: what was sold abroad and can no longer be given back becomes dirhams owed to its cooperative. */
export default async function exchangeBalancesJob(container: MedusaContainer): Promise<void> {
  const now = new Date()
  const until = new Date(now.getTime() - RETURN_SETTINGS.withdrawal_days * DAY_MS)
  await exchangeBalances(container, { now, until, day: today() })
}

export const config = { name: "exchange-balances", schedule: "30 5 * * *" }
