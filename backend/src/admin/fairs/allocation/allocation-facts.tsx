import { Button, Code, Text } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import type { Share } from "../../../fairs/allocation/types"
import type { Fair } from "../fairs"
import { useTexts } from "../use-texts"
import { type Allocation, replayAllocation } from "./allocations"

/** Whether the rule comes to the same again; a change by hand is left out of it. */
const Replay = ({ fair, allocation }: { fair: Fair; allocation: Allocation }) => {
  const { t } = useTexts("fairAllocation")
  const { mutate, data, isError, isPending } = useMutation({
    mutationFn: () => replayAllocation(fair.id, allocation.id),
  })
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button size="small" variant="secondary" isLoading={isPending} onClick={() => mutate()}>
        {t("action.replay")}
      </Button>
      <Text size="small" role="status">
        {data && t(data.is_same ? "replay.same" : "replay.different")}
        {isError && t("replay.failed")}
      </Text>
    </div>
  )
}

/** What a proposal was computed from, and how the quotas fare. */
export const AllocationFacts = ({ fair, allocation }: { fair: Fair; allocation: Allocation }) => {
  const { t } = useTexts("fairAllocation")
  const { rule_version, seed, given, stands, women, rural } = allocation
  const share = (name: "women" | "rural", { promised, possible, given }: Share) =>
    t(promised > possible ? `share.${name}Short` : `share.${name}`, { promised, possible, given })
  return (
    <div className="flex flex-col gap-3 px-6 py-4">
      <Text size="small">{t("given", { given, stands })}</Text>
      <Text size="small">{share("women", women)}</Text>
      <Text size="small">{share("rural", rural)}</Text>
      <Text size="small" as="div" className="flex flex-wrap items-center gap-2">
        {t("rule", { version: rule_version })} · {t("seed")} <Code dir="ltr">{seed}</Code>
      </Text>
      <Replay fair={fair} allocation={allocation} />
    </div>
  )
}
