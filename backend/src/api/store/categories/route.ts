import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readCategoryTree } from "../../../catalogue/read-category-tree"

/** `GET /store/categories`: the whole tree in order, parents first, names by language. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ categories: await readCategoryTree(req.scope) })
}
