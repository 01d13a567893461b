import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readListing } from "../../../../../listing/read-listings"
import { pauseListing } from "../../../../../workflows/listing"
import { parseInput } from "../../../../errors/parse-input"
import { emptyBodySchema } from "../../../orders/validators"
import { prepareChange } from "../../prepare-change"

/** `POST /cooperative/products/:id/pause`: off the market until it is published again. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { scope, id } = await prepareChange(req)
  parseInput(emptyBodySchema, req.body)
  await pauseListing(scope.container, id)
  res.json({ product: await readListing(scope.container, id) })
}
