import { Trans, useLingui } from "@lingui/react/macro"
import { Badge } from "~/design/badge"
import { Card } from "~/design/card"
import { Icon } from "~/design/icon"
import { Localized } from "~/design/localized"
import { Picture } from "~/design/picture"
import { WherePartGoes } from "~/catalogue/where-it-goes"
import { Amount } from "~/design/amount"
import { FetchedAtStand } from "~/fairs/fetched-at-stand"
import { formatDateTime } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { localize } from "~/i18n/localized-text"
import { PaperLinks } from "~/papers/paper-links"
import type { OrderPart } from "./order-view"
import { PartChanges } from "./part-changes"
import { PartRefunds } from "./part-refunds"
import { partStatus } from "./statuses"

/** One cooperative's part of an order: what it holds, what it costs, where it stands and how it got there. */
export const OrderPartCard = ({ part, orderNumber }: { part: OrderPart; orderNumber: string }) => {
  const { i18n } = useLingui()
  const language = useLanguage()
  const name = localize(part.cooperative.name, language)
  const status = partStatus(part.status)
  return (
    <Card as="section" className="grid gap-4" labelledBy={`part-${part.number}`}>
      <header
        className="flex flex-wrap items-start justify-between gap-2"
        data-part={part.number}
        data-status={part.status}
      >
        <h2 id={`part-${part.number}`} className="text-lg">
          <a href={`/${language}/cooperatives/${part.cooperative.handle}`} className="hover:underline">
            <Localized text={name.text} language={name.language} page={language} />
          </a>
          <bdi className="block text-sm font-normal text-ink-soft">{part.number}</bdi>
        </h2>
        <Badge tone={status.tone}>{i18n._(status.label)}</Badge>
      </header>
      <PartItems part={part} />
      <PartTotals part={part} />
      <WherePartGoes parts={part.price_parts} total={part.totals.total} />
      <PartHistory part={part} />
      <PartRefunds part={part} />
      <PaperLinks invoices={part.invoices} base={`/${language}/orders/${orderNumber}/invoices`} />
      <PartChanges part={part} orderNumber={orderNumber} />
    </Card>
  )
}

const PartItems = ({ part }: { part: OrderPart }) => {
  return (
    <ul className="grid gap-3">
      {part.items.map((item, index) => (
        <li key={index} className="grid grid-cols-[3.5rem_1fr_auto] items-center gap-3">
          <span className="overflow-hidden rounded-control">
            {item.thumbnail ? <Picture src={item.thumbnail} alt="" sizes="3.5rem" /> : null}
          </span>
          <span>
            <bdi>{item.title}</bdi>
            {item.variant_title ? (
              <bdi className="block text-sm text-ink-soft">{item.variant_title}</bdi>
            ) : null}
            <span className="text-sm text-ink-soft"> × {item.quantity}</span>
          </span>
          <Amount value={item.total} />
        </li>
      ))}
    </ul>
  )
}

const PartTotals = ({ part }: { part: OrderPart }) => {
  return (
    <dl className="grid gap-1 border-t border-line pt-3">
      <div className="flex justify-between gap-3 text-ink-soft">
        <PartDelivery part={part} />
        <dd>
          <Amount value={part.totals.shipping} />
        </dd>
      </div>
      <div className="flex justify-between font-medium">
        <dt>
          <Trans>To pay for this part</Trans>
        </dt>
        <dd data-part-total={part.totals.total}>
          <Amount value={part.totals.total} />
        </dd>
      </div>
    </dl>
  )
}

const PartDelivery = ({ part: { delivery, stand } }: { part: OrderPart }) => {
  if (stand)
    return (
      <dt className="flex items-start gap-2">
        <Icon name="tent" className="mt-1 size-4.5 shrink-0" />
        <span>
          <Trans>Pickup at the fair:</Trans> <FetchedAtStand at={stand} />
        </span>
      </dt>
    )
  const isPickup = delivery.kind === "pickup"
  return (
    <dt className="flex items-center gap-2">
      <Icon name={isPickup ? "shop" : "truck"} className="size-4.5" />
      {isPickup ? <Trans>Pickup at the cooperative</Trans> : <Trans>Delivery</Trans>}
    </dt>
  )
}

const PartHistory = ({ part }: { part: OrderPart }) => {
  const { i18n, t } = useLingui()
  const language = useLanguage()
  return (
    <ol aria-label={t`What happened`} className="grid gap-2 border-s-2 border-line ps-4 text-sm">
      {part.history.map((step, index) => (
        <li key={index}>
          <span className="font-medium">{i18n._(partStatus(step.status).label)}</span>{" "}
          <time dateTime={step.at} className="text-ink-soft">
            {formatDateTime(step.at, language)}
          </time>
          {step.tracking ? (
            <span className="block">
              <Trans>
                Tracking number: <bdi dir="ltr">{step.tracking}</bdi>
              </Trans>
            </span>
          ) : null}
          {step.reason ? (
            <span className="block">
              <bdi>{step.reason}</bdi>
            </span>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
