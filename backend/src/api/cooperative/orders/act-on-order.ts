import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PartActionInput } from "../../../workflows/cooperative-order"
import { type CooperativeScope, scopeOf } from "../guard"
import { prepareAction, readOwnOrder } from "./read-own-order"

type Options = {
  /** The version whoever acts has seen, if they say. */
  seenVersion?: string | undefined
  /** Asked before anything is done: `scope.assertMaySell()` where it must. */
  assertAllowed?: (scope: CooperativeScope) => void
}

/** The key under which the request may be sent again, for what is not safe to repeat by itself. */
export function requestKey(req: MedusaRequest): string | null {
  return req.get("idempotency-key") ?? null
}

/** Refusals that say the order has moved on since it was looked at. */
const MOVED_ON = ["wrong_status", "already_refunded"]

function movedOnCode(error: unknown): string | undefined {
  const code: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined
  return MOVED_ON.find((known) => known === code)
}

function answerConflict(res: MedusaResponse, code: string, message: string, current: unknown): void {
  res.status(409).json({ type: "conflict", code, message, current })
}

/**
 * Does one action to one of the cooperative's own orders and answers it as it is then. When it has moved on meanwhile
 * (409 `changed_meanwhile`, `wrong_status`, `already_refunded`) the answer says as `current` what it is now, so that whoever acted can
 * choose.
 */
export async function actOnOrder(
  req: MedusaRequest,
  res: MedusaResponse,
  act: (input: PartActionInput) => Promise<unknown>,
  { seenVersion, assertAllowed }: Options = {},
): Promise<void> {
  const scope = scopeOf(req)
  const input = await prepareAction(scope, req.params.id ?? "")
  assertAllowed?.(scope)
  if (seenVersion) {
    const current = await readOwnOrder(scope, input.id)
    if (current.version !== seenVersion)
      return answerConflict(res, "changed_meanwhile", "The order changed meanwhile.", current)
  }
  try {
    await act(input)
  } catch (error) {
    const code = movedOnCode(error)
    if (!code) throw error
    const message = error instanceof Error ? error.message : "The order has moved on."
    return answerConflict(res, code, message, await readOwnOrder(scope, input.id))
  }
  res.json({ order: await readOwnOrder(scope, input.id) })
}
