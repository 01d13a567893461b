import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "../../../modules/cooperative/actor"

/** The admin of the network behind a request, as histories name them. */
export function adminActor(req: AuthenticatedMedusaRequest): Actor {
  return { type: "user", id: req.auth_context.actor_id }
}
