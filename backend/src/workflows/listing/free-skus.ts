import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ApiError } from "../../api/errors/api-error"
import { storedSku } from "../../listing/own-sku"

/** @throws {ApiError} 409 `sku_taken` when the cooperative has one of these SKUs already, or it is there twice. */
export async function assertFreeSkus(
  container: MedusaContainer,
  cooperativeHandle: string,
  skus: readonly string[],
): Promise<void> {
  const stored = skus.map((sku) => storedSku(cooperativeHandle, sku))
  const taken = stored.length
    ? await container
        .resolve(Modules.PRODUCT)
        .listProductVariants({ sku: stored }, { select: ["sku"], take: 1 })
    : []
  if (!taken.length && new Set(stored).size === stored.length) return
  throw ApiError.conflict("sku_taken", "A size with this SKU is there already.")
}
