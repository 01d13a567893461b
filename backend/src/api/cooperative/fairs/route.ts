import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { scopeOf } from "../guard"
import { listOwnFairs } from "./own-fairs"

/** `GET /cooperative/fairs`: the calls that can be answered, and the fairs one has a part in. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listOwnFairs(scopeOf(req), new Date()))
}
