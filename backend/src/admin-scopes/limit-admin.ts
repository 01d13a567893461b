import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ApiError } from "../api/errors/api-error"
import { ADMIN_SCOPE_MODULE } from "../modules/admin-scope"
import type { AdminScopeModuleService } from "../modules/admin-scope/service"

type Limits = { user_id: string; region_code: string | null; set_by: string }

async function assertRegion(container: MedusaContainer, regionCode: string): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "province_region",
    fields: ["id"],
    filters: { id: regionCode },
  })
  if (!data.length) throw ApiError.invalid("unknown_region", `No region ${regionCode}.`)
}

/** A secret API key acts for the whole network: whoever made one could go round its own limits with it. */
async function assertNoSecretKeys(container: MedusaContainer, userId: string): Promise<void> {
  const keys = await container.resolve(Modules.API_KEY).listApiKeys({ type: "secret" })
  const now = new Date()
  if (keys.some((key) => key.created_by === userId && (!key.revoked_at || new Date(key.revoked_at) > now)))
    throw ApiError.conflict("user_has_secret_keys", "Revoke the secret API keys this user made first.")
}

/**
 * Limits an admin to a region, or to none. Nobody limits itself: so there always is an admin of the whole network left.
 *
 * @throws {ApiError} 404 `user_not_found`; 400 `unknown_region`; 409 `own_scope`, `user_has_secret_keys`
 */
export async function limitAdmin(container: MedusaContainer, limits: Limits): Promise<void> {
  const { user_id, region_code, set_by } = limits
  if (user_id === set_by) throw ApiError.conflict("own_scope", "Another admin has to change your region.")
  const [user] = await container.resolve(Modules.USER).listUsers({ id: user_id }, { take: 1 })
  if (!user) throw ApiError.notFound("user")
  if (region_code !== null) {
    await assertRegion(container, region_code)
    await assertNoSecretKeys(container, user_id)
  }
  const scopes = container.resolve<AdminScopeModuleService>(ADMIN_SCOPE_MODULE)
  await scopes.limit(user_id, region_code, set_by)
}
