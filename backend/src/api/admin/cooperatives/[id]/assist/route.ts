import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { beginAssist } from "../../../../../membership/begin-assist"
import { adminPerson } from "../../admin-person"
import { cooperativeId } from "../../cooperative-id"

/** `POST /admin/cooperatives/:id/assist`: a token to act for a cooperative that asked for help, for one hour. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await beginAssist(req.scope, cooperativeId(req), adminPerson(req)))
}
