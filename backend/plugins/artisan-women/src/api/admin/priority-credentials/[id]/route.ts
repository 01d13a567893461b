import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readCredential } from "../read-credentials"

/** `GET /admin/priority-credentials/:id`: one credential with its history. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ credential: await readCredential(req.scope, req.params.id ?? "") })
}
