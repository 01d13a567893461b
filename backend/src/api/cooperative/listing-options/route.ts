import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readListingOptions } from "../../../listing/listing-options"
import { scopeOf } from "../guard"

/** `GET /cooperative/listing-options`: what a listing is chosen from. The same for every cooperative. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  res.json(await readListingOptions(scope.container))
}
