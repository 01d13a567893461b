import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listSeries } from "../../../fairs/read-editions"
import { createSeries } from "../../../workflows/fair"
import { parseInput } from "../../errors/parse-input"
import { CreateSeries, ListSeries } from "../fairs/validators"
import { assertInRegion, regionOf } from "../scope/region-of-request"

/** `GET /admin/fair-series?region=`: the fairs of which there are editions. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { region = null } = parseInput(ListSeries, req.query)
  res.json({ fair_series: await listSeries(req.scope, regionOf(req) ?? region) })
}

/** `POST /admin/fair-series`: founds a fair, of which editions will be opened. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const input = parseInput(CreateSeries, req.body)
  assertInRegion(req, input.region_code)
  const id = await createSeries(req.scope, input)
  const all = await listSeries(req.scope, input.region_code)
  res.status(201).json({ fair_series: all.find((series) => series.id === id) })
}
