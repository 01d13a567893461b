import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { DeliveryByZoneProviderService } from "./service"

/** Id of the provider as Medusa registers it when the configuration gives it the id `market`. */
export const DELIVERY_BY_ZONE_PROVIDER_ID = "delivery-by-zone_market"

export default ModuleProvider(Modules.FULFILLMENT, { services: [DeliveryByZoneProviderService] })
