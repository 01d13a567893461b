import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readListing } from "../../../../../listing/read-listings"
import { duplicateListing } from "../../../../../workflows/listing"
import { parseInput } from "../../../../errors/parse-input"
import { emptyBodySchema } from "../../../orders/validators"
import { prepareChange } from "../../prepare-change"

/** `POST /cooperative/products/:id/duplicate`: a new draft like this one, without stock. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { scope, id } = await prepareChange(req)
  parseInput(emptyBodySchema, req.body)
  const copy = await duplicateListing(scope.container, scope.cooperativeId, id)
  res.status(201).json({ product: await readListing(scope.container, copy) })
}
