import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listEditions, readEdition } from "../../../fairs/read-editions"
import { createEdition } from "../../../workflows/fair"
import { parseInput } from "../../errors/parse-input"
import { assertInRegion, regionOf } from "../scope/region-of-request"
import { fairAdmin } from "./fair-request"
import { CreateFair, ListFairs } from "./validators"

/** `GET /admin/fairs?region=&phase=&fair_id=&limit=&offset=`: a regional admin's are those of its region. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { region = null, ...asked } = parseInput(ListFairs, req.query)
  res.json(await listEditions(req.scope, { ...asked, region: regionOf(req) ?? region }, new Date()))
}

/** `POST /admin/fairs`: opens an edition as a draft. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { fair_id, ...fields } = parseInput(CreateFair, req.body)
  assertInRegion(req, fields.region_code)
  const id = await createEdition(req.scope, { fields, fair_id, actor: fairAdmin(req) })
  res.status(201).json({ fair: await readEdition(req.scope, id, new Date()) })
}
