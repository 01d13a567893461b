import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress, trustedProxies } from "./client-address"
import { FailureLimiter } from "./failure-limiter"

const TEN_MINUTES = 10 * 60 * 1000

const trusted = trustedProxies(process.env.TRUSTED_PROXIES)

/**
 * Lets each address ask `limit` times in ten minutes, and answers 429 beyond. The function it makes tells whether the
 * request may go on; when it may not, it has been answered.
 */
export function requestLimit(limit: number): (req: MedusaRequest, res: MedusaResponse) => boolean {
  const limiter = new FailureLimiter({ limit, window_ms: TEN_MINUTES, max_keys: 50_000 })
  return (req, res) => {
    const address = clientAddress(req, trusted)
    const seconds = limiter.secondsToWait(address)
    if (!seconds) {
      limiter.recordFailure(address)
      return true
    }
    const body = { type: "not_allowed", code: "too_many_requests", message: "Wait, then try again." }
    res.status(429).set("retry-after", String(seconds)).json(body)
    return false
  }
}
