import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"

type Search = { q: string; status: string; page: number }

/** A list page that is narrowed by a word and a status: see `useFilteredList`. */
export const useList = <Answer extends { count: number }>(
  key: string,
  status: string,
  read: (search: Search) => Promise<Answer>,
) => useFilteredList([key], { q: "", status }, read)

/**
 * What a list page asks for, and what it was answered; another filter starts again at the first page. `key` is what its
 * queries are called, `filters` what they begin with.
 */
export function useFilteredList<Filters extends object, Answer extends { count: number }>(
  key: readonly string[],
  filters: Filters,
  read: (search: Filters & { page: number }) => Promise<Answer>,
) {
  const [search, setSearch] = useState({ ...filters, page: 0 })
  const { data, isError, isPending } = useQuery({
    queryKey: [...key, search],
    queryFn: () => read(search),
    placeholderData: keepPreviousData,
  })
  const ask = (change: Partial<typeof search>) => setSearch((last) => ({ ...last, page: 0, ...change }))
  return { search, ask, data, isError, isPending, count: data?.count ?? 0 }
}
