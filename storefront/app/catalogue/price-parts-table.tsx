import { useLingui } from "@lingui/react/macro"
import { Amount } from "~/design/amount"
import { usePartNames } from "./use-part-names"

export type PricePart = { part: string; amount: number }

const FILLS = [
  "bg-clay",
  "bg-saffron",
  "bg-olive",
  "bg-indigo",
  "bg-line-strong",
  "bg-clay-deep",
  "bg-olive-deep",
] as const

/** A part keeps its colour where another is missing (no VAT, no delivery). */
const PLACES = ["cooperative", "commission", "solidarity_fund", "vat", "delivery", "campaign"]

const fillOf = (part: string, index: number): string => {
  const place = PLACES.includes(part) ? PLACES.indexOf(part) : index
  return FILLS[place % FILLS.length] ?? FILLS[0]
}

/**
 * The parts of an amount as a woven band and a table, in the currency of the page (dirhams, unless said otherwise). What
 * somebody adds to it stands in the table, below zero.
 */
export const PricePartsTable = ({ parts }: { parts: PricePart[] }) => {
  const { t } = useLingui()
  const partNames = usePartNames()
  const given = parts.filter(({ amount }) => amount > 0)
  const all = given.reduce((sum, { amount }) => sum + amount, 0)
  return (
    <>
      <div className="flex h-9 gap-0.5 overflow-hidden rounded-control" aria-hidden="true">
        {given.map(({ part, amount }, index) => (
          <span
            key={part}
            className={`woven ${fillOf(part, index)}`}
            style={{ inlineSize: `${(amount / all) * 100}%` }}
          />
        ))}
      </div>
      <table className="mt-4 w-full">
        <caption className="sr-only">{t`Parts of the price`}</caption>
        <tbody>
          {parts.map(({ part, amount }, index) => (
            <tr key={part} className="border-t border-line first:border-t-0">
              <th scope="row" className="py-2.5 text-start font-normal">
                <span className="flex items-start gap-3">
                  <span
                    aria-hidden="true"
                    className={`mt-1.5 size-3.5 shrink-0 rotate-45 rounded-[2px] ${amount > 0 ? fillOf(part, index) : "border border-line-strong"}`}
                  />
                  {partNames[part] ?? t`Other`}
                </span>
              </th>
              <td className="py-2.5 ps-3 text-end font-medium">
                <Amount value={amount} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
