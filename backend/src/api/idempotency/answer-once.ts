import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { IDEMPOTENCY_MODULE } from "../../modules/idempotency"
import type { IdempotencyModuleService, StoredAnswer } from "../../modules/idempotency/service"
import { scopeOf } from "../cooperative/guard/scope-of-request"
import { ApiError } from "../errors/api-error"
import { fingerprintOf } from "./fingerprint"
import { reasonOf } from "../../logging/reason-of"

const KEY = /^[\w-]{8,100}$/
const READING = ["GET", "HEAD", "OPTIONS"]
/** Refusals that say "not now": asking again may be answered otherwise. */
const NOT_FINAL = new Set([401, 408, 425, 429])

/**
 * Lets a member's write that carries an `Idempotency-Key` have one effect, however often it is sent: the first answer
 * below 500 is stored before it leaves, and given again to a repeat with `Idempotent-Replayed: true`. Comes after the
 * guard: keys belong to a member.
 *
 * A request that was cut on its way, or failed here, is forgotten, so that the same key may be tried again. One whose
 * process died may be tried again after two minutes: what it does must itself be safe to repeat.
 *
 * @throws {ApiError} 400 `invalid_idempotency_key`; 409 `idempotency_key_reused` for another write under the same key;
 * 409 `request_in_progress` while the first is being done.
 */
export async function answerOnce(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const key = req.get("idempotency-key")
  if (key === undefined || READING.includes(req.method)) return next()
  if (!KEY.test(key))
    throw ApiError.invalid("invalid_idempotency_key", "A key has 8 to 100 letters or digits.")
  const service = req.scope.resolve<IdempotencyModuleService>(IDEMPOTENCY_MODULE)
  const { method, originalUrl: url, body } = req
  const fingerprint = fingerprintOf({ method, url, contentType: req.get("content-type") ?? "", body })
  const claim = await service.claim({ owner_id: scopeOf(req).memberId, key, fingerprint }, new Date())
  if (claim.state === "reused")
    throw ApiError.conflict("idempotency_key_reused", "This key belongs to another request.")
  if (claim.state === "in_progress")
    throw ApiError.conflict("request_in_progress", "This request is still being done.")
  if (claim.state === "answered") return replay(res, claim.answer)
  keepAnswer(req, res, service, claim.id)
  next()
}

function replay(res: MedusaResponse, { status_code, content_type, body }: StoredAnswer): void {
  res.status(status_code).set("Idempotent-Replayed", "true")
  if (content_type) res.set("content-type", content_type)
  res.send(body ?? undefined)
}

/** Has the answer stored before it leaves; `json` and `sendStatus` end in `send` too. */
function keepAnswer(
  req: MedusaRequest,
  res: MedusaResponse,
  service: IdempotencyModuleService,
  id: string,
): void {
  const send = res.send.bind(res)
  let isKept = false
  const settle = async (body: string | null) => {
    isKept = true
    const { statusCode: status_code } = res
    if (status_code >= 500 || NOT_FINAL.has(status_code) || !req.complete) return service.release(id)
    await service.complete(id, { status_code, content_type: res.get("content-type") ?? null, body })
  }
  const logFailure = (error: unknown) =>
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`An answer could not be kept: ${reasonOf(error)}`)
  res.send = (body) => {
    const isText = typeof body === "string" || body === undefined
    if (isKept || !isText) return send(body)
    // An answer that could not be kept is still the answer; a repeat will do the write again.
    void settle(body ?? null)
      .catch(logFailure)
      .finally(() => send(body))
    return res
  }
  res.on("close", () => {
    if (!isKept && (res.writableFinished || !req.complete)) settle(null).catch(logFailure)
  })
}
