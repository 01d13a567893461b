import type { MedusaContainer } from "@medusajs/framework/types"
import { readTillSale, type TillSale } from "../../fairs/till/till-sale"
import { tillService } from "../../fairs/till/till-service"
import { withDevice } from "./merge-device"
import { mergeSale } from "./merge-sale"
import { settleConflict } from "./settle-sale"
import { takeBackSale } from "./take-back-sale"

/**
 * Undoes a sale that was made by mistake, however far it has come: one that waits for an answer is voided, an order is
 * taken back whole. Safe to repeat; what is undone stays so.
 *
 * @throws {ApiError} 400 `not_returnable` once the days have passed in which goods may be given back.
 */
export async function undoSale(
  container: MedusaContainer,
  { id, ...device }: TillSale,
  member_id: string,
): Promise<TillSale> {
  return await withDevice(container, device, async () => {
    const sale = await mergeSale(container, id)
    if (sale.status === "conflict")
      await settleConflict(container, sale, { choice: "void", reason: null, member_id })
    if (sale.status === "merged") {
      await takeBackSale(container, sale, member_id)
      await tillService(container).updateTillSales({
        ...{ id, status: "undone", undone_by: member_id, undone_at: new Date() },
      })
    }
    return await readTillSale(container, id)
  })
}
