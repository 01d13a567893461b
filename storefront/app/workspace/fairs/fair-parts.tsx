import { Trans } from "@lingui/react/macro"
import { Card } from "~/design/card"
import { Disclosure } from "~/design/disclosure"
import { Icon } from "~/design/icon"
import { MomentText } from "../frame/moment-text"
import type { FairView } from "./fairs.server"

/** What the people of the fair wrote to its exhibitors, the newest first. */
export const FairMessages = ({ messages }: { messages: FairView["messages"] }) =>
  messages.length === 0 ? null : (
    <section className="grid gap-3">
      <h2 className="flex items-center gap-2 text-xl">
        <Icon name="message" className="size-7 text-clay" />
        <Trans>Messages</Trans>
      </h2>
      {messages.map(({ subject, body, sent_at }) => (
        <Card key={sent_at} as="article" className="grid gap-1">
          <h3 className="text-lg font-medium">
            <bdi>{subject}</bdi>
          </h3>
          <p className="whitespace-pre-line" dir="auto">
            {body}
          </p>
          <MomentText at={sent_at} className="text-sm text-ink-soft" />
        </Card>
      ))}
    </section>
  )

/** When the doors are open, day by day. */
export const FairHours = ({ hours }: { hours: FairView["hours"] }) => (
  <Disclosure summary={<Trans>Opening hours</Trans>}>
    <ul className="grid gap-1">
      {hours.map(({ day, span }) => (
        <li key={day} className="flex justify-between gap-3">
          <bdi>{day}</bdi>
          {span ? (
            <bdi dir="ltr" className="font-medium tabular-nums">
              {span.from}–{span.to}
            </bdi>
          ) : (
            <span className="text-ink-soft">
              <Trans>Closed</Trans>
            </span>
          )}
        </li>
      ))}
    </ul>
  </Disclosure>
)
