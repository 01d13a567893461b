import { type FormEvent, type ReactNode, useState } from "react"
import { useRevalidator } from "react-router"
import { Button } from "~/design/button"
import type { IconName } from "~/design/icon"
import { Notice } from "~/design/notice"
import { useRefusal } from "~/medusa/refusal"
import { type QueuedAction, useQueuedAction } from "../offline"

type Props = {
  read: (form: FormData) => Pick<QueuedAction, "path" | "method" | "body">
  intent: string
  icon: IconName
  label: string
  /** What was wrong with the form as it was posted without scripts. */
  code?: string | undefined
  children?: ReactNode
}

/** A form about the cooperative as a whole; it goes through the outbox, or is posted where scripts do not run. */
export const ClosingForm = ({ read, intent, icon, label, code: posted, children }: Props) => {
  const sentence = useRefusal()
  const { run, isRunning } = useQueuedAction()
  const { revalidate } = useRevalidator()
  const [code, setCode] = useState(posted)
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const outcome = await run({ ...read(new FormData(event.currentTarget)), label, about: "cooperative" })
    setCode(outcome.kind === "refused" ? outcome.refusal.code : undefined)
    if (outcome.kind === "done") await revalidate()
  }
  return (
    <form method="post" className="grid gap-4" onSubmit={(event) => void submit(event)}>
      <input type="hidden" name="intent" value={intent} />
      {children}
      {code ? (
        <Notice kind="error">
          <p>{sentence(code)}</p>
        </Notice>
      ) : null}
      <Button size="lg" isWide icon={icon} disabled={isRunning}>
        {label}
      </Button>
    </form>
  )
}
