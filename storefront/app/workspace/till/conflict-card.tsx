import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { Button } from "~/design/button"
import { Icon, type IconName } from "~/design/icon"
import { useRefusal } from "~/medusa/refusal"
import { Link } from "react-router"
import { hourOf } from "../frame/moment"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { useEntriesAbout, useOutbox } from "../offline"
import { BigAmount } from "./big-amount"
import { salesPath } from "./sale-request"
import type { ConflictChoice, ConflictLine, TillSale } from "./till"
import type { Till } from "./use-till"

const KINDS: Record<string, MessageDescriptor> = {
  out_of_stock: msg`Somebody ordered it online at the same time.`,
  product_gone: msg`This article is no longer on sale at the market.`,
  price_unknown: msg`The market knows another price for it.`,
}

const CHOICES: Record<ConflictChoice, { label: MessageDescriptor; icon: IconName }> = {
  stock_was_more: { label: msg`There were more: both are right`, icon: "plus" },
  cancel_online: { label: msg`Cancel the online order of it`, icon: "cart" },
  sell_anyway: { label: msg`It was sold: write it down`, icon: "check" },
  accept: { label: msg`This price is right`, icon: "check" },
  void: { label: msg`It was not sold`, icon: "close" },
}

/** What stands in a sale's way, and the answers there are: she knows what happened, the market does not. */
export const ConflictCard = ({ till, sale }: { till: Till; sale: TillSale }) => {
  if (sale.state === "refused") return <Refused sale={sale} />
  return sale.state === "conflict" && sale.conflict ? <Settle till={till} sale={sale} /> : null
}

const Settle = ({ till, sale }: { till: Till; sale: TillSale }) => {
  const { i18n } = useLingui()
  const { keep } = useOutbox()
  const about = `till-settle:${sale.id ?? sale.key}`
  const isAnswered = useEntriesAbout(about).length > 0
  const kind = KINDS[sale.conflict?.kind ?? ""]
  const choose = (choice: ConflictChoice): void =>
    void keep({
      path: `${salesPath(till.catalogue.edition_id)}/${encodeURIComponent(sale.id ?? sale.key)}/settle`,
      body: { choice },
      label: i18n._(CHOICES[choice].label),
      about,
    })
  return (
    <section
      className="grid gap-3 rounded-card border-2 border-alarm bg-paper p-4 print:hidden"
      data-to-answer={sale.key}
    >
      <h2 className="flex items-center gap-2 text-xl" data-conflict={sale.conflict?.kind}>
        <Icon name="warning" className="size-8 text-alarm" />
        <Trans>What happened?</Trans>
      </h2>
      <p className="flex items-baseline justify-between gap-3">
        <bdi dir="ltr" className="text-lg tabular-nums">
          {hourOf(sale.sold_at)}
        </bdi>
        <BigAmount centimes={sale.total_centimes} className="text-2xl" />
      </p>
      {kind ? <p className="text-lg">{i18n._(kind)}</p> : null}
      <ul className="grid gap-1">
        {sale.conflict?.lines.map((line, index) => (
          <InTheWay key={index} line={line} />
        ))}
      </ul>
      {isAnswered ? (
        <p className="flex items-center gap-2 font-medium">
          <Icon name="clock" />
          <Trans>Your answer is being sent</Trans>
        </p>
      ) : (
        sale.conflict?.choices.map((choice) => (
          <Button
            key={choice}
            type="button"
            size="lg"
            isWide
            variant={choice === "void" ? "danger" : "secondary"}
            icon={CHOICES[choice].icon}
            className="min-h-16"
            data-choice={choice}
            onClick={() => choose(choice)}
          >
            {i18n._(CHOICES[choice].label)}
          </Button>
        ))
      )}
    </section>
  )
}

const InTheWay = ({ line }: { line: ConflictLine }) => (
  <li>
    <span className="flex items-baseline gap-3 text-lg">
      <strong className="text-2xl font-semibold tabular-nums">{line.quantity}</strong>
      <bdi className="flex-1">{line.title}</bdi>
    </span>
    {line.free === null ? null : (
      <span className="flex flex-wrap gap-x-4 text-ink-soft">
        <Trans>{line.free} left</Trans>
        {line.online_number ? <bdi dir="ltr">{line.online_number}</bdi> : null}
      </span>
    )}
  </li>
)

/** The market would not hear of the sale at all: why, and where it is settled. */
const Refused = ({ sale }: { sale: TillSale }) => {
  const href = useWorkspaceLinks()
  const sentence = useRefusal()
  return (
    <section className="grid gap-3 rounded-card border-2 border-alarm bg-paper p-4 print:hidden">
      <p className="text-lg">{sentence(sale.refusal ?? "unexpected_answer")}</p>
      <Link
        to={href("waiting")}
        className="flex min-h-13 items-center justify-center gap-2 rounded-control border border-line-strong bg-paper"
      >
        <Icon name="clock" />
        <Trans>What waits to be sent</Trans>
      </Link>
    </section>
  )
}
