import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ApiError } from "../../api/errors/api-error"

/** @throws {ApiError} 400 `unknown_province` unless all of these are provinces; what is empty is left out. */
export async function assertProvinces(
  container: MedusaContainer,
  slugs: readonly (string | null | undefined)[],
): Promise<void> {
  const wanted = [...new Set(slugs.filter((slug): slug is string => Boolean(slug)))]
  if (!wanted.length) return
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "province",
    fields: ["id"],
    filters: { id: wanted },
  })
  if (data.length === wanted.length) return
  throw ApiError.invalid("unknown_province", "There is no such province.", {
    origin_province: "unknown_province",
  })
}
