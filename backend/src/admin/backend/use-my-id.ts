import { useQuery } from "@tanstack/react-query"
import { ask } from "./ask"

const readMe = (): Promise<{ user: { id: string } }> => ask("/admin/users/me?fields=id")

/** The id of the admin who looks at the page; undefined while it is read. */
export function useMyId(): string | undefined {
  return useQuery({ queryKey: ["network-admin"], queryFn: readMe, staleTime: Infinity }).data?.user.id
}
