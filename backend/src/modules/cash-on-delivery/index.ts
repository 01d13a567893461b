import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { CashOnDeliveryProviderService } from "./service"

/** Id of the provider as Medusa registers it when the configuration gives it the id `cod`. */
export const CASH_ON_DELIVERY_PROVIDER_ID = "pp_cash-on-delivery_cod"

export default ModuleProvider(Modules.PAYMENT, { services: [CashOnDeliveryProviderService] })
