import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendSignInCode } from "../../../membership/send-sign-in-code"
import { CODE_LIFE_S } from "../../../modules/sign-in-code/limits"
import { parseInput } from "../../errors/parse-input"
import { answerTooMany } from "../../rate-limit/answer-too-many"
import { clientAddress, trustedProxies } from "../../rate-limit/client-address"
import { FailureLimiter } from "../../rate-limit/failure-limiter"
import { AskCode } from "../validators"

/** A village may share one address: a phone has its own, stricter limit. */
const byAddress = new FailureLimiter({ limit: 60, window_ms: 10 * 60 * 1000, max_keys: 50_000 })

const trusted = trustedProxies(process.env.TRUSTED_PROXIES)

/** `POST /cooperative-access/code`: sends a one-time code by SMS. The answer is the same for known and unknown phones. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { phone, lang } = parseInput(AskCode, req.body)
  const address = clientAddress(req, trusted)
  const seconds = byAddress.secondsToWait(address)
  if (seconds > 0) return answerTooMany(res, seconds)
  byAddress.recordFailure(address)
  const wait = await sendSignInCode(req.scope, { phone, lang })
  if (wait > 0) return answerTooMany(res, wait)
  res.json({ sent: true, expires_in: CODE_LIFE_S })
}
