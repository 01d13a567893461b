import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { askForQuote } from "../../../workflows/quote-request"
import { parseInput } from "../../errors/parse-input"
import { requestLimit } from "../../rate-limit/limit-requests"
import { quoteRequestSchema } from "./validators"

const mayAsk = requestLimit(10)

/** `POST /store/quote-requests`: asks a cooperative what a service would cost; ten in ten minutes from one address. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = parseInput(quoteRequestSchema, req.body)
  if (!mayAsk(req, res)) return
  res.status(201).json({ number: await askForQuote(req.scope, input) })
}
