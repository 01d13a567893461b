import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "../../errors/parse-input"
import { listPublicCooperatives } from "./list-public-cooperatives"
import { ListPublicCooperatives } from "./validators"

/** `GET /store/cooperatives?province=&region=&tier=&q=&page=` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listPublicCooperatives(req.scope, parseInput(ListPublicCooperatives, req.query)))
}
