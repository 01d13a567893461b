import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readListing } from "../../../../listing/read-listings"
import { deleteListing, editListing, ListingChangedMeanwhile } from "../../../../workflows/listing"
import { parseInput } from "../../../errors/parse-input"
import { assertOwnsProduct, scopeOf } from "../../guard"
import { answerChanged } from "../answer-changed"
import { prepareChange } from "../prepare-change"
import { changedProductSchema } from "../validators"

/** `GET /cooperative/products/:id` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  const id = req.params.id ?? ""
  await assertOwnsProduct(scope, id)
  res.json({ product: await readListing(scope.container, id) })
}

/** `PATCH /cooperative/products/:id`: what is left out stays. With `seen_version`, only on that version. */
export async function PATCH(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { scope, id } = await prepareChange(req)
  const change = parseInput(changedProductSchema, req.body)
  try {
    await editListing(scope.container, id, change)
  } catch (error) {
    if (!(error instanceof ListingChangedMeanwhile)) throw error
    return answerChanged(res, await readListing(scope.container, id))
  }
  res.json({ product: await readListing(scope.container, id) })
}

/** `DELETE /cooperative/products/:id`: one that is not on the market and in no open order. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { scope, id } = await prepareChange(req)
  await deleteListing(scope.container, id)
  res.json({ id, deleted: true })
}
