import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { CardPaymentProviderService } from "./service"

/** Id of the provider as Medusa registers it when the configuration gives it the id `stripe`. */
export const CARD_PAYMENT_PROVIDER_ID = "pp_card_stripe"

export default ModuleProvider(Modules.PAYMENT, { services: [CardPaymentProviderService] })
