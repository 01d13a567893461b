import { type FormEvent, type ReactNode, useState } from "react"
import { Button, type ButtonVariant } from "~/design/button"
import type { IconName } from "~/design/icon"
import { RefusalNotice } from "../access/refusal-notice"
import { type ActionOutcome, useQueuedAction } from "../offline"
import { aboutFair, readFairForm } from "./fair-request"

type Props = {
  fairId: string
  intent: "apply" | "take_back" | "confirm" | "withdraw"
  icon: IconName
  label: string
  variant?: ButtonVariant
  /** What was wrong with the form as it was posted without scripts. */
  code?: string | undefined
  /** A screen before the last one: it has its own way on. */
  isSubmitHidden?: boolean
  onDone?: (outcome: ActionOutcome) => void
  children?: ReactNode
}

/** An answer to a fair: through the outbox, so without a signal too; posted where scripts do not run. */
export const FairForm = ({
  fairId,
  intent,
  icon,
  label,
  variant = "primary",
  code: posted,
  isSubmitHidden = false,
  onDone,
  children,
}: Props) => {
  const { run, isRunning } = useQueuedAction()
  const [code, setCode] = useState(posted)
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const asked = readFairForm(fairId, new FormData(event.currentTarget))
    if ("code" in asked) return setCode(asked.code)
    setCode(undefined)
    const outcome = await run({ ...asked, label, about: aboutFair(fairId) })
    if (outcome.kind === "refused") setCode(outcome.refusal.code)
    else onDone?.(outcome)
  }
  return (
    <form method="post" className="grid gap-4" onSubmit={(event) => void submit(event)}>
      <input type="hidden" name="intent" value={intent} />
      {children}
      <RefusalNotice code={code} />
      {isSubmitHidden ? null : (
        <Button
          size="lg"
          isWide
          icon={icon}
          variant={variant}
          className="min-h-16 text-xl"
          disabled={isRunning}
        >
          {label}
        </Button>
      )}
    </form>
  )
}
