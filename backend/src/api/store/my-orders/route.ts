import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listOrdersOfCustomer } from "../../../workflows/cooperative-order/list-orders-of-customer"
import { parseInput } from "../../errors/parse-input"
import { listMyOrdersSchema } from "./validators"

/** `GET /store/my-orders`: the signed-in customer's orders, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { page } = parseInput(listMyOrdersSchema, req.query)
  res.json(await listOrdersOfCustomer(req.scope, req.auth_context.actor_id, page))
}
