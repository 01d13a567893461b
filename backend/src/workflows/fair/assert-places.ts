import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ApiError } from "../../api/errors/api-error"

const Provinces = z.array(z.object({ region_id: z.string() }))

/** @throws {ApiError} 400 `unknown_province`, `province_outside_region` */
export async function assertPlace(
  container: MedusaContainer,
  { region_code, province_code }: { region_code: string; province_code: string },
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "province",
    fields: ["id", "region_id"],
    filters: { id: province_code },
  })
  const [province] = Provinces.parse(data)
  if (!province) throw refusal("unknown_province", "There is no such province.")
  if (province.region_id !== region_code)
    throw refusal("province_outside_region", "The province is in another region.")
}

/** @throws {ApiError} 400 `unknown_region` unless every code is a region's */
export async function assertRegions(container: MedusaContainer, codes: readonly string[]): Promise<void> {
  const wanted = [...new Set(codes)]
  if (!wanted.length) return
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { id: wanted }
  const { data } = await query.graph({ entity: "province_region", fields: ["id"], filters })
  if (data.length !== wanted.length)
    throw ApiError.invalid("unknown_region", "There is no such region.", {
      invited_regions: "unknown_region",
    })
}

/** @throws {ApiError} 400 `unknown_category` unless every handle is a category's */
export async function assertCategories(
  container: MedusaContainer,
  handles: readonly string[],
): Promise<void> {
  const wanted = [...new Set(handles)]
  if (!wanted.length) return
  const products = container.resolve(Modules.PRODUCT)
  const found = await products.listProductCategories(
    { handle: wanted },
    { select: ["id"], take: wanted.length },
  )
  if (found.length !== wanted.length)
    throw ApiError.invalid("unknown_category", "There is no such category.", {
      categories: "unknown_category",
    })
}

function refusal(code: string, message: string): ApiError {
  return ApiError.invalid(code, message, { province_code: code })
}
