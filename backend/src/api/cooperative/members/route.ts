import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { scopeOf } from "../guard"
import { readOwnMembers } from "./read-own-members"

/** `GET /cooperative/members`: who is in the cooperative; a manager also sees who was invited. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readOwnMembers(scopeOf(req)))
}
