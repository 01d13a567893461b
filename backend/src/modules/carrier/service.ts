import { MedusaService } from "@medusajs/framework/utils"
import { Carrier } from "./models/carrier"
import { Remittance } from "./models/remittance"
import { RemittanceLine } from "./models/remittance-line"

/** Who carries parcels, and the cash they remitted. */
export class CarrierModuleService extends MedusaService({ Carrier, Remittance, RemittanceLine }) {}
