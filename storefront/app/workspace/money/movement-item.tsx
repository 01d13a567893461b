import { Trans, useLingui } from "@lingui/react/macro"
import { Icon } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import { MomentText } from "../frame/moment-text"
import { kindWords, whatWord } from "./money-words"
import type { Movement } from "./money.server"
import { SignedPrice } from "./signed-price"

/** One event: when, of which order, what came or went. It opens on its lines, and on what there was after it. */
export const MovementItem = ({ movement }: { movement: Movement }) => {
  const { i18n } = useLingui()
  const language = useLanguage()
  const { at, kind, order, reason, amount_mad, balance_mad } = movement
  const { label, icon } = kindWords(kind)
  return (
    <li data-movement={kind}>
      <details className="group rounded-card border border-line bg-paper">
        <summary className="flex min-h-16 cursor-pointer list-none items-center gap-3 px-4 py-3 [&::-webkit-details-marker]:hidden">
          <Icon name={icon} className="size-7 shrink-0 text-clay" />
          <span className="min-w-0 flex-1 leading-snug">
            <span className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="font-medium">{i18n._(label)}</span>
              <SignedPrice dirhams={amount_mad} language={language} className="text-lg font-semibold" />
            </span>
            <span className="block text-sm text-ink-soft">
              <MomentText at={at} />
              {order ? (
                <>
                  {" · "}
                  <bdi dir="ltr">{order.number}</bdi>
                </>
              ) : null}
            </span>
          </span>
          <Icon name="chevron" className="size-5 shrink-0 transition-transform group-open:rotate-180" />
        </summary>
        <div className="grid gap-2 border-t border-line px-4 py-3">
          <MoneyLines lines={movement.lines} />
          {reason ? (
            <p className="text-ink-soft">
              <Trans>
                Why: <bdi>{reason}</bdi>
              </Trans>
            </p>
          ) : null}
          <p className="flex items-baseline justify-between gap-3 border-t border-line pt-2 text-ink-soft">
            <Trans>After this</Trans>
            <SignedPrice dirhams={balance_mad} language={language} isPlain />
          </p>
        </div>
      </details>
    </li>
  )
}

/** Lines of money, each with its word. */
export const MoneyLines = ({ lines }: { lines: Movement["lines"] }) => {
  const { i18n } = useLingui()
  const language = useLanguage()
  return (
    <ul className="grid gap-1.5">
      {lines.map(({ what, amount_mad }) => (
        <li key={what} className="flex items-baseline justify-between gap-3">
          <span>{i18n._(whatWord(what))}</span>
          <SignedPrice dirhams={amount_mad} language={language} />
        </li>
      ))}
    </ul>
  )
}
