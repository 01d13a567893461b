import type { MedusaRequest } from "@medusajs/framework/http"
import { assertOwnsProduct, scopeOf, type CooperativeScope } from "../guard"

/**
 * What changing one of the cooperative's own products needs: somebody who sells, for a cooperative that may.
 *
 * @throws {ApiError} 403 `role_not_allowed`, `cooperative_cannot_sell`; 404 `product_not_found`, somebody else's too.
 */
export async function prepareChange(req: MedusaRequest): Promise<{ scope: CooperativeScope; id: string }> {
  const scope = scopeOf(req)
  scope.assertRole("seller")
  const id = req.params.id ?? ""
  await assertOwnsProduct(scope, id)
  scope.assertMaySell()
  return { scope, id }
}
