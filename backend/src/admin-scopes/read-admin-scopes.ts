import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ADMIN_SCOPE_MODULE } from "../modules/admin-scope"
import type { AdminScopeModuleService } from "../modules/admin-scope/service"

/** A page of the dashboard's users by address, each with the region it is limited to, or `null` for the whole network. */
export async function readAdminScopes(container: MedusaContainer, page: { limit: number; offset: number }) {
  const [users, count] = await container
    .resolve(Modules.USER)
    .listAndCountUsers({}, { skip: page.offset, take: page.limit, order: { email: "ASC" } })
  const service = container.resolve<AdminScopeModuleService>(ADMIN_SCOPE_MODULE)
  const scopes = await service.listAdminScopes({ user_id: users.map(({ id }) => id) })
  const regions = new Map(scopes.map(({ user_id, region_code }) => [user_id, region_code]))
  return {
    admin_scopes: users.map(({ id, email, first_name, last_name }) => ({
      ...{ user_id: id, email, first_name, last_name },
      region_code: regions.get(id) ?? null,
    })),
    ...{ count, ...page },
  }
}
