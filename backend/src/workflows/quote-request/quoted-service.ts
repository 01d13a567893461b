import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ApiError } from "../../api/errors/api-error"

const Products = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    status: z.string(),
    type: z.object({ value: z.string() }).nullish(),
    cooperative: z
      .object({ id: z.string(), name: z.unknown(), status: z.string(), email: z.string().nullish() })
      .nullish(),
  }),
)

const FIELDS = ["id", "title", "status", "type.value"]
const MAKER_FIELDS = ["id", "name", "status", "email"].map((field) => `cooperative.${field}`)

/** A product on the market with who makes it. */
export type PublicProduct = { id: string; title: string; is_service: boolean; cooperative: QuotedCooperative }
export type QuotedCooperative = { id: string; name: unknown; email: string | null }

/** @throws {ApiError} 404 `product_not_found`, the same for an unknown product and for one that is not for sale. */
export async function readPublicProduct(container: MedusaContainer, id: string): Promise<PublicProduct> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [...FIELDS, ...MAKER_FIELDS],
    filters: { id },
  })
  const [product] = Products.parse(data)
  const cooperative = product?.cooperative
  if (!cooperative || product.status !== "published" || cooperative.status !== "verified") {
    throw ApiError.notFound("product")
  }
  const { name, email = null } = cooperative
  return {
    id: product.id,
    title: product.title,
    is_service: product.type?.value === "service",
    cooperative: { id: cooperative.id, name, email },
  }
}
