import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "../../errors/parse-input"
import { scopeOf } from "../guard"
import { listOwnInvoices } from "./own-invoices"
import { listInvoicesSchema } from "./validators"

/** `GET /cooperative/invoices?page=&month=`: what the cooperative invoiced and credited. Every member reads it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listOwnInvoices(scopeOf(req), parseInput(listInvoicesSchema, req.query)))
}
