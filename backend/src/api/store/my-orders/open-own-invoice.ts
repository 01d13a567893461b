import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { findInvoices } from "../../../invoicing/read-invoices"
import type { IssuedInvoice } from "../../../modules/invoice/content"
import { readParts } from "../../../workflows/cooperative-order/read-order-view"
import { ApiError } from "../../errors/api-error"
import { parseInput } from "../../errors/parse-input"
import { orderProofFields } from "../order-lookup/validators"
import { openOwnOrder } from "./open-own-order"

const proofSchema = z.strictObject(orderProofFields).nullish()

/**
 * An invoice of the order named in the address, for who may see that order: its signed-in customer, or a guest whose
 * body proves it is theirs. `null` when the request was answered already (429).
 *
 * @throws {ApiError} 404 `order_not_found`, `invoice_not_found`, the same for every reason.
 */
export async function openOwnInvoice(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<IssuedInvoice | null> {
  const proof = req.method === "POST" ? parseInput(proofSchema, req.body) : null
  const order = await openOwnOrder(req, res, proof ?? {})
  if (!order) return null
  const parts = await readParts(req.scope, [order.id])
  const { id } = req.params
  if (!id || !parts.length) throw ApiError.notFound("invoice")
  const cooperative_order_id = parts.map((part) => part.id)
  const [invoice] = await findInvoices(req.scope, { id, cooperative_order_id })
  if (!invoice) throw ApiError.notFound("invoice")
  return invoice
}
