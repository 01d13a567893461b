import { Trans, useLingui } from "@lingui/react/macro"
import { Badge } from "~/design/badge"
import { Button, ButtonLink } from "~/design/button"
import { Disclosure } from "~/design/disclosure"
import { formatDate } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import type { OrderPart } from "./order-view"
import { returnStatus } from "./return-words"

type Props = { part: OrderPart; orderNumber: string }

/** What the shopper can still change of a part: cancel it before it leaves, give goods back after it came. */
export const PartChanges = ({ part, orderNumber }: Props) => {
  const { i18n } = useLingui()
  const language = useLanguage()
  return (
    <>
      {part.returns.map(({ id, status, note }) => (
        <p key={id} data-return={status}>
          <Badge tone={returnStatus(status).tone} icon="refresh">
            {i18n._(returnStatus(status).label)}
          </Badge>
          {note ? <bdi className="block text-ink-soft">{note}</bdi> : null}
        </p>
      ))}
      {part.actions.includes("return") ? (
        <div className="grid gap-1">
          <ButtonLink
            href={`/${language}/orders/${orderNumber}/return/${part.number}`}
            variant="secondary"
            icon="refresh"
            className="w-fit"
          >
            <Trans>Ask to return</Trans>
          </ButtonLink>
          {part.return_until ? (
            <p className="text-sm text-ink-soft">
              <Trans>Possible until {formatDate(part.return_until, language)}</Trans>
            </p>
          ) : null}
        </div>
      ) : null}
      {part.actions.includes("cancel") ? (
        <Disclosure summary={<Trans>Cancel this part</Trans>} className="border-b-0">
          <form method="post" action={`/${language}/orders/${orderNumber}`} className="grid gap-3">
            <input type="hidden" name="part_number" value={part.number} />
            <p>
              <Trans>
                The cooperative has not sent it yet. Once cancelled, you would have to order it again.
              </Trans>
            </p>
            <Button variant="danger" icon="close" className="w-fit">
              <Trans>Yes, cancel this part</Trans>
            </Button>
          </form>
        </Disclosure>
      ) : null}
    </>
  )
}
