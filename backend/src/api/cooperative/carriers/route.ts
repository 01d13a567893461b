import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listCarriers } from "../../../carriers/carrier-service"
import { scopeOf } from "../guard"

/** `GET /cooperative/carriers`: whom a parcel may be given to, with an account of the network. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const carriers = await listCarriers(scopeOf(req).container, { activeOnly: true })
  res.json({ carriers: carriers.map(({ code, name }) => ({ code, name })) })
}
