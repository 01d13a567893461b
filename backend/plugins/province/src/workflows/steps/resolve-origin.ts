import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { invalid, notFound } from "../../errors/refusal"
import { PROVINCE_MODULE } from "../../modules/province"
import type { ProvinceModuleService } from "../../modules/province/service"
import { statusOfNewOrigin, UNKNOWN_SELLER, type OriginStatus } from "../../origin/origin-state"

export type OriginRequest = {
  product_id: string
  province_id: string | null
  note?: string | null | undefined
  admin_id?: string | null | undefined
}

export type NewOrigin = {
  product_id: string
  province_id: string
  status: OriginStatus
  note: string | null
  decided_by: string | null
  decided_at: Date | null
}

/**
 * Checks that the product and the province exist, and says what the origin will be: nothing (inherited) without a
 * province, approved when an admin sets it, else declared or waiting by what the seller declared.
 */
export const resolveOriginStep = createStep(
  "resolve-origin",
  async (request: OriginRequest, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const service = container.resolve<ProvinceModuleService>(PROVINCE_MODULE)
    const { product_id, province_id } = request
    const products = await query.graph({ entity: "product", fields: ["id"], filters: { id: [product_id] } })
    if (products.data.length === 0) throw notFound("product")
    if (province_id === null) return new StepResponse<NewOrigin | null>(null)
    const [province] = await service.listProvinces({ id: [province_id] }, { take: 1 })
    if (!province) throw invalid("unknown_province", `There is no province "${province_id.slice(0, 60)}".`)
    const sellers = await service.options.readSellerProvinces?.(query, [product_id])
    const status = request.admin_id
      ? "approved"
      : statusOfNewOrigin(province_id, sellers?.get(product_id) ?? UNKNOWN_SELLER)
    return new StepResponse<NewOrigin | null>({
      product_id,
      province_id,
      status,
      note: request.note ?? null,
      decided_by: request.admin_id ?? null,
      decided_at: request.admin_id ? new Date() : null,
    })
  },
)
