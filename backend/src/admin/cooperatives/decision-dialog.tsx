import { toast } from "@medusajs/ui"
import { useMyId } from "../backend/use-my-id"
import { ReasonDialog } from "../backend/reason-dialog"
import { useAct } from "../backend/use-act"
import type { Approval } from "../verification/application"
import { decide, type CooperativeDetail, type Decision } from "./cooperative"
import { useTexts } from "./use-texts"

/** Decisions that the cooperative is told the reason of. */
const NEEDS_REASON: Decision[] = ["suspend", "reopen", "close"]
const IS_GRAVE: Decision[] = ["suspend", "close"]

type Props = {
  cooperative: CooperativeDetail
  decision: Decision
  /** Who agreed already, where two people are needed. */
  approvals: Approval[]
}

/** A button that asks for a reason before it decides. */
export const DecisionDialog = ({ cooperative, decision, approvals }: Props) => {
  const { t, nameOf } = useTexts()
  const myId = useMyId()
  const name = nameOf(cooperative.name)
  const given = decision === "reopen" ? approvals : []
  const { mutate, isPending } = useAct({
    namespace: "cooperatives",
    act: (reason: string) => decide(cooperative.id, decision, reason),
    refresh: ["cooperatives", "verification"],
    onDone: ({ cooperative: { status } }) =>
      toast.success(
        decision === "reopen" && status === "suspended"
          ? t("decision.reopenProposed", { name })
          : t("decision.done", { name, status: t(`status.${status}`) }),
      ),
  })
  return (
    <ReasonDialog
      action={t(given.length ? "action.confirmReopen" : `action.${decision}`)}
      subject={name}
      explanation={t(`decision.${decision}`)}
      isGrave={IS_GRAVE.includes(decision)}
      needsReason={NEEDS_REASON.includes(decision)}
      isBusy={isPending}
      isDisabled={given.some(({ user_id }) => user_id === myId)}
      onConfirm={(reason, close) => mutate(reason, { onSuccess: close })}
    />
  )
}
