import { Button, FocusModal, Heading, Label, Text, Textarea } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"

const MAX_LENGTH = 1000

type Props = {
  /** The word on the button that opens the dialog and on the one that acts. */
  action: string
  /** Whom or what it is about. */
  subject: string
  /** What follows from it. */
  explanation: string
  isGrave?: boolean
  needsReason?: boolean
  /** What the field is for, when it is not a reason that a cooperative reads. */
  fieldLabel?: string
  isBusy: boolean
  isDisabled?: boolean
  onConfirm: (reason: string, close: () => void) => void
}

/** A button that explains what follows and asks for a reason before it acts. */
export const ReasonDialog = (props: Props) => {
  const { action, subject, explanation, isGrave, needsReason, isBusy, isDisabled = false, onConfirm } = props
  const { t } = useTranslation("cooperatives")
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState("")
  const fieldId = useId()
  const close = () => {
    setOpen(false)
    setReason("")
  }
  return (
    <FocusModal open={isOpen} onOpenChange={setOpen}>
      <FocusModal.Trigger asChild>
        <Button size="small" variant={isGrave ? "secondary" : "primary"} disabled={isDisabled}>
          {action}
        </Button>
      </FocusModal.Trigger>
      <FocusModal.Content>
        <FocusModal.Header />
        <FocusModal.Body className="mx-auto flex w-full max-w-xl flex-col gap-4 p-8">
          <FocusModal.Title asChild>
            <Heading>
              {action} · <bdi>{subject}</bdi>
            </Heading>
          </FocusModal.Title>
          <FocusModal.Description asChild>
            <Text>{explanation}</Text>
          </FocusModal.Description>
          <Label htmlFor={fieldId}>
            {props.fieldLabel ?? t(needsReason ? "decision.reason" : "decision.reasonOptional")}
          </Label>
          <Textarea
            id={fieldId}
            dir="auto"
            maxLength={MAX_LENGTH}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
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
            variant={isGrave ? "danger" : "primary"}
            isLoading={isBusy}
            disabled={Boolean(needsReason) && !reason.trim()}
            onClick={() => onConfirm(reason.trim(), close)}
          >
            {action}
          </Button>
        </FocusModal.Footer>
      </FocusModal.Content>
    </FocusModal>
  )
}
