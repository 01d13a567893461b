import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reconcile } from "../books/reconcile"
import { LEDGER_MODULE } from "../modules/ledger"
import type { LedgerModuleService } from "../modules/ledger/service"

const asAmount = (centimes: number): string => (centimes / 100).toFixed(2).padStart(14)

/**
 * `medusa exec ./src/scripts/reconcile-books.ts`: prints the trial balance, and what the records say and the books do
 * not. Changes nothing. Exits with 1 when there is a difference.
 */
export default async function run({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const balances = await container.resolve<LedgerModuleService>(LEDGER_MODULE).balances()
  const sum = balances.reduce((total, { centimes }) => total + centimes, 0)
  const lines = balances.map(({ code, centimes }) => `${asAmount(centimes)}  ${code}`)
  logger.info(["Trial balance", ...lines, `${asAmount(sum)}  in all`].join("\n"))
  const differences = await reconcile(container)
  for (const { business_key, problem } of differences) logger.error(`${problem}: ${business_key}`)
  logger.info(`${differences.length} differences between the records and the books.`)
  if (differences.length) process.exitCode = 1
}
