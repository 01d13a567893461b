import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listRefunds } from "../../../refunds/list-refunds"
import { parseInput } from "../../errors/parse-input"
import { listRefundsSchema } from "./validators"

const PAGE_SIZE = 50

/** `GET /admin/refunds?state=&page=`: what shoppers are owed, the most pressing first, or what they were given. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { state, page } = parseInput(listRefundsSchema, req.query)
  const filter = { is_open: state === "open", skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE }
  res.json({ ...(await listRefunds(req.scope, filter, new Date())), page, page_size: PAGE_SIZE })
}
