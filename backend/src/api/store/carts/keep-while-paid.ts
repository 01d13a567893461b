import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertNotBeingPaid } from "../../../card/assert-not-being-paid"
import { readCardSettings } from "../../../deployment/card-settings"

/**
 * Before core changes a cart, refuses one that is paid by card already: core would find out only in the middle.
 *
 * @throws {ApiError} 409 `payment_in_progress`.
 */
export async function keepWhilePaid(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (readCardSettings(process.env)) await assertNotBeingPaid(req.scope, req.params.id ?? "")
  next()
}
