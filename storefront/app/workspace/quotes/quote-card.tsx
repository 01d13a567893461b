import { Trans, useLingui } from "@lingui/react/macro"
import { Badge } from "~/design/badge"
import { Button, ButtonLink } from "~/design/button"
import { Card } from "~/design/card"
import { Disclosure } from "~/design/disclosure"
import { Price } from "~/design/price"
import { TextAreaField, TextField } from "~/design/text-field"
import { useLanguage } from "~/i18n/language"
import type { QuotesPageData } from "./quotes-page"

type Props = {
  quote: QuotesPageData["quotes"][number]
  /** What was typed in its form when it was refused. */
  typed: Record<string, string> | undefined
}

/** One question of a shopper: what for, when, how many, and the way to answer by phone or in writing. */
export const QuoteCard = ({ quote, typed }: Props) => {
  const { t } = useLingui()
  const language = useLanguage()
  const isOpen = quote.status === "open"
  return (
    <Card as="li" className="grid gap-3">
      <header
        className="flex items-start justify-between gap-3"
        data-quote={quote.number}
        data-status={quote.status}
      >
        <h2 className="text-lg">
          <bdi>{quote.product_title}</bdi>
          <bdi className="block text-sm font-normal text-ink-soft">
            {quote.number} · {quote.asked}
          </bdi>
        </h2>
        <QuoteStatus status={quote.status} />
      </header>
      <p className="text-lg">
        <bdi className="font-medium">{quote.name}</bdi>
        <bdi className="block whitespace-pre-line">{quote.message}</bdi>
      </p>
      <p className="flex flex-wrap gap-x-6 gap-y-1 text-lg">
        {quote.date ? (
          <span>
            <Trans>
              For: <bdi className="font-semibold">{quote.date}</bdi>
            </Trans>
          </span>
        ) : null}
        {quote.quantity ? (
          <span>
            <Trans>
              How many: <strong className="font-semibold">{quote.quantity}</strong>
            </Trans>
          </span>
        ) : null}
      </p>
      {quote.contact ? <Reach contact={quote.contact} /> : null}
      {isOpen ? (
        <>
          <Disclosure summary={t`Answer`} isOpen={typed !== undefined && typed["intent"] !== "decline"}>
            <AnswerForm id={quote.id} typed={typed} />
          </Disclosure>
          <Disclosure
            summary={t`We cannot do it`}
            isOpen={typed?.["intent"] === "decline"}
            className="border-b-0"
          >
            <DeclineForm id={quote.id} />
          </Disclosure>
        </>
      ) : (
        <p className="border-s-4 border-line ps-3">
          {typeof quote.price_mad === "number" ? (
            <Price dirhams={quote.price_mad} language={language} className="block text-xl font-semibold" />
          ) : null}
          <bdi>{quote.answer}</bdi>
        </p>
      )}
    </Card>
  )
}

const QuoteStatus = ({ status }: { status: string }) =>
  status === "open" ? (
    <Badge tone="saffron" icon="clock">
      <Trans>To answer</Trans>
    </Badge>
  ) : status === "answered" ? (
    <Badge tone="olive" icon="check">
      <Trans>Answered</Trans>
    </Badge>
  ) : (
    <Badge icon="close">
      <Trans>Refused</Trans>
    </Badge>
  )

type Contact = NonNullable<Props["quote"]["contact"]>

const Reach = ({ contact: { phone, whatsapp_url: whatsapp } }: { contact: Contact }) => (
  <div className="grid grid-cols-2 gap-3">
    <ButtonLink href={`tel:${phone}`} variant="secondary" icon="phone" className="min-h-14">
      <Trans>Call</Trans>
    </ButtonLink>
    <ButtonLink
      href={whatsapp}
      rel="noreferrer"
      target="_blank"
      variant="secondary"
      icon="message"
      className="min-h-14"
    >
      WhatsApp
    </ButtonLink>
  </div>
)

type FormProps = { id: string; typed?: Record<string, string> | undefined }

const AnswerForm = ({ id, typed }: FormProps) => {
  const { t } = useLingui()
  return (
    <form method="post" className="grid gap-4">
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="id" value={id} />
      <TextField
        name="price_mad"
        id={`field-price-${id}`}
        label={t`The price, in dirhams`}
        isOptional={t`optional`}
        inputMode="decimal"
        dir="ltr"
        maxLength={20}
        className="min-h-16 text-center text-3xl font-semibold tabular-nums"
        defaultValue={typed?.["price_mad"]}
      />
      <TextAreaField
        name="message"
        id={`field-message-${id}`}
        label={t`Your answer`}
        required
        maxLength={2000}
        defaultValue={typed?.["message"]}
      />
      <Button size="lg" isWide icon="check">
        <Trans>Send the answer</Trans>
      </Button>
    </form>
  )
}

const DeclineForm = ({ id }: FormProps) => {
  const { t } = useLingui()
  return (
    <form method="post" className="grid gap-4">
      <input type="hidden" name="intent" value="decline" />
      <input type="hidden" name="id" value={id} />
      <TextAreaField
        name="reason"
        id={`field-reason-${id}`}
        label={t`Why? The shopper will read it.`}
        required
        maxLength={500}
      />
      <Button variant="danger" isWide icon="close">
        <Trans>Refuse</Trans>
      </Button>
    </form>
  )
}
