import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeStock, StockChangedMeanwhile } from "../../../../../workflows/listing"
import { parseInput } from "../../../../errors/parse-input"
import { answerChanged } from "../../answer-changed"
import { prepareChange } from "../../prepare-change"
import { stockBodySchema } from "../../validators"

/** `POST /cooperative/products/:id/stock`: `change` adds or takes; `set` counts anew what was `seen`. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { scope, id } = await prepareChange(req)
  const { variant_id, ...change } = parseInput(stockBodySchema, req.body)
  try {
    res.json({ stock: await changeStock(scope.container, id, variant_id, change) })
  } catch (error) {
    if (!(error instanceof StockChangedMeanwhile)) throw error
    answerChanged(res, { stock: error.current })
  }
}
