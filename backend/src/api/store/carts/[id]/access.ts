import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import type { CartAccess } from "../../../../workflows/checkout"

const signedIn = z.object({
  auth_context: z.object({ actor_type: z.literal("customer"), actor_id: z.string().min(1) }),
})

/** The signed-in customer's id, null for a guest. */
export function customerIdOf(req: MedusaRequest): string | null {
  return signedIn.safeParse(req).data?.auth_context.actor_id ?? null
}

/** Which cart a request is about, and who asks. */
export function cartAccessOf(req: MedusaRequest): CartAccess {
  return { cart_id: req.params.id ?? "", customer_id: customerIdOf(req) }
}
