import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import { tillService } from "../till/till-service"

/**
 * Refuses to close what some till has not settled yet.
 *
 * @throws {ApiError} 409 `till_sales_unsettled`
 */
export async function assertTillSettled(container: MedusaContainer, edition_id: string): Promise<void> {
  const [open] = await tillService(container).listTillSales(
    { edition_id, status: ["received", "conflict"] },
    { select: ["id"], take: 1 },
  )
  if (open) throw ApiError.conflict("till_sales_unsettled", "Some sales of a till wait for an answer.")
}
