import { Trans, useLingui } from "@lingui/react/macro"
import { SectionHeader } from "~/design/section-header"
import type { FairView } from "./fair-view.server"

/** The doors, day by day, on Morocco's clock. */
export const FairHours = ({ hours }: { hours: FairView["hours"] }) => {
  const { t } = useLingui()
  return (
    <section aria-labelledby="hours">
      <SectionHeader id="hours" title={<Trans>Days and hours</Trans>} />
      <table className="w-full max-w-md rounded-card border border-line bg-paper">
        <caption className="sr-only">{t`When the doors are open, Morocco time`}</caption>
        <tbody>
          {hours.map(({ day, name, span }) => (
            <tr key={day} className="border-t border-line first:border-t-0">
              <th scope="row" className="px-4 py-2.5 text-start font-normal">
                {name}
              </th>
              <td className="px-4 py-2.5 text-end font-medium">
                {span ? <Hours from={span.from} to={span.to} /> : <Trans>Closed</Trans>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Hours are read from left to right in every language. */
export const Hours = ({ from, to }: { from: string; to: string }) => (
  <bdi dir="ltr" className="whitespace-nowrap tabular-nums">
    {from} – {to}
  </bdi>
)
