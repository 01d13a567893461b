import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { Badge, type Tone } from "~/design/badge"
import { Card } from "~/design/card"
import { classNames } from "~/design/class-names"
import type { IconName } from "~/design/icon"
import { Price } from "~/design/price"
import { useLanguage } from "~/i18n/language"
import { MomentText } from "../frame/moment-text"
import { useEntriesAhead } from "../offline"
import { aboutPayout } from "./about-payout"
import type { Payout } from "./money.server"
import { PayoutAnswers } from "./payout-answers"

type Words = { label: MessageDescriptor; tone: Tone; icon: IconName }

const STATUSES: Record<string, Words> = {
  sent: { label: msg`On its way to your bank`, tone: "indigo", icon: "clock" },
  paid: { label: msg`The bank has paid`, tone: "indigo", icon: "check" },
  confirmed: { label: msg`Arrived`, tone: "olive", icon: "check" },
  disputed: { label: msg`Not arrived: the network looks for it`, tone: "alarm", icon: "warning" },
  failed: { label: msg`Came back from the bank`, tone: "alarm", icon: "warning" },
}

/** One payment to the cooperative's bank: how much, where it is, and whether it arrived. */
export const PayoutCard = ({ payout, as = "li" }: { payout: Payout; as?: "li" | "section" }) => {
  const { i18n } = useLingui()
  const language = useLanguage()
  const answers = useEntriesAhead(aboutPayout(payout.id))
  const status = payout.confirmed_at ? "confirmed" : payout.not_received_at ? "disputed" : payout.status
  const words = STATUSES[status] ?? STATUSES.sent
  const mayAnswer = ["sent", "paid", "disputed"].includes(status)
  return (
    <Card as={as} className={classNames("grid gap-3", as === "section" && "border-2 border-clay")}>
      {as === "section" ? (
        <h2 className="text-xl">
          <Trans>Did this payment arrive?</Trans>
        </h2>
      ) : null}
      <div className="grid gap-2" data-payout={status}>
        <span className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
          <Price dirhams={payout.amount_mad} language={language} className="text-3xl font-semibold" />
          {payout.sent_at ? <MomentText at={payout.sent_at} className="text-ink-soft" /> : null}
        </span>
        {words ? (
          <Badge tone={words.tone} icon={words.icon} className="w-fit">
            {i18n._(words.label)}
          </Badge>
        ) : null}
        {payout.reference ? (
          <p className="text-sm text-ink-soft">
            <Trans>
              Bank's number: <bdi dir="ltr">{payout.reference}</bdi>
            </Trans>
          </p>
        ) : null}
        {status === "failed" ? (
          <p>
            <Trans>It is yours again and leaves with the next payment. Look whether your RIB is right.</Trans>
          </p>
        ) : null}
      </div>
      {answers.some(({ state }) => state === "waiting") ? (
        <Badge tone="saffron" icon="clock" className="w-fit">
          <Trans>Waits to be sent</Trans>
        </Badge>
      ) : mayAnswer && answers.length === 0 ? (
        <PayoutAnswers payout={payout} mayDeny={status !== "disputed"} />
      ) : null}
    </Card>
  )
}
