import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readProvinceDirectory } from "../../../../coverage/read-province-directory"
import { notFound } from "../../../../errors/refusal"

/** `GET /store/provinces/:slug`: one province with its region. 404 `province_not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { regions, provinces } = await readProvinceDirectory(req.scope)
  const province = provinces.find(({ slug }) => slug === req.params.slug)
  if (!province) throw notFound("province")
  const region = regions.find(({ iso }) => iso === province.region)
  res.json({ province: { ...province, region } })
}
