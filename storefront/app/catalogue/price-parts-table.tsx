import { useLingui } from "@lingui/react/macro"
import { Price } from "~/design/price"
import { useLanguage } from "~/i18n/language"
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

const fillOf = (index: number): string => FILLS[index % FILLS.length] ?? FILLS[0]

/** The parts of a price as a woven band and a table; amounts in dirhams. */
export const PricePartsTable = ({ parts, total }: { parts: PricePart[]; total: number }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const partNames = usePartNames()
  return (
    <>
      <div className="flex h-9 gap-0.5 overflow-hidden rounded-control" aria-hidden="true">
        {parts.map(({ part, amount }, index) => (
          <span
            key={part}
            className={`woven ${fillOf(index)}`}
            style={{ inlineSize: `${(amount / total) * 100}%` }}
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
                    className={`mt-1.5 size-3.5 shrink-0 rotate-45 rounded-[2px] ${fillOf(index)}`}
                  />
                  {partNames[part] ?? t`Other`}
                </span>
              </th>
              <td className="py-2.5 ps-3 text-end font-medium">
                <Price dirhams={amount} language={language} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
