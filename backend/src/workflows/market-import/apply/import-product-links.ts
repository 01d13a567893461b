import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type { PlannedProduct } from "../demo/plan-products"
import type { ImportedCooperative } from "./import-cooperatives"
import type { StoredProduct } from "./read-stored-products"
import { tally, type Tally } from "./tally"

/** Says whose each product is, where nothing says it yet. */
export async function importProductLinks(
  container: MedusaContainer,
  planned: PlannedProduct[],
  stored: Map<string, StoredProduct>,
  cooperativeOf: Map<string, ImportedCooperative>,
): Promise<Tally> {
  const links = planned.flatMap(({ handle, cooperative }) => {
    const product = stored.get(handle)
    const maker = cooperativeOf.get(cooperative)
    if (!product || !maker || product.cooperative) return []
    return [
      { [Modules.PRODUCT]: { product_id: product.id }, [COOPERATIVE_MODULE]: { cooperative_id: maker.id } },
    ]
  })
  if (links.length) await container.resolve(ContainerRegistrationKeys.LINK).create(links)
  return tally(planned.length, links.length)
}
