import { Button, FocusModal, Heading, Label, Text, Textarea, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { decide, Refusal, type CooperativeDetail, type Decision } from "./cooperative"
import { useTexts } from "./use-texts"

/** Decisions that the cooperative is told the reason of. */
const NEEDS_REASON: Decision[] = ["suspend", "reopen", "close"]
const IS_GRAVE: Decision[] = ["suspend", "close"]

type Props = { cooperative: CooperativeDetail; decision: Decision }

function useDecision({ cooperative, decision }: Props, onDone: () => void) {
  const { t, nameOf } = useTexts()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) => decide(cooperative.id, decision, reason),
    onSuccess: ({ cooperative: { name, status } }) => {
      toast.success(t("decision.done", { name: nameOf(name), status: t(`status.${status}`) }))
      onDone()
    },
    onError: (error) => {
      const code = error instanceof Refusal ? error.code : "unknown"
      toast.error(t(`error.${code}`, { defaultValue: t("error.unknown") }))
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["cooperatives"] }),
  })
}

/** A button that asks for a reason before it decides. */
export const DecisionDialog = ({ cooperative, decision }: Props) => {
  const { t, nameOf } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState("")
  const mutation = useDecision({ cooperative, decision }, () => setOpen(false))
  const needsReason = NEEDS_REASON.includes(decision)
  const variant = IS_GRAVE.includes(decision) ? "danger" : "primary"
  const fieldId = `reason-${decision}`

  return (
    <FocusModal open={isOpen} onOpenChange={setOpen}>
      <FocusModal.Trigger asChild>
        <Button size="small" variant={variant === "danger" ? "secondary" : "primary"}>
          {t(`action.${decision}`)}
        </Button>
      </FocusModal.Trigger>
      <FocusModal.Content>
        <FocusModal.Header />
        <FocusModal.Body className="mx-auto flex w-full max-w-xl flex-col gap-4 p-8">
          <FocusModal.Title asChild>
            <Heading>
              {t(`action.${decision}`)} · <bdi>{nameOf(cooperative.name)}</bdi>
            </Heading>
          </FocusModal.Title>
          <FocusModal.Description asChild>
            <Text>{t(`decision.${decision}`)}</Text>
          </FocusModal.Description>
          <Label htmlFor={fieldId}>{t(needsReason ? "decision.reason" : "decision.reasonOptional")}</Label>
          <Textarea
            id={fieldId}
            dir="auto"
            maxLength={1000}
            value={reason}
            onChange={(e) => setReason(e.target.value)}
          />
        </FocusModal.Body>
        <FocusModal.Footer>
          <FocusModal.Close asChild>
            <Button size="small" variant="secondary">
              {t("decision.cancel")}
            </Button>
          </FocusModal.Close>
          <Button
            size="small"
            variant={variant}
            isLoading={mutation.isPending}
            disabled={needsReason && !reason.trim()}
            onClick={() => mutation.mutate(reason.trim())}
          >
            {t(`action.${decision}`)}
          </Button>
        </FocusModal.Footer>
      </FocusModal.Content>
    </FocusModal>
  )
}
