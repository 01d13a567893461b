import { StatusBadge, Text } from "@medusajs/ui"
import { ConfirmButton } from "../../backend/confirm-button"
import { useMyId } from "../../backend/use-my-id"
import type { Fair } from "../fairs"
import { useFairAct } from "../use-fair-act"
import { useTexts } from "../use-texts"
import type { Allocation } from "./allocations"
import { usePeople } from "./use-people"

const COLOURS = { proposed: "orange", approved: "blue", published: "green", superseded: "grey" } as const

/** What may be done with a proposal where it stands, and by whom. */
export const DecisionBar = ({ fair, allocation }: { fair: Fair; allocation: Allocation }) => {
  const { t, momentOf } = useTexts("fairAllocation")
  const whoOf = usePeople(fair.id)
  const myId = useMyId()
  const { id, status, proposed_by, proposed_at, approved_by, changes } = allocation
  const approval = useFairAct(fair.id, `allocations/${id}/approve`)
  const publication = useFairAct(fair.id, `allocations/${id}/publish`)
  const isMine = [proposed_by, ...changes.map(({ changed_by }) => changed_by)].some((user) => user === myId)
  return (
    <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div className="flex flex-wrap items-center gap-3">
        <StatusBadge color={COLOURS[status]} className="whitespace-nowrap px-1">
          {t(`status.${status}`)}
        </StatusBadge>
        <Text size="small" className="text-ui-fg-subtle">
          {t("proposedBy", { who: whoOf(proposed_by), at: momentOf(proposed_at) })}
          {approved_by && <> · {t("approvedBy", { who: whoOf(approved_by) })}</>}
        </Text>
      </div>
      {status === "proposed" && isMine && (
        <Text size="small" data-waits-for-second>
          {t("waitsForSecond")}
        </Text>
      )}
      {status === "proposed" && !isMine && (
        <ConfirmButton
          name="approve"
          action={t("action.approve")}
          explanation={t("explain.approve")}
          isBusy={approval.isPending}
          isDisabled={!myId}
          onConfirm={() => approval.mutate({})}
        />
      )}
      {status === "approved" && (
        <ConfirmButton
          name="publish"
          action={t("action.publish")}
          explanation={t("explain.publish")}
          isBusy={publication.isPending}
          onConfirm={() => publication.mutate({})}
        />
      )}
    </div>
  )
}
