import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { answerTooMany } from "../rate-limit/answer-too-many"
import { clientAddress, trustedProxies } from "../rate-limit/client-address"
import { FailureLimiter } from "../rate-limit/failure-limiter"

const TEN_MINUTES = 10 * 60 * 1000

/** A village may share one address: a single account has its own, stricter limit. */
const byAddress = new FailureLimiter({ limit: 100, window_ms: TEN_MINUTES, max_keys: 50_000 })
const byAccount = new FailureLimiter({ limit: 10, window_ms: TEN_MINUTES, max_keys: 50_000 })

const trusted = trustedProxies(process.env.TRUSTED_PROXIES)

const Credentials = z.object({ email: z.string().max(254) })

function accountOf({ body }: MedusaRequest): string | null {
  const credentials = Credentials.safeParse(body)
  return credentials.success ? credentials.data.email.trim().toLowerCase() : null
}

/**
 * Lets an account be tried with ten wrong passwords in ten minutes, and an address with a hundred wrong passwords or
 * codes; then asks to wait, with 429. Only failures count.
 */
export function limitFailures(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const address = clientAddress(req, trusted)
  const account = accountOf(req)
  const seconds = Math.max(byAddress.secondsToWait(address), account ? byAccount.secondsToWait(account) : 0)
  if (seconds > 0) return answerTooMany(res, seconds)
  res.on("finish", () => {
    if (res.statusCode !== 401) return
    byAddress.recordFailure(address)
    if (account) byAccount.recordFailure(account)
  })
  next()
}
