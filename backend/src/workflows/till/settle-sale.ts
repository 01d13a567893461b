import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import { missingOf } from "../../fairs/till/judge-sale"
import { readSaleFacts } from "../../fairs/till/sale-facts"
import { readTillSale, type TillSale } from "../../fairs/till/till-sale"
import { tillService } from "../../fairs/till/till-service"
import type { SettleChoice } from "../../modules/till/statuses"
import { changeStock } from "../listing"
import { cancelOnline } from "./cancel-online"
import { withDevice } from "./merge-device"
import { mergeSale } from "./merge-sale"

/** What somebody answers to a conflict. `reason` is read by the shopper whose order is cancelled. */
export type Answer = { choice: SettleChoice; reason: string | null; member_id: string }

/**
 * Does what was answered to a sale's conflict, then makes its order; another conflict may come up then. The same answer
 * given twice has one effect.
 *
 * @throws {ApiError} 409 `sale_settled` when nothing waits for an answer; 400 `choice_not_possible`; 409
 * `no_online_order` when no order is left to cancel.
 */
export async function settleSale(
  container: MedusaContainer,
  sale: TillSale,
  answer: Answer,
): Promise<TillSale> {
  return await withDevice(container, sale, async () => {
    const current = await readTillSale(container, sale.id)
    if (current.status !== "conflict") {
      if (current.settled_with === answer.choice) return await mergeSale(container, sale.id)
      throw ApiError.conflict("sale_settled", "This sale waits for no answer.")
    }
    await settleConflict(container, current, answer)
    return await mergeSale(container, sale.id)
  })
}

/**
 * Does what was answered to the conflict of a sale. Called with the lock of its device.
 *
 * @throws {ApiError} 400 `choice_not_possible`; 409 `no_online_order`.
 */
export async function settleConflict(
  container: MedusaContainer,
  sale: TillSale,
  answer: Answer,
): Promise<void> {
  const { conflict, settlements } = sale
  const { choice, member_id: by } = answer
  if (!conflict?.choices.includes(choice))
    throw ApiError.notAllowed("choice_not_possible", `This conflict is not settled by: ${choice}.`)
  if (choice === "stock_was_more") await raiseStock(container, sale)
  if (choice === "cancel_online") await cancelOnline(container, sale, answer)
  await tillService(container).updateTillSales({
    id: sale.id,
    status: choice === "void" ? "voided" : "received",
    conflict: null,
    cart_id: null,
    settled_with: choice,
    settlements: { settlements: [...settlements, { kind: conflict.kind, choice, by, at: new Date() }] },
  })
}

/** There was more than the stock said: it is set to what the sale needs, and no more. */
async function raiseStock(container: MedusaContainer, sale: TillSale): Promise<void> {
  const { variants } = await readSaleFacts(container, sale)
  for (const [variantId, missing] of missingOf(sale.lines, variants)) {
    const productId = sale.lines.find(({ variant_id }) => variant_id === variantId)?.product_id
    if (productId) await changeStock(container, productId, variantId, { change: missing })
  }
}
