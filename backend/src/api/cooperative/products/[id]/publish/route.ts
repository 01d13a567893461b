import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readListing } from "../../../../../listing/read-listings"
import { publishListing } from "../../../../../workflows/listing"
import { parseInput } from "../../../../errors/parse-input"
import { emptyBodySchema } from "../../../orders/validators"
import { prepareChange } from "../../prepare-change"

/** `POST /cooperative/products/:id/publish`: on the market, or before an admin when its origin must be seen first. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { scope, id } = await prepareChange(req)
  parseInput(emptyBodySchema, req.body)
  await publishListing(scope.container, id)
  res.json({ product: await readListing(scope.container, id) })
}
