import { MedusaService } from "@medusajs/framework/utils"
import { AdminScope } from "./models/admin-scope"

/** Which admins of the dashboard are limited to a region. */
export class AdminScopeModuleService extends MedusaService({ AdminScope }) {
  /** The code of the region this user is limited to, or `null` for one of the whole network. */
  async regionOfUser(userId: string): Promise<string | null> {
    const [scope] = await this.listAdminScopes({ user_id: userId }, { take: 1 })
    return scope?.region_code ?? null
  }

  /** Limits a user to a region, or to none with `null`. */
  async limit(userId: string, regionCode: string | null, setBy: string | null): Promise<void> {
    const [scope] = await this.listAdminScopes({ user_id: userId }, { take: 1 })
    if (regionCode === null) {
      if (scope) await this.deleteAdminScopes(scope.id)
      return
    }
    const limits = { region_code: regionCode, set_by: setBy }
    if (scope) await this.updateAdminScopes({ id: scope.id, ...limits })
    else await this.createAdminScopes({ user_id: userId, ...limits })
  }
}
