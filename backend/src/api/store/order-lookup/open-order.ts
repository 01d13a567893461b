import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PlacedOrder } from "../../../workflows/cooperative-order/placed-order"
import { readPlacedOrder } from "../../../workflows/cooperative-order/read-order-view"
import { ApiError } from "../../errors/api-error"
import { clientAddress, trustedProxies } from "../../rate-limit/client-address"
import { FailureLimiter } from "../../rate-limit/failure-limiter"
import type { OrderLookup } from "./validators"

const TEN_MINUTES = 10 * 60 * 1000

const byAddress = new FailureLimiter({ limit: 20, window_ms: TEN_MINUTES, max_keys: 50_000 })
const byNumber = new FailureLimiter({ limit: 10, window_ms: TEN_MINUTES, max_keys: 50_000 })

const trusted = trustedProxies(process.env.TRUSTED_PROXIES)

/**
 * The order of who knows its number and the phone or e-mail it was placed with. Too many wrong answers are answered here
 * with 429; then there is nothing more to do, and `null` comes back.
 *
 * @throws {ApiError} 404 `order_not_found`, the same for a wrong number and for a wrong phone.
 */
export async function openOrder(
  req: MedusaRequest,
  res: MedusaResponse,
  lookup: OrderLookup,
): Promise<PlacedOrder | null> {
  const address = clientAddress(req, trusted)
  const number = String(lookup.number)
  const seconds = Math.max(byAddress.secondsToWait(address), byNumber.secondsToWait(number))
  if (seconds > 0) return answerTooMany(res, seconds)
  const order = await findOrder(req.scope, lookup)
  if (order) return order
  byAddress.recordFailure(address)
  byNumber.recordFailure(number)
  throw ApiError.notFound("order")
}

async function findOrder(container: MedusaContainer, lookup: OrderLookup): Promise<PlacedOrder | null> {
  const order = await readPlacedOrder(container, { display_id: lookup.number })
  if (!order) return null
  const isPhone = lookup.phone !== undefined && order.shipping_address?.phone === lookup.phone
  const isEmail = lookup.email !== undefined && order.email?.toLowerCase() === lookup.email
  return isPhone || isEmail ? order : null
}

function answerTooMany(res: MedusaResponse, seconds: number): null {
  const body = {
    type: "not_allowed",
    code: "too_many_requests",
    message: "Too many failed attempts: wait, then try again.",
  }
  res.status(429).set("retry-after", String(seconds)).json(body)
  return null
}
