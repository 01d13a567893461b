import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PROVINCE_MODULE } from "../../modules/province"
import type { ProvinceModuleService } from "../../modules/province/service"
import type { NewOrigin } from "./resolve-origin"

/** Replaces the stored origin of a product (or removes it, so that it inherits). Undone: the one before returns. */
export const saveOriginStep = createStep(
  "save-origin",
  async ({ product_id, origin }: { product_id: string; origin: NewOrigin | null }, { container }) => {
    const service = container.resolve<ProvinceModuleService>(PROVINCE_MODULE)
    const before = await replaceOrigin(service, product_id, origin)
    return new StepResponse(origin, { product_id, before })
  },
  async (undo, { container }) => {
    if (!undo) return
    await replaceOrigin(
      container.resolve<ProvinceModuleService>(PROVINCE_MODULE),
      undo.product_id,
      undo.before,
    )
  },
)

async function replaceOrigin(service: ProvinceModuleService, productId: string, origin: NewOrigin | null) {
  const [stored] = await service.listProductOrigins({ product_id: [productId] }, { take: 1 })
  if (stored && origin) await service.updateProductOrigins({ id: stored.id, ...origin })
  else if (stored) await service.deleteProductOrigins(stored.id)
  else if (origin) await service.createProductOrigins(origin)
  if (!stored) return null
  const { province_id, status, note, decided_by, decided_at } = stored
  return { product_id: productId, province_id, status, note, decided_by, decided_at } satisfies NewOrigin
}
