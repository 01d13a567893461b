import { useQuery } from "@tanstack/react-query"
import { ask } from "../backend/ask"
import type { Clock } from "./morocco-time"

const readMarket = (): Promise<{ storefront_url: string; clock: Clock }> => ask("/admin/market")

/** Where people find the market, and how its clock goes; undefined while it is read. */
export const useMarket = () =>
  useQuery({ queryKey: ["market"], queryFn: readMarket, staleTime: Infinity }).data
