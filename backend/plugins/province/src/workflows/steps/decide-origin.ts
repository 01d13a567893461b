import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notAllowed, notFound } from "../../errors/refusal"
import { PROVINCE_MODULE } from "../../modules/province"
import type { ProvinceModuleService } from "../../modules/province/service"
import { provinceOfProduct, UNKNOWN_SELLER } from "../../origin/origin-state"
import type { NewOrigin } from "./resolve-origin"

export type OriginDecision = {
  product_id: string
  decision: "approve" | "refuse"
  admin_id: string
  note?: string | null | undefined
}

/** The origin as it will be after an admin's decision. Only an origin that is waiting can be decided. */
export const decideOriginStep = createStep("decide-origin", async (input: OriginDecision, { container }) => {
  const service = container.resolve<ProvinceModuleService>(PROVINCE_MODULE)
  const [stored] = await service.listProductOrigins({ product_id: [input.product_id] }, { take: 1 })
  if (!stored) throw notFound("product_origin")
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const sellers = await service.options.readSellerProvinces?.(query, [input.product_id])
  const { awaiting } = provinceOfProduct(stored, sellers?.get(input.product_id) ?? UNKNOWN_SELLER)
  if (awaiting === null) throw notAllowed("origin_not_awaiting", "This origin does not wait for a decision.")
  return new StepResponse<NewOrigin>({
    product_id: input.product_id,
    province_id: stored.province_id,
    status: input.decision === "approve" ? "approved" : "refused",
    note: input.note ?? stored.note,
    decided_by: input.admin_id,
    decided_at: new Date(),
  })
})
