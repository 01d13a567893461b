import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"

type Search = { q: string; status: string; page: number }

/** What a list page asks for, and what it was answered; another word or status starts again at the first page. */
export function useList<Answer extends { count: number }>(
  key: string,
  status: string,
  read: (search: Search) => Promise<Answer>,
) {
  const [search, setSearch] = useState<Search>({ q: "", status, page: 0 })
  const { data, isError, isPending } = useQuery({
    queryKey: [key, search],
    queryFn: () => read(search),
    placeholderData: keepPreviousData,
  })
  const ask = (change: Partial<Search>) => setSearch((last) => ({ ...last, page: 0, ...change }))
  return { search, ask, data, isError, isPending, count: data?.count ?? 0 }
}
