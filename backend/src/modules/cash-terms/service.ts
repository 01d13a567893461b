import { MedusaService } from "@medusajs/framework/utils"
import { CashTerms } from "./models/cash-terms"

/** The settings of cash on delivery, and their history. */
export class CashTermsModuleService extends MedusaService({ CashTerms }) {}
