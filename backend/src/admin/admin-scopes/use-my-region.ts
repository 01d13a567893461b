import { useQuery } from "@tanstack/react-query"
import { ask } from "../backend/ask"

const readMine = (): Promise<{ admin_scope: { region_code: string | null } }> => ask("/admin/admin-scopes/me")

/** The region that the admin who looks at the page is limited to, `null` for the whole network; undefined while it is read. */
export const useMyRegion = (): string | null | undefined =>
  useQuery({ queryKey: ["my-region"], queryFn: readMine, staleTime: Infinity }).data?.admin_scope.region_code
