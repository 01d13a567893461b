import type { FairEvent } from "../fairs"
import { useFairPart } from "../use-fair"
import { useTexts } from "../use-texts"

/** Who a user is that decided something of an edition, as its history names them. */
export function usePeople(fairId: string) {
  const { whoOf } = useTexts()
  const { data } = useFairPart<{ history: FairEvent[] }>(fairId, "history")
  return (userId: string | null): string =>
    whoOf(data?.history.find(({ actor }) => actor?.id === userId)?.actor ?? null)
}
