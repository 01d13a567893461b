import { Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { Fair } from "../fairs"
import { FAIRS } from "../use-fair"
import { useTexts } from "../use-texts"
import { AllocationFacts } from "./allocation-facts"
import { readAllocation } from "./allocations"
import { ChangeList } from "./change-list"
import { DecisionBar } from "./decision-bar"
import { RankingTable } from "./ranking-table"

/** One proposal: where it stands, what it came from, its ranking and what people changed in it. */
export const AllocationDetail = ({ fair, id }: { fair: Fair; id: string }) => {
  const { t } = useTexts()
  const { data, isError } = useQuery({
    queryKey: [FAIRS, "one", fair.id, "allocations", id],
    queryFn: () => readAllocation(fair.id, id),
  })
  if (!data) return <Text className="px-6 py-8">{t(isError ? "failed" : "loading")}</Text>
  const { allocation } = data
  return (
    <>
      <DecisionBar fair={fair} allocation={allocation} />
      <AllocationFacts fair={fair} allocation={allocation} />
      <ChangeList fair={fair} allocation={allocation} />
      <RankingTable fair={fair} allocation={allocation} />
    </>
  )
}
