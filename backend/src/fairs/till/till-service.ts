import type { MedusaContainer } from "@medusajs/framework/types"
import { TILL_MODULE } from "../../modules/till"
import type { TillModuleService } from "../../modules/till/service"

/** The tills' module. */
export const tillService = (container: MedusaContainer) => container.resolve<TillModuleService>(TILL_MODULE)
