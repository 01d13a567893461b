import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../modules/ledger"
import type { LedgerModuleService } from "../modules/ledger/service"
import { type KeptSale, saleRowSchema } from "../modules/ledger/sale-row"
import { partsOfSales, type SalePart } from "./sale-parts"

/** Where the money of an order and of each of its parts goes, as it was sold; zeros while the sale is not kept yet. */
export type PartsOfOrder = { whole: SalePart[]; of: (partId: string) => SalePart[] }

/** Reads where the money of an order goes, from the sales kept when its parts were made. */
export async function readPartsOfOrder(container: MedusaContainer, order_id: string): Promise<PartsOfOrder> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const rows = await ledger.listSaleSnapshots({ order_id }, { take: null })
  const sales: KeptSale[] = rows.map((row) => saleRowSchema.parse(row))
  return {
    whole: partsOfSales(sales),
    of: (partId) => partsOfSales(sales.filter((sale) => sale.cooperative_order_id === partId)),
  }
}
