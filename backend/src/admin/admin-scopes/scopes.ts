import { ask } from "../backend/ask"

/** A user of the dashboard and the region it is limited to; none is the whole network. */
export type AdminScope = {
  user_id: string
  email: string
  first_name: string | null
  last_name: string | null
  region_code: string | null
}

export const PAGE_SIZE = 20

export const listScopes = ({
  page,
}: {
  page: number
}): Promise<{ admin_scopes: AdminScope[]; count: number }> =>
  ask(`/admin/admin-scopes?limit=${PAGE_SIZE}&offset=${page * PAGE_SIZE}`)

export const setScope = (user_id: string, region_code: string | null): Promise<unknown> =>
  ask("/admin/admin-scopes", { user_id, region_code })
