import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PlacedOrder } from "../../../workflows/cooperative-order/placed-order"
import { readOrderView, readPlacedOrder } from "../../../workflows/cooperative-order/read-order-view"
import { ApiError } from "../../errors/api-error"
import { parseInput } from "../../errors/parse-input"
import { clientAddress, trustedProxies } from "../../rate-limit/client-address"
import { FailureLimiter } from "../../rate-limit/failure-limiter"
import { type OrderLookup, orderLookupSchema } from "./validators"

const TEN_MINUTES = 10 * 60 * 1000

const byAddress = new FailureLimiter({ limit: 20, window_ms: TEN_MINUTES, max_keys: 50_000 })
const byNumber = new FailureLimiter({ limit: 10, window_ms: TEN_MINUTES, max_keys: 50_000 })

const trusted = trustedProxies(process.env.TRUSTED_PROXIES)

/**
 * `POST /store/order-lookup`: an order with its parts, for who knows its number and the phone or e-mail it was placed
 * with. A wrong number and a wrong phone get the same 404; too many of them get 429.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const lookup = parseInput(orderLookupSchema, req.body)
  const address = clientAddress(req, trusted)
  const number = String(lookup.number)
  const seconds = Math.max(byAddress.secondsToWait(address), byNumber.secondsToWait(number))
  if (seconds > 0) return answerTooMany(res, seconds)
  const order = await findOrder(req.scope, lookup)
  if (!order) {
    byAddress.recordFailure(address)
    byNumber.recordFailure(number)
    throw ApiError.notFound("order")
  }
  res.json(await readOrderView(req.scope, order))
}

async function findOrder(container: MedusaContainer, lookup: OrderLookup): Promise<PlacedOrder | null> {
  const order = await readPlacedOrder(container, { display_id: lookup.number })
  if (!order) return null
  const isPhone = lookup.phone !== undefined && order.shipping_address?.phone === lookup.phone
  const isEmail = lookup.email !== undefined && order.email?.toLowerCase() === lookup.email
  return isPhone || isEmail ? order : null
}

function answerTooMany(res: MedusaResponse, seconds: number): void {
  const body = {
    type: "not_allowed",
    code: "too_many_requests",
    message: "Too many failed attempts: wait, then try again.",
  }
  res.status(429).set("retry-after", String(seconds)).json(body)
}
