import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import { findOnlineOrders, type OnlineLine } from "../../fairs/till/find-online-orders"
import { missingOf } from "../../fairs/till/judge-sale"
import { readSaleFacts } from "../../fairs/till/sale-facts"
import type { TillSale } from "../../fairs/till/till-sale"
import { type Language, marketLanguage } from "../../languages/languages"
import { cancelCooperativeOrderLineWorkflow } from "../cooperative-order"
import { readPlacedOrder } from "../cooperative-order/read-order-view"

/** What the shopper reads when the cooperative says nothing else. */
const REASONS: Record<Language, string> = {
  ar: "بيعت آخر قطعة في رواقنا بالمعرض في الوقت نفسه. نعتذر منكم.",
  fr: "La dernière pièce a été vendue au même moment sur notre stand au salon. Nous vous prions de nous excuser.",
  en: "The last one was sold at our stand at the fair at the same moment. We are sorry.",
  zgh: "ⵜⴰⵎⴳⴳⴰⵔⵓⵜ ⵜⵜⵓⵣⵣⵏⵣⴰ ⴳ ⵓⵙⵜⴰⵏⴷ ⵏⵏⵖ ⴳ ⵓⵙⴰⵍⵓⵏ. ⵙⵓⵔⴼⴰⵜ ⴰⵖ.",
}

type Answer = { reason: string | null; member_id: string }

/**
 * Gives the goods an online order had reserved to the shopper who holds them: as many as the sale lacks are cancelled of
 * the newest orders that have not left. What was counted before is counted again, so that repeating cancels no more.
 *
 * @throws {ApiError} 409 `no_online_order` when the orders left do not hold enough: then nothing is cancelled.
 */
export async function cancelOnline(
  container: MedusaContainer,
  sale: TillSale,
  answer: Answer,
): Promise<void> {
  const { variants } = await readSaleFacts(container, sale)
  const missing = missingOf(sale.lines, variants)
  const orders = await findOnlineOrders(container, sale.cooperative_id, [...missing.keys()])
  const cancellations = [...missing].flatMap(([variantId, wanted]) => chooseNewest(orders, variantId, wanted))
  for (const { line, quantity } of cancellations) await cancelLine(container, sale, line, quantity, answer)
}

/** Which lines give up how many, the newest order first. */
function chooseNewest(orders: readonly OnlineLine[], variantId: string, wanted: number) {
  const chosen: { line: OnlineLine; quantity: number }[] = []
  let open = wanted
  for (const line of orders.filter(({ variant_id }) => variant_id === variantId)) {
    const quantity = Math.min(open, line.left)
    if (quantity > 0) chosen.push({ line, quantity })
    open -= quantity
  }
  if (open > 0) throw ApiError.conflict("no_online_order", "No order is left that could give up so many.")
  return chosen
}

async function cancelLine(
  container: MedusaContainer,
  sale: TillSale,
  { part_id, order_id, line_id }: OnlineLine,
  quantity: number,
  { reason, member_id }: Answer,
): Promise<void> {
  const order = reason === null ? await readPlacedOrder(container, { id: order_id }) : null
  await cancelCooperativeOrderLineWorkflow(container).run({
    input: {
      id: part_id,
      order_id,
      actor: { type: "cooperative", id: member_id },
      item: { line_id, quantity },
      reason: reason ?? REASONS[marketLanguage(order?.locale)],
      request_key: `${sale.id}:${line_id}`,
    },
  })
}
