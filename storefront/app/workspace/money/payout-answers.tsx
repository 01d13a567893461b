import { Trans, useLingui } from "@lingui/react/macro"
import { type FormEvent, useState } from "react"
import { Button } from "~/design/button"
import { Disclosure } from "~/design/disclosure"
import { Notice } from "~/design/notice"
import { TextAreaField } from "~/design/text-field"
import { formatMoney } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { useRefusal } from "~/medusa/refusal"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { useQueuedAction } from "../offline"
import { aboutPayout } from "./about-payout"
import type { Payout } from "./money.server"
import { readPayoutForm } from "./payout-request"

/** "It arrived" and "it did not arrive": kept on the phone without a signal, posted as a form without scripts. */
export const PayoutAnswers = ({ payout, mayDeny }: { payout: Payout; mayDeny: boolean }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const href = useWorkspaceLinks()
  const sentence = useRefusal()
  const { run, isRunning } = useQueuedAction()
  const [code, setCode] = useState<string>()
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const request = readPayoutForm(new FormData(event.currentTarget))
    if (!request) return
    const words = request.answer === "confirm" ? t`It arrived` : t`It did not arrive`
    const label = `${formatMoney(payout.amount_mad, language)}: ${words}`
    const { path, body } = request
    const outcome = await run({ path, body, label, about: aboutPayout(payout.id) })
    setCode(outcome.kind === "refused" ? outcome.refusal.code : undefined)
  }
  const form = { method: "post", action: href("payouts"), className: "grid gap-3" } as const
  return (
    <div className="grid gap-2">
      {code ? (
        <Notice kind="error">
          <p>{sentence(code)}</p>
        </Notice>
      ) : null}
      <form {...form} onSubmit={(event) => void submit(event)}>
        <Hidden id={payout.id} answer="confirm" />
        <Button size="lg" isWide icon="check" disabled={isRunning}>
          <Trans>It arrived</Trans>
        </Button>
      </form>
      {mayDeny ? (
        <Disclosure summary={<Trans>It did not arrive</Trans>} className="border-b-0">
          <form {...form} onSubmit={(event) => void submit(event)}>
            <Hidden id={payout.id} answer="not-received" />
            <p>
              <Trans>Banks take up to three working days. If it is longer, the network looks for it.</Trans>
            </p>
            <TextAreaField
              name="note"
              id={`note-${payout.id}`}
              label={t`What did the bank say?`}
              isOptional={t`optional`}
              maxLength={500}
            />
            <Button size="lg" isWide icon="warning" variant="danger" disabled={isRunning}>
              <Trans>Tell the network</Trans>
            </Button>
          </form>
        </Disclosure>
      ) : null}
    </div>
  )
}

const Hidden = ({ id, answer }: { id: string; answer: string }) => (
  <>
    <input type="hidden" name="id" value={id} />
    <input type="hidden" name="answer" value={answer} />
  </>
)
