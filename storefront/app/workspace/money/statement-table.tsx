import { Trans, useLingui } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { useLanguage } from "~/i18n/language"
import { dayOf } from "../frame/moment"
import { kindWords, whatWord } from "./money-words"
import type { Movement, MovementList } from "./money.server"
import { SignedPrice } from "./signed-price"

/** Numbers stand in line at their last digit, at the right in every language: their cells are read left to right. */
const CELL = "w-0 py-1.5 ps-3 text-end align-baseline whitespace-nowrap"

/** Every event of a month with its lines, and what there was after it. Nothing when nothing was or happened. */
export const StatementTable = ({ list, caption }: { list: MovementList; caption: ReactNode }) => {
  if (list.movements.length === 0 && list.opening_mad === 0) return null
  return (
    <table className="w-full border-collapse text-[0.9375rem]">
      <caption className="mb-2 text-start text-xl font-medium">{caption}</caption>
      <thead>
        <tr className="border-b-2 border-ink text-ink-soft">
          <th scope="col" className="py-1.5 text-start font-medium">
            <Trans>What</Trans>
          </th>
          <th scope="col" dir="ltr" className={`${CELL} font-medium`}>
            <Trans>Amount (DH)</Trans>
          </th>
          <th scope="col" dir="ltr" className={`${CELL} font-medium`}>
            <Trans>After this</Trans>
          </th>
        </tr>
      </thead>
      <Edge name={<Trans>At the beginning of the month</Trans>} dirhams={list.opening_mad} />
      {list.movements.map((movement) => (
        <EventRows key={movement.id} movement={movement} />
      ))}
      <Edge name={<Trans>At the end of the month</Trans>} dirhams={list.closing_mad} />
    </table>
  )
}

const Edge = ({ name, dirhams }: { name: ReactNode; dirhams: number }) => {
  const language = useLanguage()
  return (
    <tbody className="border-b border-line">
      <tr>
        <th scope="row" colSpan={2} className="py-2 text-start font-medium">
          {name}
        </th>
        <td dir="ltr" className={`${CELL} font-medium`}>
          <SignedPrice dirhams={dirhams} language={language} isPlain isExact isBare />
        </td>
      </tr>
    </tbody>
  )
}

const EventRows = ({ movement }: { movement: Movement }) => {
  const { i18n } = useLingui()
  const language = useLanguage()
  const { at, kind, order, reason, lines, balance_mad } = movement
  return (
    <tbody className="break-inside-avoid border-b border-line">
      <tr>
        <th scope="rowgroup" colSpan={3} className="pt-2 text-start font-medium">
          <span suppressHydrationWarning>{dayOf(at, language)}</span> · {i18n._(kindWords(kind).label)}
          {order ? (
            <>
              {" · "}
              <bdi dir="ltr">{order.number}</bdi>
            </>
          ) : null}
          {reason ? <bdi className="block font-normal text-ink-soft">{reason}</bdi> : null}
        </th>
      </tr>
      {lines.map(({ what, amount_mad }, index) => (
        <tr key={what}>
          <td className="py-1 ps-3">{i18n._(whatWord(what))}</td>
          <td dir="ltr" className={CELL}>
            <SignedPrice dirhams={amount_mad} language={language} isExact isBare />
          </td>
          <td dir="ltr" className={CELL}>
            {index === lines.length - 1 ? (
              <SignedPrice dirhams={balance_mad} language={language} isPlain isExact isBare />
            ) : null}
          </td>
        </tr>
      ))}
    </tbody>
  )
}
