import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readProvinceDirectory } from "../../../coverage/read-province-directory"

/** `GET /store/provinces`: all regions and provinces, names by language, with what the public finds in each. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readProvinceDirectory(req.scope))
}
