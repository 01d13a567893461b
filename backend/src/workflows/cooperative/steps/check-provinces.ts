import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ApiError } from "../../../api/errors/api-error"

type ProvinceFields = { province_id?: string | null | undefined; further_province_ids?: string[] | undefined }

/**
 * Refuses a province that is not one of the country's.
 *
 * @throws {ApiError} 400 `unknown_province`.
 */
export const checkProvincesStep = createStep(
  "check-provinces",
  async (input: ProvinceFields[], { container }) => {
    const ids = input.flatMap((fields) =>
      [fields.province_id ?? [], fields.further_province_ids ?? []].flat(),
    )
    const wanted = [...new Set(ids)]
    if (!wanted.length) return new StepResponse(undefined)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "province", fields: ["id"], filters: { id: wanted } })
    if (data.length === wanted.length) return new StepResponse(undefined)
    throw ApiError.invalid("unknown_province", "No such province.", { province_id: "unknown_province" })
  },
)
