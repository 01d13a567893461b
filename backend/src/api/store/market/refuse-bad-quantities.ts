import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { assertQuantities } from "../../../workflows/cooperative"

const Quantities = z.looseObject({
  quantity: z.unknown(),
  items: z.array(z.looseObject({ quantity: z.unknown() })).optional(),
})

/** Paths where quantity 0 means "take it out": a line that is already in the cart. */
const EXISTING_LINE = /\/line-items\/[^/]+\/?$/

/**
 * Gives a bad quantity its own code before core's validators answer a sentence without one. Anything else that is
 * wrong with the body is left to them.
 */
export function refuseBadQuantities(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const body = Quantities.safeParse(req.body)
  if (!body.success || req.method !== "POST") return next()
  const quantities = [body.data, ...(body.data.items ?? [])]
    .filter((line) => "quantity" in line)
    .map((line) => line.quantity)
  const mayTakeOut = EXISTING_LINE.test(req.path)
  assertQuantities(quantities.filter((quantity) => !(mayTakeOut && quantity === 0)))
  next()
}
