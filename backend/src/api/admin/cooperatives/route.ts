import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createCooperativesWorkflow } from "../../../workflows/cooperative"
import { parseInput } from "../../errors/parse-input"
import { adminActor } from "./admin-actor"
import { readCooperative } from "./read-cooperative"
import { readCooperatives } from "./read-cooperatives"
import { CreateCooperative, ListCooperatives } from "./validators"

/** `GET /admin/cooperatives?limit=&offset=&q=&status=&province_id=&region_id=&order=` */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readCooperatives(req.scope, parseInput(ListCooperatives, req.query)))
}

/** `POST /admin/cooperatives`: enters a draft. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const facts = parseInput(CreateCooperative, req.body)
  const { result } = await createCooperativesWorkflow(req.scope).run({
    input: { cooperatives: [facts], actor: adminActor(req) },
  })
  res.status(201).json({ cooperative: await readCooperative(req.scope, result[0] ?? "") })
}
