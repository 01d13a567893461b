import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ApiError } from "../../api/errors/api-error"
import { closedUntil } from "../../modules/cooperative/holiday"

/** Why a variant cannot be bought now. */
export type VariantProblem = "product_unavailable" | "cooperative_unavailable" | "cooperative_closed"

const Variants = z.array(
  z.object({
    id: z.string(),
    product: z
      .object({
        status: z.string(),
        cooperative: z
          .object({ status: z.string(), closed_from: z.date().nullish(), closed_until: z.date().nullish() })
          .nullish(),
      })
      .nullish(),
  }),
)

type Variant = z.infer<typeof Variants>[number]

const FIELDS = [
  "id",
  "product.status",
  "product.cooperative.status",
  "product.cooperative.closed_from",
  "product.cooperative.closed_until",
]

const MESSAGES: Record<VariantProblem, string> = {
  product_unavailable: "A product is no longer sold.",
  cooperative_unavailable: "A cooperative does not sell on the market at the moment.",
  cooperative_closed: "A cooperative is closed for holidays.",
}

function problemOf(variant: Variant | undefined, now: Date): VariantProblem | undefined {
  if (variant?.product?.status !== "published") return "product_unavailable"
  const cooperative = variant.product.cooperative
  if (cooperative?.status !== "verified") return "cooperative_unavailable"
  return closedUntil(cooperative, now) ? "cooperative_closed" : undefined
}

async function listVariants(container: MedusaContainer, ids: string[]): Promise<Map<string, Variant>> {
  if (!ids.length) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "variant", fields: FIELDS, filters: { id: ids } })
  return new Map(Variants.parse(data).map((variant) => [variant.id, variant]))
}

/**
 * Finds which of these variants cannot be bought now and why: unknown or unpublished product, cooperative not
 * verified (or none), cooperative closed for holidays. Variants that can be bought are not in the answer.
 */
export async function findVariantProblems(
  container: MedusaContainer,
  variantIds: readonly string[],
  now: Date = new Date(),
): Promise<Map<string, VariantProblem>> {
  const ids = [...new Set(variantIds)]
  const variants = await listVariants(container, ids)
  const problems = new Map<string, VariantProblem>()
  for (const id of ids) {
    const problem = problemOf(variants.get(id), now)
    if (problem) problems.set(id, problem)
  }
  return problems
}

/**
 * Refuses when one of these variants cannot be bought now. Called at add-to-cart and again at completion, because a
 * cooperative may be suspended in between.
 *
 * @throws {ApiError} 400 with the first problem's code, and in `fields` the problem of each variant id.
 */
export async function assertVariantsBuyable(
  container: MedusaContainer,
  variantIds: readonly string[],
): Promise<void> {
  const problems = await findVariantProblems(container, variantIds)
  const [first] = problems.values()
  if (first) throw ApiError.invalid(first, MESSAGES[first], Object.fromEntries(problems))
}
