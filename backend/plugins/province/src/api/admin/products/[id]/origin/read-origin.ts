import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PROVINCE_MODULE } from "../../../../../modules/province"
import type { ProvinceModuleService } from "../../../../../modules/province/service"
import { readProductProvinces } from "../../../../../origin/read-product-provinces"

/** What the dashboard shows of a product's origin: the province it counts for, the one that waits, and the decision. */
export async function readOrigin(container: MedusaContainer, productId: string) {
  const service = container.resolve<ProvinceModuleService>(PROVINCE_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [provinces, stored] = await Promise.all([
    readProductProvinces(query, [productId], service.options.readSellerProvinces),
    service.listProductOrigins({ product_id: [productId] }, { take: 1 }),
  ])
  const { note = null, decided_by = null, decided_at = null } = stored[0] ?? {}
  return { product_id: productId, ...provinces.get(productId), note, decided_by, decided_at }
}
