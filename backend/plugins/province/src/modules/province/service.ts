import { MedusaService } from "@medusajs/framework/utils"
import { ProductOrigin } from "./models/product-origin"
import { Province } from "./models/province"
import { ProvinceRegion } from "./models/region"

/** Regions, provinces and the origins that products declare. */
export class ProvinceModuleService extends MedusaService({ ProvinceRegion, Province, ProductOrigin }) {}
