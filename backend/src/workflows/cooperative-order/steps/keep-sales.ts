import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { keepSales } from "../../../books/keep-sales"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerModuleService } from "../../../modules/ledger/service"

/** Keeps how each part of an order was sold, for the books. Those kept before stay as they are. */
export const keepSalesStep = createStep(
  "keep-sales",
  async ({ order_id }: { order_id: string }, { container }) => {
    const ids = await keepSales(container, order_id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const kept = await ledger.listSaleSnapshots({ cooperative_order_id: ids }, { select: ["id"] })
    await ledger.deleteSaleSnapshots(kept.map(({ id }) => id))
  },
)
