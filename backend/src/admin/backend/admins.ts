import { useQuery } from "@tanstack/react-query"
import { ask } from "./ask"

type Admin = { id: string; email: string; first_name: string | null; last_name: string | null }

const readMe = (): Promise<{ user: Admin }> => ask("/admin/users/me?fields=id,email")

const listAdmins = (): Promise<{ users: Admin[] }> =>
  ask("/admin/users?limit=200&fields=id,email,first_name,last_name")

/** The id of the admin who looks at the page; undefined while it is read. */
export function useMyId(): string | undefined {
  return useQuery({ queryKey: ["network-admins", "me"], queryFn: readMe, staleTime: Infinity }).data?.user.id
}

/** Gives admins their names by id; an id that nobody bears any more stays an id. */
export function useAdminNames(): (id: string) => string {
  const { data } = useQuery({ queryKey: ["network-admins"], queryFn: listAdmins, staleTime: 60_000 })
  return (id) => {
    const admin = data?.users.find((user) => user.id === id)
    if (!admin) return id
    return [admin.first_name, admin.last_name].filter(Boolean).join(" ") || admin.email
  }
}
