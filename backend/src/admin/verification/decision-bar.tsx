import { Button, Text, toast } from "@medusajs/ui"
import { useMyId } from "../backend/use-my-id"
import { ReasonDialog } from "../backend/reason-dialog"
import { useAct } from "../backend/use-act"
import { approve, refuse, type Application } from "./application"
import { APPROVALS_NEEDED, Approvals } from "./approvals"
import { CorrectionsDialog } from "./corrections-dialog"
import { useTexts } from "./use-texts"

type Props = { cooperativeId: string; application: Application; name: string }

const REFRESH = ["verification", "cooperatives"]

/** The three answers to an application, and what is still needed before it may sell. */
export const DecisionBar = ({ cooperativeId, application, name }: Props) => {
  const { t } = useTexts()
  const myId = useMyId()
  const { approvals, missing, status } = application
  const approving = useAct({
    namespace: "verification",
    act: () => approve(cooperativeId),
    refresh: REFRESH,
    onDone: () =>
      toast.success(
        t(approvals.length + 1 < APPROVALS_NEEDED ? "approve.first" : "approve.second", { name }),
      ),
  })
  const refusing = useAct({
    namespace: "verification",
    act: (reason: string) => refuse(cooperativeId, reason),
    refresh: REFRESH,
    onDone: () => toast.success(t("refuse.done", { name })),
  })
  if (status !== "submitted") return null
  const isMine = approvals.some(({ user_id }) => user_id === myId)
  const isIncomplete = Object.keys(missing).length > 0
  return (
    <div className="flex basis-full flex-wrap items-end justify-between gap-4">
      <div>
        <Approvals approvals={approvals} />
        {isMine && <Text size="small">{t("approve.secondPersonNeeded")}</Text>}
        {isIncomplete && <Text size="small">{t("approve.incomplete")}</Text>}
      </div>
      <div className="flex flex-wrap gap-2">
        <ReasonDialog
          action={t("refuse.action")}
          subject={name}
          explanation={t("refuse.means")}
          isGrave
          needsReason
          isBusy={refusing.isPending}
          onConfirm={(reason, close) => refusing.mutate(reason, { onSuccess: close })}
        />
        <CorrectionsDialog cooperativeId={cooperativeId} name={name} />
        <Button
          size="small"
          isLoading={approving.isPending}
          disabled={isMine || isIncomplete}
          onClick={() => approving.mutate(undefined)}
        >
          {t(approvals.length ? "approve.asSecond" : "approve.asFirst")}
        </Button>
      </div>
    </div>
  )
}
