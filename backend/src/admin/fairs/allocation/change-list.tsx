import { Heading, Text } from "@medusajs/ui"
import type { Fair } from "../fairs"
import { useTexts } from "../use-texts"
import type { Allocation } from "./allocations"
import { usePeople } from "./use-people"

/** What people changed by hand, and why. */
export const ChangeList = ({ fair, allocation }: { fair: Fair; allocation: Allocation }) => {
  const { t, nameOf, momentOf } = useTexts("fairAllocation")
  const whoOf = usePeople(fair.id)
  const { changes, ranked } = allocation
  if (!changes.length) return null
  const names = new Map(
    ranked.map(({ cooperative_id, cooperative }) => [cooperative_id, nameOf(cooperative?.name)]),
  )
  return (
    <div className="px-6 py-4">
      <Heading level="h3">{t("changes")}</Heading>
      <ol>
        {changes.map(({ cooperative_id, from_rank, to_rank, reason, changed_by, changed_at }) => (
          <li key={`${cooperative_id} ${changed_at}`} className="py-2">
            <Text size="small">
              <bdi>{names.get(cooperative_id)}</bdi> · {t("moved", { from: from_rank, to: to_rank })} ·{" "}
              <bdi>{reason}</bdi>
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {momentOf(changed_at)} · <bdi>{whoOf(changed_by)}</bdi>
            </Text>
          </li>
        ))}
      </ol>
    </div>
  )
}
