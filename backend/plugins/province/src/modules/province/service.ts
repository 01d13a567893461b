import { MedusaService } from "@medusajs/framework/utils"
import { parseOptions, type ProvinceOptions } from "../../options"
import { ProductOrigin } from "./models/product-origin"
import { Province } from "./models/province"
import { ProvinceRegion } from "./models/region"

/** Regions, provinces and the origins that products declare; also holds the plugin's options. */
export class ProvinceModuleService extends MedusaService({ ProvinceRegion, Province, ProductOrigin }) {
  readonly options: ProvinceOptions

  constructor(...args: [container: Record<string, unknown>, options?: unknown]) {
    super(...args)
    this.options = parseOptions(args[1])
  }
}
