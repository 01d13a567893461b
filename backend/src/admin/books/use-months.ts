import { useQuery } from "@tanstack/react-query"
import { listMonths } from "./books"

/** Months that hold transactions, the latest first. */
export const useMonths = () => useQuery({ queryKey: ["books", "months"], queryFn: listMonths })

/** The same, to choose one. */
export const useMonthOptions = () =>
  (useMonths().data?.months ?? []).map(({ month }) => ({ value: month, label: month }))
