import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readProvinceDirectory } from "../../../coverage/read-province-directory"

/** `GET /admin/provinces`: the coverage of the country: every province with its products and sellers. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readProvinceDirectory(req.scope))
}
