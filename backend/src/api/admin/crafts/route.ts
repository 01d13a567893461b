import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readCategoryTree } from "../../../catalogue/read-category-tree"

/** `GET /admin/crafts`: the families and crafts that applications and goods name by slug, names by language. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ crafts: await readCategoryTree(req.scope) })
}
