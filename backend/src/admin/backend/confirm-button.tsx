import { Button, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type Props = {
  /** What it is called whatever the language: `data-act`. */
  name?: string
  action: string
  /** What follows from it. */
  explanation: string
  isBusy: boolean
  isDisabled?: boolean
  isSecondary?: boolean
  onConfirm: () => void
}

/** A button that says what follows before it acts. */
export const ConfirmButton = (props: Props) => {
  const { name, action, explanation, isBusy, isDisabled = false, isSecondary = false, onConfirm } = props
  const { t } = useTranslation("forms")
  const prompt = usePrompt()
  const ask = async () => {
    const isSure = await prompt({
      title: action,
      description: explanation,
      confirmText: action,
      cancelText: t("cancel"),
      variant: "confirmation",
    })
    if (isSure) onConfirm()
  }
  return (
    <Button
      type="button"
      data-act={name}
      size="small"
      variant={isSecondary ? "secondary" : "primary"}
      className="whitespace-nowrap"
      isLoading={isBusy}
      disabled={isDisabled}
      onClick={() => void ask()}
    >
      {action}
    </Button>
  )
}
