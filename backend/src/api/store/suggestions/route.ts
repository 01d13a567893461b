import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { parseInput } from "../../errors/parse-input"
import { readSuggestions } from "./read-suggestions"
import { SuggestionsParameters } from "./validators"

/**
 * `GET /store/suggestions?q=&lang=`: what the letters typed so far may mean, in the reader's language. Answers 400 with
 * `query_too_long` or `unknown_language`; nothing typed gives empty lists.
 */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { q, lang } = parseInput(SuggestionsParameters, req.query)
  const channels = req.publishable_key_context.sales_channel_ids
  res.json(await readSuggestions(req.scope, { q, lang, channels }))
}
