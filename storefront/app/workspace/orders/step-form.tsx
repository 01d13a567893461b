import { useLingui } from "@lingui/react/macro"
import { type FormEvent, type ReactNode, useState } from "react"
import { Button } from "~/design/button"
import { Notice } from "~/design/notice"
import { useRefusal } from "~/medusa/refusal"
import { useQueuedAction } from "../offline"
import { aboutOrder } from "./about-order"
import { STEP_WORDS } from "./statuses"
import { readStepForm, type StepName } from "./step-request"

type Props = { orderId: string; number: string; step: StepName; label?: ReactNode; children?: ReactNode }

/**
 * A step as a form. With scripts it goes through the outbox, and works without signal; without them it is posted to
 * the page, as any form.
 */
export const StepForm = ({ orderId, number, step, label, children }: Props) => {
  const { i18n } = useLingui()
  const sentence = useRefusal()
  const { run, isRunning } = useQueuedAction()
  const [code, setCode] = useState<string>()
  const words = STEP_WORDS[step]
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const request = readStepForm(orderId, new FormData(event.currentTarget))
    if ("code" in request) return setCode(request.code)
    setCode(undefined)
    const { path, body } = request
    const about = aboutOrder(orderId)
    const outcome = await run({ path, body, about, label: `${number}: ${i18n._(words.label)}` })
    if (outcome.kind === "refused") setCode(outcome.refusal.code)
  }
  const isGrave = step === "refuse" || step === "return_refuse" || step === "cancel_line"
  return (
    <form method="post" className="grid gap-4" onSubmit={(event) => void submit(event)}>
      <input type="hidden" name="step" value={step} />
      {children}
      {code ? (
        <Notice kind="error">
          <p>{sentence(code)}</p>
        </Notice>
      ) : null}
      <Button
        size="lg"
        isWide
        icon={words.icon}
        variant={isGrave ? "danger" : "primary"}
        disabled={isRunning}
      >
        {label ?? i18n._(words.label)}
      </Button>
    </form>
  )
}
