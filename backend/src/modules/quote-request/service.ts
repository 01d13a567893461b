import { MedusaService } from "@medusajs/framework/utils"
import { QuoteRequest } from "./models/quote-request"

/** What shoppers ask cooperatives a price for. */
export class QuoteRequestModuleService extends MedusaService({ QuoteRequest }) {}
