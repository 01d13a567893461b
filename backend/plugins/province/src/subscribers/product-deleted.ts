import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PROVINCE_MODULE } from "../modules/province"
import type { ProvinceModuleService } from "../modules/province/service"

/** A deleted product leaves no origin behind. */
export default async function forgetOrigin({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const service = container.resolve<ProvinceModuleService>(PROVINCE_MODULE)
  const origins = await service.listProductOrigins({ product_id: [event.data.id] })
  if (origins.length) await service.deleteProductOrigins(origins.map((origin) => origin.id))
}

export const config: SubscriberConfig = { event: "product.deleted" }
